import type { Action, ReportTable } from './board-report.ts';
import type { Guide } from '../guide/guide.ts';
import { look, sumOf } from './findings-of.ts';
import { inWords, partOf } from './part-of.ts';

/**
 * What the numbers ask a Board to talk about: one line for each gap that is there, whatever its size, without an owner until the Board names one.
 * A rule that waited for a share would say that a gap below it is well.
 */
export function proposedActions(guide: Guide, tables: readonly ReportTable[]): Action[] {
  const seen = new Map(tables.map((table) => [table.id, look(table)]));
  const propose = (id: string, gap: (table: ReturnType<typeof look>) => number | null, what: string, because: (number: string, of: string) => string): Action[] => {
    const table = seen.get(id);
    const number = table ? gap(table) : 0;
    return table && number !== 0 ? [{ what, because: because(partOf(number, table.total), inWords(number)), owner: '', by: '' }] : [];
  };
  return [
    ...propose('how-soon', (t) => t.column('not-recorded'), 'Look, one by one and the most urgent first, at referrals that asked for a call of which none is recorded.', () => tables.find(({ id }) => id === 'how-soon')?.findings[0] ?? ''),
    ...propose('kinds-of-causes', (t) => sumOf([t.in('not-asked'), t.in('not-known')]), 'Find out why children are not asked why they go, and who could ask.', (part) => `Nobody was asked, nothing is written, or it is not known: ${part}.`),
    ...propose('definitions', () => null, 'Look at the children with a low label and a high need, and at how the definition is applied.', () => 'See “Whom the definition of missing leaves out”.').filter(() => (tables.find(({ id }) => id === 'definitions')?.findings.length ?? 0) > 0),
    ...propose('interviews-after-return', (t) => t.in('nothing-recorded'), 'Agree who records a return and offers the interview, and how the area hears of it.', (part) => `Neither a return nor an interview is recorded for ${part}.`),
    ...propose('interviews-after-return', (t) => sumOf([t.in('overdue'), t.in('held-late')]), 'Find out what makes interviews late.', () => late(tables)),
    ...propose('plan-changes', (t) => t.in('unanswered'), 'Ask the owners of plans for their answers.', (part) => `Proposed, and not answered in time: ${part}.`),
    ...propose('voice', (t) => sumOf([t.in('recorded'), t.in('not-recorded')]), 'Ask what children said should lead to, and who tells them.', (part) => `No words of the child, or words that led to nothing yet: ${part}.`),
    ...propose('trusted-worker', (t) => sumOf([t.in('seen-less'), t.in('needed-none-recorded')]), 'See that every child who needs somebody has somebody they see.', (part) => `Seen less often than agreed, or nobody recorded: ${part}.`),
    ...propose('help-by-cause', (t) => sumOf([t.column('same'), t.column('worse'), t.column('not-looked-at')]), 'Look at help that has not helped, or that nobody has looked at.', (_, number) => `The same, worse, or not looked at yet: ${number} things done to help.`),
    ...propose('lines-of-enquiry', (t) => t.at('supervision', 'not-shown'), 'Ask how supervisors look, ask and decide, and where that is written.', (_, number) => `No supervisor’s look stands in ${number} accounts.`),
    ...propose('differently', (t) => sumOf([t.in('said'), t.in('not-said')]), 'Ask, of each child, what about who they are should change the help, and do it.', (part) => `Nothing said, or nothing done yet: ${part}.`),
    ...(guide.afterwards && !guide.afterwards.strategyAims.length ? [{ what: 'Say what the area’s strategy for missing children aims at.', because: 'This guide knows of no strategy aim, so nothing that is done can be linked to one.', owner: '', by: '' }] : []),
  ];
}

/** Late interviews, of those that were held. */
function late(tables: readonly ReportTable[]): string {
  const seen = look(tables.find(({ id }) => id === 'interviews-after-return')!);
  const held = sumOf([seen.in('held'), seen.in('held-late')]);
  return `Held late: ${partOf(seen.in('held-late'), held)} that were held. Overdue, and not held: ${inWords(seen.in('overdue'))}.`;
}

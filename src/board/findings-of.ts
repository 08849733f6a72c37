import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import type { ReportTable } from './board-report.ts';
import type { Shown } from './counted.ts';
import { hiddenNumber, inWords, partOf, perCent } from './part-of.ts';
import { wilson } from './wilson.ts';

/** Numbers that are shown, as one: hidden where any of them is. */
export const sumOf = (numbers: readonly Shown[]): Shown => (numbers.some((one) => one === null) ? null : numbers.reduce<number>((a, b) => a + b!, 0));

/** A table as findings look at it: a number by its row, or its row and column. Without such a row it is none. */
export function look({ rows, columns, total, all }: Pick<ReportTable, 'rows' | 'columns' | 'total' | 'all'>) {
  const row = (id: string) => rows.find((one) => one.id === id);
  return {
    total,
    in: (id: string): Shown => row(id)?.total ?? (row(id) ? null : 0),
    at: (id: string, column: string): Shown => {
      const found = row(id);
      return found ? (found.cells[columns.findIndex((one) => one.id === column)] ?? null) : 0;
    },
    column: (id: string): Shown => {
      const at = columns.findIndex((one) => one.id === id);
      return all ? (all[at] ?? (at < 0 ? 0 : null)) : sumOf(rows.map(({ cells }) => cells[at] ?? null));
    },
  };
}

/** What is shown of several numbers, as one; where one of them is not, or rows are left out, it is at least so many. */
const shownOf = (numbers: readonly Shown[], { besides }: Pick<ReportTable, 'besides'>) => ({ sum: numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0), atLeast: besides || numbers.includes(null) ? 'at least ' : '' });

const isSome = (number: Shown): boolean => number === null || number > 0;
const sentences = (...said: (string | false | undefined)[]): string[] => said.filter((one) => typeof one === 'string' && one !== '') as string[];

/** How often each row’s referrals were accepted, and how far that may be from what more of them would show. */
const accepted = (table: ReportTable): string[] =>
  table.rows.flatMap((row) => {
    const part = look(table).at(row.id, 'accepted');
    // Not known is not “not accepted”.
    const known = sumOf([part, look(table).at(row.id, 'redirected'), look(table).at(row.id, 'not-accepted')]);
    const share = perCent(part, known);
    const between = part !== null && known ? wilson(Math.min(part, known), known) : undefined;
    return share === undefined || !between ? [] : [`“${row.text}”: accepted ${partOf(part, known)} of which it is known; by chance alone it could lie anywhere from ${Math.floor(100 * between.from)} to ${Math.ceil(100 * between.to)} per cent (95 per cent interval).`];
  });

/** What each table says, in sentences made of shown numbers only. A table without a sentence says nothing that its numbers do not. */
const findings: Readonly<Record<string, (guide: Guide, table: ReportTable, asked: { synthetic: boolean }) => string[]>> = {
  'kinds-of-causes': (_, table, { synthetic }) => {
    const { total, in: of } = look(table);
    return sentences(
      `Nobody was asked why, or nothing is written, for ${partOf(of('not-asked'), total)}; asked, and not known, for ${partOf(of('not-known'), total)}.`,
      `Getting away from something: ${partOf(sumOf([of('push'), of('push-and-pull')]), total)}. Going to someone or something: ${partOf(sumOf([of('pull'), of('push-and-pull')]), total)}. A child may do both.`,
      !synthetic && 'For comparison only: in police records of 2016/17, of people of all ages, no reason was recorded in about 44 per cent (21 forces, reported at second hand).',
    );
  },
  causes: (_, table) => {
    const { total, at } = look(table);
    const most = table.rows.filter((row) => row.total).slice(0, 3);
    return sentences(
      most.length > 0 && `The ${most.length === 1 ? 'one' : most.length === 2 ? 'two' : 'three'} told of most often: ${most.map((row) => `“${row.text}”, ${partOf(row.total, total)}`).join('; ')}.`,
      most[0] && `With the first of these the child said so themselves in ${partOf(at(most[0].id, 'child'), most[0].total)}.`,
    );
  },
  definitions: (guide, table) => {
    const highest = scaleOf(guide, guide.level).steps.at(-1)!;
    const low = (guide.vocabularies ?? []).flatMap((vocabulary, i) =>
      // What is left when no other word fits; and of words that were given up, every one below the first.
      (vocabulary.withdrawn ? vocabulary.labels.slice(1) : vocabulary.labels.slice(-1)).flatMap((label) => {
        const rows = table.rows.filter((row) => row.id.split('+')[i] === label.id);
        const inNeed = shownOf(rows.map((row) => look(table).at(row.id, highest.id)), table);
        const all = shownOf(rows.map((row) => row.total), table);
        return inNeed.sum ? [`${vocabulary.name}${vocabulary.withdrawn ? ' (withdrawn)' : ''}: by what was first told, “${label.name}” would be the word for ${all.atLeast}${partOf(all.sum, table.total)}; ${inNeed.atLeast}${inWords(inNeed.sum)} of them need “${highest.name}”.`] : [];
      }),
    );
    // What is in force first.
    low.sort((a, b) => Number(a.includes('(withdrawn)')) - Number(b.includes('(withdrawn)')));
    return low.length > 1 ? [...low, 'These are the same children by one definition and another: the lines do not add up.'] : low;
  },
  'interviews-after-return': (guide, table) => {
    const { total, in: of, column } = look(table);
    const hours = guide.afterwards?.interviewWithin.hours;
    return sentences(
      `Of ${inWords(total)} returns and times missing (a child may count more than once), ${inWords(sumOf([of('held'), of('held-late'), of('held-no-time')]))} had an interview: ${inWords(of('held'))} in time${hours === undefined ? '' : `, which is within ${hours} hours of coming back`}, and ${inWords(of('held-late'))} late.`,
      `An offer is recorded for ${partOf(column('offered'), total)}.`,
      isSome(of('overdue')) && `Overdue and not held: ${inWords(of('overdue'))}.`,
      isSome(of('nothing-recorded')) && `Neither a return nor an interview is recorded for ${partOf(of('nothing-recorded'), total)}.`,
    );
  },
  'what-interviews-changed': (_, table) => {
    const { total, in: of, column, at } = look(table);
    const answered = sumOf([at('changed', 'child-told'), at('not-changed', 'child-told')]);
    return sentences(
      `The plan was changed after ${partOf(of('changed'), total)}. Something was proposed and not answered in time after ${partOf(of('unanswered'), total)}.`,
      `${answered === null ? '' : `The child was told that the plan was changed, or why not: ${partOf(answered, total)}. `}Told anything at all: ${inWords(column('child-told'))}.`,
    );
  },
  'harm-at-interviews': (_, table) => {
    const { total, in: of } = look(table);
    return sentences(of('yes') !== null && `Harm was told of at ${partOf(of('yes'), total)}.`, `It is not known at ${inWords(of('not-known'))}, and was not asked, or not written, at ${inWords(of('not-asked'))}.`);
  },
  'plan-changes': (_, table) => {
    const { total, in: of } = look(table);
    return sentences(`Changed: ${partOf(of('changed'), total)}. Proposed, and not answered in time: ${partOf(of('unanswered'), total)}.`);
  },
  voice: (_, table) => {
    const { total, in: of } = look(table);
    return sentences(
      `What the child said led to something, and the child was told what came of it, for ${partOf(of('linked-and-told'), total)}.`,
      `Words of the child are written down and have led to nothing yet for ${partOf(of('recorded'), total)}; no words of the child are written for ${partOf(of('not-recorded'), total)}.`,
    );
  },
  'trusted-worker': (_, table) => {
    const { total, in: of } = look(table);
    const named = sumOf([of('contact-kept'), of('seen-less'), of('contact-not-known')]);
    return sentences(`Somebody is named for ${partOf(named, total)}; of these, seen as often as agreed: ${partOf(of('contact-kept'), named)}.`, isSome(of('needed-none-recorded')) && `The guide says that ${partOf(of('needed-none-recorded'), total)} need somebody, and nobody is recorded.`);
  },
  'help-by-cause': (_, table) => {
    const { total, column } = look(table);
    return sentences(`Better, by more than the worker’s word: ${partOf(column('better'), total)}. Better by the worker’s word alone: ${inWords(column('worker-alone-says-better'))}.`, `The same or worse: ${inWords(sumOf([column('same'), column('worse')]))}.`, isSome(column('not-looked-at')) && `Nobody has looked yet at ${inWords(column('not-looked-at'))}.`);
  },
  'next-episode': (_, table) => {
    const { at, column } = look(table);
    const said = (['help-begun', 'no-help-recorded'] as const).flatMap((which) => {
      const called = table.columns.find(({ id }) => id === which)?.text;
      const soon = sumOf([at('within-7-days', which), at('days-8-28', which)]);
      return called && soon !== null && isSome(column(which)) ? [`${called}: missing again within four weeks, ${partOf(soon, column(which))}.`] : [];
    });
    // One side alone would read as a measure of the other.
    return said.length === 2 ? ['This does not show whether help works: these are different children.', ...said] : [];
  },
  'how-often-missing': (_, table) => {
    const { total, in: of } = look(table);
    const often = sumOf([of('6-9'), of('10-over')]);
    const least = often !== null && of('6-9') !== null && of('10-over') !== null ? 6 * of('6-9')! + 10 * of('10-over')! : null;
    return sentences(`Missing six times or more: ${partOf(often, total)}${least ? `; between them at least ${inWords(Math.floor(least / 10) * 10)} times` : ''}.`, `Missing once: ${partOf(of('once'), total)}.`);
  },
  levels: (guide, table) => {
    const { total, in: of, column } = look(table);
    const asked = sumOf(['same', 'higher', 'lower', 'not-sure', 'guide-could-not-say'].map(column));
    const highest = scaleOf(guide, guide.level).steps.at(-1)!;
    return sentences(
      `The guide came to “${highest.name}” for ${partOf(of(highest.id), total)}, and could not say for ${inWords(of('not-enough-known'))}.`,
      isSome(asked) && `Before seeing it, where a view was asked: the same for ${partOf(column('same'), asked)}, higher for ${inWords(column('higher'))}, lower for ${inWords(column('lower'))}, not sure or with nothing to compare for ${inWords(sumOf([column('not-sure'), column('guide-could-not-say')]))}. It was not asked of ${inWords(column('not-asked'))}, mostly because a call came first.`,
    );
  },
  'how-soon': (_, table) => {
    const { at, column } = look(table);
    const asked = sumOf([column('made'), column('not-recorded')]);
    // The most urgent first.
    const open = [...table.rows].reverse().filter((row) => isSome(at(row.id, 'not-recorded')));
    return sentences(
      open.length > 0 && `A call was asked for and none is written down, though it may have been made: ${open.map((row) => `“${row.text}”, ${inWords(at(row.id, 'not-recorded'))}`).join('; ')}.`,
      isSome(asked) && `A call was asked for in ${inWords(asked)} referrals, and is recorded in ${partOf(column('made'), asked)}.`,
    );
  },
  judgement: (_, table) => {
    const { total, in: of } = look(table);
    return sentences(`After seeing it. Agrees with the guide: ${partOf(of('agree'), total)}. Higher: ${inWords(of('higher'))}. Lower: ${inWords(of('lower'))}. None recorded: ${inWords(of('none'))}.`);
  },
  bases: (_, table) => {
    const { total, in: of } = look(table);
    return sentences(`Known from the child: ${partOf(of('said-by-child'), total)}. Professional opinion: ${partOf(of('professional-opinion'), total)}. No evidence written yet: ${partOf(of('no-evidence'), total)}.`);
  },
  times: (_, table) =>
    table.rows.map((row) => {
      const { at } = look(table);
      const notKnown = at(row.id, 'not-known');
      const known = row.total === null || notKnown === null ? null : row.total - notKnown;
      const bands = table.columns.filter(({ id }) => id !== 'not-known').map(({ id, text }) => ({ text: text.charAt(0).toLowerCase() + text.slice(1), number: at(row.id, id) }));
      const most = [...bands].sort((a, b) => (b.number ?? 0) - (a.number ?? 0))[0];
      const soon = sumOf([at(row.id, 'same-day'), at(row.id, 'next-day')]);
      return sentences(`${row.text}: not known for ${partOf(notKnown, row.total)}.`, most?.number ? `Where it is known, most often ${most.text}, ${partOf(most.number, known)}${soon === null ? '' : `; the same or the next day for ${inWords(soon)}`}.` : undefined).join(' ');
    }),
  'lines-of-enquiry': (_, table) => {
    const least = table.rows.filter((row) => perCent(look(table).at(row.id, 'not-shown'), row.total) !== undefined).sort((a, b) => perCent(look(table).at(b.id, 'not-shown'), b.total)! - perCent(look(table).at(a.id, 'not-shown'), a.total)!)[0];
    return sentences(least && `Most often without a sign of it in the account: “${least.text}”, ${partOf(look(table).at(least.id, 'not-shown'), least.total)}.`);
  },
  differently: (_, table) => {
    const { total, in: of } = look(table);
    return sentences(`Something was done in another way, and it is said what about this child asks for it: ${partOf(of('said-and-done'), total)}. Said, and nothing done yet: ${inWords(of('said'))}.`);
  },
  'outcomes-by-level': (_, table) => {
    const { total, column } = look(table);
    return sentences(
      `Accepted: ${partOf(column('accepted'), total)}. Redirected: ${inWords(column('redirected'))}. Not accepted: ${inWords(column('not-accepted'))}. Not known: ${inWords(column('not-known'))}.`,
      ...accepted(table),
    );
  },
  'outcomes-by-reason': (_, table) => accepted(table).slice(0, 5),
};

/** A sentence of which neither number is shown says nothing. */
const nothing = `${hiddenNumber} of ${hiddenNumber}`;

/** The findings of one table: at most a few sentences; in a small area perhaps none. */
export const findingsOf = (guide: Guide, table: ReportTable, asked = { synthetic: false }): string[] => (table.total === 0 ? [] : (findings[table.id]?.(guide, table, asked) ?? []).filter((one) => !one.includes(nothing)));

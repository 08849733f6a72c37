import { causesOf } from '../guide/causes-of.ts';
import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import { textOf } from '../guide/text-of.ts';
import { bases } from '../assessment/bases.ts';
import { ageBands, dayBands, gapBands, oftenBands } from './band.ts';
import { codeOfCause } from './causes-told.ts';
import type { ReasonRow, RecommendationRow } from './row.ts';
import type { Counts } from './tables.ts';

/** What a value of a table is called, in the order in which it is told. */
export type Named = { id: string; text: string };

const named = (of: Readonly<Record<string, string>>): Named[] => Object.entries(of).map(([id, text]) => ({ id, text }));
const banded = (bands: readonly (readonly [string, number, string])[]): Named[] => bands.map(([id, , text]) => ({ id, text: text.charAt(0).toUpperCase() + text.slice(1) }));

const unsaid = named({ 'not-enough-known': 'Not enough known to say', 'not-ours': 'Somebody else holds the level' });
const effects = named({ better: 'Better', 'worker-alone-says-better': 'Better, by the worker’s word alone', same: 'The same', worse: 'Worse', 'too-early': 'Too early to say', 'not-known': 'Not known', 'not-looked-at': 'Nobody has looked yet' });
const saidBy = named({ child: 'The child said so', seen: 'It was seen', other: 'Somebody else said so', reading: 'The worker’s reading', 'not-said': 'Not said by whom' });
const howKnown: Record<(typeof bases)[number] | 'not-said' | 'no-evidence', string> = {
  'said-by-child': 'The child said so',
  seen: 'Seen by the writer',
  'said-by-other': 'Somebody else said so',
  recorded: 'Recorded',
  'professional-opinion': 'Professional opinion',
  'not-said': 'Written, and not said how it is known',
  'no-evidence': 'No evidence written yet',
};
const became = named({ accepted: 'Accepted', redirected: 'Redirected', 'not-accepted': 'Not accepted', 'not-known': 'Not known' });
const differently = named({ 'said-and-done': 'Said, and something done in another way', done: 'Something done in another way', said: 'Said, and nothing done yet', 'not-said': 'Nothing said' });
const interviewStates = named({
  held: 'Held in time', 'held-late': 'Held late', 'held-no-time': 'Held; whether in time is not known', declined: 'The child said no', 'not-possible': 'Not possible', postponed: 'Put off', later: 'To be held later', accepted: 'Accepted, and not held yet',
  waiting: 'Waiting, still in time', overdue: 'Overdue', 'nothing-recorded': 'Neither a return nor an interview recorded',
});

/** The values of a recommendation’s columns, and of each kind of reason row, that are the same whatever the guide. */
const always: Partial<Record<keyof RecommendationRow, Named[]>> = {
  causes: named({ push: 'Getting away from something', pull: 'Going to someone or something', 'push-and-pull': 'Both', circumstance: 'Neither away from nor towards', 'not-known': 'Asked, and not known', 'not-asked': 'Nobody was asked, or nothing is written' }),
  own_view: named({ same: 'The same as the guide’s', higher: 'Higher', lower: 'Lower', 'not-sure': 'Not sure', 'guide-could-not-say': 'Given; the guide could not say', 'not-asked': 'Not asked before the guide’s' }),
  judgement: named({ agree: 'Agrees with the guide', higher: 'Higher than the guide', lower: 'Lower than the guide', none: 'None recorded' }),
  phone_call: named({ made: 'A call is recorded', 'not-recorded': 'Asked for, and none recorded', 'not-asked-for': 'None asked for' }),
  voice: named({ 'linked-and-told': 'Led to an ask or an aim, and the child was told', linked: 'Led to an ask or an aim; not recorded that the child was told', told: 'The child was told; it led to nothing that is recorded', recorded: 'Written down, and led to nothing yet', 'not-to-be-asked': 'Rightly not asked more', 'not-recorded': 'No words of the child' }),
  trusted_worker: named({ 'contact-kept': 'Seen as often as agreed', 'seen-less': 'Seen less often than agreed', 'contact-not-known': 'Named; how often they meet is not known', 'no-one': 'The child says there is no one', 'not-asked': 'Not asked', 'needed-none-recorded': 'Needed by the guide, and nobody recorded', 'not-recorded': 'Not recorded' }),
  differently,
  age: [...named({ unborn: 'Not yet born' }), ...banded(ageBands), ...named({ 'not-known': 'Not known' })],
};

const kinds: Partial<Record<ReasonRow['kind'], { code?: Named[]; detail?: Named[]; more?: Named[] }>> = {
  cause: { detail: saidBy },
  basis: { code: named(howKnown) },
  return: { code: interviewStates, detail: named({ offered: 'Offered', 'not-offered': 'No offer recorded' }) },
  interview: { code: named({ changed: 'The plan was changed', 'not-changed': 'The owner said why not', unanswered: 'Proposed, and not answered in time', proposed: 'Proposed, and an answer still due', 'nothing-proposed': 'Nothing was proposed' }), detail: named({ 'child-told': 'The child was told', 'not-recorded': 'Not recorded that the child was told' }), more: named({ yes: 'Harm was told of', no: 'No harm was told of', 'not-known': 'Not known', 'not-asked': 'Not asked, or not written' }) },
  'plan-change': { code: named({ changed: 'Changed', 'not-changed': 'Not changed, with why', unanswered: 'Not answered in time', proposed: 'Answer still due' }) },
  help: { detail: effects },
  'next-episode': { code: [...banded(gapBands), ...named({ 'none-in-90-days': 'No other told in 90 days or more', 'too-early-to-say': 'Too early to say', 'not-dated': 'No day was written' })], detail: named({ 'help-begun': 'After help began', 'no-help-recorded': 'After the first time, no help recorded' }) },
  time: { detail: [...banded(dayBands), ...named({ 'not-known': 'Not known' })] },
  line: { detail: named({ shown: 'Shown', partly: 'Partly shown', 'not-shown': 'No sign of it', 'cannot-show': 'Such an account could not show it' }) },
  fact: { detail: differently },
  outcome: { detail: became },
  'outcome-reason': { detail: became },
};

/** What the values in a column of one of the flat tables are called by this guide, in order. What a record of another edition says besides is called by its id. */
export function namesOf(guide: Guide, { from, where }: Counts, column: string): Named[] {
  const steps = (scale: string): Named[] => [...scaleOf(guide, scale).steps.map((step) => ({ id: step.id, text: step.name })), ...unsaid];
  if (from === 'recommendation') return column === 'level' ? steps(guide.level) : column === 'how_soon' ? steps(guide.howSoon) : column === 'episodes' ? [...banded(oftenBands), { id: 'not-told', text: 'No time missing told one by one' }] : (always[column as keyof RecommendationRow] ?? []);
  const kind = where.kind as ReasonRow['kind'];
  const fixed = kinds[kind]?.[column as 'code' | 'detail' | 'more'];
  if (fixed) return fixed;
  if (column === 'detail') return kind === 'definition' ? steps(guide.level) : kind === 'reason' ? [guide.level, guide.howSoon].map((id) => ({ id, text: scaleOf(guide, id).name })) : [];
  switch (kind) {
    case 'cause':
      return questionOptions(guide, 'causes').map((option) => ({ id: codeOfCause(option), text: textOf(option, guide.indicators) }));
    case 'help':
      return causesOf(guide).map((cause) => ({ id: cause.id, text: cause.text }));
    case 'definition':
      return labelsTogether(guide);
    case 'reason':
    case 'outcome-reason':
      return guide.thresholds.map((threshold) => ({ id: threshold.id, text: threshold.because }));
    case 'fact':
      return allOptions(guide).filter(({ fact }) => fact).map((option) => ({ id: option.fact!, text: factText(guide, option.fact!) }));
    case 'outcome':
      return steps(guide.level);
    default:
      return [];
  }
}

/** Every way in which the guide’s vocabularies can class one child, the first of the first coming first. */
const labelsTogether = (guide: Guide): Named[] =>
  (guide.vocabularies ?? []).reduce<Named[]>((told, { labels }) => (told.length ? told.flatMap((one) => labels.map(({ id, name }) => ({ id: `${one.id}+${id}`, text: `${one.text} · ${name}` }))) : labels.map(({ id, name }) => ({ id, text: name }))), []);

const allQuestions = (guide: Guide) => guide.conversations.flatMap((conversation) => conversation.pages).flatMap((page) => page.questions);
const allOptions = (guide: Guide) => allQuestions(guide).flatMap((question) => question.options ?? []);
const questionOptions = (guide: Guide, ask: string) => allQuestions(guide).filter((question) => question.ask === ask).flatMap((question) => question.options ?? []).filter(({ cause }) => cause);

/** A fact in the guide’s words: the answer that says it, with its question where the answer alone is “Yes”. */
function factText(guide: Guide, fact: string): string {
  const question = allQuestions(guide).find(({ options }) => options?.some((option) => option.fact === fact))!;
  const text = textOf(question.options!.find((option) => option.fact === fact)!, guide.indicators);
  const said = text.replace(/^yes, /i, '');
  return /^yes\.?$/i.test(text) ? `${question.text} ${text}` : said.charAt(0).toUpperCase() + said.slice(1);
}

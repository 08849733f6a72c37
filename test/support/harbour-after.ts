import { hashOfRecord, type Account } from '../../src/assessment/account.ts';
import type { Answer } from '../../src/assessment/answer.ts';
import { begin, type Assessment } from '../../src/assessment/assessment.ts';
import type { Episode } from '../../src/assessment/episodes.ts';
import { afterShapes, type AfterPart } from '../../src/guide/after-part.ts';
import type { Prompt } from '../../src/guide/afterwards.ts';
import type { Conversation, Purpose } from '../../src/guide/conversation.ts';
import type { Field } from '../../src/guide/field.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { parseGuide } from '../../src/guide/parse-guide.ts';
import type { Question } from '../../src/guide/question.ts';
import { smallGuide } from './small-guide.ts';

/** A question for a part that asks as the part must, in plain words of its own. */
function questionFor(part: AfterPart): Question {
  const shape: { ask: string; options?: readonly string[]; fields?: Readonly<Record<string, { ask: Field['ask']; options?: readonly string[] }>> } = afterShapes[part];
  const free = part === 'closing-because' ? ['aims-met', 'moved-on'] : part === 'supervised-about' ? ['the-level', 'the-plan'] : part === 'scales' ? ['safe', 'someone'] : undefined;
  const options = (ids: readonly string[]) => ids.map((id) => ({ id, text: `Is ${id}`, ...(id === 'not-known' && { stands: 'not-known' as const }) }));
  const ids = shape.options ?? free;
  return {
    id: part,
    ask: shape.ask as Question['ask'],
    text: `About ${part}`,
    after: part,
    optional: true,
    ...(ids && { options: options(ids) }),
    ...(shape.ask === 'ratings' && { ends: { least: 'Not at all', most: 'Completely' } }),
    ...(shape.fields && {
      entry: 'entry',
      fields: Object.entries(shape.fields).map(([id, { ask, options: choices }]) => ({ id, ask, text: `Its ${id}`, ...(ask === 'one' && { options: (choices ?? ['phone', 'visit']).map((one) => ({ id: one, text: `As ${one}` })) }) })),
    }),
  };
}

const parts: Record<Exclude<Purpose, 'referral'>, AfterPart[]> = {
  'return-home-interview': ['returned-at', 'offers', 'interview', 'held-at', 'covers-earlier', 'independent', 'trained', 'chosen-by-child', 'harm', 'plan-changes', 'no-plan-change', 'told-child'],
  'prevention-interview': ['returned-at', 'harm'],
  'carers-report': ['told-child'],
  'trusted-worker': ['trusted-person', 'trusted-role', 'trusted-chosen', 'trusted-since', 'trusted-last-seen', 'trusted-agreed', 'trusted-seen', 'trusted-changes', 'trusted-ending', 'trusted-handover', 'trusted-cover'],
  help: ['interventions', 'scales', 'measures', 'decision-received'],
  'plan-answer': ['plan-changes'],
  review: ['what-changed', 'working-child', 'working-carer', 'working-worker', 'interventions', 'scales', 'what-differently', 'who-checks', 'next-review'],
  supervision: ['supervisor', 'supervised-about', 'challenged', 'supervisor-decided'],
  closure: ['closing-because', 'childs-view', 'causes-now', 'closing-manager', 'closing-why', 'closing-told', 'trusted-handover'],
};

const away: Question = { id: 'away', ask: 'episodes', text: 'When was the child missing?', optional: true };
const why: Question = {
  id: 'why-gone',
  ask: 'causes',
  text: 'Why did the child go?',
  optional: true,
  options: [
    { id: 'rows', text: 'Rows at home', cause: 'push', indicator: 'rows-at-home' },
    { id: 'friend', text: 'An older friend', cause: 'pull', indicator: 'older-friend' },
    { id: 'not-known', text: 'Not known', stands: 'not-known' },
  ],
};

const conversations = (Object.keys(parts) as Exclude<Purpose, 'referral'>[]).map((purpose): Conversation => ({
  id: purpose,
  name: `The ${purpose.replaceAll('-', ' ')}`,
  purpose,
  pages: [
    { id: 'asked', heading: 'What is asked', questions: [...parts[purpose].map(questionFor), ...(purpose === 'carers-report' || purpose === 'return-home-interview' ? [away, why] : [])] },
    { id: 'letter', kind: 'letter', heading: 'The letter', questions: [] },
  ],
}));

const prompt = (id: string, asks: Prompt['asks'], of: Pick<Prompt, 'signs' | 'when'>): Prompt => ({ id, asks, ...of, heading: `Prompt ${id}`, says: [`It says ${id}.`], source: ['ours'] });

/** The small guide with everything that comes after a referral, parsed: interviews within 72 hours, offered again twice, reviews after 2, 6 and 12 weeks. */
export const harbour: Guide = parseGuide(
  ((): Guide => {
    const guide = smallGuide();
    guide.indicators.push(
      { id: 'rows-at-home', kind: 'indicator', area: 'home', step: 'some', text: 'There are rows at home.', source: ['harbour-book'] },
      { id: 'older-friend', kind: 'indicator', area: 'school', step: 'much', text: 'An older friend draws the child away.', source: ['harbour-book'] },
    );
    guide.conversations.push(...conversations);
    guide.thresholds.push(
      { id: 'often-away', scale: 'help', reaches: 'much', when: { episodes: { withinDays: 90, atLeast: 3 } }, because: 'The child was missing three times in ninety days.', source: ['harbour-book'] },
      { id: 'friend-much', scale: 'help', reaches: 'much', when: { present: ['older-friend'] }, because: 'Somebody draws the child away.', source: ['harbour-book'] },
      { id: 'away-twice-today', scale: 'soon', reaches: 'today', when: { episodes: { withinDays: 30, atLeast: 2 } }, because: 'The child was missing twice in thirty days.', source: ['harbour-book'] },
    );
    const rule = (says: string) => ({ says, source: ['ours'] });
    guide.afterwards = {
      interviewWithin: { hours: 72, ...rule('Within 72 hours of coming back.') },
      offerAgain: { times: 2, ...rule('Offered twice again.') },
      answerPlanWithin: { days: 10, ...rule('The owner of the plan answers.') },
      reviews: { weeks: [2, 6, 12], ...rule('After two, six and twelve weeks.') },
      watch: { days: 28, ...rule('Look again after 28 days.') },
      prompts: [
        prompt('needs-worker', 'trusted-worker', { signs: ['another-episode'], when: { reaches: { scale: 'help', step: 'much' } } }),
        prompt('look-today', 'supervision', { signs: ['working-worse', 'harm-in-episode', 'episode-before-first-review', 'working-same-twice', 'third-episode', 'interview-declined-twice', 'interview-changed-nothing', 'judged-lower', 'closing'] }),
        prompt('step-up', 'escalate', { signs: ['working-worse', 'harm-in-episode', 'episode-before-first-review', 'working-same-twice'] }),
        prompt('less-help', 'step-down', { signs: ['working-better'] }),
        prompt('trigger', 'trigger-plan', { signs: ['another-episode'] }),
        prompt('ask-who', 'do', { signs: ['no-trusted-worker', 'review-overdue', 'only-worker-says-better'] }),
      ],
      strategyAims: [{ id: 'homes-safe', text: 'Every home is safe to come back to.', source: ['ours'] }],
    };
    return guide;
  })(),
);

/** Answers by what they are to the rules: an option, words, a day, a moment, entries or ratings, as each part asks. */
export type Parts = Partial<Record<AfterPart, string | Record<string, string>[] | Record<string, number> | string[]>> & { away?: Episode[]; causes?: string[] };

const answerFor = (part: AfterPart, value: NonNullable<Parts[AfterPart]>): Answer => {
  const { ask } = afterShapes[part];
  if (ask === 'entries') return { entries: value as Record<string, string>[] };
  if (ask === 'ratings') return { ratings: value as Record<string, number> };
  if (ask === 'many') return { options: value as string[] };
  const text = value as string;
  return ask === 'one' ? { option: text } : ask === 'date' ? { date: text } : ask === 'moment' ? { moment: text } : { words: text };
};

/** One record for a purpose, as of a day. */
export function recordOf(purpose: Exclude<Purpose, 'referral'>, asOf: string, { away: episodes, causes, ...said }: Parts = {}, guide = harbour): Assessment {
  const answers = Object.fromEntries((Object.keys(said) as AfterPart[]).map((part) => [part, answerFor(part, said[part]!)]));
  return {
    ...begin(guide, asOf, { conversation: purpose }),
    said: [{ page: 'asked', answers: { ...answers, ...(episodes && { away: { episodes } }), ...(causes && { 'why-gone': { causes: causes.map((option) => ({ option, saidBy: 'child' as const })) } }) } }],
  };
}

/** The referral with which an account begins: of a child who was, or is, missing. */
export const referralOf = (asOf: string, episodes: Episode[] = [], guide = harbour): Assessment => ({
  ...begin(guide, asOf),
  said: [
    { page: 'danger', answers: { 'danger-now': { option: 'none' } } },
    { page: 'worries', answers: { ...(episodes.length && { away: { episodes } }), 'home-list': { options: ['none'] }, 'areas-list': { options: ['none'] } } },
  ],
});

/** Records as a chain: each names the one before it. */
export const chained = (...records: Assessment[]): Account =>
  records.reduce<Assessment[]>((account, record) => [...account, { ...record, ...(account.length && { follows: hashOfRecord(account.at(-1)!) }) }], []);

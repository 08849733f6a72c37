import type { Sign } from './afterwards.ts';
import type { Guide } from './guide.ts';
import { printCondition } from './print-condition.ts';
import type { Source } from './source.ts';

/** What each thing that the rules can find is called on paper. */
const found: Record<Sign, string> = {
  'no-interview-record': 'a time away with no interview on record',
  'interview-overdue': 'an interview that is overdue',
  'interview-declined': 'the child said no to an interview',
  'interview-declined-twice': 'the child said no twice or more',
  'interview-changed-nothing': 'an interview after which nothing in the plan changes',
  'plan-change-unanswered': 'a proposed change that is not answered by its day',
  'plan-not-changed': 'a proposed change that the plan owner did not make',
  'not-told-child': 'an interview after which the child was not told what happens next',
  'another-episode': 'another time away',
  'third-episode': 'a third time away, or more',
  'episode-before-first-review': 'a time away before the first review',
  'harm-in-episode': 'harm while away',
  'working-worse': 'things are worse',
  'working-same-twice': 'things are the same, or no better, twice running',
  'working-better': 'things are better, and not only by the worker',
  'review-overdue': 'a review that was missed',
  'only-worker-says-better': 'only the worker says it is better',
  'judged-lower': 'a level judged lower than the guide suggests',
  'no-trusted-worker': 'no trusted worker, where one is needed',
  'trusted-worker-seen-less': 'a trusted worker seen less than agreed',
  'trusted-worker-ending': 'a trusted worker who is leaving, and not handed over',
  closing: 'a closing that is under way',
  'closed-by-manager': 'a manager closed it with something open',
};

const asks = {
  'trusted-worker': 'a trusted worker', supervision: 'a supervisor’s look today', escalate: 'more help', 'step-down': 'less help, with a warm handover', 'trigger-plan': 'a trigger plan', do: 'something to do',
} as const;

/** When a prompt stands: by what the rules find, or by what was said. */
const printWhen = (guide: Guide, { signs = [], when }: NonNullable<Guide['afterwards']>['prompts'][number]): string =>
  [...signs.map((sign) => found[sign]), ...(when ? [printCondition(guide, when)] : [])].join(' **or** ');

/** Each clock of a guide, what it asks for and how often, in the order in which they run. */
const clocksOf = ({ interviewWithin, offerAgain, answerPlanWithin, reviews, watch }: NonNullable<Guide['afterwards']>) => [
  { id: 'interview-within', runs: `${interviewWithin.hours} hours from the child’s return`, ...interviewWithin },
  { id: 'offer-again', runs: `${offerAgain.times} more ${offerAgain.times === 1 ? 'time' : 'times'} after a no`, ...offerAgain },
  { id: 'answer-plan-within', runs: `${answerPlanWithin.days} days, where no day was agreed`, ...answerPlanWithin },
  { id: 'reviews', runs: `${reviews.weeks.join(', ')} weeks after the plan began`, ...reviews },
  { id: 'watch', runs: `${watch.days} days after closing`, ...watch },
];

/** The clocks and prompts of a guide as sentences, each with what it does: for the page that a safeguarding lead decides on. */
export const afterwardsToDecide = (guide: Guide) =>
  guide.afterwards
    ? [
        ...clocksOf(guide.afterwards).map(({ id, says, runs, source }) => ({ id, says, does: [`Runs: ${runs}.`], source })),
        ...guide.afterwards.prompts.map((p) => ({ id: p.id, says: p.heading, does: [`Asks for ${asks[p.asks]}, on finding: ${printWhen(guide, p)}.`, ...p.says.map((text) => `Says: ${text}`)], source: p.source })),
        ...guide.afterwards.strategyAims.map((aim) => ({ id: aim.id, says: aim.text, does: ['Offered as an aim that help may serve.'], source: aim.source })),
      ]
    : [];

/** What comes after a referral, as lines of Markdown; none for a guide that says nothing of it. */
export function printAfterwards(guide: Guide, sources: (list: readonly Source[]) => string): string[] {
  const { afterwards } = guide;
  if (!afterwards) return [];
  return [
    '## What comes after a referral',
    'Worked out from stored times. Each number is local until an authority adopts it.',
    '',
    ...clocksOf(afterwards).map(({ says, runs, source }) => `- **${says}** ${runs.replace(/^./, (c) => c.toUpperCase())}. _${sources(source)}._`),
    '',
    '### What a sign in the account asks for',
    '',
    ...afterwards.prompts.flatMap((p) => [
      `- **${p.heading}.** Asks for ${asks[p.asks]}, on finding: ${printWhen(guide, p)}. _${sources(p.source)}._`,
      ...p.says.map((text) => `  - ${text}`),
    ]),
    '',
    '### What the area’s strategy for missing children aims at',
    '',
    ...(afterwards.strategyAims.length ? afterwards.strategyAims.map((aim) => `- ${aim.text}. _${sources(aim.source)}._`) : ['None exists in this guide. That is reported, and an area writes its own.']),
    '',
  ];
}

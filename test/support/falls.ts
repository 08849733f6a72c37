import type { Answer } from '../../src/assessment/answer.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { chosenIn } from '../../src/assessment/answered.ts';
import { indicatorOf } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { Page } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import type { Option, Question } from '../../src/guide/question.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { orderOf, type Outcome, type Recommendation } from '../../src/recommendation/recommendation.ts';
import { assessmentOf, heightOf, opensPage, reachedBy, withAnswer, type Account } from './accounts.ts';
import type { Chance } from './random.ts';

/** One way an answer can go up: this option or row, for a row also where to. */
export type Raise = { id: string; to?: 'not-known' | 'yes' };
export type Raised = { account: Account; page: Page; question: Question; how: Raise };

/** A step that fell. `look`: nothing else differs, or the record as it stands until the pages it opened are answered, or once they are. */
export type Fall = { look: 'alone' | 'not yet' | 'answered'; blank: boolean; before: Assessment; after: Assessment; from: Outcome; to: Outcome | undefined };

/** Each way one answer can go up: to not known, to a concern, to one more concern. */
export function raisesOf(guide: Guide, question: Question, answer: Answer | undefined): Raise[] {
  const { ask, options = [] } = question;
  const concerns = options.filter((o) => heightOf(guide, question, o) === 2);
  if (ask === 'grid') {
    const rows = answer && 'rows' in answer ? answer.rows : {};
    return concerns.flatMap(({ id }): Raise[] => (rows[id] === 'yes' ? [] : rows[id] === 'no' ? [{ id, to: 'not-known' }, { id, to: 'yes' }] : [{ id, to: 'yes' }]));
  }
  if (ask === 'episodes') return [{ id: 'one more, undated' }];
  if (ask !== 'one' && ask !== 'many' && ask !== 'causes') return [];
  const now = chosenIn(question, answer);
  // A blank stands as not known does.
  const stood = now.length ? Math.max(...now.map((o) => heightOf(guide, question, o))) : 1;
  if (ask === 'one' && stood === 2) return [];
  return [...(stood === 0 ? options.filter((o) => heightOf(guide, question, o) === 1) : []), ...concerns.filter((o) => !now.includes(o))].map(({ id }) => ({ id }));
}

/** An answer with one raise done to it. */
export function raiseAnswer(question: Question, answer: Answer | undefined, { id, to }: Raise): Answer {
  const { ask, options = [] } = question;
  if (ask === 'grid') return { rows: { ...(answer && 'rows' in answer && answer.rows), [id]: to! } };
  if (ask === 'one') return { option: id };
  if (ask === 'episodes') return { episodes: [...(answer && 'episodes' in answer ? answer.episodes : []), { note: '' }] };
  const alone = options.find((o) => o.id === id)!.stands;
  const ids = alone ? [id] : [...chosenIn(question, answer).filter((o) => !o.stands).map((o) => o.id), id];
  return ask === 'many' ? { options: ids } : { causes: ids.map((option) => ({ option })) };
}

/** One raise of an account, by chance: a question first, then a way, or the long lists would take nearly every turn. */
export function anyRaise(guide: Guide, account: Account, before: Assessment, by: Chance): Raised | undefined {
  const ways = [...journeyOf(guide, before).passed].flatMap((page) => page.questions.map((question) => ({ page, question, hows: raisesOf(guide, question, account.book.get(page.id)?.get(question.id)) })).filter(({ hows }) => hows.length));
  if (!ways.length) return undefined;
  const { page, question, hows } = by.pick(ways);
  return { account, page, question, how: by.pick(hows) };
}

/** Every scale that is said: the level, how soon, and the others as this agency may see them. */
export const scalesIn = ({ level, howSoon, otherScales }: Recommendation): Outcome[] => [level, howSoon, ...otherScales];

/** The scales of one recommendation that stand lower in another. One no longer said at all has fallen. */
export function* lower(from: Recommendation, to: Recommendation): Generator<{ from: Outcome; to: Outcome | undefined }> {
  const now = scalesIn(to);
  for (const outcome of scalesIn(from)) {
    const after = now.find((o) => o.scale.id === outcome.scale.id);
    if (!after || orderOf(after) < orderOf(outcome)) yield { from: outcome, to: after };
  }
}

/**
 * The one fall that is meant: from “not enough known” to the base step, where what was said is no worry by itself. A circumstance
 * counts with its effect on the child, which is asked apart; a part of life only opens a page.
 */
export const isMeant = (guide: Guide, { from, to }: Pick<Fall, 'from' | 'to'>, question: Question, option: Option | undefined): boolean =>
  from.unsaid === 'not-enough-known' && to !== undefined && orderOf(to) === 0 && option !== undefined && (opensPage(guide, question, option) || indicatorOf(guide, option.indicator)?.kind === 'circumstance');

/** The falls that one raised answer brings. Where it opens pages there are two to look at: until they are answered, and once they are. */
export function* fallsOf(guide: Guide, { account, page, question, how }: Raised, before = assessmentOf(guide, account)): Generator<Fall & { meant: boolean }> {
  const answer = account.book.get(page.id)?.get(question.id);
  const above = withAnswer(account, page.id, question.id, raiseAnswer(question, answer, how));
  const after = assessmentOf(guide, above);
  const pagesBefore = reachedBy(guide, before);
  const blank = question.ask === 'grid' ? !(answer && 'rows' in answer && answer.rows[how.id]) : !answer;
  const opens = [...reachedBy(guide, after)].some((id) => !pagesBefore.has(id));
  const option = question.options?.find((o) => o.id === how.id);
  const looks = opens ? ([['not yet', assessmentOf(guide, above, pagesBefore)], ['answered', after]] as const) : ([['alone', after]] as const);
  for (const [look, assessment] of looks)
    for (const fall of lower(recommend(guide, before), recommend(guide, assessment))) yield { look, blank, before, after: assessment, ...fall, meant: isMeant(guide, fall, question, option) };
}

export const standingOf = (outcome: Outcome | undefined): string => outcome?.step?.id ?? outcome?.unsaid ?? 'not said';
export const nameOf = ({ look, blank, from, to }: Fall): string => `${look}${blank ? ', from blank' : ''}: ${from.scale.id} ${standingOf(from)} → ${standingOf(to)}`;

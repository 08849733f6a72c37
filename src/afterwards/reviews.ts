import type { Account } from '../assessment/account.ts';
import { plus } from '../assessment/day-in.ts';
import { daysBetween } from '../assessment/days.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { entriesIn, optionIn, whenIn, wordsIn } from './after-in.ts';
import { dayOf } from './clock.ts';
import { standingIn, type Placed } from './standing.ts';

/** What a record says of whether the help is working. */
export type Looked = Placed & {
  /** The worst that anybody says of it; none where nobody can say yet. Fewer episodes are no part of it. */
  verdict?: 'better' | 'same' | 'worse';
  /** Better by the worker's word alone: an opinion. */
  onlyWorker: boolean;
  /** A review that counts as held: somebody could say something of it, or what changed was written down. */
  isReview: boolean;
};

/** Every record that says whether it is working, and every review that was held. */
export function lookedAt(guide: Guide, account: Account): Looked[] {
  return standingIn(account).flatMap((placed) => {
    const { record } = placed;
    const [child, carer, worker] = (['working-child', 'working-carer', 'working-worker'] as const).map((part) => optionIn(guide, record, part));
    const said = [child, carer, worker];
    const verdict = (['worse', 'same', 'better'] as const).find((one) => said.includes(one));
    const isReview = purposeOf(guide, record.conversation) === 'review' && (said.some((one) => one && one !== 'not-known') || Boolean(wordsIn(guide, record, 'what-changed')));
    if (!said.some(Boolean) && !isReview) return [];
    return [{ ...placed, ...(verdict && { verdict }), onlyWorker: worker === 'better' && verdict === 'better' && child !== 'better' && carer !== 'better', isReview }];
  });
}

/** A day on which a review is due, and the record that makes it so. */
export type ReviewDue = Placed & { on: string };

/** So many missed days are listed and no more: after that nobody counts them, and a clock that runs far ahead holds nothing up. */
const most = 52;

/**
 * Every day on which a review is due and was not held, until today, and the next to come: by the guide's weeks after the plan began, on the days that
 * were written down, and when something done to help was to be looked at. A review answers every day before it, and one in the week to come: the guide counts in weeks.
 */
export function reviewsDue(guide: Guide, account: Account, today: string): ReviewDue[] {
  const standing = standingIn(account);
  const reviews = lookedAt(guide, account).filter((one) => one.isReview);
  // A day that a review carries over, and that was over when it was held, is answered by it; one that it sets is not.
  const isHeld = ({ on, place }: ReviewDue) => reviews.some((review) => (review.place > place && daysBetween(review.record.asOf, on) < 7) || (review.place === place && on <= review.record.asOf));
  const daysIn = (read: (record: Account[number]) => (string | undefined)[]): ReviewDue[] =>
    standing.flatMap((placed) => read(placed.record).flatMap((day) => dayOf(day) ?? []).map((on) => ({ ...placed, on })));
  // Carried over with what is done to help, a day is still the one that was written first.
  const toLookAt = daysIn((record) => entriesIn(guide, record, 'interventions').map(({ review }) => review));
  const written = [...daysIn((record) => [whenIn(guide, record, 'next-review')]), ...toLookAt.filter((one, i) => toLookAt.findIndex(({ on }) => on === one.on) === i)];
  const plan = planBegan(guide, account);
  const due = [...(plan ? byWeeks(guide, plan, today, isHeld) : []), ...written].filter((one) => !isHeld(one)).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.place - b.place));
  return due.filter((one, i) => due.findIndex(({ on }) => on === one.on) === i);
}

function byWeeks(guide: Guide, plan: Placed, today: string, isHeld: (due: ReviewDue) => boolean): ReviewDue[] {
  const weeks = [...(guide.afterwards?.reviews.weeks ?? [])].sort((a, b) => a - b);
  const days: ReviewDue[] = [];
  const last = weeks.at(-1);
  if (!last) return days;
  const elapsed = daysBetween(plan.record.asOf, today) / 7;
  for (let i = 0; days.length < most; i++) {
    // After the last, every so many weeks again.
    const week = weeks[i] ?? last * (i - weeks.length + 2);
    const due = { ...plan, on: plus(plan.record.asOf, week * 7) };
    const held = isHeld(due);
    if (!held) days.push(due);
    if (!held && week > elapsed) break;
  }
  return days;
}

/** The record with which a plan began: the first that tells of something done to help, or of a change to the plan. */
export const planBegan = (guide: Guide, account: Account): Placed | undefined =>
  standingIn(account).find(({ record }) => [...entriesIn(guide, record, 'interventions'), ...entriesIn(guide, record, 'plan-changes')].length > 0);

import type { Purpose } from '../guide/conversation.ts';
import { ours, published } from './published-figures.ts';
import type { SyntheticStory, SyntheticVisit } from './synthetic-story.ts';

type Course = Omit<SyntheticVisit, 'story'>;

/** What comes after the referral of a child who was missing, in order of days: nothing that would fall beyond the year. */
export function syntheticCourse({ by, child, goes }: SyntheticStory, days: number): Course[] {
  const all: Course[] = [];
  const add = (purpose: Purpose, day: number, more: Partial<Course> = {}) => all.push({ purpose, day, withChild: by.yes(0.6), ...more });
  const returns = child.times.slice(child.known - 1);
  let interviewed = 0;
  for (const [i, { ended }] of returns.entries()) {
    const back = { day: ended, hour: 6 + by.below(3) };
    const last = i > 0 && i === returns.length - 1;
    // On the third day after it the 72 hours are over.
    const late = by.yes(published.interviewInTime.is) ? by.below(3) : 4 + by.below(Math.max(1, Math.min(18, days - 4 - ended)));
    if (by.yes(ours.heldIfGoesOn)) {
      const day = Math.max(child.referredOn, ended + late);
      interviewed ||= day;
      add('return-home-interview', day, { back, outcome: 'held', withChild: by.yes(0.3) });
      if (by.yes(0.4)) add('plan-answer', day + 3 + by.below(12));
    } else if (last || by.yes(ours.saidWhyNot)) add('return-home-interview', Math.max(child.referredOn, ended + by.below(6)), { back, outcome: by.weighed([['declined', 5], ['later', 2], ['not-possible', 3]]) });
  }
  const begun = (interviewed || child.referredOn) + 2 + by.below(8);
  if (by.yes(0.35)) add('trusted-worker', begun);
  if (by.yes(0.35)) add('help', begun + by.below(4));
  let looked = begun;
  for (const [share, weeks] of [[0.5, 2], [0.5, 6], [0.4, 12]] as const) {
    if (!by.yes(share)) break;
    looked = begun + weeks * 7 + by.below(5);
    add('review', looked);
    if (goes === 'worse' && by.yes(0.5)) {
      add('supervision', looked);
      if (by.yes(0.4)) add('referral', looked + 1 + by.below(3));
    }
  }
  const over = Math.max(looked, returns.at(-1)?.ended ?? 0);
  if (by.yes(goes === 'better' ? 0.4 : 0.12)) add('closure', over + 10 + by.below(20));
  return all.filter(({ day }) => day < days).sort((a, b) => a.day - b.day);
}

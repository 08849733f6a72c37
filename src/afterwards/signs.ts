import type { Account } from '../assessment/account.ts';
import type { Sign } from '../guide/afterwards.ts';
import type { Guide } from '../guide/guide.ts';
import { clockFor } from './clock.ts';
import { closureIn } from './closure.ts';
import { findingsIn, type Findings } from './findings.ts';
import { reviewsDue } from './reviews.ts';

/** Every sign of an account with the places at which it was found, reviews that were missed among them. */
export function signsFoundIn(guide: Guide, account: Account, now: string): Findings {
  const { today } = clockFor(guide, account, now);
  const found = new Map(findingsIn(guide, account, now));
  const missed = closureIn(guide, account, now) ? [] : reviewsDue(guide, account, today).filter(({ on }) => today > on);
  if (missed.length) found.set('review-overdue', missed.map(({ place, on }) => ({ place, on })));
  return found;
}

/** What the rules find in a child's account at this moment. */
export const signsIn = (guide: Guide, account: Account, now: string): ReadonlySet<Sign> => new Set(signsFoundIn(guide, account, now).keys());

import type { Account } from '../assessment/account.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { afterIn, optionIn, whenIn } from './after-in.ts';
import { dayOf, momentOf } from './clock.ts';
import { standingIn, type Placed } from './standing.ts';

const hour = 3_600_000;

/** One return of the child, when it was in milliseconds, and every record that speaks of it, of the interview after it, or of offering one. */
export type Return = { at: number; told: Placed[] };

/**
 * Every return that an account records. Two moments less than an hour apart are one return, told twice: the earlier counts. A record that speaks of an
 * interview without saying when the child came back belongs to the return before it; `unknown` are those for which none is recorded.
 */
export function returnsIn(guide: Guide, account: Account): { returns: Return[]; unknown: Placed[] } {
  const returns: Return[] = [];
  let unknown: Placed[] = [];
  for (const placed of standingIn(account)) {
    const { record } = placed;
    const said = afterIn(guide, record);
    const at = momentOf(whenIn(guide, record, 'returned-at'));
    const isBefore = (time: number, one: Placed) => dayOf(new Date(time).toISOString())! <= one.record.asOf;
    if (at !== undefined) {
      let one = returns.find((other) => Math.abs(other.at - at) < hour);
      if (!one) returns.push((one = { at, told: [] }));
      one.at = Math.min(one.at, at);
      // Now it is known which return was meant.
      const meant = unknown.filter((earlier) => isBefore(at, earlier));
      unknown = unknown.filter((earlier) => !meant.includes(earlier));
      one.told.push(...meant, placed);
    } else if (said.has('interview') || said.has('offers') || (purposeOf(guide, record.conversation) === 'return-home-interview' && record.said.length)) {
      const before = returns.findLast((other) => isBefore(other.at, placed));
      if (before) before.told.push(placed);
      else unknown.push(placed);
    }
  }
  // One talk may have been about earlier times away too, where it says so.
  for (const { at, told } of returns)
    for (const placed of told)
      if (optionIn(guide, placed.record, 'interview') === 'held' && optionIn(guide, placed.record, 'covers-earlier') === 'yes')
        for (const earlier of returns) if (earlier.at < at && !earlier.told.includes(placed)) earlier.told.push(placed);
  return { returns, unknown };
}

import { hashOfRecord, type Account } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';

/** A record and its place in the account, from 0. */
export type Placed = { record: Assessment; place: number };

/** The records that stand, each with its place: one that a later record mends is kept in the account, and no rule reads it. */
export function standingIn(account: Account): Placed[] {
  const mended = new Set<string>();
  const standing: Placed[] = [];
  for (let place = account.length - 1; place >= 0; place--) {
    const record = account[place]!;
    // The hash is dear, and hardly any record is mended.
    if (!mended.size || !mended.has(hashOfRecord(record))) standing.unshift({ record, place });
    if (record.corrects) mended.add(record.corrects.hash);
  }
  return standing;
}

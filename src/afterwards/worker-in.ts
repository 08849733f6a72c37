import type { Account } from '../assessment/account.ts';
import { daysBetween } from '../assessment/days.ts';
import type { AfterPart } from '../guide/after-part.ts';
import type { Guide } from '../guide/guide.ts';
import { optionIn, whenIn, wordsIn } from './after-in.ts';
import { clockFor, dayOf } from './clock.ts';
import { standingIn } from './standing.ts';

/** Whom the child trusts among those who work with them, by the latest record that says; empty where nothing is written down. */
export type Worker = {
  person: string;
  role: string;
  /** `child`: chosen by the child. */
  chosen: string;
  since: string;
  /** How many days they have worked with the child, until today. */
  days?: number;
  lastSeen: string;
  agreed: string;
  seen: string;
  /** They see the child less often than was agreed. */
  seenLess: boolean;
  /** In the last twelve months. */
  changes: string;
  ending: string;
  handover: string;
  cover: string;
  /** `no-one`: the child, or the record, says that there is nobody. `not-recorded`: nothing was asked, or no name given. */
  state: 'named' | 'no-one' | 'not-asked' | 'not-recorded';
  /** The place of the record from which it has been so, without a break; none where nothing is recorded. */
  from?: number;
};

/** How often, from the most to the least. */
const often = ['weekly', 'fortnightly', 'monthly', 'less'];

/** The worker whom the child trusts. What was said of an earlier one does not count for this one. */
export function workerIn(guide: Guide, account: Account, now: string): Worker {
  const standing = standingIn(account);
  const says = (record: Account[number]): Worker['state'] | undefined => {
    const chosen = optionIn(guide, record, 'trusted-chosen');
    if (chosen === 'no-one') return 'no-one';
    if (wordsIn(guide, record, 'trusted-person')) return 'named';
    return chosen === 'not-asked' ? 'not-asked' : chosen ? 'not-recorded' : undefined;
  };
  const last = standing.findLastIndex(({ record }) => says(record));
  const state = last < 0 ? 'not-recorded' : says(standing[last]!.record)!;
  // Named, the name begins it; otherwise it has been so since the last name.
  const begin = state === 'named' ? last : standing.findLastIndex(({ record }) => says(record) === 'named') + 1;
  const from = standing.slice(begin).find(({ record }) => says(record))?.place;
  const since = last < 0 ? [] : standing.slice(last).map(({ record }) => record).reverse();
  const latest = (read: (record: Account[number]) => string): string => since.map(read).find(Boolean) ?? '';
  const option = (part: AfterPart) => latest((record) => optionIn(guide, record, part));
  const day = (part: AfterPart) => latest((record) => dayOf(whenIn(guide, record, part)) ?? '');
  const [agreed, seen, began] = [option('trusted-agreed'), option('trusted-seen'), day('trusted-since')];
  return {
    person: state === 'named' ? latest((record) => wordsIn(guide, record, 'trusted-person')) : '',
    role: latest((record) => wordsIn(guide, record, 'trusted-role')),
    chosen: option('trusted-chosen'),
    since: began,
    ...(began && { days: Math.max(0, daysBetween(began, clockFor(guide, account, now).today)) }),
    lastSeen: since.map((record) => dayOf(whenIn(guide, record, 'trusted-last-seen')) ?? '').sort().at(-1) ?? '',
    agreed,
    seen,
    seenLess: often.includes(agreed) && often.indexOf(seen) > often.indexOf(agreed),
    changes: option('trusted-changes'),
    ending: day('trusted-ending'),
    handover: option('trusted-handover'),
    cover: latest((record) => wordsIn(guide, record, 'trusted-cover')),
    state,
    ...(from !== undefined && { from }),
  };
}

/** Is the child handed over: the old worker and the new met with them, they were told, or nobody leaves? */
export const isHandedOver = ({ handover }: Worker): boolean => ['met-together', 'told', 'not-needed'].includes(handover);

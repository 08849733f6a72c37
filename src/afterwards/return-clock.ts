import type { Account } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { plus } from '../assessment/day-in.ts';
import type { Guide } from '../guide/guide.ts';
import { entriesIn, optionIn, whenIn, type EntryIn } from './after-in.ts';
import { clockFor, instantAt, momentOf, startOf, type Clock } from './clock.ts';
import { gathered } from './gathered.ts';
import { returnsIn, type Return } from './returns.ts';
import type { Placed } from './standing.ts';

const hour = 3_600_000;

/** The clock of one return home interview. It runs from the child's return through nights, weekends and changes of the clock. */
export type ReturnClock = {
  /** The latest record that speaks of this return, and every one that does, with its place in the account. */
  record: Assessment;
  told: Placed[];
  returnedAt: string;
  due: string;
  /** `held-late` also where it was held and nobody wrote down when, and it may have been after the hours were over. */
  state: 'waiting' | 'overdue' | 'held' | 'held-late' | 'declined' | 'not-possible';
  /** Whole hours between when it is due and when it was held, or now: left where it is waiting or was held in time, over otherwise. */
  hours: number;
  /** Every time an interview was offered. */
  offers: EntryIn[];
  /** How often the answer was no, or it was not possible. */
  refused: number;
  /** The clock of this machine stands before something that is written down. */
  doubt?: 'clock-behind';
};

/** The clock of every return that is recorded, in the order they were told. Where the guide sets no hours there is none. */
export function returnClocks(guide: Guide, account: Account, now: string): ReturnClock[] {
  const within = guide.afterwards?.interviewWithin.hours;
  if (!within) return [];
  const clock = clockFor(guide, account, now);
  return returnsIn(guide, account).returns.map((one) => clockOf(guide, one, one.at + within * hour, clock));
}

function clockOf(guide: Guide, { at, told }: Return, due: number, { time, behind }: Clock): ReturnClock {
  const offers = offersIn(guide, told, at);
  const refused = refusalsIn(guide, told, at).length;
  const heldBy = Math.min(...told.filter(({ record }) => optionIn(guide, record, 'interview') === 'held').map(({ record }) => latestHeld(guide, record, at)));
  const held = heldBy < Infinity;
  const answer = lastWord(guide, told);
  const state = held ? (heldBy <= due ? 'held' : 'held-late') : answer === 'declined' || answer === 'not-possible' ? answer : time > due ? 'overdue' : 'waiting';
  const left = (due - (held ? heldBy : time)) / hour;
  return {
    record: told.at(-1)!.record,
    told,
    returnedAt: instantAt(at),
    due: instantAt(due),
    state,
    hours: left >= 0 ? Math.floor(left) : Math.ceil(-left),
    offers,
    refused,
    ...(behind && { doubt: 'clock-behind' as const }),
  };
}

/** When an interview was held, or else the latest it can have been: by the end of the day of its record. */
function latestHeld(guide: Guide, record: Assessment, returned: number): number {
  const at = momentOf(whenIn(guide, record, 'held-at'));
  // Held before the child was back, it was some other talk, or a slip of the pen.
  return at !== undefined && at >= returned ? at : startOf(plus(record.asOf, 1));
}

/** Every offer that these records tell of, once. One that was made before this return is carried over from an earlier time. */
export const offersIn = (guide: Guide, told: readonly Placed[], returned = -Infinity): EntryIn[] =>
  gathered(told.map(({ record }) => entriesIn(guide, record, 'offers'))).filter(({ when }) => (momentOf(when) ?? Infinity) >= returned);

/** Each time an interview was offered in vain, by the record that first told of it; once where only the outcome says so. */
export function refusalsIn(guide: Guide, told: readonly Placed[], returned = -Infinity, of: readonly string[] = ['declined', 'not-possible']): Placed[] {
  let before = 0;
  const offered = told.flatMap((placed, i) => {
    const inVain = offersIn(guide, told.slice(0, i + 1), returned).filter(({ answer = '' }) => of.includes(answer)).length;
    const more = inVain - before;
    before = inVain;
    return Array<Placed>(more).fill(placed);
  });
  return offered.length ? offered : told.filter(({ record }) => of.includes(optionIn(guide, record, 'interview'))).slice(0, 1);
}

/** What became of it, by the last record that says: the outcome, or the answer to the last offer. */
export const lastWord = (guide: Guide, told: readonly Placed[]): string =>
  told.map(({ record }) => optionIn(guide, record, 'interview') || entriesIn(guide, record, 'offers').at(-1)?.['answer'] || '').findLast(Boolean) ?? '';

import type { Account } from '../assessment/account.ts';
import { plus } from '../assessment/day-in.ts';
import { instantInLondon, londonClock } from '../assessment/london-time.ts';
import type { Guide } from '../guide/guide.ts';
import { afterIn, entriesIn } from './after-in.ts';

/** What time it is for an account: the moment in milliseconds, and the day in London. */
export type Clock = {
  time: number;
  today: string;
  /** This machine's clock stands before something that is written down: one of the two is wrong, and whoever reads a due day must hear of it. */
  behind: boolean;
};

/** A moment in milliseconds, where a text is one: `2026-11-23T10:35:00Z`, and never without its zone. */
export function momentOf(text: string | undefined): number | undefined {
  const time = text && /^\d{4}-\d\d-\d\dT\d\d:\d\d.*Z$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** Milliseconds as a moment, to the second. */
export const instantAt = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** The day of the calendar that a text names: a day, or a moment as a calendar in London has it. 31 February is none. */
export function dayOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (momentOf(text) !== undefined) return londonClock(text).slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && plus(text, 0) === text ? text : undefined;
}

const starts = new Map<string, number>();

/** When a day begins in London, in milliseconds. There are few days and many records of each: what was worked out once is kept. */
export function startOf(day: string): number {
  let start = starts.get(day);
  if (start === undefined) starts.set(day, (start = momentOf(instantInLondon(`${day}T00:00`)) ?? NaN));
  return start;
}

/**
 * The time for an account. A machine whose clock stands behind what the records themselves bear (their days, and the moments that were set down
 * by a machine) is not believed: it is then at least as late as the latest of those, so that a slow clock makes nothing wait that is overdue.
 * A moment that a person typed is no clock, but one that is still to come is said as well.
 */
export function clockFor(guide: Guide, account: Account, now: string): Clock {
  const given = momentOf(now);
  const set = account.flatMap((record) => [startOf(record.asOf), ...setDownIn(record)]).filter((time) => !Number.isNaN(time));
  const typed = account.flatMap((record) => typedIn(guide, record));
  const time = Math.max(...(given === undefined ? [] : [given]), ...set, 0);
  return { time, today: londonClock(instantAt(time)).slice(0, 10), behind: given === undefined || [...set, ...typed].some((one) => one > given) };
}

function setDownIn(record: Account[number]): number[] {
  const judged = record.said.flatMap(({ answers }) => Object.values(answers)).flatMap((answer) => ('judgement' in answer ? answer.judgement.at : []));
  const marks = [...(record.supervision ?? []), ...(record.carriedOn ?? []), ...(record.stopped ?? []), ...(record.corrects ? [record.corrects] : [])];
  return [...judged, ...marks.map(({ at }) => at)].flatMap((at) => momentOf(at) ?? []);
}

function typedIn(guide: Guide, record: Account[number]): number[] {
  const moments = [...afterIn(guide, record).values()].flatMap((answer) => ('moment' in answer ? answer.moment : []));
  return [...moments, ...entriesIn(guide, record, 'offers').map(({ when }) => when)].flatMap((at) => momentOf(at) ?? []);
}

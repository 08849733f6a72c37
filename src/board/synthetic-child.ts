import type { Chance } from './chance.ts';
import { ours, published } from './published-figures.ts';

/** One time missing, in days of the year from 0. */
export type TimeAway = { began: number; ended: number };

/** A child who does not exist: what chance decided of them before anybody writes about them. */
export type SyntheticChild = {
  age: number | 'unborn' | 'not-known';
  isMissing: boolean;
  lookedAfter: boolean;
  /** How much there is to worry about, from 0 to 1. */
  need: number;
  /** In order; none for a child who is not missing. */
  times: TimeAway[];
  /** Of those, how many the referral knows of. */
  known: number;
  missingNow: boolean;
  referredOn: number;
  /** Is anything written down after the referral? */
  goesOn: boolean;
  /** Did anybody say, by the referral, why the child went? */
  reasonKnown: boolean;
};

/** Imagines a child, with all that is to happen within a year of so many days. */
export function imagined(by: Chance, days: number): SyntheticChild {
  const isMissing = by.yes(ours.aboutMissing);
  const lookedAfter = by.yes(isMissing ? published.lookedAfterOfMissing.is : published.lookedAfterOfChildren.is);
  const times = isMissing ? timesOf(by, howOften(by, lookedAfter), days) : [];
  const goesOn = by.yes(isMissing ? ours.goesOn : 0.05);
  const known = isMissing && goesOn && by.yes(ours.toldLater) ? 1 + by.below(times.length) : times.length;
  const missingNow = isMissing && goesOn && by.yes(ours.missingNow);
  const last = times[known - 1];
  const next = times[known]?.began ?? days - 1;
  const referredOn = last ? Math.min(days - 1, next, missingNow ? last.began : last.ended + by.below(3)) : by.below(days);
  return {
    age: by.yes(0.02) ? 'not-known' : isMissing ? Math.min(17, 9 + Math.floor(by.next() ** 0.6 * 9)) : by.yes(0.015) ? 'unborn' : by.below(18),
    isMissing, lookedAfter, times, known, missingNow: missingNow && last !== undefined && last.ended > referredOn, referredOn, goesOn,
    need: by.next() ** 1.4,
    reasonKnown: !by.yes(published.noReason.is),
  };
}

function howOften(by: Chance, lookedAfter: boolean): number {
  const [from, to] = ours.often;
  if (by.yes(lookedAfter ? ours.oftenIfLookedAfter : ours.oftenIfNot)) return from + by.below(to - from + 1);
  const again = 1 - 1 / (lookedAfter ? ours.timesIfLookedAfter : ours.timesIfNot);
  let n = 1;
  while (n < from - 1 && by.yes(again)) n++;
  return n;
}

/** Times away with another soon after the last most often, all within the year. */
function timesOf(by: Chance, n: number, days: number): TimeAway[] {
  const starts = [0];
  const lasts: number[] = [];
  for (let i = 0; i < n; i++) {
    lasts.push(by.yes(published.backInTwoDays.is) ? by.below(3) : 3 + Math.floor(by.wait(4)));
    starts.push(starts[i]! + lasts[i]! + 1 + Math.floor(by.wait(ours.daysBetween)));
  }
  const span = starts[n - 1]! + lasts[n - 1]!;
  // A year too full is drawn together; what is left of an emptier one is where the first time may fall.
  const drawn = Math.min(1, (days - 2) / Math.max(1, span));
  const first = by.below(Math.max(1, days - 1 - Math.ceil(span * drawn)));
  const began: number[] = [];
  for (const start of starts.slice(0, n)) began.push(Math.min(days - 1 - (n - 1 - began.length), Math.max((began.at(-1) ?? -1) + 1, first + Math.floor(start * drawn))));
  return began.map((day, i) => ({ began: day, ended: Math.max(day, Math.min(day + lasts[i]!, (began[i + 1] ?? days) - 1)) }));
}

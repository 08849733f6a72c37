import type { Account } from '../assessment/account.ts';
import type { Concern } from '../assessment/concerns.ts';
import type { Guide } from '../guide/guide.ts';
import type { Instruction } from '../guide/instruction.ts';
import { recommend } from '../recommendation/recommend.ts';
import { orderOf, scalesIn, type Reason, type Recommendation } from '../recommendation/recommendation.ts';
import { reopened } from './reopened.ts';

/** What the record in hand does to what follows. `before` is what followed without it, on the same day, so that nothing is told as found that only time has done. */
export type WhatChanged = {
  before: Recommendation | undefined;
  now: Recommendation;
  newReasons: Reason[];
  newConcerns: Concern[];
  newInstructions: Instruction[];
  rose: { level: boolean; howSoon: boolean };
};

/** What follows now, beside what followed before the last record. With nothing before it, everything is new and nothing rose. */
export function whatChanged(guide: Guide, account: Account): WhatChanged {
  const whole = reopened(guide, account);
  const now = recommend(guide, whole);
  const earlier = account.slice(0, -1);
  const before = earlier.length ? recommend(guide, { ...reopened(guide, earlier), asOf: whole.asOf }) : undefined;
  const reasons = (of: Recommendation | undefined) => (of ? scalesIn(of).flatMap((outcome) => [...outcome.reasons, ...outcome.besides]) : []);
  const had = new Set([...reasons(before).map(({ threshold }) => threshold.id), ...instructionsIn(before).map(({ id }) => id)]);
  const known = new Set(before?.concerns.map(({ indicator }) => indicator.id));
  return {
    before,
    now,
    newReasons: reasons(now).filter(({ threshold }) => !had.has(threshold.id)),
    newConcerns: now.concerns.filter(({ indicator }) => !known.has(indicator.id)),
    newInstructions: instructionsIn(now).filter(({ id }) => !had.has(id)),
    rose: { level: rises(before?.level, now.level), howSoon: rises(before?.howSoon, now.howSoon) },
  };
}

const instructionsIn = (of: Recommendation | undefined): Instruction[] => (of ? [...of.first, ...of.instructions] : []);
const rises = (before: Recommendation['level'] | undefined, now: Recommendation['level']): boolean => Boolean(before && orderOf(now) > orderOf(before));

import { instantInLondon, instantOf, londonClock, londonDay } from '../assessment/london-time.ts';

/** The machine's clock: the one place where the screens read it, so that a test can put it right, or wrong. */
export const clock = { now: (): Date => new Date() };

/** Today in England. */
export const dayHere = (): string => londonDay(clock.now());

/** The moment at which the rules of afterwards are asked: now; or, where the host gives another day as today, that day at this time. */
export function momentHere(today?: string): string {
  const now = instantOf(clock.now());
  if (!today || today === londonDay(new Date(now))) return now;
  return instantInLondon(`${today}${londonClock(now).slice(10)}`) ?? now;
}

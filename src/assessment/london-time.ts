// Made when the first moment is read: the first question does not wait for the browser’s tables of calendars.
let parts: Intl.DateTimeFormat | undefined;
const hour = 3_600_000;

// These two stand here, where no schema is: the first question reads the clock, and would bring all of zod with it.
/** This moment, to the second. */
export const instantOf = (now: Date): string => `${now.toISOString().slice(0, 19)}Z`;

/** Today in England, as a calendar day. */
export const londonDay = (now: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(now);

/** A moment as the clock stands in London, `2026-11-23T10:35`; whatever the machine thinks its own time zone is. */
export function londonClock(instant: string): string {
  parts ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  return parts.format(new Date(instant)).replace(' ', 'T').slice(0, 16);
}

/**
 * The moment at which a clock in London reads this, `2026-11-23T10:35`. In the hour that comes twice in October it is the earlier one, so
 * that nothing falls due later than it may; in the hour that never comes in March it is an hour on, as clocks are put. Nothing where it is no time.
 */
export function instantInLondon(clock: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(clock)) return undefined;
  const asUtc = Date.parse(`${clock.slice(0, 16)}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const written = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
  // In summer London is an hour ahead: tried first, it finds the earlier of two.
  for (const time of [asUtc - hour, asUtc]) if (londonClock(written(time)) === clock.slice(0, 16)) return written(time);
  return written(asUtc);
}

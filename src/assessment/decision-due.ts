import type { Call } from './assessment.ts';
import { dayIn } from './day-in.ts';

const dayAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Monday to Friday. Bank holidays are not known here: a day too early brings a look too early, and harms nobody. */
function nextWorkingDay(day: string): string {
  const next = dayAfter(day, 1);
  return [0, 6].includes(new Date(`${next}T00:00:00Z`).getUTCDay()) ? nextWorkingDay(next) : next;
}

/**
 * The day (`2026-11-24`) on which a decision on a call is due: the day written down, where it is one and not past; otherwise one working
 * day after the call, when it is time to chase.
 */
export function decisionDueIn({ decisionDue, when }: Call, asOf: string): string {
  const year = Number(asOf.slice(0, 4));
  // A day without its year is read as past: what is due is still to come.
  for (const written of [decisionDue, `${decisionDue} ${year}`, `${decisionDue} ${year + 1}`]) {
    const day = decisionDue.trim() && dayIn(written, asOf);
    if (day && !day.to && day.from >= asOf) return day.from;
  }
  const called = dayIn(when, asOf);
  return nextWorkingDay(called && !called.to ? called.from : asOf);
}

import { londonDay } from '../assessment/london-time.ts';
import { exits } from './exits.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';

/** The day that `--as-of` names, when all of it has passed; or today, as far as it has. Clocks are read by it. */
export function asOfIn(io: Io): { day: string; now: string } {
  const day = io.text('as-of');
  if (day === undefined) {
    const now = new Date();
    return { day: londonDay(now), now: now.toISOString() };
  }
  const at = Date.parse(`${day}T23:59:59Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) throw new Refusal(exits.use, `After --as-of comes a day such as 2026-11-30, and “${day}” is none.`);
  return { day, now: new Date(at).toISOString() };
}

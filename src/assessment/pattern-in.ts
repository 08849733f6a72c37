import type { Entry } from './chronology.ts';
import { daysBetween } from './days.ts';

/** What the dates alone show of what happened to the child: how many entries, between which days, and how many began in the last seven days. */
export type DatePattern = { count: number; from: string; to: string; lastWeek: number; undated: number };

/** The pattern in a chronology, counted and never judged. Calls and shares are what we did, so they are left out, and so is what is still to come. Nothing with fewer than two dates. */
export function patternIn(entries: readonly Entry[], asOf: string): DatePattern | undefined {
  const happened = entries.filter(({ kind }) => kind === 'evidence' || kind === 'episode');
  const dated = happened.flatMap(({ day }) => (day && day.from <= asOf ? [{ from: day.from, to: day.to && day.to < asOf ? day.to : day.to ? asOf : day.from }] : []));
  if (dated.length < 2) return undefined;
  const days = { from: dated.map((d) => d.from).sort()[0]!, to: dated.map((d) => d.to).sort().at(-1)! };
  return { count: dated.length, ...days, lastWeek: dated.filter((d) => daysBetween(d.from, asOf) < 7).length, undated: happened.filter(({ day }) => !day).length };
}

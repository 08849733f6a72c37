import type { Outcome } from './outcomes.ts';

/** What a record and an outcome know each other by: the code on the letter, which begins the hash. */
export const nameIn = (record: string): string => record.slice(0, 12);

/** Of several outcomes for one referral the latest day counts; on one day, the one further down. `replaced`: those of which a later one is told. */
export function latestOutcomes(outcomes: readonly Outcome[]): { latest: Map<string, Outcome>; replaced: Outcome[] } {
  const latest = new Map<string, Outcome>();
  const replaced: Outcome[] = [];
  for (const one of [...outcomes].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.line - b.line))) {
    const before = latest.get(nameIn(one.record));
    if (before) replaced.push(before);
    latest.set(nameIn(one.record), one);
  }
  return { latest, replaced };
}

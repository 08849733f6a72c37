import { digest } from '../assessment/hash.ts';

/** One chosen account: the hash it is known by, the lot that chose it, and what the caller keeps of it. */
export type Chosen<T> = { record: string; lot: string; kept: T };

/**
 * A sample being drawn from a stream whose length nobody knows, or one already drawn: a plain value, and no larger than `size` for each stratum.
 * `seen` counts what was read, once for each time.
 */
export type Sample<T> = { seed: string; size: number; strata: Record<string, { seen: number; chosen: Chosen<T>[] }> };

/** @throws {TypeError} where the size is no whole number above 0, or the seed is empty: a sample nobody could draw again is not one. */
export function beginSample<T>(seed: string, size: number): Sample<T> {
  if (!Number.isInteger(size) || size < 1) throw new TypeError('size: must be a whole number, at least 1');
  if (!seed.trim()) throw new TypeError('seed: must be written down, such as the quarter, so that others can draw the same sample');
  return { seed, size, strata: {} };
}

/**
 * The lot of a record: SHA-256, in hexadecimal, of the JSON list `["levels-of-help/sample", seed, record]` without spaces.
 * It rests on nothing but the two, so that the order of the records, the machine and who draws make no difference.
 */
export const lotOf = (seed: string, record: string): string => digest(['levels-of-help/sample', seed, record]);

/** Takes a record into account, in place: in each stratum the records with the smallest lots are kept. A record met twice has one lot, and one place. */
export function draw<T>(sample: Sample<T>, record: string, stratum: string, keep: () => T): void {
  const within = (sample.strata[stratum] ??= { seen: 0, chosen: [] });
  within.seen++;
  const lot = lotOf(sample.seed, record);
  const last = within.chosen.at(-1);
  if (within.chosen.length === sample.size && last && lot >= last.lot) return;
  if (within.chosen.some((one) => one.lot === lot)) return;
  within.chosen = [...within.chosen, { record, lot, kept: keep() }].sort(byLot).slice(0, sample.size);
}

/**
 * Two samples of two parts of the records as the sample of all of them.
 * @throws {TypeError} where they were drawn with another seed or size.
 */
export function mergeSamples<T>(a: Sample<T>, b: Sample<T>): Sample<T> {
  if (a.seed !== b.seed || a.size !== b.size) throw new TypeError('seed and size: two samples are one only where both are the same');
  const names = [...new Set([...Object.keys(a.strata), ...Object.keys(b.strata)])];
  return {
    seed: a.seed,
    size: a.size,
    strata: Object.fromEntries(names.map((name) => {
      const [one, other] = [a.strata[name], b.strata[name]];
      const known = new Set(one?.chosen.map(({ lot }) => lot));
      const chosen = [...(one?.chosen ?? []), ...(other?.chosen ?? []).filter(({ lot }) => !known.has(lot))].sort(byLot).slice(0, a.size);
      return [name, { seen: (one?.seen ?? 0) + (other?.seen ?? 0), chosen }];
    })),
  };
}

const byLot = (a: { lot: string }, b: { lot: string }) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0);

import { narrow, type Patience, type Ranges } from './narrow.ts';
import type { Sum } from './sums-of.ts';

/** Numbers tied together by sums, with what is true of each; by place. `at`: in which sums each is. */
export type Web = { truths: number[]; sums: Sum[]; at: number[][] };

/**
 * Values within these ranges that fit with one another and with a number being `value`, all as near the truth as is quickly found; undefined where
 * none was found, which with patience left means that there are none.
 */
export function findValues({ truths, sums, at }: Web, { low, high }: Ranges, number: number, value: number, patience: Patience): number[] | undefined {
  if (value < low[number]! || value > high[number]!) return undefined;
  return search({ low: set(low, number, value), high: set(high, number, value) }, [number]);

  function search(ranges: Ranges, from: readonly number[]): number[] | undefined {
    if (!narrow(sums, at, ranges, from, patience)) return undefined;
    const next = tightest(ranges);
    if (next === undefined) return ranges.low;
    const [least, most] = [ranges.low[next]!, ranges.high[next]!];
    const near = Math.min(most, Math.max(least, truths[next]!));
    for (const [from, to] of [[near, near], [near + 1, most], [least, near - 1]] as const) {
      const found = from <= to ? search({ low: set(ranges.low, next, from), high: set(ranges.high, next, to) }, [next]) : undefined;
      if (found || patience.left < 0) return found;
    }
    return undefined;
  }
}

/** The number that is not settled and has the fewest values left. */
function tightest({ low, high }: Ranges): number | undefined {
  let found: number | undefined;
  for (let i = 0; i < low.length; i++) if (low[i]! < high[i]! && (found === undefined || high[i]! - low[i]! < high[found]! - low[found]!)) found = i;
  return found;
}

const set = (list: readonly number[], at: number, value: number): number[] => list.with(at, value);

import type { Publication } from '../../src/board/disclosure.ts';
import type { Attacked } from './counted.ts';

/** What a reader takes a hidden number to be: `isTotal` where it is the sum of several. */
export type Reading = (truth: number, isTotal: boolean) => [least: number, most: number];

const most = 400;
/** Knows of every number that is no total whether it is hidden for being small; of totals that they are not nought. */
export const wellInformed: Reading = (truth, isTotal) => (isTotal ? [1, most] : truth < 8 ? [1, 7] : [8, truth + 20]);
/** Knows it of totals as well. */
export const allKnowing: Reading = (truth, isTotal) => (truth < 8 ? [1, 7] : isTotal ? [8, most] : [8, truth + 20]);
/** Takes every hidden number to be small. */
export const credulous: Reading = () => [1, 7];

type Bound = { coefficients: Map<number, number>; low: number; high: number };

/**
 * What each hidden number can be, by trying everything: up to `enough` values of each, the true one first. It shares nothing with what hides.
 * Undefined where nothing fits at all.
 */
export function attack({ truths, numbers, ties }: Attacked, shown: Publication, reading: Reading, enough: number): { truth: number; values: number[] }[] | undefined {
  const domains = truths.map((): [number, number] => [0, most]);
  const bounds: Bound[] = ties.map(({ left, right, atLeast }) => ({ coefficients: new Map([...left.map((i) => [i, 1] as const), ...right.map((i) => [i, -1] as const)]), low: 0, high: atLeast ? most : 0 }));
  const hidden: { parts: number[]; truth: number; low: number; high: number }[] = [];
  for (const { parts, shown: find } of numbers) {
    const truth = parts.reduce((sum, i) => sum + truths[i]!, 0);
    const is = find(shown);
    const [low, high] = is === null ? reading(truth, parts.length > 1) : is === 0 ? [0, 0] : [Math.max(8, is - 2), is + 2];
    if (is === null) hidden.push({ parts, truth, low, high });
    if (parts.length > 1) bounds.push({ coefficients: new Map(parts.map((i) => [i, 1])), low, high });
    else domains[parts[0]!] = [Math.max(low, domains[parts[0]!]![0]), Math.min(high, domains[parts[0]!]![1])];
  }
  const of = truths.map((_, i) => bounds.flatMap(({ coefficients }, b) => (coefficients.has(i) ? [[b, coefficients.get(i)!] as const] : [])));
  const last = bounds.map(({ coefficients }) => Math.max(...coefficients.keys()));
  const open = truths.map((_, i) => bounds.flatMap((_, b) => (last[b]! >= i ? [b] : [])));
  // What fits says something of every number at once.
  const seen = hidden.map(() => new Set<number>());
  const note = (found: readonly number[] | undefined): boolean => {
    if (found) hidden.forEach(({ parts }, h) => seen[h]!.size < enough && seen[h]!.add(parts.reduce((sum, i) => sum + found[i]!, 0)));
    return !!found;
  };
  if (!note(solution())) return undefined;
  hidden.forEach(({ parts, truth, low, high }, h) => {
    const sums = [0, 1].map((end) => parts.reduce((sum, i) => sum + domains[i]![end]!, 0)) as [number, number];
    const [from, to] = [Math.max(low, sums[0]), Math.min(high, sums[1])];
    for (let off = 0; seen[h]!.size < enough && (truth - off >= from || truth + off <= to); off++)
      for (const value of [truth - off, truth + off]) if (value >= from && value <= to && seen[h]!.size < enough && !seen[h]!.has(value)) note(solution({ parts, value }));
  });
  return hidden.map(({ truth }, h) => ({ truth, values: [...seen[h]!] }));

  /** Tries every value of every number, the true one first, and gives a branch up as soon as what is left cannot make up for it. */
  function solution(asked?: { parts: number[]; value: number }): number[] | undefined {
    const slack = [...bounds, ...(asked ? [{ coefficients: new Map(asked.parts.map((i) => [i, 1])), low: asked.value, high: asked.value }] : [])].map(({ coefficients, low, high }) => {
      let [least, greatest] = [0, 0];
      for (const [i, c] of coefficients) {
        least += c > 0 ? domains[i]![0] : -domains[i]![1];
        greatest += c > 0 ? domains[i]![1] : -domains[i]![0];
      }
      return { least, greatest, low, high };
    });
    const also = bounds.length;
    const isAsked = truths.map((_, i) => !!asked?.parts.includes(i));
    // Sums that were once seen to lead nowhere from a place on do so again.
    const nowhere = new Set<string>();
    const values: number[] = [];
    const next = (i: number): boolean => {
      if (i === truths.length) return slack.every(fits);
      const here = `${i} ${slack[also]?.least} ${open[i]!.map((b) => slack[b]!.least).join(' ')}`;
      if (nowhere.has(here)) return false;
      const [low, high] = domains[i]!;
      const mine = isAsked[i] ? [...of[i]!, [also, 1] as const] : of[i]!;
      for (let off = 0; truths[i]! - off >= low || truths[i]! + off <= high; off++)
        for (const value of off ? [truths[i]! + off, truths[i]! - off] : [truths[i]!]) {
          if (value < low || value > high) continue;
          const move = (way: 1 | -1) => {
            for (const [b, c] of mine) {
              slack[b]!.least += way * (c > 0 ? value - low : high - value);
              slack[b]!.greatest -= way * (c > 0 ? high - value : value - low);
            }
          };
          move(1);
          values[i] = value;
          const found = mine.every(([b]) => fits(slack[b]!)) && next(i + 1);
          move(-1);
          if (found) return true;
        }
      nowhere.add(here);
      return false;
    };
    return slack.every(fits) && next(0) ? values : undefined;
  }
}

const fits = ({ least, greatest, low, high }: { least: number; greatest: number; low: number; high: number }) => least <= high && greatest >= low;

import type { Sum } from './sums-of.ts';

/** The least and the most that each number can be, by place, both within. */
export type Ranges = { low: number[]; high: number[] };
/** How many sums may still be looked at. */
export type Patience = { left: number };

/** In which sums each number is. */
export function sumsAt(sums: readonly Sum[], count: number): number[][] {
  const at = Array.from({ length: count }, (): number[] => []);
  sums.forEach(({ left, right }, i) => [...left, ...right].forEach((number) => at[number]!.push(i)));
  return at;
}

/**
 * Narrows the ranges, in place, to what the sums leave, looking from the numbers `from` on. False: nothing fits, or patience is out.
 * Where no number is tied to another in two ways, each end of each range is then the end of a whole solution.
 */
export function narrow(sums: readonly Sum[], at: readonly number[][], { low, high }: Ranges, from: readonly number[], patience: Patience = { left: Infinity }): boolean {
  const waiting = [...new Set(from.flatMap((number) => at[number]!))];
  const isWaiting = new Set(waiting);
  const wake = (number: number) => {
    for (const sum of at[number]!)
      if (!isWaiting.has(sum)) {
        isWaiting.add(sum);
        waiting.push(sum);
      }
  };
  const keep = (number: number, least: number, most: number): boolean => {
    const isNarrower = least > low[number]! || most < high[number]!;
    if (least > low[number]!) low[number] = least;
    if (most < high[number]!) high[number] = most;
    if (isNarrower) wake(number);
    return low[number]! <= high[number]!;
  };
  for (let next = 0; next < waiting.length; next++) {
    if (--patience.left < 0) return false;
    const { left, right, atLeast } = sums[waiting[next]!]!;
    isWaiting.delete(waiting[next]!);
    const [leftLow, leftHigh, rightLow, rightHigh] = [added(left, low), added(left, high), added(right, low), added(right, high)];
    for (const number of left)
      if (!keep(number, rightLow - (leftHigh - high[number]!), atLeast ? Infinity : rightHigh - (leftLow - low[number]!))) return false;
    const [newLow, newHigh] = [added(left, low), added(left, high)];
    for (const number of right)
      if (!keep(number, atLeast ? -Infinity : newLow - (rightHigh - high[number]!), newHigh - (rightLow - low[number]!))) return false;
  }
  return true;
}

function added(numbers: readonly number[], of: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += of[number]!;
  return sum;
}

/** An interval of a share, both ends from 0 to 1. */
export type Interval = { from: number; to: number };

/** The 97.5th percentile of the normal distribution: 95 in 100 lie between it and its opposite. */
const z = 1.959963984540054;

/**
 * The 95 % interval of a share by Wilson's score method, without correction for continuity: `n` of `of`. It holds for few as for many, and never leaves 0 to 1.
 * None where nothing was counted.
 */
export function wilson(n: number, of: number): Interval | undefined {
  if (!of) return undefined;
  const share = n / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return { from: n === 0 ? 0 : Math.max(0, (middle - half) / whole), to: n === of ? 1 : Math.min(1, (middle + half) / whole) };
}

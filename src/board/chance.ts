/** A repeatable source of chance: the same seed gives the same turns, on any machine. */
export type Chance = {
  /** From 0 up to, and not, 1. */
  next: () => number;
  /** A whole number from 0 up to, and not, `n`. */
  below: (n: number) => number;
  /** True so often of 1. */
  yes: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** One of a list, each as often as its weight says. */
  weighed: <T>(list: readonly (readonly [T, number])[]) => T;
  /** How long until the next, where that is `mean` on average and most often soon. */
  wait: (mean: number) => number;
};

/** Chance for one record of a seed. Records of one seed have nothing in common: none needs those before it. */
export function chanceOf(seed: number, index: number): Chance {
  let state = (mixed(mixed(seed >>> 0) ^ mixed((index >>> 0) + 0x9e3779b9) ^ Math.floor(index / 2 ** 32)) ^ 0x85ebca6b) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mixed(state) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    next,
    below,
    yes: (share) => next() < share,
    pick: (list) => list[below(list.length)]!,
    weighed: (list) => {
      let rest = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [one, weight] of list) if ((rest -= weight) < 0) return one;
      return list.at(-1)![0];
    },
    wait: (mean) => -Math.log(1 - next()) * mean,
  };
}

function mixed(state: number): number {
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return (t ^ (t >>> 14)) >>> 0;
}

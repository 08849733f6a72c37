import type { Sum } from './sums-of.ts';

/** No number is tied to another in two ways: what can be worked out about each is then worked out exactly from its nearest and least, one after another. */
export function isForest(sums: readonly Sum[]): boolean {
  const above = new Map<string, string>();
  const top = (name: string): string => {
    let at = name;
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up;
    return at;
  };
  return sums.every(({ left, right }, i) =>
    [...left, ...right].every((number) => {
      const [a, b] = [top(`sum ${i}`), top(`number ${number}`)];
      if (a === b) return false;
      above.set(a, b);
      return true;
    }),
  );
}

import type { Web } from './find-values.ts';
import { isForest } from './is-forest.ts';
import { sumsAt } from './narrow.ts';
import type { Sum, Sums } from './sums-of.ts';

/** Numbers above nought that have to do with one another. `numbers`: their places among all; everything else goes by place in this list. */
export type Tied = Web & {
  numbers: number[];
  /** No number is tied to another in two ways. */
  isForest: boolean;
  /** It is the sum of others, or holds them. */
  isTotal: boolean[];
  /** It stands in no table. */
  isImplied: boolean[];
};

/** The webs of these numbers, noughts left out because they are shown, and the numbers of sums that do not add up, of which nothing may be shown. */
export function websOf({ numbers, sums }: Pick<Sums, 'numbers' | 'sums'>): { webs: Tied[]; wrong: Set<number> } {
  const truth = (number: number) => numbers[number]!.truth;
  const wrong = new Set<number>();
  const kept: Sum[] = [];
  for (const { left, right, atLeast } of sums) {
    const all = [...left, ...right];
    const [leftSum, rightSum] = [left, right].map((side) => side.reduce((sum, number) => sum + (truth(number) ?? NaN), 0)) as [number, number];
    if (atLeast ? leftSum >= rightSum : leftSum === rightSum) {
      const [some, others] = [left, right].map((side) => side.filter((number) => truth(number) !== 0)) as [number[], number[]];
      if (others.length) kept.push({ left: some, right: others, atLeast });
    } else for (const number of all) wrong.add(number);
  }
  const above = numbers.map((_, i) => i);
  const top = (number: number): number => {
    while (above[number] !== number) number = above[number] = above[above[number]!]!;
    return number;
  };
  for (const { left, right } of kept) for (const number of [...left, ...right]) above[top(number)] = top(left[0]!);
  const groups = new Map<number, number[]>();
  numbers.forEach((one, i) => one.truth && groups.set(top(i), [...(groups.get(top(i)) ?? []), i]));
  const sumsIn = new Map<number, Sum[]>();
  for (const sum of kept) sumsIn.set(top(sum.left[0]!), [...(sumsIn.get(top(sum.left[0]!)) ?? []), sum]);
  return { webs: [...groups].map(([group, members]) => tied(members, sumsIn.get(group) ?? [])), wrong };

  function tied(members: number[], all: readonly Sum[]): Tied {
    const place = new Map(members.map((number, i) => [number, i]));
    const mine = all.map(({ left, right, atLeast }) => ({ left: left.map((n) => place.get(n)!), right: right.map((n) => place.get(n)!), atLeast }));
    const totals = new Set(mine.flatMap(({ left }) => (left.length === 1 ? left : [])));
    return {
      numbers: members,
      truths: members.map((number) => truth(number)!),
      sums: mine,
      at: sumsAt(mine, members.length),
      isForest: isForest(mine),
      isTotal: members.map((_, i) => totals.has(i)),
      isImplied: members.map((number) => numbers[number]!.implied),
    };
  }
}

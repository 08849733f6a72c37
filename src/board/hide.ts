import { findValues } from './find-values.ts';
import { narrow, type Ranges } from './narrow.ts';
import { behind, shownBy, type Rule } from './rule.ts';
import type { Tied } from './webs-of.ts';

/** How many sums are looked at in search of other values, in one web of which some numbers are tied in two ways. */
const patience = 2_000_000;
/** How many for one value of one number. */
const patienceForOne = 20_000;

/** Whom we hide from: what is taken to be known of a hidden number, by its place. */
type Reader = {
  knows: (number: number) => [least: number, most: number];
  /** Of these too little is left to guess though all else were hidden, so that hiding more is no help. */
  hopeless: Set<number>;
  /** Values of each that were found to fit. What once fits goes on fitting: hiding only ever widens. */
  seen: Set<number>[];
};

/**
 * Hides more of a web until every hidden number has values enough left, and returns what is hidden, by place.
 * `kept`: was shown before and cannot be hidden any more. Nothing more is hidden for the sake of numbers that hiding cannot help.
 */
export function hideMore(web: Tied, rule: Rule, hiddenBefore: readonly boolean[], kept: readonly boolean[]): boolean[] {
  const { truths, sums, at, isTotal, isImplied } = web;
  const all = truths.map((_, i) => i);
  let hidden = [...hiddenBefore];
  const spread = Math.min(rule.spread, rule.fewerThan - 1);
  const most = 4 * Math.max(...truths) + 100;
  const left = { left: patience };
  const small: [number, number] = [1, rule.fewerThan - 1];
  const exactly = (number: number): [number, number] => (truths[number]! < rule.fewerThan ? small : [rule.fewerThan, most]);
  const reader = (knows: Reader['knows']): Reader => ({ knows, hopeless: new Set(), seen: truths.map((truth) => new Set([truth])) });
  /** Knows of every hidden number whether it is hidden for being small. */
  const allKnowing = reader(exactly);
  /** Knows it of those that are no totals. A few children in as many rows cannot be hidden from one who knows that they are few. */
  const wellInformed = reader((number) => (isTotal[number] ? [1, most] : exactly(number)));
  /** Takes every hidden number to be small, and is often wrong. */
  const credulous = reader(() => small);

  for (const one of [allKnowing, wellInformed]) one.hopeless = whenAllIsHidden(() => new Set([...bareTo(one), ...unfound(one, ['none'])]));
  for (const one of [allKnowing, wellInformed]) one.seen = reader(one.knows).seen;
  const beyondHelp = new Set<number>();
  while (all.some(canHide)) {
    const now = found(true);
    const bare = [...now.must, ...now.should].find((number) => !beyondHelp.has(number));
    if (bare === undefined) break;
    const next = now.must.includes(bare) && left.left < 0 ? topmost() : [nextToHide(bare, now.must.includes(bare))];
    for (const number of next)
      if (number === undefined) beyondHelp.add(bare);
      else hidden[number] = true;
  }
  return hidden;

  function canHide(number: number): boolean {
    return !hidden[number] && !kept[number] && !isImplied[number];
  }

  /** Where patience is out: all totals, and then all. */
  function topmost(): number[] {
    const some = all.filter(canHide);
    return some.some((number) => isTotal[number]) ? some.filter((number) => isTotal[number]) : some;
  }

  function whenAllIsHidden<T>(then: () => T): T {
    const before = hidden;
    hidden = all.map((number) => before[number]! || canHide(number));
    const result = then();
    hidden = before;
    return result;
  }

  /** The smallest of the nearest that helps; where none does, the best of the nearest, if it must be. */
  function nextToHide(bare: number, isMust: boolean): number | undefined {
    const now = found(false);
    let nearest: number | undefined;
    for (const ring of ringsAround(bare)) {
      const tried = ring.map((number) => ({ number, left: without(number) }));
      const best = tried.sort((a, b) => worse(a.left, b.left) || truths[a.number]! - truths[b.number]! || a.number - b.number)[0]!;
      if (worse(best.left, now) < 0) return best.number;
      nearest ??= best.number;
    }
    return isMust ? nearest : undefined;
  }

  function without(number: number): Found {
    hidden[number] = true;
    const left = found(false);
    hidden[number] = false;
    return left;
  }

  /** What could be hidden around a number, the nearest first. */
  function* ringsAround(number: number): Generator<number[]> {
    const reached = new Set([number]);
    let edge = [number];
    while (edge.length) {
      edge = [...new Set(edge.flatMap((one) => at[one]!.flatMap((sum) => [...sums[sum]!.left, ...sums[sum]!.right])))].filter((one) => !reached.has(one));
      for (const one of edge) reached.add(one);
      const ring = edge.filter(canHide);
      if (ring.length) yield ring;
    }
  }

  function found(searching: boolean): Found {
    const must = new Set([allKnowing, wellInformed].flatMap((one) => [...bareTo(one), ...(searching ? unfound(one) : [])].filter((number) => !one.hopeless.has(number))));
    return { must: [...must].sort((a, b) => a - b), should: bareTo(credulous).filter((number) => !must.has(number)) };
  }

  function rangesFor({ knows }: Reader): Ranges | undefined {
    const both = all.map((i): [number, number] => (isImplied[i] ? [0, most] : hidden[i] ? knows(i) : behind(rule, shownBy(rule, truths[i]!)!)));
    const ranges = { low: both.map(([low]) => low), high: both.map(([, high]) => high) };
    return narrow(sums, at, ranges, all) ? ranges : undefined;
  }

  /** Those of which too few values are left by their ranges, the true one among them. */
  function bareTo(one: Reader): number[] {
    const ranges = rangesFor(one);
    return ranges ? all.filter((i) => hidden[i] && !isImplied[i] && ranges.high[i]! - ranges.low[i]! + 1 < spread && truths[i]! >= ranges.low[i]! && truths[i]! <= ranges.high[i]!) : [];
  }

  /** Those of which, tied in two ways, too few values are found that fit with all others. */
  function unfound(one: Reader, outcomes: Outcome[] = ['none', 'patience out']): number[] {
    const ranges = web.isForest ? undefined : rangesFor(one);
    return ranges ? all.filter((number) => hidden[number] && !isImplied[number] && !one.hopeless.has(number) && outcomes.includes(others(one, ranges, number))) : [];
  }

  function others({ seen }: Reader, ranges: Ranges, number: number): Outcome {
    let isSure = true;
    for (let off = 1; seen[number]!.size < spread && off < 2 * rule.fewerThan; off++)
      for (const value of [truths[number]! + off, truths[number]! - off]) {
        if (seen[number]!.size >= spread || seen[number]!.has(value)) continue;
        const mine = { left: Math.min(patienceForOne, Math.max(0, left.left)) };
        const given = mine.left;
        findValues(web, ranges, number, value, mine)?.forEach((found, i) => seen[i]!.add(found));
        left.left -= given - Math.max(0, mine.left) + 1;
        isSure &&= mine.left >= 0;
      }
    return seen[number]!.size >= spread ? 'found' : isSure ? 'none' : 'patience out';
  }
}

/** Whether values enough were found for a number: `none` is sure that there are no more within a few of the truth. */
type Outcome = 'found' | 'none' | 'patience out';

/** The numbers of which too few values are left: to readers from whom they must be hidden, and to those from whom they had better be. */
type Found = { must: number[]; should: number[] };

const worse = (a: Found, b: Found): number => a.must.length - b.must.length || a.should.length - b.should.length;

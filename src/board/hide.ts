import { findValues } from './find-values.ts';
import { narrow, type Ranges } from './narrow.ts';
import { behind, shownBy, type Rule } from './rule.ts';
import type { Tied } from './webs-of.ts';

/** How many sums are looked at in search of other values, in one web of which some numbers are tied in two ways. */
const patience = 2_000_000;
/** How many for one value of one number. */
const patienceForOne = 20_000;

/** Whom we hide from: what is taken to be known of a hidden number, by its place. */
type Reader = (number: number) => [least: number, most: number];

/**
 * Hides more of a web until every hidden number has values enough left, and returns what is hidden, by place.
 * `kept`: was shown before and cannot be hidden any more. Numbers that nothing can help are left when all else around them is hidden.
 */
export function hideMore(web: Tied, rule: Rule, hiddenBefore: readonly boolean[], kept: readonly boolean[]): boolean[] {
  const { truths, sums, at, isTotal, isImplied } = web;
  const all = truths.map((_, i) => i);
  const hidden = [...hiddenBefore];
  const spread = Math.min(rule.spread, rule.fewerThan - 1);
  const most = 4 * Math.max(...truths) + 100;
  const left = { left: patience };
  // What was once found to fit goes on fitting: hiding only ever widens.
  const seen = truths.map((truth) => new Set([truth]));
  const small: [number, number] = [1, rule.fewerThan - 1];
  const hers = (number: number): [number, number] => (truths[number]! < rule.fewerThan ? small : [rule.fewerThan, most]);
  /** Knows of every number that is no total whether it is hidden for being small, and of totals nothing. */
  const wellInformed: Reader = (number) => (isTotal[number] ? [1, most] : hers(number));
  /** Knows it of totals as well. */
  const allKnowing: Reader = hers;
  /** Takes every hidden number to be small. */
  const credulous: Reader = () => small;

  const beyondHelp = new Set<number>();
  for (;;) {
    const now = found(true);
    const bare = [...now.must, ...now.should].find((number) => !beyondHelp.has(number));
    if (bare === undefined || all.every((number) => !canHide(number))) return hidden;
    const isMust = now.must.includes(bare);
    const best = isMust && left.left < 0 ? all.filter(canHide).sort((a, b) => Number(isTotal[b]) - Number(isTotal[a])) : [nextToHide(bare, isMust, found(false))];
    for (const number of best)
      if (number === undefined) beyondHelp.add(bare);
      else if (isTotal[number] === isTotal[best[0]!]) hidden[number] = true;
  }

  function canHide(number: number): boolean {
    return !hidden[number] && !kept[number] && !isImplied[number];
  }

  function nextToHide(bare: number, isMust: boolean, now: Found): number | undefined {
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

  function rangesFor(reader: Reader): Ranges | undefined {
    const both = all.map((i): [number, number] => (isImplied[i] ? [0, most] : hidden[i] ? reader(i) : behind(rule, shownBy(rule, truths[i]!)!)));
    const ranges = { low: both.map(([low]) => low), high: both.map(([, high]) => high) };
    return narrow(sums, at, ranges, all) ? ranges : undefined;
  }

  function found(searching: boolean): Found {
    const ranges = rangesFor(wellInformed)!;
    const must = bareIn(ranges);
    const should = [allKnowing, credulous].flatMap((reader) => bareIn(rangesFor(reader)));
    if (searching && !web.isForest) must.push(...all.filter((number) => hidden[number] && !isImplied[number] && !beyondHelp.has(number) && !must.includes(number) && !hasOthers(ranges, number)));
    return { must, should: [...new Set(should)].filter((number) => !must.includes(number)) };
  }

  /** Those of which too few values are left, the true one among them. */
  function bareIn(ranges: Ranges | undefined): number[] {
    if (!ranges) return [];
    const { low, high } = ranges;
    return all.filter((i) => hidden[i] && !isImplied[i] && high[i]! - low[i]! + 1 < spread && truths[i]! >= low[i]! && truths[i]! <= high[i]!);
  }

  /** Other values of a number are found that fit with all others. */
  function hasOthers(ranges: Ranges, number: number): boolean {
    const truth = truths[number]!;
    for (let off = 1; seen[number]!.size < spread && off < 2 * rule.fewerThan; off++)
      for (const value of [truth + off, truth - off]) {
        if (seen[number]!.size >= spread || seen[number]!.has(value) || left.left < 0) continue;
        const mine = { left: Math.min(patienceForOne, left.left) };
        const before = mine.left;
        const values = findValues(web, ranges, number, value, mine);
        left.left -= before - Math.max(0, mine.left) + 1;
        values?.forEach((one, i) => seen[i]!.add(one));
      }
    return seen[number]!.size >= spread;
  }
}

/** Of how many numbers too few values are left: to a reader who knows what could be known, and to readers who know or take for granted more. */
type Found = { must: number[]; should: number[] };

const worse = (a: Found, b: Found): number => a.must.length - b.must.length || a.should.length - b.should.length;

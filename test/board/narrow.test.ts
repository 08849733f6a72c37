import { expect } from '@open-wc/testing';
import { narrow, sumsAt } from '../../src/board/narrow.ts';
import { chance, seed } from '../support/random.ts';

describe('ranges that sums leave', () => {
  it('are narrowed from both ends and all sides', () => {
    const sums = [{ left: [0], right: [1, 2], atLeast: false }, { left: [3], right: [1], atLeast: true }];
    const ranges = { low: [28, 1, 1, 0], high: [32, 20, 14, 16] };
    expect(narrow(sums, sumsAt(sums, 4), ranges, [0, 1, 2, 3])).to.equal(true);
    expect(ranges).to.deep.equal({ low: [28, 14, 12, 14], high: [30, 16, 14, 16] });
    expect(narrow(sums, sumsAt(sums, 4), { low: [40, 1, 1, 0], high: [42, 20, 14, 16] }, [0]), 'nothing fits').to.equal(false);
    expect(narrow(sums, sumsAt(sums, 4), { low: [28, 1, 1, 0], high: [32, 20, 14, 16] }, [0], { left: 0 }), 'no patience').to.equal(false);
  });

  it('end where a solution does, in a tree', () => {
    const by = chance(seed);
    const sums = [{ left: [0], right: [1, 2], atLeast: false }, { left: [1], right: [3, 4], atLeast: by.yes(0.5) }];
    for (let i = 0; i < 300; i++) {
      const low = Array.from({ length: 5 }, () => by.below(6));
      const high = low.map((n) => n + by.below(5));
      const found: number[][] = [];
      const walk = (some: number[]): void => {
        if (some.length < 5) for (let n = low[some.length]!; n <= high[some.length]!; n++) walk([...some, n]);
        else if (some[0] === some[1]! + some[2]! && (sums[1]!.atLeast ? some[1]! >= some[3]! + some[4]! : some[1] === some[3]! + some[4]!)) found.push(some);
      };
      walk([]);
      const ranges = { low: [...low], high: [...high] };
      expect(narrow(sums, sumsAt(sums, 5), ranges, [0, 1, 2, 3, 4])).to.equal(found.length > 0);
      if (found.length) expect(ranges).to.deep.equal({ low: low.map((_, j) => Math.min(...found.map((one) => one[j]!))), high: low.map((_, j) => Math.max(...found.map((one) => one[j]!))) });
    }
  });
});

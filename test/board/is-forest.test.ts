import { expect } from '@open-wc/testing';
import { isForest } from '../../src/board/is-forest.ts';

const sum = (left: number[], right: number[]) => ({ left, right, atLeast: false });

describe('sums that tie no number to another in two ways', () => {
  it('are a forest, be it of several trees', () => {
    expect(isForest([])).to.equal(true);
    expect(isForest([sum([0], [1, 2]), sum([1], [3, 4]), sum([0], [5, 6]), sum([7], [8])])).to.equal(true);
  });

  it('are none where two numbers are in two sums together, near or by a long way round', () => {
    expect(isForest([sum([0], [1, 2]), sum([1], [2, 3])])).to.equal(false);
    expect(isForest([sum([0], [1, 2]), sum([1], [3]), sum([2], [4]), sum([3], [4])])).to.equal(false);
    expect(isForest([sum([0], [1, 1])])).to.equal(false);
  });
});

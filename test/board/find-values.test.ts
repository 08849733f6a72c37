import { expect } from '@open-wc/testing';
import { findValues } from '../../src/board/find-values.ts';
import { sumsAt } from '../../src/board/narrow.ts';

/** Two rows and two columns of which all totals are known. */
const sums = [[4, 0, 1], [5, 2, 3], [6, 0, 2], [7, 1, 3]].map(([left, ...right]) => ({ left: [left!], right, atLeast: false }));
const web = { truths: [1, 2, 3, 4, 3, 7, 4, 6], sums, at: sumsAt(sums, 8) };
const ranges = { low: [0, 0, 0, 0, 3, 7, 4, 6], high: [9, 9, 9, 9, 3, 7, 4, 6] };
const all = { left: Infinity };

describe('values that fit', () => {
  it('are found where numbers are tied in a ring', () => {
    expect(findValues(web, ranges, 0, 1, { ...all })).to.deep.equal(web.truths);
    expect(findValues(web, ranges, 0, 3, { ...all })).to.deep.equal([3, 0, 1, 6, 3, 7, 4, 6]);
  });

  it('are none where there are none, be it only by looking further than each sum', () => {
    expect(findValues(web, ranges, 0, 4, { ...all })).to.equal(undefined);
    expect(findValues(web, ranges, 0, 10, { ...all }), 'beyond the range').to.equal(undefined);
    // Three pairs that each come to one, of two alike: each number has two values by each sum, and none by all.
    const odd = [[0, 1], [1, 2], [2, 0]].map((right) => ({ left: [3], right, atLeast: false }));
    expect(findValues({ truths: [0, 1, 0, 1], sums: odd, at: sumsAt(odd, 4) }, { low: [0, 0, 0, 1], high: [1, 1, 1, 1] }, 0, 0, { ...all })).to.equal(undefined);
  });

  it('are not found without patience', () => {
    expect(findValues(web, ranges, 0, 3, { left: 1 })).to.equal(undefined);
  });
});

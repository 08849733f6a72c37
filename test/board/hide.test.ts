import { expect } from '@open-wc/testing';
import { hideMore } from '../../src/board/hide.ts';
import { rule } from '../../src/board/rule.ts';
import { websOf } from '../../src/board/webs-of.ts';

const webOf = (truths: number[], sums: { left: number[]; right: number[] }[]) => websOf({ numbers: truths.map((truth, i) => ({ key: `${i}`, truth, implied: false })), sums: sums.map((one) => ({ ...one, atLeast: false })) }).webs[0]!;
const hide = (truths: number[], sums: { left: number[]; right: number[] }[], kept: number[] = [], rules = rule) =>
  hideMore(webOf(truths, sums), rules, truths.map((n) => n < rules.fewerThan), truths.map((_, i) => kept.includes(i))).flatMap((is, i) => (is ? [i] : []));

describe('hiding more than what is small', () => {
  it('is not done where every hidden number has values enough', () => {
    expect(hide([28, 3, 25], [{ left: [0], right: [1, 2] }])).to.deep.equal([1]);
  });

  it('takes the smallest number that helps', () => {
    expect(hide([57, 1, 18, 38], [{ left: [0], right: [1, 2, 3] }])).to.deep.equal([1, 2]);
    expect(hide([28, 7, 7, 7, 7], [{ left: [0], right: [1, 2, 3, 4] }])).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('takes another where that one has been shown before', () => {
    expect(hide([57, 1, 18, 38], [{ left: [0], right: [1, 2, 3] }], [2])).to.deep.equal([1, 3]);
    expect(hide([57, 1, 18, 38], [{ left: [0], right: [1, 2, 3] }], [2, 3])).to.deep.equal([0, 1]);
    expect(hide([57, 1, 18, 38], [{ left: [0], right: [1, 2, 3] }], [0, 2, 3]), 'nothing helps any more').to.deep.equal([1]);
  });

  it('looks all round a ring', () => {
    // Two rows and two columns: 1 and 18, 18 and 38, with all totals and the total of all.
    const ring = [{ left: [4], right: [0, 1] }, { left: [5], right: [2, 3] }, { left: [6], right: [0, 2] }, { left: [7], right: [1, 3] }];
    const hidden = hide([1, 18, 18, 38, 19, 56, 19, 56], ring);
    expect(hidden).to.include(0);
    expect(hide([7, 8, 8, 8, 15, 16, 15, 16], ring).length).to.be.greaterThan(0);
  });

  it('keeps as many values as are asked for', () => {
    const four = [28, 7, 7, 7, 6];
    expect(hide([27, ...four.slice(1)], [{ left: [0], right: [1, 2, 3, 4] }])).to.not.include(0);
    expect(hide([27, ...four.slice(1)], [{ left: [0], right: [1, 2, 3, 4] }], [], { ...rule, spread: 7 })).to.include(0);
  });
});

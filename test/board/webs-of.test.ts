import { expect } from '@open-wc/testing';
import { websOf } from '../../src/board/webs-of.ts';

const numbers = (...truths: (number | undefined)[]) => truths.map((truth, i) => ({ key: `${i}`, truth, implied: i === 3 }));

describe('numbers that have to do with one another', () => {
  it('are together, without noughts, each by its place', () => {
    const { webs, wrong } = websOf({ numbers: numbers(9, 4, 0, 5, 30, 30), sums: [{ left: [0], right: [1, 2, 3], atLeast: false }, { left: [4], right: [5], atLeast: true }] });
    expect([...wrong]).to.deep.equal([]);
    expect(webs.map((web) => web.numbers)).to.deep.equal([[0, 1, 3], [4, 5]]);
    expect(webs[0]).to.deep.include({ truths: [9, 4, 5], sums: [{ left: [0], right: [1, 2], atLeast: false }], isTotal: [true, false, false], isImplied: [false, false, true], isForest: true, at: [[0], [0], [0]] });
  });

  it('are known not to add up, and are then not taken to', () => {
    const { webs, wrong } = websOf({ numbers: numbers(9, 4, 4, undefined), sums: [{ left: [0], right: [1, 2], atLeast: false }, { left: [1], right: [3], atLeast: true }] });
    expect([...wrong].sort()).to.deep.equal([0, 1, 2, 3]);
    expect(webs.map((web) => web.sums)).to.deep.equal([[], [], []]);
  });
});

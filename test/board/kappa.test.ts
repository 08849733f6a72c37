import { expect } from '@open-wc/testing';
import { kappa } from '../../src/board/kappa.ts';

/** Pairs from a table of counts: rows one auditor, columns the other. */
const pairs = (...table: number[][]) => table.flatMap((row, i) => row.flatMap((n, j) => Array.from({ length: n }, () => [i, j] as const)));
const valueOf = (k: ReturnType<typeof kappa>) => ('value' in k ? k.value : NaN);

describe('Cohen’s kappa', () => {
  it('is 0.4 of 20 and 15 agreed, 5 and 10 not; 0.1304 and 0.2593 of the two tables with 60 in 100 agreed', () => {
    expect(valueOf(kappa(pairs([20, 5], [10, 15]), 2))).to.be.closeTo(0.4, 1e-12);
    expect(valueOf(kappa(pairs([45, 15], [25, 15]), 2))).to.be.closeTo(0.1304, 5e-5);
    expect(valueOf(kappa(pairs([25, 35], [5, 35]), 2))).to.be.closeTo(0.2593, 5e-5);
  });

  it('is 0.348 of the example of Artstein and Poesio (2008), and 0.8013 over three', () => {
    expect(valueOf(kappa(pairs([20, 20], [10, 50]), 2))).to.be.closeTo(0.348, 5e-4);
    expect(valueOf(kappa(pairs([46, 0, 0], [6, 32, 6], [0, 0, 10]), 3))).to.be.closeTo(0.8013, 5e-5);
  });

  it('weighted is 0.9412 where plain is 0.9315, over three places', () => {
    const list = pairs([46, 0, 0], [4, 40, 0], [0, 0, 10]);
    expect(valueOf(kappa(list, 3))).to.be.closeTo(0.9315, 5e-5);
    expect(valueOf(kappa(list, 3, 'linear'))).to.be.closeTo(0.9412, 5e-5);
  });

  it('is 1 of full agreement, 0 of chance, and below 0 of less', () => {
    expect(valueOf(kappa(pairs([4, 0], [0, 3]), 2))).to.equal(1);
    expect(valueOf(kappa(pairs([1, 1], [1, 1]), 2))).to.equal(0);
    expect(valueOf(kappa(pairs([0, 3], [3, 0]), 2))).to.equal(-1);
  });

  it('weighted is the plain one over two places, whoever comes first', () => {
    for (const table of [[[20, 5], [10, 15]], [[3, 1], [0, 9]]]) {
      const list = pairs(...table);
      expect(valueOf(kappa(list, 2, 'linear'))).to.be.closeTo(valueOf(kappa(list, 2)), 1e-12);
      expect(valueOf(kappa(list.map(([a, b]) => [b, a] as const), 2))).to.be.closeTo(valueOf(kappa(list, 2)), 1e-12);
    }
  });

  it('cannot be computed of nothing, nor where both said one thing of everything, and says so', () => {
    expect(kappa([], 4)).to.deep.equal({ undefined: 'no record was scored by both' });
    expect(kappa(pairs([0, 0], [0, 5]), 2)).to.have.property('undefined').that.matches(/one and the same score/);
    // One of them said one thing of everything: it can, and is 0.
    expect(valueOf(kappa(pairs([3, 2], [0, 0]), 2))).to.be.closeTo(0, 1e-12);
  });
});

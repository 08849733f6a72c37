import { expect } from '@open-wc/testing';
import { behind, rule, shownBy } from '../../src/board/rule.ts';

describe('the rule for small numbers', () => {
  it('keeps nought, hides what is below, and rounds the rest', () => {
    expect([0, 1, 7, 8, 12, 13, 97, 98].map((n) => shownBy(rule, n))).to.deep.equal([0, null, null, 10, 10, 15, 95, 100]);
    expect([0, 1, 2, 3, 4].map((n) => shownBy({ fewerThan: 2, nearest: 10, spread: 3 }, n)), 'never shows as nought what is not').to.deep.equal([0, null, 10, 10, 10]);
  });

  it('says exactly what can stand behind a number that is shown', () => {
    for (const some of [rule, { ...rule, nearest: 1 }, { ...rule, nearest: 10 }, { ...rule, fewerThan: 4, nearest: 3 }, { ...rule, fewerThan: 2 }])
      for (let n = 0; n < 60; n++) {
        const shown = shownBy(some, n);
        if (shown === null) continue;
        const all = Array.from({ length: 90 }, (_, i) => i).filter((i) => shownBy(some, i) === shown);
        expect(behind(some, shown), `${shown}`).to.deep.equal([all[0], all.at(-1)]);
      }
  });
});

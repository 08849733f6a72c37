import { expect } from '@open-wc/testing';
import { causesOf } from '../../src/guide/causes-of.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { smallAfter } from '../support/small-after.ts';
import { smallGuide } from '../support/small-guide.ts';

describe('causesOf', () => {
  it('finds the indicators that questions about causes offer, whatever else offers them', () => {
    expect(causesOf(smallAfter()).map((i) => i.id)).to.deep.equal(['hungry']);
    expect(causesOf(smallGuide())).to.deep.equal([]);
  });

  it('gives each once, in the book’s order, and the same list again', () => {
    const causes = causesOf(levelsOfHelp);
    expect(causes).to.have.length(new Set(causes).size);
    expect(causes.map((i) => levelsOfHelp.indicators.indexOf(i))).to.deep.equal(causes.map((i) => levelsOfHelp.indicators.indexOf(i)).sort((a, b) => a - b));
    expect(causes.map((i) => i.id)).to.include.members(['left-because-of-conflict', 'left-because-of-placement', 'drawn-by-someone', 'taken-or-held']);
    expect(causesOf(levelsOfHelp)).to.equal(causes);
  });
});

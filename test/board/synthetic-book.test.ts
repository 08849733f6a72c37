import { expect } from '@open-wc/testing';
import { syntheticBook } from '../../src/board/synthetic-book.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

describe('what is read in a guide to make accounts by it', () => {
  it('finds its agencies, each with a share of all', () => {
    for (const guide of [levelsOfHelp, fiveLevels]) {
      const { agencies } = syntheticBook(guide);
      expect(agencies.map(([id]) => id)).to.deep.equal(guide.agencies.map(({ id }) => id));
      expect(agencies.reduce((sum, [, share]) => sum + share, 0)).to.be.closeTo(1, 1e-9);
    }
  });

  it('finds what opens the questions about going missing, and those about why', () => {
    expect([...syntheticBook(levelsOfHelp).opensMissing]).to.deep.equal(['missing']);
    expect([...syntheticBook(fiveLevels).opensMissing]).to.deep.equal(['away']);
    expect(syntheticBook(levelsOfHelp).opens.get('missing-why home')?.causes).to.include('left-because-of-conflict');
    expect(syntheticBook(levelsOfHelp).opens.get('talk-now yes')?.child).to.equal(true);
    expect(syntheticBook(levelsOfHelp).opens.get('talk-now held-before')).to.deep.equal({ child: false, other: true, causes: [] });
  });

  it('takes what a guide has no question for as not there', () => {
    const { causes, height } = syntheticBook(fiveLevels);
    expect(causes.map(([cause]) => cause)).to.deep.equal(['fled-from-harm', 'unsettled', 'signs-of-exploitation', 'company', 'lost-count']);
    expect(Math.max(...height.values())).to.equal(1);
    expect(syntheticBook({ ...fiveLevels, conversations: fiveLevels.conversations.slice(0, 1) }).causes).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommendNow } from '../../src/afterwards/recommend-now.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { orderOf } from '../../src/recommendation/recommendation.ts';
import { weeks, wrenUntil } from '../../stories/six-weeks.ts';

describe('what follows now, from a whole account', () => {
  it('is what follows from the referral alone while it is the last record', () => {
    const [referral] = wrenUntil('referral');
    expect(recommendNow(guide, [referral!])).to.equal(recommend(guide, referral!));
  });

  it('is looked at again with what an interview finds: the level and how soon rise', () => {
    const first = recommendNow(guide, wrenUntil('referral'));
    const then = recommendNow(guide, wrenUntil('accepted'));
    expect(orderOf(then.level)).to.be.greaterThan(orderOf(first.level));
    expect(orderOf(then.howSoon)).to.be.greaterThan(orderOf(first.howSoon));
    expect(then.concerns.find((c) => c.indicator.id === 'older-controlling-person')!.evidence[0]!.what).to.equal('Then he said I owed him.');
  });

  it('never falls in the six weeks, whatever gets better: concern can only raise', () => {
    let before = recommendNow(guide, wrenUntil(weeks[0]!.id));
    for (const { id } of weeks.slice(1)) {
      const now = recommendNow(guide, wrenUntil(id));
      expect(orderOf(now.level), id).to.be.at.least(orderOf(before.level));
      expect(orderOf(now.howSoon), id).to.be.at.least(orderOf(before.howSoon));
      before = now;
    }
  });
});

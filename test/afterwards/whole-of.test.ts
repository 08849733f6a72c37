import { expect } from '@open-wc/testing';
import { recommendNow } from '../../src/afterwards/recommend-now.ts';
import { wholeOf } from '../../src/afterwards/whole-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { cast } from '../../stories/cast.ts';
import { weeks, wrenUntil } from '../../stories/six-weeks.ts';

describe('the whole of an account', () => {
  it('is a referral itself, where it is the last', () => {
    for (const { assessment } of cast) expect(wholeOf(guide, [assessment])).to.equal(assessment);
  });
  it('is what follows now after every later record', () => {
    for (const { id } of weeks) {
      const account = wrenUntil(id);
      expect(recommend(guide, wholeOf(guide, account)), id).to.deep.equal(recommendNow(guide, account));
    }
  });
});

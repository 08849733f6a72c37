import { expect } from '@open-wc/testing';
import { correct } from '../../src/assessment/correct.ts';
import { standingIn } from '../../src/afterwards/standing.ts';
import { recordOf, referralOf } from '../support/harbour-after.ts';

describe('the records that stand', () => {
  it('are all but those that a later one mends, each with its own place', () => {
    const [referral, wrong, review] = [referralOf('2026-11-20'), recordOf('prevention-interview', '2026-11-21', { harm: 'yes' }), recordOf('review', '2026-11-22')];
    const mended = { ...correct(wrong, 'It was another child.', '2026-11-23T10:00:00Z'), asOf: '2026-11-23' };
    expect(standingIn([referral, wrong, review, mended])).to.deep.equal([{ record: referral, place: 0 }, { record: review, place: 2 }, { record: mended, place: 3 }]);
    expect(standingIn([mended, wrong]).map(({ place }) => place), 'what comes after it was not mended by it').to.deep.equal([0, 1]);
    expect(standingIn([])).to.deep.equal([]);
  });
});

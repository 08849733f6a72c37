import { expect } from '@open-wc/testing';
import { episodesIn, episodesLooked } from '../../src/assessment/episodes-in.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { reopened } from '../../src/afterwards/reopened.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

describe('episodes', () => {
  const first = { began: '2026-11-18', note: '' };
  const next = { began: '2026-11-24', note: '' };
  it('are all that were said on the way, and what later records found', () => {
    const account = chained(referralOf('2026-11-19', [first]), recordOf('carers-report', '2026-11-25', { away: [next] }));
    expect(episodesIn(journeyOf(harbour, account[0]!))).to.deep.equal([first]);
    expect(episodesIn(journeyOf(harbour, reopened(harbour, account)))).to.deep.equal([first, next]);
    expect(episodesIn(journeyOf(harbour, recordOf('review', '2026-11-25')))).to.deep.equal([]);
  });

  it('are known as they were on each day somebody looked, the day in hand last', () => {
    const account = chained(referralOf('2026-11-19', [first]), recordOf('carers-report', '2026-11-25', { away: [next] }), recordOf('review', '2026-12-20'));
    expect(episodesLooked(journeyOf(harbour, reopened(harbour, account)))).to.deep.equal([
      { asOf: '2026-11-19', episodes: [first] },
      { asOf: '2026-11-25', episodes: [first, next] },
      { asOf: '2026-12-20', episodes: [first, next] },
      { asOf: '2026-12-20', episodes: [first, next] },
    ]);
    expect(episodesLooked(journeyOf(harbour, account[0]!))).to.deep.equal([{ asOf: '2026-11-19', episodes: [first] }]);
  });
});

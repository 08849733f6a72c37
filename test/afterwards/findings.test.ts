import { expect } from '@open-wc/testing';
import { findingsIn, foundFor, isBetter, newIn, sinceLook } from '../../src/afterwards/findings.ts';
import { episodesOver } from '../../src/afterwards/episodes-over.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

const note = '';
const now = '2026-12-01T12:00:00Z';

describe('findings', () => {
  const account = chained(
    referralOf('2026-11-01', [{ began: '2026-10-31', ended: '2026-11-01', note }]),
    recordOf('carers-report', '2026-11-10', { away: [{ began: '2026-11-09', note }] }),
    recordOf('review', '2026-11-20', { 'working-child': 'same' }),
    recordOf('review', '2026-11-27', { 'working-child': 'worse' }),
  );

  it('say at which record, and from which day, each sign was found', () => {
    const found = findingsIn(harbour, account, now);
    expect(found.get('another-episode')).to.deep.equal([{ place: 1, on: '2026-11-10' }]);
    expect(found.get('episode-before-first-review')).to.deep.equal([{ place: 1, on: '2026-11-10' }]);
    expect(found.get('working-worse')).to.deep.equal([{ place: 3, on: '2026-11-27' }]);
    expect(found.get('working-same-twice'), 'same, then worse: twice not better').to.deep.equal([{ place: 3, on: '2026-11-27' }]);
    expect(found.has('third-episode')).to.equal(false);
    expect(findingsIn(harbour, [], now).size).to.equal(0);
  });

  it('of a prompt are its signs’, and where its condition first held, though it may not any more', () => {
    const away = (began: string) => ({ began, note });
    const often = chained(referralOf('2026-08-01', [away('2026-07-01'), away('2026-07-15')]), recordOf('carers-report', '2026-08-03', { away: [away('2026-08-02')] }), recordOf('carers-report', '2027-08-03'));
    const [worker] = harbour.afterwards!.prompts;
    expect(foundFor(harbour, often, worker!, new Map())).to.deep.equal([{ place: 1, on: '2026-08-03' }]);
    expect(foundFor(harbour, often, { ...worker!, when: { worried: ['school'] } }, new Map([['another-episode', [{ place: 0, on: '2026-08-01' }]]]))).to.deep.equal([{ place: 0, on: '2026-08-01' }]);
  });

  it('know a time missing since the account began, and since somebody looked', () => {
    const episodes = episodesOver(harbour, account);
    expect(newIn(account, episodes).map(({ told }) => told)).to.deep.equal(['2026-11-09']);
    const look = (asOf: string, place: number) => ({ record: recordOf('review', asOf), place });
    expect(sinceLook(look('2026-11-08', 1), episodes)).to.have.length(1);
    expect(sinceLook(look('2026-11-09', 1), episodes)).to.have.length(0);
    const better = { ...look('2026-11-20', 2), verdict: 'better' as const, onlyWorker: false, isReview: true };
    expect([isBetter(better, episodes), isBetter({ ...better, onlyWorker: true }, episodes), isBetter({ ...better, verdict: 'same' }, episodes), isBetter({ ...better, ...look('2026-11-08', 1) }, episodes), isBetter(undefined, [])]).to.deep.equal([true, false, false, false, false]);
  });
});

import { expect } from '@open-wc/testing';
import { clockFor, dayOf, instantAt, momentOf, startOf } from '../../src/afterwards/clock.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

describe('the time for an account', () => {
  it('has the day of London, where midnight in summer comes an hour before it does in UTC', () => {
    const account = [referralOf('2026-06-01')];
    expect(clockFor(harbour, account, '2026-06-30T22:59:59Z').today).to.equal('2026-06-30');
    expect(clockFor(harbour, account, '2026-06-30T23:00:00Z').today).to.equal('2026-07-01');
    expect(clockFor(harbour, account, '2026-12-31T23:59:59Z').today).to.equal('2026-12-31');
    expect(startOf('2026-07-01')).to.equal(Date.parse('2026-06-30T23:00:00Z'));
  });

  it('is at least as late as what was set down by a machine, and says when this one is behind', () => {
    const account = chained(referralOf('2026-11-20'), { ...recordOf('review', '2026-11-27'), stopped: [{ page: 'asked', at: '2026-11-27T15:00:00Z', why: 'child' }] });
    expect(clockFor(harbour, account, '2019-01-01T00:00:00Z')).to.deep.equal({ time: Date.parse('2026-11-27T15:00:00Z'), today: '2026-11-27', behind: true });
    expect(clockFor(harbour, account, '2026-11-27T15:00:00Z').behind).to.equal(false);
    expect(clockFor(harbour, account, '').behind).to.equal(true);
    for (const marked of [{ carriedOn: [{ from: '2026-11-01', at: '2026-11-29T10:00:00Z' }] }, { corrects: { hash: 'x', why: 'y', at: '2026-11-29T10:00:00Z' } }])
      expect(clockFor(harbour, [{ ...referralOf('2026-11-20'), ...marked }], '2026-11-28T10:00:00Z')).to.include({ today: '2026-11-29', behind: true });
  });

  it('says that a moment somebody typed is still to come, and does not take it for the time', () => {
    const account = [recordOf('return-home-interview', '2026-11-20', { 'returned-at': '2027-11-20T10:00:00Z' })];
    expect(clockFor(harbour, account, '2026-11-20T12:00:00Z')).to.include({ today: '2026-11-20', behind: true });
    expect(clockFor(harbour, [recordOf('return-home-interview', '2026-11-20', { offers: [{ when: '2027-01-01T10:00:00Z' }] })], '2026-11-20T12:00:00Z').behind).to.equal(true);
  });

  it('reads days and moments, and nothing that only looks like one', () => {
    expect([dayOf('2026-02-28'), dayOf('2026-02-31'), dayOf('soon'), dayOf(''), dayOf(undefined), dayOf('2026-06-30T23:30:00Z')]).to.deep.equal(['2026-02-28', undefined, undefined, undefined, undefined, '2026-07-01']);
    expect([momentOf('2026-11-23T10:35:00Z'), momentOf('2026-11-23T10:35'), momentOf('2026-11-23'), momentOf('x')]).to.deep.equal([Date.parse('2026-11-23T10:35:00Z'), undefined, undefined, undefined]);
    expect(instantAt(Date.parse('2026-11-23T10:35:00.900Z'))).to.equal('2026-11-23T10:35:00Z');
    expect(clockFor(harbour, [], 'x')).to.include({ time: 0, behind: true });
  });
});

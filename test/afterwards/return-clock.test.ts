import { expect } from '@open-wc/testing';
import { returnClocks } from '../../src/afterwards/return-clock.ts';
import { instantInLondon } from '../../src/assessment/london-time.ts';
import { chained, harbour, recordOf, referralOf, type Parts } from '../support/harbour-after.ts';

const back = (clock: string) => instantInLondon(clock)!;
const interview = (asOf: string, said: Parts) => recordOf('return-home-interview', asOf, said);
const clockAt = (now: string, ...said: [string, Parts][]) => returnClocks(harbour, chained(referralOf('2026-11-01'), ...said.map(([day, parts]) => interview(day, parts))), now)[0]!;

describe('the clock of the return home interview', () => {
  it('runs 72 hours from the return, nights and weekends in it', () => {
    // A Friday evening: it is due on Monday, and nobody had it off.
    const friday: [string, Parts] = ['2026-11-20', { 'returned-at': back('2026-11-20T19:30') }];
    expect(clockAt('2026-11-20T20:00:00Z', friday)).to.include({ state: 'waiting', due: '2026-11-23T19:30:00Z', hours: 71, returnedAt: '2026-11-20T19:30:00Z' });
    expect(clockAt('2026-11-23T19:30:00Z', friday)).to.include({ state: 'waiting', hours: 0 });
    expect(clockAt('2026-11-23T19:30:01Z', friday)).to.include({ state: 'overdue', hours: 1 });
    expect(clockAt('2026-11-30T19:30:00Z', friday), 'a page closed for a week and opened again').to.include({ state: 'overdue', hours: 168 });
  });

  it('counts hours that have gone by, not days on the wall, when the clocks change', () => {
    const spring = clockAt('2026-03-28T12:00:00Z', ['2026-03-28', { 'returned-at': back('2026-03-28T12:00') }]);
    expect(spring.due, 'an hour was lost on Sunday: noon is one o’clock').to.equal(back('2026-03-31T13:00'));
    const autumn = clockAt('2026-10-24T12:00:00Z', ['2026-10-24', { 'returned-at': back('2026-10-24T12:00') }]);
    expect(autumn.due, 'an hour was gained on Sunday: noon is eleven').to.equal(back('2026-10-27T11:00'));
    for (const { returnedAt, due } of [spring, autumn]) expect(Date.parse(due) - Date.parse(returnedAt)).to.equal(72 * 3_600_000);
  });

  it('takes the earlier of the two moments in the hour that comes twice', () => {
    const twice = clockAt('2026-10-25T03:00:00Z', ['2026-10-25', { 'returned-at': back('2026-10-25T01:30') }]);
    expect(twice).to.include({ returnedAt: '2026-10-25T00:30:00Z', due: '2026-10-28T00:30:00Z' });
  });

  it('says that a clock is behind, and believes what is written down', () => {
    const told: [string, Parts] = ['2026-11-20', { 'returned-at': '2026-11-20T19:30:00Z' }];
    const before = clockAt('2026-11-20T10:00:00Z', told);
    expect(before).to.include({ doubt: 'clock-behind', state: 'waiting' });
    // A later record bears a later day: whatever this machine says, that day has come.
    const slow = clockAt('2026-11-01T10:00:00Z', told, ['2026-11-27', { harm: 'no' }]);
    expect(slow).to.include({ doubt: 'clock-behind', state: 'overdue' });
    expect(clockAt('no time at all', told)).to.include({ doubt: 'clock-behind' });
    expect(clockAt('2026-11-20T19:30:00Z', told)).not.to.have.property('doubt');
  });

  it('is held in time, or late; held nobody wrote down when, it is late unless it must have been in time', () => {
    const told = { 'returned-at': '2026-11-20T19:30:00Z', interview: 'held' };
    const state = (asOf: string, more: Parts = {}) => clockAt('2026-12-10T10:00:00Z', [asOf, { ...told, ...more }]);
    expect(state('2026-11-23', { 'held-at': '2026-11-23T18:00:00Z' })).to.include({ state: 'held', hours: 1 });
    expect(state('2026-11-24', { 'held-at': '2026-11-24T19:30:00Z' })).to.include({ state: 'held-late', hours: 24 });
    expect(state('2026-11-22').state, 'written on Sunday, it was over by then').to.equal('held');
    expect(state('2026-11-23').state, 'written on the last day: it may have been in the evening').to.equal('held-late');
    expect(state('2026-11-22', { 'held-at': '2026-11-19T10:00:00Z' }).state, 'before the child was back it was no interview about this').to.equal('held');
    expect(clockAt('2026-12-10T10:00:00Z', ['2026-11-22', told], ['2026-11-26', { interview: 'declined' }]).state, 'once held, it stays held').to.equal('held');
  });

  it('tells what was declined, what was not possible and what was put off', () => {
    const offer = (answer: string, when = '2026-11-21T09:00:00Z') => ({ when, by: 'Ada', how: 'visit', answer });
    const of = (...said: Parts[]) => clockAt('2026-11-25T10:00:00Z', ...said.map((parts, i): [string, Parts] => ['2026-11-21', { ...(i === 0 && { 'returned-at': '2026-11-20T19:30:00Z' }), ...parts }]));
    expect(of({ offers: [offer('declined')] })).to.include({ state: 'declined', refused: 1 });
    expect(of({ offers: [offer('postponed')] }).state).to.equal('overdue');
    expect(of({ offers: [offer('accepted')] }).state, 'said yes, and not held').to.equal('overdue');
    expect(of({ interview: 'later' }).state).to.equal('overdue');
    expect(of({ interview: 'not-possible' })).to.include({ state: 'not-possible', refused: 1 });
    expect(of({ interview: 'declined' }, { interview: 'held', 'held-at': '2026-11-22T10:00:00Z' }).state, 'declined, then accepted').to.equal('held');
    const carried = of({ offers: [offer('declined')] }, { offers: [offer('declined'), offer('declined', '2026-11-22T09:00:00Z')] });
    expect(carried.offers, 'carried over, an offer is still one').to.have.length(2);
    expect(carried.refused).to.equal(2);
  });

  it('has one clock for each return, and one for a return that two records tell', () => {
    const account = chained(
      referralOf('2026-11-20'),
      recordOf('prevention-interview', '2026-11-20', { 'returned-at': '2026-11-20T19:30:00Z' }),
      interview('2026-11-21', { 'returned-at': '2026-11-20T19:45:00Z', interview: 'held', 'held-at': '2026-11-21T10:00:00Z' }),
      interview('2026-11-26', { 'returned-at': '2026-11-26T08:00:00Z' }),
      interview('2026-11-27', { interview: 'declined' }),
    );
    const clocks = returnClocks(harbour, account, '2026-11-27T12:00:00Z');
    expect(clocks.map(({ returnedAt, state }) => [returnedAt, state])).to.deep.equal([['2026-11-20T19:30:00Z', 'held'], ['2026-11-26T08:00:00Z', 'declined']]);
    expect(clocks[0]!.record).to.equal(account[2]);
    expect(clocks[1]!.told.map(({ place }) => place)).to.deep.equal([3, 4]);
  });

  it('has none without a return, and none where the guide sets no hours', () => {
    expect(returnClocks(harbour, chained(interview('2026-11-20', { interview: 'declined' })), '2026-11-27T12:00:00Z')).to.deep.equal([]);
    const { afterwards: _, ...bare } = harbour;
    expect(returnClocks(bare, chained(interview('2026-11-20', { 'returned-at': '2026-11-20T19:30:00Z' })), '2026-11-27T12:00:00Z')).to.deep.equal([]);
    expect(returnClocks(harbour, [], '2026-11-27T12:00:00Z')).to.deep.equal([]);
  });

  it('takes one talk for earlier times away too, only where it says so', () => {
    const first: [string, Parts] = ['2026-11-11', { 'returned-at': back('2026-11-11T13:00'), interview: 'declined' }];
    const second = (covers: Parts): [string, Parts] => ['2026-11-21', { 'returned-at': back('2026-11-20T01:30'), interview: 'held', 'held-at': back('2026-11-21T16:00'), ...covers }];
    expect(clockAt('2026-11-21T17:00:00Z', first, second({ 'covers-earlier': 'yes' })).state).to.equal('held-late');
    for (const covers of [{}, { 'covers-earlier': 'no' }, { 'covers-earlier': 'not-known' }]) expect(clockAt('2026-11-21T17:00:00Z', first, second(covers)).state).to.equal('declined');
  });

  it('does not count an offer twice that is carried over from an earlier return', () => {
    const offer = (when: string, answer: string) => ({ when: back(when), by: 'C. Nother', how: 'phone', answer, reason: '' });
    const clocks = returnClocks(harbour, chained(
      referralOf('2026-11-01'),
      interview('2026-11-12', { 'returned-at': back('2026-11-11T13:00'), offers: [offer('2026-11-12T10:00', 'declined')] }),
      interview('2026-11-21', { 'returned-at': back('2026-11-20T01:30'), offers: [offer('2026-11-12T10:00', 'declined'), offer('2026-11-20T10:00', 'accepted')] }),
    ), '2026-11-21T17:00:00Z');
    expect(clocks.map(({ refused, offers }) => [refused, offers.length])).to.deep.equal([[1, 1], [0, 1]]);
  });
});

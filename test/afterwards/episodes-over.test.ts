import { expect } from '@open-wc/testing';
import { beginNext } from '../../src/afterwards/reopened.ts';
import { episodesOver } from '../../src/afterwards/episodes-over.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

const note = '';
const over = (...records: Parameters<typeof chained>) => episodesOver(harbour, chained(...records));

describe('times missing over an account', () => {
  it('are each counted once, though several records tell of them', () => {
    const first = { began: '2026-11-18', note: 'By the harbour.' };
    const all = over(referralOf('2026-11-19', [first]), recordOf('carers-report', '2026-11-21', { away: [{ began: '2026-11-18', ended: '2026-11-19', note }, { began: '2026-11-20', note }] }));
    expect(all.map(({ episode, place }) => [episode, place])).to.deep.equal([[{ ...first, ended: '2026-11-19' }, 0], [{ began: '2026-11-20', note }, 1]]);
  });

  it('end with the return that is recorded; a return of which no episode was told is one as well', () => {
    const open = referralOf('2026-11-19', [{ began: '2026-11-18', note }]);
    const back = (day: string) => recordOf('return-home-interview', day, { 'returned-at': `${day}T09:00:00Z` });
    expect(over(open, back('2026-11-20')).map(({ episode }) => episode)).to.deep.equal([{ began: '2026-11-18', ended: '2026-11-20', note }]);
    expect(over(open, back('2026-11-20'), back('2026-11-24'))).to.have.length(2);
    expect(over(open, back('2027-02-20')), 'after so long it was another').to.have.length(2);
    expect(over(referralOf('2026-11-19'), back('2026-11-20')).map(({ told }) => told)).to.deep.equal(['2026-11-20']);
    const told = over(back('2026-11-20'), recordOf('carers-report', '2026-11-21', { away: [{ began: '2026-11-19', note }] }));
    expect(told.map(({ episode, told: as }) => [episode, as]), 'told later from when, it is the same, and as new as it was').to.deep.equal([[{ began: '2026-11-19', ended: '2026-11-20', note }, '2026-11-20']]);
  });

  it('without a day count as often as one record tells them', () => {
    const undated = (words = '') => ({ note: words });
    expect(over(referralOf('2026-11-19', [undated(), undated()]), recordOf('carers-report', '2026-11-20', { away: [undated()] }))).to.have.length(2);
    expect(over(referralOf('2026-11-19', [undated('once')]), recordOf('carers-report', '2026-11-20', { away: [undated('at Easter')] }))).to.have.length(2);
    expect(over(recordOf('return-home-interview', '2026-11-20', { away: [undated()], 'returned-at': '2026-11-20T09:00:00Z' })), 'the one that this interview is about').to.have.length(1);
    expect(over(referralOf('2026-11-19', [undated()]), recordOf('return-home-interview', '2026-11-20', { 'returned-at': '2026-11-20T09:00:00Z' })), 'in doubt, two').to.have.length(2);
  });

  it('are not doubled by a referral that is made again', () => {
    const account = chained(referralOf('2026-11-19', [{ began: '2026-11-18', note }]), recordOf('carers-report', '2026-11-21', { away: [{ began: '2026-11-20', note }] }));
    expect(episodesOver(harbour, [...account, beginNext(harbour, account, 'talk', '2026-11-22')])).to.have.length(2);
  });
});

import { expect } from '@open-wc/testing';
import { daysBetween } from '../../src/assessment/days.ts';
import { episodesWithin } from '../../src/assessment/episodes.ts';

const began = (day?: string) => ({ note: '', ...(day && { began: day }) });

describe('missing episodes', () => {
  it('counts days across the change of clocks', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).to.equal(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysBetween('2026-11-23', '2026-11-22')).to.equal(-1);
  });

  it('includes today and the last day of the window, and not the day before it', () => {
    const all = [began('2026-11-23'), began('2026-10-25'), began('2026-10-24')];
    expect(episodesWithin(all, 30, '2026-11-23')).to.deep.equal(all.slice(0, 2));
  });

  it('never leaves out one without a date, or with a date still to come', () => {
    expect(episodesWithin([began(), began('2026-12-01')], 1, '2026-11-23')).to.have.length(2);
  });

  it('never counts fewer when one is added', () => {
    const days = ['2026-11-01', undefined, '2025-01-01', '2026-11-23'];
    for (let i = 0; i < days.length; i++)
      for (const window of [1, 30, 90, 365]) {
        const some = days.slice(0, i).map(began);
        expect(episodesWithin([...some, began(days[i])], window, '2026-11-23').length).to.be.at.least(episodesWithin(some, window, '2026-11-23').length);
      }
  });
});

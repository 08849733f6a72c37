import { expect } from '@open-wc/testing';
import { instantInLondon, londonClock } from '../../src/assessment/london-time.ts';

describe('the clock in London', () => {
  it('reads a moment, whatever the machine’s own zone', () => {
    expect(londonClock('2026-11-23T10:35:00Z')).to.equal('2026-11-23T10:35');
    expect(londonClock('2026-06-30T23:30:00Z'), 'in summer it is past midnight').to.equal('2026-07-01T00:30');
    expect(londonClock('2026-12-31T23:59:59Z')).to.equal('2026-12-31T23:59');
  });

  it('leads back to the moment, every quarter of an hour of a year', () => {
    const twice: string[] = [];
    for (let time = Date.parse('2026-01-01T00:00:00Z'); time < Date.parse('2027-01-01T00:00:00Z'); time += 900_000) {
      const moment = `${new Date(time).toISOString().slice(0, 19)}Z`;
      if (instantInLondon(londonClock(moment)) !== moment) twice.push(moment);
    }
    expect(twice, 'but for the second of the hour that comes twice').to.deep.equal(['2026-10-25T01:00:00Z', '2026-10-25T01:15:00Z', '2026-10-25T01:30:00Z', '2026-10-25T01:45:00Z']);
  });

  it('takes the earlier moment of the hour that comes twice, and goes on by an hour in the one that never comes', () => {
    expect(instantInLondon('2026-10-25T01:30')).to.equal('2026-10-25T00:30:00Z');
    expect(instantInLondon('2026-10-25T00:59')).to.equal('2026-10-24T23:59:00Z');
    expect(instantInLondon('2026-10-25T02:00')).to.equal('2026-10-25T02:00:00Z');
    expect(instantInLondon('2026-03-29T01:30')).to.equal('2026-03-29T01:30:00Z');
    expect(londonClock('2026-03-29T01:30:00Z')).to.equal('2026-03-29T02:30');
    expect(instantInLondon('2026-07-01T00:00')).to.equal('2026-06-30T23:00:00Z');
  });

  it('is nothing where no time is written', () => {
    for (const text of ['', 'soon', '2026-11-23', '2026-13-41T10:00', '2026-11-23T99:00']) expect(instantInLondon(text), text).to.equal(undefined);
  });
});

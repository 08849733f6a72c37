import { expect } from '@open-wc/testing';
import { clock, dayHere, momentHere } from '../../src/elements/clock.ts';

describe('the clock of the machine', () => {
  const { now } = clock;
  const at = (moment: string) => (clock.now = () => new Date(moment));
  afterEach(() => (clock.now = now));

  it('gives today as the calendar stands in England', () => {
    at('2026-06-30T23:30:00Z');
    expect(dayHere()).to.equal('2026-07-01');
    at('2026-12-31T23:30:00Z');
    expect(dayHere()).to.equal('2026-12-31');
  });

  it('gives the moment to the second, and the host’s day at the same time of the clock where it takes another as today', () => {
    at('2026-11-23T10:35:20.500Z');
    expect(momentHere()).to.equal('2026-11-23T10:35:20Z');
    expect(momentHere('2026-11-23')).to.equal('2026-11-23T10:35:20Z');
    expect(momentHere('2026-11-30')).to.equal('2026-11-30T10:35:00Z');
    expect(momentHere('2026-06-01'), 'in summer the clock in London is an hour ahead').to.equal('2026-06-01T09:35:00Z');
    expect(momentHere('soon'), 'a day that is none').to.equal('2026-11-23T10:35:20Z');
  });
});

import { expect } from '@open-wc/testing';
import { longTime } from '../../src/referral/long-time.ts';

describe('longTime', () => {
  it('tells a moment by the clock in England, in winter and in summer, and past midnight', () => {
    expect(longTime('2026-11-23T10:35:00Z')).to.equal('23 November 2026 at 10:35');
    expect(longTime('2026-07-01T08:05:00Z')).to.equal('1 July 2026 at 09:05');
    expect(longTime('2026-07-01T23:30:00Z')).to.equal('2 July 2026 at 00:30');
  });
});

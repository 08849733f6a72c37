import { expect } from '@open-wc/testing';
import { latestOutcomes, nameIn } from '../../src/board/latest-outcomes.ts';
import type { Outcome } from '../../src/board/outcomes.ts';

const one = (record: string, on: string, line: number): Outcome => ({ record, outcome: 'Other', became: 'not-known', on, why: '', line });

describe('the latest outcome of a referral', () => {
  it('is by its day, and on one day the one further down; the code and the hash are one record', () => {
    const hash = 'a'.repeat(64);
    const { latest, replaced } = latestOutcomes([one(hash, '2026-11-02', 2), one('a'.repeat(12), '2026-11-03', 3), one(hash, '2026-11-01', 4), one('b'.repeat(12), '2026-11-01', 6), one('b'.repeat(12), '2026-11-01', 5)]);
    expect([...latest.values()].map(({ line }) => line)).to.have.members([3, 6]);
    expect(replaced.map(({ line }) => line)).to.have.members([2, 4, 5]);
    expect(nameIn(hash)).to.equal('a'.repeat(12));
  });
});

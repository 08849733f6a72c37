import { expect } from '@open-wc/testing';
import { trustedWorkerIn } from '../../src/afterwards/trusted-worker.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

describe('the trusted worker', () => {
  const now = '2026-12-01T12:00:00Z';
  const worker = (...records: Parameters<typeof chained>) => trustedWorkerIn(harbour, chained(...records), now);

  it('is needed where one of the guide’s prompts asks for one: missing again, or the level it names', () => {
    const referral = referralOf('2026-11-20', [{ began: '2026-11-19', note: '' }]);
    expect(worker(referral)).to.include({ needed: false, state: 'not-recorded' });
    expect(worker(referral, recordOf('carers-report', '2026-11-25', { away: [{ began: '2026-11-24', note: '' }] })).needed).to.equal(true);
    expect(worker(referral, recordOf('carers-report', '2026-11-25', { causes: ['friend'] })).needed, 'what was found since takes the child to that level').to.equal(true);
    expect(worker(referral, recordOf('trusted-worker', '2026-11-25', { 'trusted-chosen': 'no-one' }))).to.include({ needed: false, state: 'no-one' });
  });

  it('is still needed when one is named', () => {
    const twice = referralOf('2026-11-20', [{ began: '2026-11-19', note: '' }, { began: '2026-11-01', note: '' }]);
    expect(worker(twice, recordOf('trusted-worker', '2026-11-25', { 'trusted-person': 'Bo' }))).to.include({ needed: true, state: 'named', person: 'Bo' });
  });
});

import { expect } from '@open-wc/testing';
import { whatChanged } from '../../src/afterwards/what-changed.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

const note = '';
const referral = referralOf('2026-11-20', [{ began: '2026-11-19', note }]);

describe('what a record changes', () => {
  it('is told beside what followed before: reasons, worries, and what rose', () => {
    const changed = whatChanged(harbour, chained(referral, recordOf('carers-report', '2026-11-25', { causes: ['friend'], away: [{ began: '2026-11-24', note }] })));
    expect([changed.before!.level.step!.id, changed.now.level.step!.id]).to.deep.equal(['little', 'much']);
    expect(changed.newReasons.map(({ threshold }) => threshold.id)).to.deep.equal(['friend-much', 'away-twice-today']);
    expect(changed.newConcerns.map(({ indicator }) => indicator.id)).to.deep.equal(['older-friend']);
    expect(changed.rose).to.deep.equal({ level: true, howSoon: true });
    expect(changed.newInstructions).to.deep.equal([]);
  });

  it('is nothing where a record found nothing, whatever the day', () => {
    const { newReasons, newConcerns, rose } = whatChanged(harbour, chained(referral, recordOf('review', '2027-11-25', { 'working-child': 'better' })));
    expect({ newReasons, newConcerns, rose }).to.deep.equal({ newReasons: [], newConcerns: [], rose: { level: false, howSoon: false } });
  });

  it('is everything, and nothing rose, where there was nothing before', () => {
    const first = whatChanged(harbour, [{ ...referral, said: [{ page: 'danger', answers: { 'danger-now': { option: 'yes' } } }] }]);
    expect(first.before).to.equal(undefined);
    expect(first.newReasons.length).to.be.greaterThan(0);
    expect(first.newInstructions.map(({ id }) => id)).to.deep.equal(['call-pilots']);
    expect(first.rose).to.deep.equal({ level: false, howSoon: false });
    expect(whatChanged(harbour, []).before).to.equal(undefined);
  });
});

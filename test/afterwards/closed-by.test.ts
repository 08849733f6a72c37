import { expect } from '@open-wc/testing';
import { closedBy, closingIn } from '../../src/afterwards/closed-by.ts';
import { chained, harbour, recordOf, referralOf, type Parts } from '../support/harbour-after.ts';

describe('a manager who closed all the same', () => {
  const of = (...said: Parts[]) => closedBy(harbour, chained(referralOf('2026-11-01'), ...said.map((parts) => recordOf('closure', '2026-12-01', parts))));
  it('is named with the reason, or there is none', () => {
    expect(of({ 'closing-manager': ' A. Pike ', 'closing-why': 'They moved; Leeds has it.' })).to.deep.equal({ by: 'A. Pike', why: 'They moved; Leeds has it.', on: '2026-12-01' });
    expect([of({ 'closing-manager': 'A. Pike' }), of({ 'closing-why': 'x' }), of()]).to.deep.equal([undefined, undefined, undefined]);
    expect(of({ 'closing-manager': 'A. Pike', 'closing-why': 'x' }, { 'closing-because': 'aims-met' }), 'the latest closure is the one that counts').to.equal(undefined);
  });
  it('is read in the latest closure in which anything was said', () => {
    const account = chained(recordOf('closure', '2026-12-01', { 'closing-because': 'aims-met' }), recordOf('closure', '2026-12-02'));
    expect(closingIn(harbour, account)!.place).to.equal(0);
    expect(closingIn(harbour, [])).to.equal(undefined);
  });
});

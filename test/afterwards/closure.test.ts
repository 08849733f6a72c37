import { expect } from '@open-wc/testing';
import { closureIn, hindrancesTo } from '../../src/afterwards/closure.ts';
import { chained, harbour, recordOf, referralOf, type Parts } from '../support/harbour-after.ts';

const now = '2026-12-20T12:00:00Z';
const note = '';
const change = { what: 'Sundays', owner: 'Nia', by: '2026-11-30' };
const whole = {
  referral: referralOf('2026-11-20', [{ began: '2026-11-19', ended: '2026-11-20', note }]),
  interview: recordOf('return-home-interview', '2026-11-21', { 'returned-at': '2026-11-20T09:00:00Z', interview: 'held', 'held-at': '2026-11-21T10:00:00Z', 'plan-changes': [change], causes: ['rows'] }),
  answer: recordOf('plan-answer', '2026-11-25', { 'plan-changes': [{ ...change, answer: 'changed', said: 'Sundays it is.' }] }),
  worker: recordOf('trusted-worker', '2026-11-26', { 'trusted-person': 'Bo', 'trusted-chosen': 'child' }),
  review: recordOf('review', '2026-12-10', { 'working-child': 'better' }),
  closure: recordOf('closure', '2026-12-15', { 'closing-because': 'aims-met', 'childs-view': 'I am fine now', 'causes-now': [{ cause: 'rows-at-home', became: 'resolved' }], 'closing-told': '2026-12-14', 'trusted-handover': 'met-together' }),
};
const closing = (said: Parts) => recordOf('closure', '2026-12-15', { 'closing-because': 'aims-met', 'childs-view': 'I am fine now', 'causes-now': [{ cause: 'rows-at-home', became: 'resolved' }], 'closing-told': '2026-12-14', 'trusted-handover': 'met-together', ...said });
const account = (changed: Partial<typeof whole> = {}) => chained(...Object.values({ ...whole, ...changed }));
const what = (changed: Partial<typeof whole> = {}) => hindrancesTo(harbour, account(changed), now).map((one) => one.what);

describe('closing', () => {
  it('meets no hindrance where each was seen to', () => expect(what()).to.deep.equal([]));

  it('is never possible because tasks are done: with nothing said, everything stands in its way', () => {
    expect(hindrancesTo(harbour, chained(whole.referral), now).map((one) => one.what)).to.deep.equal(['causes-open', 'childs-view', 'interview', 'not-better', 'child-not-told', 'no-reason']);
  });

  it('names each thing that is open', () => {
    expect(what({ closure: closing({ 'causes-now': [{ cause: 'rows-at-home', became: 'open' }] }) })).to.deep.equal(['causes-open']);
    expect(what({ closure: closing({ 'childs-view': ' ' }) })).to.deep.equal(['childs-view']);
    expect(what({ closure: closing({ 'trusted-handover': 'not-yet' }) })).to.deep.equal(['trusted-worker']);
    expect(what({ closure: recordOf('closure', '2026-12-15', { 'childs-view': 'Fine', 'trusted-handover': 'told', 'causes-now': [{ cause: 'rows-at-home', became: 'resolved' }] }) })).to.deep.equal(['child-not-told', 'no-reason']);
    expect(what({ answer: recordOf('plan-answer', '2026-11-25') })).to.deep.equal(['plan-change']);
    expect(what({ interview: recordOf('return-home-interview', '2026-11-21', { 'returned-at': '2026-11-20T09:00:00Z', 'plan-changes': [change], causes: ['rows'] }) })).to.deep.equal(['interview']);
    for (const said of [{ 'working-child': 'same' }, { 'working-child': 'not-known' }, { 'working-worker': 'better' }, {}]) expect(what({ review: recordOf('review', '2026-12-10', said) }), JSON.stringify(said)).to.deep.equal(['not-better']);
  });

  it('asks what became of every cause, and why of one that was accepted or handed on', () => {
    const named = (...entries: Record<string, string>[]) => hindrancesTo(harbour, account({ closure: closing({ 'causes-now': entries }) }), now)[0]?.causes?.map(({ id }) => id);
    expect(named({ cause: 'rows-at-home', became: 'accepted' })).to.deep.equal(['rows-at-home']);
    expect(named({ cause: 'rows-at-home', became: 'transferred' })).to.deep.equal(['rows-at-home']);
    expect(named({ cause: 'rows-at-home', became: 'accepted', how: 'She copes, and has a key.' })).to.equal(undefined);
    expect(named({ cause: 'older-friend', became: 'resolved' })).to.deep.equal(['rows-at-home']);
    expect(named({ cause: 'rows-at-home', became: 'resolved' }, { cause: 'rows-at-home', became: 'open' })).to.deep.equal(['rows-at-home']);
    const none = hindrancesTo(harbour, account({ interview: recordOf('return-home-interview', '2026-11-21', { 'returned-at': '2026-11-20T09:00:00Z', interview: 'held', 'held-at': '2026-11-21T10:00:00Z' }) }), now);
    expect(none, 'nobody knows why: that is open too').to.deep.equal([{ what: 'causes-open', causes: [] }]);
  });

  it('waits while an interview may be offered again, and not once it was refused as often as the guide offers it', () => {
    const declined = (times: number) => recordOf('return-home-interview', '2026-11-21', { 'returned-at': '2026-11-20T09:00:00Z', 'plan-changes': [change], causes: ['rows'], offers: Array.from({ length: times }, (_, i) => ({ answer: 'declined', by: `Ada ${i}` })) });
    expect([1, 2, 3].map((times) => what({ interview: declined(times) }))).to.deep.equal([['interview'], ['interview'], []]);
  });

  it('is not better where the child was missing since the last review', () => {
    const again = recordOf('carers-report', '2026-12-13', { away: [{ began: '2026-12-12', note }] });
    const now = hindrancesTo(harbour, chained(...[whole.referral, whole.interview, whole.answer, whole.worker, whole.review, again, whole.closure]), '2026-12-20T12:00:00Z');
    expect(now.map((one) => one.what)).to.include.members(['not-better', 'episode-since', 'interview']);
  });

  it('holds where nothing stood in its way, or a manager closed all the same, and until the child is missing again', () => {
    expect(closureIn(harbour, account(), now)!.place).to.equal(5);
    expect(closureIn(harbour, account({ review: recordOf('review', '2026-12-10', { 'working-child': 'same' }) }), now)).to.equal(undefined);
    const managed = account({ review: recordOf('review', '2026-12-10', { 'working-child': 'same' }), closure: closing({ 'closing-manager': 'A. Pike', 'closing-why': 'They moved.' }) });
    expect(closureIn(harbour, managed, now)!.place).to.equal(5);
    expect(hindrancesTo(harbour, managed, now).map((one) => one.what), 'and what was open is still named').to.deep.equal(['not-better']);
    expect(closureIn(harbour, chained(...account(), recordOf('carers-report', '2026-12-18', { away: [{ began: '2026-12-17', note }] })), now)).to.equal(undefined);
    expect(closureIn(harbour, [], now)).to.equal(undefined);
  });
});

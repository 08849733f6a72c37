import { expect } from '@open-wc/testing';
import { isOpen, planChangesIn } from '../../src/afterwards/plan-changes.ts';
import { chained, harbour, recordOf } from '../support/harbour-after.ts';

const change = { what: 'See Dad on Sundays', because: 'She goes to see him', owner: 'Nia Rowe', by: '2026-12-01' };
const proposed = recordOf('return-home-interview', '2026-11-22', { 'plan-changes': [change] });
const answered = (entry: Record<string, string>, asOf = '2026-11-30') => recordOf('plan-answer', asOf, { 'plan-changes': [{ ...change, ...entry }] });
const of = (now: string, ...records: Parameters<typeof chained>) => planChangesIn(harbour, chained(proposed, ...records), now);
const status = (...records: Parameters<typeof chained>) => of('2026-11-30T12:00:00Z', ...records).map((one) => one.status);

describe('changes proposed to a plan', () => {
  it('wait for an answer until the end of their day in London, and are then unanswered', () => {
    expect(of('2026-12-01T23:59:59Z')).to.deep.include.members([{ what: change.what, because: change.because, owner: 'Nia Rowe', due: '2026-12-01', status: 'proposed', from: of('2026-12-01T23:59:59Z')[0]!.from, place: 0 }]);
    expect(of('2026-12-02T00:00:00Z')[0]!.status).to.equal('unanswered');
  });

  it('are due within the guide’s days where no day was agreed', () => {
    const [one] = planChangesIn(harbour, [recordOf('return-home-interview', '2026-11-22', { 'plan-changes': [{ what: 'A bus pass', by: 'soon' }] })], '2026-11-22T12:00:00Z');
    expect(one).to.include({ due: '2026-12-02', owner: '', because: '' });
  });

  it('are closed by the named owner alone, saying what was changed, or why not and which manager knows', () => {
    expect(of('2026-11-30T12:00:00Z', answered({ answer: 'changed', said: 'Sundays from ten to four.', on: '2026-11-29' }))[0]).to.include({ status: 'changed', said: 'Sundays from ten to four.', on: '2026-11-29' });
    expect(of('2026-11-30T12:00:00Z', answered({ answer: 'not-changed', said: 'The court says no.', manager: 'A. Pike' }))[0]).to.include({ status: 'not-changed', manager: 'A. Pike', on: '2026-11-30' });
    expect(status(answered({ answer: 'changed' })), 'not what was changed').to.deep.equal(['proposed']);
    expect(status(answered({ answer: 'not-changed', said: 'No.' })), 'no manager').to.deep.equal(['proposed']);
    expect(status(answered({ answer: 'changed', said: 'Yes.', owner: 'Somebody Else' })), 'not the owner').to.deep.equal(['proposed']);
    expect(status(answered({ answer: 'changed', said: 'Yes.', what: 'Something else' })), 'another change').to.deep.equal(['proposed']);
    expect(status(answered({ answer: 'changed', said: 'Yes.', what: ' see dad on sundays ', owner: 'NIA ROWE' })), 'the same, as typed again').to.deep.equal(['changed']);
    expect(status(recordOf('return-home-interview', '2026-11-30', { 'plan-changes': [{ ...change, answer: 'changed', said: 'Yes.' }] })), 'an interviewer cannot answer for the owner').to.deep.equal(['proposed']);
  });

  it('stay one where they are carried over, and are new when they are proposed again after an answer', () => {
    expect(status(recordOf('return-home-interview', '2026-11-25', { 'plan-changes': [change] }))).to.deep.equal(['proposed']);
    const no = answered({ answer: 'not-changed', said: 'No.', manager: 'A. Pike' });
    expect(status(no, recordOf('return-home-interview', '2026-11-30', { 'plan-changes': [change] }))).to.deep.equal(['not-changed', 'proposed']);
    expect(status(no, recordOf('return-home-interview', '2026-11-30', { 'plan-changes': [{ ...change, answer: 'not-changed' }] })), 'carried over with its answer').to.deep.equal(['not-changed']);
  });

  it('without an owner are answered by whoever then owns them, by name', () => {
    const { owner: _, ...nobodys } = change;
    const account = (answer: Record<string, string>) => chained(recordOf('return-home-interview', '2026-11-22', { 'plan-changes': [nobodys] }), recordOf('plan-answer', '2026-11-30', { 'plan-changes': [{ ...nobodys, ...answer }] }));
    expect(planChangesIn(harbour, account({ answer: 'changed', said: 'Yes.' }), '2026-11-30T12:00:00Z')[0]!.status).to.equal('proposed');
    expect(planChangesIn(harbour, account({ answer: 'changed', said: 'Yes.', owner: 'Nia Rowe' }), '2026-11-30T12:00:00Z')[0]).to.include({ status: 'changed', owner: 'Nia Rowe' });
  });

  it('are open until they are answered', () => {
    const [one] = of('2026-12-05T12:00:00Z');
    expect([isOpen(one!), isOpen({ ...one!, status: 'changed' }), isOpen({ ...one!, status: 'not-changed' })]).to.deep.equal([true, false, false]);
  });
});

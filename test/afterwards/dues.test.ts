import { expect } from '@open-wc/testing';
import { hashOfRecord } from '../../src/assessment/account.ts';
import { duesIn, type Due } from '../../src/afterwards/dues.ts';
import { chained, harbour, recordOf, referralOf, type Parts } from '../support/harbour-after.ts';

const note = '';
const referral = referralOf('2026-11-20', [{ began: '2026-11-19', note }]);
const interview = (said: Parts, asOf = '2026-11-20') => recordOf('return-home-interview', asOf, { 'returned-at': '2026-11-20T19:30:00Z', ...said });
const dues = (now: string, ...records: Parameters<typeof chained>) => duesIn(harbour, chained(referral, ...records), now);
const told = (all: Due[]) => all.map(({ what, on, overdue }) => `${what} ${on}${overdue ? ' OVERDUE' : ''}`);

describe('what is due', () => {
  it('is the interview, to the minute, until it was held: also on a page closed for a week and opened again', () => {
    const stored = JSON.parse(JSON.stringify(chained(referral, interview({})))) as ReturnType<typeof chained>;
    expect(duesIn(harbour, stored, '2026-11-21T09:00:00Z')).to.deep.equal([{ what: 'interview', on: '2026-11-23', at: '2026-11-23T19:30:00Z', overdue: false, says: 'Within 72 hours of coming back.', of: hashOfRecord(stored[1]!) }]);
    expect(told(duesIn(harbour, stored, '2026-11-28T09:00:00Z'))).to.deep.equal(['interview 2026-11-23 OVERDUE']);
    expect(told(dues('2026-11-28T09:00:00Z', interview({ interview: 'held', 'held-at': '2026-11-21T10:00:00Z' }))), 'and an interview that changed nothing is a supervisor’s to look at').to.deep.equal(['supervision 2026-11-20 OVERDUE']);
  });

  it('falls on the day in London, where midnight has passed there and not in UTC', () => {
    const summer = duesIn(harbour, chained(recordOf('return-home-interview', '2026-06-28', { 'returned-at': '2026-06-27T23:10:00Z' })), '2026-06-28T09:00:00Z');
    expect(summer[0]).to.include({ on: '2026-07-01', at: '2026-06-30T23:10:00Z' });
    const answer = (now: string) => told(duesIn(harbour, chained(recordOf('return-home-interview', '2026-06-28', { 'plan-changes': [{ what: 'x', by: '2026-06-30' }], interview: 'declined' })), now)).find((one) => one.startsWith('plan'));
    expect([answer('2026-06-30T22:59:00Z'), answer('2026-06-30T23:00:00Z')]).to.deep.equal(['plan-answer 2026-06-30', 'plan-answer 2026-06-30 OVERDUE']);
  });

  it('is the interview at once, where nobody wrote down when the child came back', () => {
    const unknown = recordOf('return-home-interview', '2026-11-21', { offers: [{ by: 'Ada' }] });
    expect(told(dues('2026-11-21T12:00:00Z', unknown))).to.deep.equal(['interview 2026-11-21']);
    expect(told(dues('2026-11-22T12:00:00Z', unknown))).to.deep.equal(['interview 2026-11-21 OVERDUE']);
  });

  it('is what the records say by their own days, where this machine’s clock stands behind them', () => {
    const later = recordOf('carers-report', '2026-11-30');
    expect(told(dues('2026-11-01T00:00:00Z', interview({}), later))).to.deep.equal(['interview 2026-11-23 OVERDUE']);
  });

  it('is to offer it again, as often as the guide says: within the hours, or after them on the day of the last no', () => {
    const no = (by: string) => ({ answer: 'declined', by });
    expect(told(dues('2026-11-21T12:00:00Z', interview({ offers: [no('Ada')] })))).to.deep.equal(['offer-again 2026-11-23']);
    expect(told(dues('2026-11-28T12:00:00Z', interview({ offers: [no('Ada')] }), interview({ offers: [no('Ada'), no('Bo')] }, '2026-11-26')))).to.include('offer-again 2026-11-26 OVERDUE');
    expect(told(dues('2026-11-28T12:00:00Z', interview({ offers: [no('Ada'), no('Bo'), no('Cy')] }))).filter((one) => one.startsWith('offer'))).to.deep.equal([]);
  });

  it('is the answer of the plan’s owner, who is named', () => {
    const [answer] = dues('2026-11-28T12:00:00Z', interview({ interview: 'held', 'plan-changes': [{ what: 'Sundays', owner: 'Nia', by: '2026-12-01' }] })).filter(({ what }) => what === 'plan-answer');
    expect(answer).to.include({ on: '2026-12-01', who: 'Nia', overdue: false, says: 'The owner of the plan answers.' });
  });

  it('is a trusted worker from the day it was said that there is no one, however often it is said', () => {
    const nobody = (asOf: string) => recordOf('trusted-worker', asOf, { 'trusted-chosen': 'no-one' });
    expect(told(dues('2026-11-28T12:00:00Z', nobody('2026-11-22'), nobody('2026-11-27')))).to.deep.equal(['trusted-worker 2026-11-22 OVERDUE']);
    expect(told(dues('2026-11-28T12:00:00Z', nobody('2026-11-22'), recordOf('trusted-worker', '2026-11-27', { 'trusted-person': 'Bo' })))).to.deep.equal([]);
  });

  it('is a supervisor’s look, that day, for each record that asks for one, until one decided', () => {
    const worse = (asOf: string) => recordOf('review', asOf, { 'working-child': 'worse' });
    expect(told(dues('2026-11-25T12:00:00Z', worse('2026-11-25')))).to.deep.equal(['supervision 2026-11-25']);
    expect(told(dues('2026-11-29T12:00:00Z', worse('2026-11-25'), worse('2026-11-28')))).to.deep.equal(['supervision 2026-11-25 OVERDUE', 'supervision 2026-11-28 OVERDUE']);
    expect(told(dues('2026-11-29T12:00:00Z', worse('2026-11-25'), recordOf('supervision', '2026-11-26', { supervisor: 'A. Pike', 'supervisor-decided': 'Step up.' }), worse('2026-11-29')))).to.deep.equal(['supervision 2026-11-29']);
  });

  it('is the decision that the last call asked for, until one was received', () => {
    const call = (when: string) => ({ whom: 'Front door', number: '', when, said: '', reference: '', agreed: '', decisionDue: '' });
    const called = { ...referral, calls: [call('2026-11-20')] };
    const of = (...records: Parameters<typeof chained>) => told(duesIn(harbour, chained(called, ...records), '2026-11-28T12:00:00Z'));
    expect(of(), 'a Friday: the next working day is Monday').to.deep.equal(['decision 2026-11-23 OVERDUE']);
    expect(of({ ...recordOf('carers-report', '2026-11-27'), calls: [call('2026-11-27')] })).to.deep.equal(['decision 2026-11-30']);
    expect(of(recordOf('help', '2026-11-27', { 'decision-received': '2026-11-26' }))).to.deep.equal([]);
  });

  it('is no review once it was closed, and then a look after the days in which another time missing is watched for', () => {
    const plan = recordOf('help', '2026-11-21', { interventions: [{ action: 'Mediation', cause: 'rows-at-home' }] });
    const closure = recordOf('closure', '2026-12-01', { 'closing-because': 'moved-on', 'closing-manager': 'A. Pike', 'closing-why': 'They moved.' });
    const supervised = recordOf('supervision', '2026-12-01', { supervisor: 'A. Pike', 'supervisor-decided': 'Closed.' });
    expect(told(dues('2026-12-02T12:00:00Z', plan))).to.deep.equal(['review 2026-12-05']);
    expect(told(dues('2026-12-02T12:00:00Z', plan, closure, supervised))).to.deep.equal(['watch 2026-12-29']);
    expect(told(dues('2026-12-30T12:00:00Z', plan, closure, supervised))).to.deep.equal(['watch 2026-12-29 OVERDUE']);
    expect(told(dues('2026-12-30T12:00:00Z', plan, closure, supervised, recordOf('review', '2026-12-29', { 'working-child': 'better' })))).to.deep.equal([]);
    expect(told(dues('2026-12-30T12:00:00Z', plan, recordOf('closure', '2026-12-01', { 'closing-because': 'aims-met' }), supervised)), 'refused, it is not closed').to.include('review 2026-12-05 OVERDUE');
  });

  it('says nothing that anybody wrote, and comes soonest first', () => {
    const secret = 'zqx';
    const all = dues(
      '2026-12-01T12:00:00Z',
      interview({ offers: [{ answer: 'declined', reason: secret, by: secret }], 'plan-changes': [{ what: secret, because: secret, owner: 'Nia' }], harm: 'yes' }),
      recordOf('help', '2026-11-22', { interventions: [{ action: secret, aim: secret, review: '2026-12-24' }] }),
      recordOf('trusted-worker', '2026-11-23', { 'trusted-chosen': 'no-one', 'trusted-cover': secret }),
    );
    expect(new Set(all.map(({ what }) => what)).size).to.be.at.least(5);
    expect(JSON.stringify(all)).not.to.include(secret);
    expect(all.map(({ on }) => on)).to.deep.equal(all.map(({ on }) => on).sort());
  });

  it('is nothing where the guide has no rules, or there is no record', () => {
    const { afterwards: _, ...bare } = harbour;
    expect(duesIn(bare, chained(referral, interview({})), '2026-12-01T12:00:00Z')).to.deep.equal([]);
    expect(duesIn(harbour, [], '2026-12-01T12:00:00Z')).to.deep.equal([]);
  });
});

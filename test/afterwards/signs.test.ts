import { expect } from '@open-wc/testing';
import { signsIn } from '../../src/afterwards/signs.ts';
import { correct } from '../../src/assessment/correct.ts';
import { say } from '../../src/assessment/assessment.ts';
import type { Sign } from '../../src/guide/afterwards.ts';
import { signs } from '../../src/guide/afterwards.ts';
import { chained, harbour, recordOf, referralOf, type Parts } from '../support/harbour-after.ts';

const note = '';
const now = '2026-12-01T12:00:00Z';
const away = (began: string, ended?: string) => ({ began, note, ...(ended && { ended }) });
const referral = referralOf('2026-11-20', [away('2026-11-19', '2026-11-20')]);
const interview = (said: Parts, asOf = '2026-11-21') => recordOf('return-home-interview', asOf, { 'returned-at': '2026-11-20T09:00:00Z', ...said });
const held = { interview: 'held', 'held-at': '2026-11-21T10:00:00Z' };
const change = { what: 'Sundays', owner: 'Nia', by: '2026-11-30' };
const named = recordOf('trusted-worker', '2026-11-22', { 'trusted-person': 'Bo', 'trusted-chosen': 'child', 'trusted-agreed': 'weekly', 'trusted-seen': 'less', 'trusted-ending': '2027-01-01' });
const review = (asOf: string, said: Parts) => recordOf('review', asOf, said);
const help = recordOf('help', '2026-11-10', { interventions: [{ action: 'Mediation', cause: 'rows-at-home' }] });
const closing = recordOf('closure', '2026-12-01', { 'closing-because': 'aims-met' });

type Records = Parameters<typeof chained>;
const found = (...records: Records) => signsIn(harbour, chained(...records), now);

/** For each sign, records in which it is found, and the nearest in which it is not. */
const rows: Record<Sign, [Records, Records]> = {
  'no-interview-record': [[referral], [referral, interview({})]],
  'interview-overdue': [[referral, interview({ offers: [{ answer: 'postponed' }] })], [referral, interview(held)]],
  'interview-declined': [[referral, interview({ interview: 'declined' })], [referral, interview({ interview: 'declined' }), interview(held, '2026-11-23')]],
  'interview-declined-twice': [[referral, interview({ offers: [{ answer: 'declined' }, { answer: 'declined' }] })], [referral, interview({ offers: [{ answer: 'declined' }] }), interview({ offers: [{ answer: 'declined' }] })]],
  'interview-changed-nothing': [[referral, interview({ ...held, 'no-plan-change': 'The plan is right.' }), named], [referral, interview({ ...held, 'plan-changes': [change] }), named]],
  'plan-change-unanswered': [[interview({ 'plan-changes': [change] })], [interview({ 'plan-changes': [{ ...change, by: '2026-12-01' }] })]],
  'plan-not-changed': [
    [interview({ 'plan-changes': [change] }), recordOf('plan-answer', '2026-11-25', { 'plan-changes': [{ ...change, answer: 'not-changed', said: 'No.', manager: 'A. Pike' }] })],
    [interview({ 'plan-changes': [change] }), recordOf('plan-answer', '2026-11-25', { 'plan-changes': [{ ...change, answer: 'changed', said: 'Yes.' }] })],
  ],
  'not-told-child': [[interview(held), named], [interview(held), interview({ 'told-child': '2026-11-23' }, '2026-11-23')]],
  'another-episode': [[referral, recordOf('carers-report', '2026-11-28', { away: [away('2026-11-27')] })], [referral, recordOf('carers-report', '2026-11-28', { away: [away('2026-11-19')] })]],
  'third-episode': [[referral, recordOf('carers-report', '2026-11-28', { away: [away('2026-11-25'), away('2026-11-27')] })], [referral, recordOf('carers-report', '2026-11-28', { away: [away('2026-11-27')] })]],
  'episode-before-first-review': [
    [referral, recordOf('carers-report', '2026-11-28', { away: [away('2026-11-27')] })],
    [referral, review('2026-11-26', { 'working-child': 'same' }), recordOf('carers-report', '2026-11-28', { away: [away('2026-11-27')] })],
  ],
  'harm-in-episode': [[interview({ harm: 'yes' })], [interview({ harm: 'not-known' })]],
  'working-worse': [[review('2026-11-26', { 'working-child': 'worse', 'working-worker': 'better' })], [review('2026-11-26', { 'working-child': 'too-early' })]],
  'working-same-twice': [
    [review('2026-11-26', { 'working-child': 'same' }), review('2026-11-28', { 'working-carer': 'same' })],
    [review('2026-11-26', { 'working-child': 'same' }), review('2026-11-27', { 'working-child': 'better' }), review('2026-11-28', { 'working-child': 'same' })],
  ],
  'working-better': [[review('2026-11-26', { 'working-child': 'better' })], [review('2026-11-26', { 'working-child': 'better', 'working-carer': 'same' })]],
  'review-overdue': [[referral, help], [referral, help, review('2026-11-26', { 'working-child': 'same' })]],
  'only-worker-says-better': [[review('2026-11-26', { 'working-worker': 'better' })], [review('2026-11-26', { 'working-worker': 'better', 'working-child': 'better' })]],
  'judged-lower': [
    [say(referral, 'result', { judgement: { judgement: { decision: 'lower', why: '', consulted: '' } } })].map((record) => ({ ...record, said: [...record.said, { page: 'known', answers: {} }, { page: 'check', answers: {} }] })),
    [say(referral, 'result', { judgement: { judgement: { decision: 'agree', why: '', consulted: '' } } })],
  ],
  'no-trusted-worker': [[referral, recordOf('trusted-worker', '2026-11-22', { 'trusted-chosen': 'no-one' })], [referral, named]],
  'trusted-worker-seen-less': [[named], [recordOf('trusted-worker', '2026-11-22', { 'trusted-person': 'Bo', 'trusted-agreed': 'weekly', 'trusted-seen': 'weekly' })]],
  'trusted-worker-ending': [[named], [named, recordOf('trusted-worker', '2026-11-30', { 'trusted-person': 'Bo', 'trusted-ending': '2027-01-01', 'trusted-handover': 'met-together' })]],
  closing: [[referral, closing, review('2026-12-01', { 'working-child': 'same' })], [referral, recordOf('closure', '2026-12-01'), review('2026-12-01', { 'working-child': 'same' })]],
  'closed-by-manager': [[{ ...recordOf('closure', '2026-12-01', { 'closing-because': 'aims-met', 'closing-manager': 'A. Pike', 'closing-why': 'Moved away.' }) }], [recordOf('closure', '2026-12-01', { 'closing-because': 'aims-met', 'closing-manager': 'A. Pike' })]],
};

describe('signs', () => {
  for (const sign of signs)
    it(`finds ${sign}, and does not where the nearest thing to it is so`, () => {
      const [so, notSo] = rows[sign];
      expect([...found(...so)]).to.include(sign);
      expect([...found(...notSo)]).not.to.include(sign);
    });

  it('needs a trusted worker where the guide’s prompts say so, and nobody is named', () => {
    const twice = recordOf('carers-report', '2026-11-28', { away: [away('2026-11-27')] });
    expect([...found(referral)]).not.to.include('no-trusted-worker');
    expect([...found(referral, twice)]).to.include('no-trusted-worker');
    expect([...found(referral, twice, named)]).not.to.include('no-trusted-worker');
  });

  it('never finds it better because fewer times missing were reported', () => {
    const fewer = found(referral, help, recordOf('help', '2026-11-29', { measures: [{ what: 'phone', figure: '0', from: '2026-11-20', to: '2026-11-29' }] }), recordOf('carers-report', '2026-12-01'));
    expect([...fewer]).not.to.include('working-better');
    expect([...found(review('2026-11-26', { 'working-child': 'better' }), recordOf('carers-report', '2026-11-28', { away: [away('2026-11-27')] }))], 'nor when the child was missing since').not.to.include('working-better');
  });

  it('reads no record that a later one mends', () => {
    const wrong = interview({ harm: 'yes' });
    const account = chained(referral, wrong);
    const mended = { ...correct(account[1]!, 'It was said of another child.', '2026-11-22T10:00:00Z'), said: [{ page: 'asked', answers: { harm: { option: 'no' } } }] };
    expect([...signsIn(harbour, account, now)]).to.include('harm-in-episode');
    expect([...signsIn(harbour, [...account, mended], now)]).not.to.include('harm-in-episode');
  });
});

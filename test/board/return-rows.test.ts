import { expect } from '@open-wc/testing';
import type { Account } from '../../src/assessment/account.ts';
import { nextEpisodeRow, returnRows } from '../../src/board/return-rows.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

const back = { 'returned-at': '2026-11-10T10:00:00Z' };
const rows = (account: Account, now = '2026-11-30T12:00:00Z') => returnRows(harbour, account, now).map(({ kind, code, detail }) => `${kind} ${code} ${detail}`.trim());
const after = (...records: Account) => chained(referralOf('2026-11-09', [{ began: '2026-11-09', note: '' }]), ...records);
const interview = (more: Parameters<typeof recordOf>[2], day = '2026-11-11') => recordOf('return-home-interview', day, { ...back, ...more });

describe('what came of each return', () => {
  it('is held in time or late, declined, not possible, or waiting; offered or not', () => {
    expect(rows(after(interview({ interview: 'held', 'held-at': '2026-11-11T10:00:00Z' })))[0]).to.equal('return held offered');
    expect(rows(after(interview({ interview: 'held', 'held-at': '2026-11-14T10:00:00Z' }, '2026-11-14')))[0]).to.equal('return held-late offered');
    expect(rows(after(interview({ interview: 'declined' })))).to.deep.equal(['return declined offered']);
    expect(rows(after(interview({})))).to.deep.equal(['return overdue not-offered']);
    expect(rows(after(interview({})), '2026-11-11T12:00:00Z')).to.deep.equal(['return waiting not-offered']);
    expect(rows(after(interview({ offers: [{ when: '2026-11-10T12:00:00Z', answer: 'postponed' }] })))).to.deep.equal(['return overdue offered']);
  });

  it('is said to be unrecorded where a time missing is told and neither a return nor an interview is', () => {
    expect(rows(after())).to.deep.equal(['return nothing-recorded not-offered']);
  });

  it('is an interview held without its time where nobody wrote down when the child came back', () => {
    expect(rows(after(recordOf('return-home-interview', '2026-11-12', { interview: 'held' })))).to.include('return held-no-time offered');
  });

  it('tells what the plan owner answered, the best answer first; proposed and without an answer apart', () => {
    const proposed = interview({ interview: 'held', 'held-at': '2026-11-11T10:00:00Z', 'plan-changes': [{ what: 'A', owner: 'E. Nother', by: '2026-11-20' }, { what: 'B', owner: 'E. Nother', by: '2026-11-20' }] });
    const answer = recordOf('plan-answer', '2026-11-15', { 'plan-changes': [{ what: 'A', owner: 'E. Nother', answer: 'changed', said: 'Moved' }] });
    expect(rows(after(proposed), '2026-11-16T12:00:00Z').slice(1)).to.deep.equal(['interview proposed not-recorded', 'plan-change proposed', 'plan-change proposed']);
    expect(rows(after(proposed)).slice(1)).to.deep.equal(['interview unanswered not-recorded', 'plan-change unanswered', 'plan-change unanswered']);
    expect(rows(after(proposed, answer)).slice(1)).to.deep.equal(['interview changed not-recorded', 'plan-change changed', 'plan-change unanswered']);
    expect(rows(after(interview({ interview: 'held', 'told-child': '2026-11-12' })))).to.include('interview nothing-proposed child-told');
  });
});

describe('harm told of at an interview', () => {
  it('is yes where any record of it says so; not asked is not no', () => {
    const harm = (...records: Account) => returnRows(harbour, after(...records), '2026-11-30T12:00:00Z').find(({ kind }) => kind === 'interview')!.more;
    expect(harm(interview({ interview: 'held', harm: 'no' }))).to.equal('no');
    expect(harm(interview({ interview: 'held' }))).to.equal('not-asked');
    expect(harm(interview({ interview: 'held', harm: 'no' }), recordOf('prevention-interview', '2026-11-12', { ...back, harm: 'yes' }))).to.equal('yes');
  });
});

describe('how long it was until the next time missing', () => {
  const next = (days: string[], now: string, ...records: Account) =>
    nextEpisodeRow(harbour, chained(referralOf('2026-11-30', days.map((began) => ({ began, note: '' }))), ...records), now).map(({ code, detail }) => `${code} ${detail}`);
  const help = (started: string) => recordOf('help', '2026-12-01', { interventions: [{ cause: 'rows-at-home', action: 'Talks', started }] });

  it('is counted from the first to the second where no help is recorded; with none since, only after long enough is that said', () => {
    expect(next(['2026-11-01', '2026-11-06', '2026-11-28'], '2026-12-10T12:00:00Z')).to.deep.equal(['within-7-days no-help-recorded']);
    expect(next(['2026-11-01'], '2026-12-10T12:00:00Z')).to.deep.equal(['too-early-to-say no-help-recorded']);
    expect(next(['2026-11-01'], '2027-03-01T12:00:00Z')).to.deep.equal(['none-in-90-days no-help-recorded']);
  });

  it('is counted from the day that help began, where it did', () => {
    expect(next(['2026-11-01', '2026-11-06', '2026-11-28'], '2026-12-10T12:00:00Z', help('2026-11-10'))).to.deep.equal(['days-8-28 help-begun']);
    expect(next(['2026-11-01', '2026-11-06'], '2026-12-10T12:00:00Z', help('2026-11-10'))).to.deep.equal(['too-early-to-say help-begun']);
  });

  it('never guesses a day: with a time missing that has none, there may have been a next one', () => {
    const account = (...episodes: { began?: string; note: string }[]) => chained(referralOf('2026-11-30', episodes));
    expect(nextEpisodeRow(harbour, account({ note: 'Once in the summer' }), '2027-06-10T12:00:00Z').map(({ code }) => code)).to.deep.equal(['not-dated']);
    expect(nextEpisodeRow(harbour, account({ began: '2026-11-01', note: '' }, { note: 'Once more' }), '2027-06-10T12:00:00Z').map(({ code }) => code)).to.deep.equal(['not-dated']);
  });

  it('is no row for a child of whom no time missing is told', () => {
    expect(nextEpisodeRow(harbour, chained(referralOf('2026-11-30')), '2026-12-10T12:00:00Z')).to.deep.equal([]);
  });
});

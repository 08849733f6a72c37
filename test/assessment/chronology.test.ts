import { expect } from '@open-wc/testing';
import { say, type Assessment } from '../../src/assessment/assessment.ts';
import { chronologyIn, sixMonthsBefore, type Entry } from '../../src/assessment/chronology.ts';
import type { Piece } from '../../src/assessment/evidence.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';

const of = (assessment: Assessment) => chronologyIn(guide, journeyOf(guide, assessment), assessment);
const piece = (what: string, when: string, more: Partial<Piece> = {}): Piece => ({ indicator: 'cares-some', what, when, who: 'somebody', ...more });
const known = (...evidence: Piece[]) => of(say(castMember('young-carer').assessment, 'known-caring', { 'evidence-caring': { evidence } })).filter((e) => e.kind === 'evidence');
const whats = (entries: Entry[]) => entries.map((e) => (e.kind === 'evidence' ? e.piece.what : e.kind));

describe('the chronology', () => {
  it('is in order of date: older than six months, the rest, and last what has no date', () => {
    const entries = known(piece('undated', 'now and then'), piece('late', '20 November 2026'), piece('recent', '', { period: 'recent' }), piece('old', '3 May 2025'), piece('earlier', '', { period: 'earlier' }), piece('period', '2 to 20 November'));
    const mine = entries.filter((e) => e.kind === 'evidence' && e.piece.who === 'somebody');
    expect(whats(mine)).to.deep.equal(['old', 'earlier', 'period', 'late', 'recent', 'undated']);
    expect(mine.map((e) => e.group)).to.deep.equal(['earlier', 'earlier', 'recent', 'recent', 'recent', 'undated']);
    expect(mine.map((e) => e.older)).to.deep.equal([true, true, false, false, false, false]);
  });

  it('keeps the order of the day where times are written, and the order given where not', () => {
    expect(whats(known(piece('b', '20 November 2026, 14:00'), piece('a', '20 November 2026, 09:05')).filter((e) => e.day?.time))).to.deep.equal(['a', 'b']);
    expect(whats(known(piece('x', '20 November 2026'), piece('y', '20 November 2026'))).filter((w) => w === 'x' || w === 'y')).to.deep.equal(['x', 'y']);
  });

  it('a day that was written goes before a period that was ticked', () => {
    expect(known(piece('a', '20 November 2026', { period: 'earlier' })).find((e) => e.kind === 'evidence' && e.piece.what === 'a')!.older).to.equal(false);
  });

  it('takes times missing, calls and shares', () => {
    const cluster = of({ ...castMember('third-time-in-25-days').assessment, calls: [{ whom: 'Duty', number: '', when: '22 November 2026, 10:35', said: '', reference: '', agreed: '', decisionDue: '' }], shares: [{ to: 'GP', what: '', why: '', when: 'soon', acknowledged: '' }] });
    expect(cluster.filter((e) => e.kind === 'episode').map((e) => e.day!.from)).to.deep.equal(['2026-10-30', '2026-11-12', '2026-11-21']);
    expect(cluster.find((e) => e.kind === 'call')!.day).to.deep.equal({ from: '2026-11-22', time: '10:35' });
    expect(cluster.at(-1)!.kind).to.equal('share');
    expect(cluster.at(-1)!.group).to.equal('undated');
  });

  it('tells the same piece under two worries once', () => {
    const [only, ...others] = known(piece('same', '20 November 2026'), piece('same', '20 November 2026', { indicator: 'caring-harms' })).filter((e) => e.kind === 'evidence' && e.piece.what === 'same');
    expect(others).to.deep.equal([]);
    expect(only?.kind === 'evidence' && only.about.map((i) => i.id)).to.deep.equal(['cares-some', 'caring-harms']);
  });

  it('leaves out what is no longer reached', () => {
    const { assessment } = castMember('young-carer');
    expect(of(say(assessment, 'areas', { 'areas-list': { options: ['none'] } }))).to.deep.equal([]);
  });

  it('counts six months by the calendar', () => {
    expect(['2026-11-23', '2026-08-31', '2026-03-15', '2024-08-31'].map(sixMonthsBefore)).to.deep.equal(['2026-05-23', '2026-02-28', '2025-09-15', '2024-02-29']);
  });
});

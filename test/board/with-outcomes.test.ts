import { expect } from '@open-wc/testing';
import { hashOfRecord } from '../../src/assessment/account.ts';
import type { Outcome } from '../../src/board/outcomes.ts';
import { rowsOf } from '../../src/board/rows-of.ts';
import { withOutcomes } from '../../src/board/with-outcomes.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';

const caring = [castMember('young-carer').assessment];
const hash = hashOfRecord(caring[0]!);
const rows = rowsOf(guide, caring, '2026-11-30T12:00:00Z');
const outcome = (record: string, became: Outcome['became'] = 'accepted'): Outcome => ({ record, outcome: '', became, on: '2026-11-25', why: '', line: 2 });
const told = (outcomes: Outcome[], of = rows) => withOutcomes(guide, outcomes).laid(of).reasons.filter(({ kind }) => kind.startsWith('outcome'));

describe('what became of referrals, beside their rows', () => {
  it('stands by the level the guide came to, and by each reason that decided it; by hash or by the code on the letter', () => {
    for (const record of [hash, hash.slice(0, 12)]) {
      const [level, ...reasons] = told([outcome(record)]);
      expect([level!.kind, level!.code, level!.detail]).to.deep.equal(['outcome', rows.recommendations[0]!.level, 'accepted']);
      expect(reasons.map(({ code }) => code)).to.deep.equal(rows.reasons.filter(({ kind, detail }) => kind === 'reason' && detail === guide.level).map(({ code }) => code));
      expect(reasons.length).to.be.greaterThan(0);
    }
  });

  it('is nothing where nothing is told: silence is no outcome', () => {
    expect(told([])).to.deep.equal([]);
    expect(told([outcome('0'.repeat(64))])).to.deep.equal([]);
    expect(told([outcome(`${hash.slice(0, 12)}${'0'.repeat(52)}`)]), 'another hash that begins alike').to.deep.equal([]);
  });

  it('counts a referral once, though its record stands in the file twice, and keeps those that belong to none', () => {
    const beside = withOutcomes(guide, [outcome(hash), outcome('f'.repeat(12))]);
    expect([beside.laid(rows), beside.laid(rows)].map(({ reasons }) => reasons.filter(({ kind }) => kind === 'outcome').length)).to.deep.equal([1, 0]);
    expect(beside.unmatched().map(({ record }) => record)).to.deep.equal(['f'.repeat(12)]);
  });

  it('belongs to a referral, and not to what came after it', () => {
    const account = wrenUntil('closed');
    const all = rowsOf(guide, account, '2026-11-30T12:00:00Z');
    expect(told(account.map((record) => outcome(hashOfRecord(record))), all).filter(({ kind }) => kind === 'outcome')).to.have.length(all.recommendations.filter(({ refers }) => refers).length);
  });
});

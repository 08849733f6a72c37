import { expect } from '@open-wc/testing';
import { hashOfRecord } from '../../src/assessment/account.ts';
import { outcomesBy } from '../../src/board/outcomes-by.ts';
import type { Outcome } from '../../src/board/outcomes.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { cast } from '../../stories/cast.ts';
import { weeks, wrenUntil } from '../../stories/six-weeks.ts';

const became = ['accepted', 'redirected', 'not-accepted', 'not-known'] as const;
const told = (record: string, i: number, more: Partial<Outcome> = {}): Outcome => ({ record, outcome: '', became: became[i % 4]!, on: '2026-11-25', why: '', line: i + 2, ...more });

describe('outcomes beside referrals', () => {
  const outcomes = cast.slice(0, 15).map(({ assessment }, i) => told(i % 2 ? hashOfRecord(assessment) : hashOfRecord(assessment).slice(0, 12), i));

  it('are counted as a plain count over the cast does', () => {
    const by = outcomesBy([...outcomes, told('0'.repeat(12), 40)]);
    for (const { assessment } of cast) by.add(guide, [assessment]);
    const levels: Record<string, Record<string, number>> = {};
    const reasons: Record<string, Record<string, number>> = {};
    cast.slice(0, 15).forEach(({ assessment }, i) => {
      const { level } = recommend(guide, assessment);
      for (const [grid, ids] of [[levels, [level.step?.id ?? level.unsaid!]], [reasons, level.reasons.map((r) => r.threshold.id)]] as const)
        for (const id of ids) grid[id] = { ...grid[id], [became[i % 4]!]: (grid[id]?.[became[i % 4]!] ?? 0) + 1 };
    });
    expect(by.counts).to.deep.equal({ referrals: cast.length, told: 15, levels, reasons });
    expect(by.unmatched().map((o) => o.line)).to.deep.equal([42]);
  });

  it('count the latest of several, by code and by hash alike; the earlier is kept', () => {
    const hash = hashOfRecord(cast[0]!.assessment);
    const by = outcomesBy([told(hash, 0, { on: '2026-12-01' }), told(hash.slice(0, 12), 2, { on: '2026-11-30' })]);
    by.add(guide, [cast[0]!.assessment]);
    expect(Object.values(by.counts.levels)).to.deep.equal([{ accepted: 1 }]);
    expect(by.replaced.map((o) => o.became)).to.deep.equal(['not-accepted']);
    expect(by.unmatched()).to.deep.equal([]);
  });

  it('belong to a referral, not to what came after, and no code stands for another hash', () => {
    const account = wrenUntil(weeks.at(-1)!.id);
    const referrals = account.filter((r) => r.conversation === guide.conversations[0]!.id);
    const by = outcomesBy(account.map((r, i) => told(hashOfRecord(r), i)));
    by.add(guide, account);
    expect([by.counts.referrals, by.counts.told]).to.deep.equal([referrals.length, referrals.length]);
    expect(by.unmatched()).to.have.length(account.length - referrals.length);
    const other = outcomesBy([told(hashOfRecord(cast[0]!.assessment).slice(0, 12) + 'f'.repeat(52), 0)]);
    other.add(guide, [cast[0]!.assessment]);
    expect([other.counts.told, other.unmatched().length]).to.deep.equal([0, 1]);
  });
});

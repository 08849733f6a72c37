import { hashOfRecord, type Account } from '../assessment/account.ts';
import { recommendNow } from '../afterwards/recommend-now.ts';
import { standingIn } from '../afterwards/standing.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { latestOutcomes, nameIn } from './latest-outcomes.ts';
import type { Became, Outcome } from './outcomes.ts';
import { stepIn } from './rows-of.ts';

/** What became of referrals, by level of help and by reason. Counts by id, then by what became of them; a referral counts in every reason that decided its level. */
export type OutcomeCounts = { referrals: number; told: number; levels: Record<string, Partial<Record<Became, number>>>; reasons: Record<string, Partial<Record<Became, number>>> };

/** Outcomes being laid beside referrals as they come. */
export type OutcomesBy = {
  counts: OutcomeCounts;
  /** Counts every referral of an account, and what became of those of which it is told. */
  add(guide: Guide, account: Account): void;
  /** Outcomes of which no referral was met: kept, and counted with none. */
  unmatched(): Outcome[];
  /** Earlier outcomes of a referral of which a later one is told: kept, and counted with none. */
  replaced: readonly Outcome[];
};

/** Begins to lay outcomes beside referrals. Of several for one referral the latest day counts; on one day, the one further down. */
export function outcomesBy(outcomes: readonly Outcome[]): OutcomesBy {
  const { latest, replaced } = latestOutcomes(outcomes);
  const met = new Set<string>();
  const counts: OutcomeCounts = { referrals: 0, told: 0, levels: {}, reasons: {} };
  const count = (to: OutcomeCounts['levels'], id: string, became: Became) => {
    const row = (to[id] ??= {});
    row[became] = (row[became] ?? 0) + 1;
  };
  return {
    counts,
    add(guide, account) {
      for (const { record, place } of standingIn(account)) {
        if (purposeOf(guide, record.conversation) !== 'referral') continue;
        const hash = hashOfRecord(record);
        const name = nameIn(hash);
        if (met.has(name)) continue;
        counts.referrals++;
        const told = latest.get(name);
        if (!told || !hash.startsWith(told.record)) continue;
        met.add(name);
        counts.told++;
        const { level } = recommendNow(guide, account.slice(0, place + 1));
        count(counts.levels, stepIn(level), told.became);
        for (const id of new Set(level.reasons.map(({ threshold }) => threshold.id))) count(counts.reasons, id, told.became);
      }
    },
    unmatched: () => [...latest.values()].filter((one) => !met.has(nameIn(one.record))).sort((a, b) => a.line - b.line),
    replaced,
  };
}

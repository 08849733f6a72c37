import type { Guide } from '../guide/guide.ts';
import { latestOutcomes, nameIn } from './latest-outcomes.ts';
import type { Outcome } from './outcomes.ts';
import type { ReasonRow, Rows } from './row.ts';

/** Rows with what became of each referral beside them, and the outcomes of which no referral was met. */
export type WithOutcomes = { laid: (rows: Rows) => Rows; unmatched: () => Outcome[] };

/**
 * Lays what became of referrals beside the rows of their accounts: `outcome`, by the level the guide came to, and `outcome-reason`, by each reason that
 * decided the level. A referral of which nothing is told gets neither: silence is no outcome.
 */
export function withOutcomes(guide: Guide, outcomes: readonly Outcome[]): WithOutcomes {
  const { latest } = latestOutcomes(outcomes);
  const met = new Set<string>();
  const told = (record: string) => {
    const one = latest.get(nameIn(record));
    return one && (one.record.startsWith(record) || record.startsWith(one.record)) && !met.has(nameIn(record)) ? one : undefined;
  };
  return {
    laid: ({ recommendations, reasons }) => {
      const more = recommendations.flatMap(({ record, child, refers, level }): ReasonRow[] => {
        const one = refers ? told(record) : undefined;
        if (!one) return [];
        met.add(nameIn(record));
        const because = reasons.filter((row) => row.record === record && row.kind === 'reason' && row.detail === guide.level);
        return [{ record, child, kind: 'outcome', code: level, detail: one.became, more: '' }, ...because.map(({ code }): ReasonRow => ({ record, child, kind: 'outcome-reason', code, detail: one.became, more: '' }))];
      });
      return { recommendations, reasons: more.length ? [...reasons, ...more] : reasons };
    },
    unmatched: () => [...latest.values()].filter(({ record }) => !met.has(nameIn(record))),
  };
}

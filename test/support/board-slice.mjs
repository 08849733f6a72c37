// A seeded slice of every kind of account there is, as rows, as a tally in one pass, and as the two flat tables in CSV.
import { source } from './cli.mjs';

const now = '2026-11-30T12:00:00Z';

export async function boardSlice({ seed = 7, synthetic = 300, random = 60 } = {}) {
  const s = await source('test/board/sources.ts');
  const { guide } = s;
  const tables = s.tablesOf(guide);
  const by = s.chance(seed);
  const accounts = [
    ...s.cast.map(({ assessment }) => [assessment]),
    ...s.weeks.map(({ id }) => s.wrenUntil(id)),
    ...Array.from({ length: random }, () => [s.walk(guide, s.begin(guide, '2026-11-23'), by)]),
    ...Array.from({ length: synthetic }, (_, i) => s.syntheticAccount(guide, i, { seed, year: 2026 })),
  ];
  const rows = accounts.map((account) => s.rowsOf(guide, account, now));
  return { s, guide, tables, accounts, ...ofRows(s, tables, rows) };
}

/** The tally and both files of some rows. */
export function ofRows(s, tables, rows) {
  const { tally, add } = s.tallying(tables, s.populations);
  rows.forEach(add);
  return {
    rows,
    tally,
    lines: s.linesOf(tally, tables, s.populations),
    csv: {
      recommendation: s.csvHead(s.recommendationColumns) + rows.flatMap((one) => [...s.csvLines(s.recommendationColumns, one.recommendations)]).join(''),
      recommendation_reason: s.csvHead(s.reasonColumns) + rows.flatMap((one) => [...s.csvLines(s.reasonColumns, one.reasons)]).join(''),
    },
  };
}

import { beside, type SqlLine } from '../../src/board/sql.ts';
import type { BoardTable, PopulationOf } from '../../src/board/tables.ts';
import type { Tally } from '../../src/board/tally.ts';

/** Every line that a database must answer, by this tally: what is asked and how many, sorted. */
export function linesOf(tally: Tally, tables: readonly BoardTable[], populations: readonly PopulationOf[]): string[] {
  const referrals = tally.populations[populations.findIndex(({ id }) => id === 'referrals')]!;
  const line = (table: string, row: string, column: string, n: number) => JSON.stringify([table, row, column, n]);
  return [
    line(beside.accounts, '', '', tally.accounts),
    line(beside.firstQuarter, tally.quarters?.first ?? '', '', referrals),
    line(beside.lastQuarter, tally.quarters?.last ?? '', '', referrals),
    ...populations.map(({ id }, i) => line(beside.population, id, '', tally.populations[i]!)),
    ...tables.flatMap(({ id }, i) => {
      const cells = [...tally.tables[i]!].flatMap(([row, inRow]) => [...inRow].map(([column, n]) => ({ row, column, n })));
      return [...cells.map(({ row, column, n }) => line(id, row, column, n)), line(beside.tableTotal, id, '', cells.reduce((sum, { n }) => sum + n, 0))];
    }),
  ].sort();
}

/** What a database answered, in the same way. */
export const linesFrom = (answer: readonly SqlLine[]): string[] => answer.map(({ table_id: table, row_id: row, column_id: column, n }) => JSON.stringify([table, row, column, Number(n)])).sort();

/** What is in one list and not in the other, each so often as it is there. */
export function differing(expected: readonly string[], got: readonly string[]): { missing: string[]; besides: string[] } {
  const less = (from: readonly string[], those: readonly string[]) => {
    const left = new Map<string, number>();
    for (const one of those) left.set(one, (left.get(one) ?? 0) + 1);
    return from.filter((one) => {
      const n = left.get(one) ?? 0;
      if (n) left.set(one, n - 1);
      return !n;
    });
  };
  return { missing: less(expected, got), besides: less(got, expected) };
}

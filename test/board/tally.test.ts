import { expect } from '@open-wc/testing';
import type { Account } from '../../src/assessment/account.ts';
import { rowsOf } from '../../src/board/rows-of.ts';
import { populations, tablesOf } from '../../src/board/tables.ts';
import { emptyTally, tallying, together, type Tally } from '../../src/board/tally.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';

const now = '2026-11-30T12:00:00Z';
const tables = tablesOf(guide);
const accounts: Account[] = [...cast.map(({ assessment }) => [assessment]), wrenUntil('closed'), wrenUntil('referral')];
const tallied = (some: readonly Account[]): Tally => {
  const { tally, add } = tallying(tables, populations);
  for (const account of some) add(rowsOf(guide, account, now));
  return tally;
};
const sorted = (tally: Tally) => ({ ...tally, tables: tally.tables.map((cells) => [...cells].map(([row, inRow]) => [row, [...inRow].sort()]).sort()) });

describe('a tally', () => {
  const whole = tallied(accounts);

  it('counts what a plain look over all rows counts, table by table', () => {
    const rows = accounts.map((account) => rowsOf(guide, account, now));
    const flat = { recommendation: rows.flatMap((one) => one.recommendations), recommendation_reason: rows.flatMap((one) => one.reasons) };
    for (const [i, { id, from, where, rows: by, columns }] of tables.entries()) {
      const met = (flat[from] as Record<string, string | number>[]).filter((row) => Object.entries(where).every(([column, value]) => row[column] === value));
      const cells: Record<string, number> = {};
      for (const row of met) {
        const cell = `${String(row[by])}|${columns ? String(row[columns]) : ''}`;
        cells[cell] = (cells[cell] ?? 0) + 1;
      }
      expect(Object.fromEntries([...whole.tables[i]!].flatMap(([row, inRow]) => [...inRow].map(([column, n]) => [`${row}|${column}`, n]))), id).to.deep.equal(cells);
    }
    expect(whole.accounts).to.equal(accounts.length);
    expect(whole.populations[0]).to.equal(accounts.length);
  });

  it('has in every table of parts as many as its population', () => {
    for (const [i, { id, of, rowsAre }] of tables.entries()) {
      const sum = [...whole.tables[i]!.values()].flatMap((inRow) => [...inRow.values()]).reduce((a, b) => a + b, 0);
      if (rowsAre === 'parts') expect(sum, id).to.equal(whole.populations[populations.findIndex((one) => one.id === of)]);
    }
  });

  it('comes out the same from two halves as from the whole, in any order', () => {
    const halves = [tallied(accounts.filter((_, i) => i % 2)), tallied(accounts.filter((_, i) => !(i % 2)).reverse())] as const;
    expect(sorted(together(...halves))).to.deep.equal(sorted(whole));
    expect(sorted(together(whole, emptyTally(tables, populations)))).to.deep.equal(sorted(whole));
  });

  it('leaves both halves as they were', () => {
    const [a, b] = [tallied(accounts), tallied(accounts)];
    together(a, b);
    expect(sorted(a)).to.deep.equal(sorted(whole));
  });
});

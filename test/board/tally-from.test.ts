import { expect } from '@open-wc/testing';
import { rowsOf } from '../../src/board/rows-of.ts';
import type { SqlLine } from '../../src/board/sql.ts';
import { populations, tablesOf } from '../../src/board/tables.ts';
import { emptyTally, tallying } from '../../src/board/tally.ts';
import { tallyFrom } from '../../src/board/tally-from.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';
import { linesOf } from '../support/board-lines.ts';

const tables = tablesOf(guide);
const { tally, add } = tallying(tables, populations);
for (const account of [...cast.map(({ assessment }) => [assessment]), wrenUntil('closed')]) add(rowsOf(guide, account, '2026-11-30T12:00:00Z'));
const answer = linesOf(tally, tables, populations).map((line): SqlLine => {
  const [table_id, row_id, column_id, n] = JSON.parse(line) as [string, string, string, number];
  return { table_id, row_id, column_id, n };
});
const made = (lines: readonly SqlLine[]) => tallyFrom(lines, tables, populations);

describe('a tally from what a database answered', () => {
  it('is the tally that was counted in one pass, in whatever order its lines come and however its numbers are written', () => {
    expect(made(answer)).to.deep.equal(tally);
    expect(made([...answer].reverse().map((one, i) => ({ ...one, n: i % 2 ? BigInt(one.n) : String(one.n) })))).to.deep.equal(tally);
  });

  it('is never made of an answer with a line missing, whichever it is', () => {
    for (const [i, line] of answer.entries()) {
      expect(() => made(answer.filter((_, at) => at !== i)), JSON.stringify(line)).to.throw(/is not whole/);
    }
    expect(() => made(answer.slice(0, 100))).to.throw(/is not whole/);
    expect(() => made([])).to.throw(/“accounts” is missing/);
  });

  it('nor of one with a line twice, a line of another report, or a number that is none', () => {
    for (const line of answer) expect(() => made([...answer, line]), JSON.stringify(line)).to.throw(/says twice/);
    expect(() => made([...answer, { table_id: 'league', row_id: 'school', column_id: '', n: 4 }])).to.throw(/“league”/);
    for (const n of ['', ' ', '*', '1.5', '-1', 'NULL', 1.5, -1, NaN]) expect(() => made(answer.map((one, i) => (i === 3 ? { ...one, n } : one))), String(n)).to.throw(/no whole number/);
  });

  it('knows no quarter where there is no referral', () => {
    const none = emptyTally(tables, populations);
    const lines = linesOf(none, tables, populations).map((line) => JSON.parse(line) as [string, string, string, number]).map(([table_id, row_id, column_id, n]): SqlLine => ({ table_id, row_id, column_id, n }));
    expect(made(lines)).to.deep.equal(none);
  });
});

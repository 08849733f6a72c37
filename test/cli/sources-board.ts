// What the tests of the board command ask of its parts, in one module.
import { readAccount, isAccount } from '../../src/assessment/account.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { rowsOf } from '../../src/board/rows-of.ts';
import { populations, tablesOf } from '../../src/board/tables.ts';
import { tallying, type Tally } from '../../src/board/tally.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { linesOf } from '../support/board-lines.ts';

export { hashOfRecord, keptAccount } from '../../src/assessment/account.ts';
export { makeBoardReport } from '../../src/board/make-board-report.ts';
export { asBoardCsv } from '../../src/board/report-csv.ts';
export { rowsOf } from '../../src/board/rows-of.ts';
export { populations, tablesOf } from '../../src/board/tables.ts';
export { tallying } from '../../src/board/tally.ts';
export { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
export { cast } from '../../stories/cast.ts';
export { weeks, wrenUntil } from '../../stories/six-weeks.ts';

/** The tally of accounts and records, one a line. */
export function tallyOf(input: string): Tally {
  const { tally, add } = tallying(tablesOf(levelsOfHelp), populations);
  for (const line of input.trimEnd().split('\n')) {
    const value = JSON.parse(line) as unknown;
    add(rowsOf(levelsOfHelp, isAccount(value) ? readAccount(levelsOfHelp, value).records : [value as Assessment], '2026-11-30T23:59:59.000Z'));
  }
  return tally;
}

/** What a database would answer to the SQL of the report. */
export const answerTo = (tally: Tally): string => ['table_id,row_id,column_id,n', ...linesOf(tally, tablesOf(levelsOfHelp), populations).map((line) => (JSON.parse(line) as string[]).join(','))].map((line) => `${line}\n`).join('');

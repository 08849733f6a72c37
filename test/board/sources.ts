// What the proof in SQL and the measurement of many accounts run on, in one module.
export { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
export { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
export { begin } from '../../src/assessment/assessment.ts';
export { rowsOf } from '../../src/board/rows-of.ts';
export { populations, tablesOf } from '../../src/board/tables.ts';
export { emptyTally, tallying, together } from '../../src/board/tally.ts';
export { csvHead, csvLines } from '../../src/board/flat-csv.ts';
export { reasonColumns, recommendationColumns } from '../../src/board/row.ts';
export { schemaSql, sqlOf } from '../../src/board/sql.ts';
export { tallyFrom } from '../../src/board/tally-from.ts';
export { answerIn } from '../../src/board/answer-in.ts';
export { syntheticAccount } from '../../src/board/synthetic.ts';
export { cast } from '../../stories/cast.ts';
export { weeks, wrenUntil } from '../../stories/six-weeks.ts';
export { chance, walk } from '../support/random.ts';
export { differing, linesFrom, linesOf } from '../support/board-lines.ts';

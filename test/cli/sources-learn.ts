// What the tests of replay, compare, sample, audit and outcomes ask of one part, in one module.
export { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
export { leftOverOf } from '../../src/board/left-over.ts';
export { replay } from '../../src/board/replay.ts';
export { replayReport } from '../../src/board/replay-report.ts';
export { noReplays, tallyReplay } from '../../src/board/tally-replay.ts';
export { hashOfRecord } from '../../src/assessment/account.ts';
export { beginSample, draw } from '../../src/board/sample.ts';
export { readAudit } from '../../src/board/read-audit.ts';
export { codeOf } from '../../src/referral/seal.ts';
export { cast } from '../../stories/cast.ts';
export { secondEdition } from '../support/second-edition.ts';
export { auditSheet } from '../../src/board/audit.ts';
export { filled } from '../support/sheets.ts';
export { compareGuides } from '../../src/board/compare-guides.ts';

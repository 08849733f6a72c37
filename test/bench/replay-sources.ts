/** What the replay of many referrals is measured with. */
export { leftOverOf } from '../../src/board/left-over.ts';
export { replay } from '../../src/board/replay.ts';
export { replayReport } from '../../src/board/replay-report.ts';
export { syntheticAccount } from '../../src/board/synthetic.ts';
export { noReplays, tallyReplay } from '../../src/board/tally-replay.ts';
export { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
export { cast } from '../../stories/cast.ts';
export { plainly } from '../support/replayed-plainly.ts';
export { secondEdition } from '../support/second-edition.ts';

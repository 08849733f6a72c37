import { expect } from '@open-wc/testing';
import { leftOverOf } from '../../src/board/left-over.ts';
import { replay } from '../../src/board/replay.ts';
import { replayPublished } from '../../src/board/replay-published.ts';
import { noReplays, tallyReplay } from '../../src/board/tally-replay.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { secondEdition } from '../support/second-edition.ts';

const second = secondEdition();
const tally = noReplays();
// Each child of the cast as many times as stands here, so that some numbers are small and some are not.
cast.forEach(({ assessment }, i) => {
  const replayed = replay(guide, second, [assessment]);
  for (let n = 0; n < 1 + ((i * 7) % 19); n++) tallyReplay(tally, replayed, leftOverOf(second));
});

describe('a replay that may be published', () => {
  const text = replayPublished(tally, { old: guide, now: second });
  const cells = text.split('\n').filter((line) => line.startsWith('| ')).flatMap((line) => line.split('|').map((cell) => cell.trim())).filter((cell) => /^(\d+|hidden)$/.test(cell));

  it('shows no number below 8 but nought, and none that is exact', () => {
    expect(cells.length).to.be.greaterThan(60);
    for (const cell of cells) expect(cell === 'hidden' || cell === '0' || (Number(cell) >= 8 && Number(cell) % 5 === 0), cell).to.equal(true);
    expect(cells).to.include('hidden');
  });

  it('names no record, and says neither how many fall nor who', () => {
    expect(tally.falls.length).to.be.greaterThan(20);
    for (const { record } of tally.falls) expect(text).not.to.include(record.slice(0, 8));
    expect(text).not.to.match(/would fall|would rise/);
  });

  it('says that no child’s referral changes, and has no row where no child is classed', () => {
    expect(text).to.match(/Nothing was sent again, and no child’s referral changes/);
    expect(text).to.match(/The same children by each word for missing/);
    expect(replayPublished(noReplays(), { old: guide, now: second })).not.to.match(/word for missing/);
  });
});

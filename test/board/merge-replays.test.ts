import { expect } from '@open-wc/testing';
import { leftOverOf } from '../../src/board/left-over.ts';
import { mergeReplays } from '../../src/board/merge-replays.ts';
import { replay } from '../../src/board/replay.ts';
import { noReplays, tallyReplay } from '../../src/board/tally-replay.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { secondEdition } from '../support/second-edition.ts';

const second = secondEdition();
const replayed = cast.map((c) => replay(guide, second, [c.assessment]));
const tallied = (list: typeof replayed) => {
  const tally = noReplays();
  for (const one of list) tallyReplay(tally, one, leftOverOf(second));
  return tally;
};

describe('two tallies of replays', () => {
  it('are added in any order, wherever the accounts were parted, and as JSON carries them', () => {
    const whole = tallied(replayed);
    whole.falls.sort((a, b) => (a.record < b.record ? -1 : 1));
    for (const at of [0, 1, 9, replayed.length]) {
      const [a, b] = [tallied(replayed.slice(0, at)), tallied(replayed.slice(at))];
      expect(mergeReplays(a, b)).to.deep.equal(whole);
      expect(mergeReplays(JSON.parse(JSON.stringify(b)) as typeof b, a)).to.deep.equal(whole);
    }
  });

  it('are left as they were', () => {
    const [a, b] = [tallied(replayed.slice(0, 9)), tallied(replayed.slice(9))];
    const were = JSON.stringify([a, b]);
    mergeReplays(a, b);
    expect(JSON.stringify([a, b])).to.equal(were);
  });
});

import { expect } from '@open-wc/testing';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { begin } from '../../src/assessment/assessment.ts';
import { digest } from '../../src/assessment/hash.ts';
import { leftOverOf } from '../../src/board/left-over.ts';
import { replay } from '../../src/board/replay.ts';
import { replayReport } from '../../src/board/replay-report.ts';
import { fallsOf, noReplays, tallyReplay, type ReplayTally } from '../../src/board/tally-replay.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { cast } from '../../stories/cast.ts';
import { anyAccount, assessmentOf } from '../support/accounts.ts';
import { chance, seed, walk } from '../support/random.ts';
import { plainly } from '../support/replayed-plainly.ts';
import { secondEdition } from '../support/second-edition.ts';

const second = secondEdition();
const by = chance(seed);
const records: Assessment[] = [
  ...cast.map((c) => c.assessment),
  ...Array.from({ length: 60 }, () => assessmentOf(guide, anyAccount(guide, by))),
  ...Array.from({ length: 20 }, () => walk(guide, begin(guide, '2026-11-23'), by, (page) => page.kind === 'result')),
];

const tallied = (list: readonly Assessment[]): ReplayTally => {
  const tally = noReplays();
  for (const record of list) tallyReplay(tally, replay(guide, second, [record]), leftOverOf(second));
  return tally;
};

describe('many accounts by another edition', () => {
  it('are told the same by a plain count, to the last fall', () => {
    const [ours, plain] = [tallied(records), plainly(guide, second, records)];
    expect(ours).to.deep.equal(plain);
    expect(replayReport(ours, { old: guide, now: second })).to.equal(replayReport(plain, { old: guide, now: second }));
    expect(ours.falls.length).to.be.greaterThan(5);
    expect(Object.keys(ours.called)).to.have.length(3);
  });

  it('none falls silently: each account that stands lower, or loses what is said first, is listed with why', () => {
    const { falls } = tallied(records);
    const places = (g: Guide, which: 'level' | 'howSoon') => new Map(g.scales.find((s) => s.id === g[which])!.steps.map((s, i) => [s.id, i]));
    for (const record of records) {
      const [was, is] = [recommend(guide, record), recommend(second, record)];
      const lower = (['level', 'howSoon'] as const).some((w) => (places(second, w).get(is[w].step?.id ?? '') ?? 0.5) < (places(guide, w).get(was[w].step?.id ?? '') ?? 0.5));
      const lost = was.first.some((i) => !is.first.some((j) => j.id === i.id));
      const listed = falls.find((f) => f.record === digest(record));
      expect(Boolean(listed)).to.equal(lower || lost);
      if (listed) expect(listed.vanished.length + listed.takeLess.length + listed.firstVanished.length + listed.unasked.length).to.be.greaterThan(0);
    }
    expect(fallsOf(tallied(records), 'level').every((f) => f.fell.level)).to.equal(true);
  });
});

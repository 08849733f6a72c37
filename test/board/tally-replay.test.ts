import { expect } from '@open-wc/testing';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { begin } from '../../src/assessment/assessment.ts';
import { digest } from '../../src/assessment/hash.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { leftOverOf } from '../../src/board/left-over.ts';
import { replay } from '../../src/board/replay.ts';
import { replayReport } from '../../src/board/replay-report.ts';
import { fallsOf, noReplays, tallyReplay, type Fall, type ReplayTally } from '../../src/board/tally-replay.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { classify } from '../../src/recommendation/classify.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { cast } from '../../stories/cast.ts';
import { anyAccount, assessmentOf } from '../support/accounts.ts';
import { chance, seed, walk } from '../support/random.ts';
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

/** The same, plainly: everything from `recommend` on both guides, with nothing of the board's. */
function plainly(list: readonly Assessment[]): ReplayTally {
  const out = noReplays();
  const count = (grid: Record<string, Record<string, number>>, a: string, b: string) => {
    grid[a] = { ...grid[a], [b]: (grid[a]?.[b] ?? 0) + 1 };
  };
  const at = (o: { step?: { id: string }; unsaid?: string }) => (o.step ? o.step.id : `unsaid:${o.unsaid}`);
  const place = (g: Guide, which: 'level' | 'howSoon', id: string) => (id.startsWith('unsaid:') ? 0.5 : g.scales.find((s) => s.id === g[which])!.steps.map((s) => s.id).indexOf(id));
  for (const record of list) {
    const [was, is] = [recommend(guide, record), recommend(second, record)];
    out.accounts++;
    // What is still asked, from the pages of the second edition alone.
    const unasked: string[] = [];
    const asked = structuredClone(record);
    asked.said = [];
    for (const { page, answers } of record.said) {
      const now = second.conversations[0]!.pages.find((p) => p.id === page);
      if (!now) {
        unasked.push(`page ${page}`);
        continue;
      }
      const kept: Record<string, (typeof answers)[string]> = {};
      for (const [id, answer] of Object.entries(answers)) {
        const question = now.questions.find((q) => q.id === id);
        if (!question) unasked.push(`question ${id}`);
        else if ('options' in answer) {
          const offered = (question.options ?? []).map((o) => o.id);
          unasked.push(...answer.options.filter((o) => !offered.includes(o)).map((o) => `answer ${id} ${o}`));
          kept[id] = { options: answer.options.filter((o) => offered.includes(o)) };
        } else kept[id] = answer;
      }
      asked.said.push({ page, answers: kept });
    }
    const less = recommend(guide, asked);
    const fell: Fall['fell'] = {};
    const moves = { level: { then: at(was.level), now: at(is.level), turned: 'same' as 'same' | 'rose' | 'fell' }, howSoon: { then: at(was.howSoon), now: at(is.howSoon), turned: 'same' as 'same' | 'rose' | 'fell' } };
    for (const which of ['level', 'howSoon'] as const) {
      count(out[which], moves[which].then, moves[which].now);
      const [a, b, c] = [place(guide, which, moves[which].then), place(second, which, moves[which].now), place(guide, which, at(less[which]))];
      if (b > a) {
        out.rose[which]++;
        moves[which].turned = 'rose';
      }
      if (b < a) {
        moves[which].turned = 'fell';
        fell[which] = c <= b ? 'not-asked' : c < a ? 'partly-not-asked' : 'rules';
      }
    }
    const ids = (r: typeof was) => new Set([...r.level.reasons, ...r.level.besides, ...r.howSoon.reasons, ...r.howSoon.besides].map((x) => x.threshold.id));
    const [had, has] = [ids(was), ids(is)];
    const vanished = [...had].filter((id) => !has.has(id)).sort();
    const appeared = [...has].filter((id) => !had.has(id)).sort();
    for (const id of vanished) count(out.reasons, id, 'vanished');
    for (const id of appeared) count(out.reasons, id, 'appeared');
    for (const id of had) if (has.has(id)) count(out.reasons, id, 'stayed');
    const [firstHad, firstHas, firstLess] = [was, is, less].map((r) => r.first.map((i) => i.id)) as [string[], string[], string[]];
    for (const id of new Set([...firstHad, ...firstHas])) count(out.first, id, !firstHas.includes(id) ? 'vanished' : firstHad.includes(id) ? 'stayed' : 'appeared');
    const firstVanished = firstHad.filter((id) => !firstHas.includes(id)).sort();
    if (firstVanished.length) fell.first = firstVanished.every((id) => !firstLess.includes(id)) ? 'not-asked' : firstVanished.some((id) => !firstLess.includes(id)) ? 'partly-not-asked' : 'rules';
    const takeLess = ['honour'].filter((id) => had.has(id) && has.has(id));
    for (const id of takeLess) out.takeLess[id] = (out.takeLess[id] ?? 0) + 1;
    for (const id of new Set(unasked)) out.unasked[id] = (out.unasked[id] ?? 0) + 1;
    if (Object.keys(fell).length) out.falls.push({ record: digest(record), level: moves.level, howSoon: moves.howSoon, fell, takeLess, unasked: [...new Set(unasked)].sort(), vanished, appeared, firstVanished });
    // The words for missing.
    const called = classify(second, journeyOf(second, record), { replay: true });
    if (called.some(({ vocabulary, label }) => label !== vocabulary.labels.at(-1))) {
      const steps = second.scales.find((s) => s.id === second.level)!.steps;
      const inNeed = is.level.step === steps[steps.length - 1] || is.howSoon.step?.phone || is.first.length > 0;
      called.forEach(({ vocabulary, label }, i) => {
        const under = ((out.called[vocabulary.id] ??= {})[label.id] ??= { levels: {}, inNeed: 0 });
        under.levels[at(is.level)] = (under.levels[at(is.level)] ?? 0) + 1;
        if (inNeed) under.inNeed++;
        for (const other of called.slice(i + 1)) count((out.between[`${vocabulary.id} ${other.vocabulary.id}`] ??= {}), label.id, other.label.id);
      });
    }
  }
  return out;
}

describe('many accounts by another edition', () => {
  it('are told the same by a plain count, to the last fall', () => {
    const [ours, plain] = [tallied(records), plainly(records)];
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

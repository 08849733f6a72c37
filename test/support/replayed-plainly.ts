import type { Assessment } from '../../src/assessment/assessment.ts';
import { digest } from '../../src/assessment/hash.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { noReplays, type Fall, type ReplayTally } from '../../src/board/tally-replay.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { classify } from '../../src/recommendation/classify.ts';
import { recommend } from '../../src/recommendation/recommend.ts';

/**
 * What many referrals would get by the second edition of the tests, told plainly: everything from `recommend` on both guides, with nothing of the board’s.
 * It knows what that edition changed, and is slow.
 */
export function plainly(guide: Guide, second: Guide, list: readonly Assessment[]): ReplayTally {
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

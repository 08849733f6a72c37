import type { Assessment } from '../assessment/assessment.ts';
import { holds } from '../assessment/holds.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Journey } from '../assessment/journey.ts';
import type { Condition } from '../guide/condition.ts';
import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import type { Step } from '../guide/scale.ts';
import { placeOf } from '../guide/place-of.ts';
import { textOf } from '../guide/text-of.ts';
import { heldOn } from './held.ts';
import { raisesIn, type Raise } from './raise.ts';
import { recommend } from './recommend.ts';
import { orderOf } from './recommendation.ts';
import { smallestSets } from './smallest-sets.ts';

/** Something asked and not known, as a gap names it, and the one answer to it that is meant. `who` may find out: where the guide names nobody, nobody is named. */
export type Unknown = { id: string; text: string; who?: string; question: string; option: string };

/**
 * Answers that, if all of them turned out to be so and nothing else changed, would move the outcome to a higher step.
 * `byNumber`: only because there would be more worries. Of those no step is ever named: a count is no distance to the next level.
 */
export type Change = { unknowns: Unknown[]; level?: Step; howSoon?: Step; byNumber: boolean };

const made = new WeakMap<Assessment, { guide: Guide; most: number; changes: readonly Change[] }>();

/**
 * What is not known and would change the outcome: the smallest sets of answers, of at most `most`, that raise the level, and those
 * that raise how soon, each found by replaying the account so answered. What would change most comes first.
 */
export function whatWouldChange(guide: Guide, assessment: Assessment, most = 2): readonly Change[] {
  const known = made.get(assessment);
  if (known?.guide === guide && known.most === most) return known.changes;

  const journey = journeyOf(guide, assessment);
  const raises = raisesIn(guide, journey, 'not-known');
  const now = recommend(guide, assessment);
  const replays = new Map<string, Journey>();
  const moved = new Map<string, { change: Change; place: number[]; at: number[] }>();
  for (const scale of ['level', 'howSoon'] as const) {
    const before = orderOf(now[scale]);
    const { id, steps } = scaleOf(guide, guide[scale]);
    const higher = guide.thresholds.filter((t) => t.scale === id && placeOf(scaleOf(guide, id), t.reaches) > before);
    const heldIn = (after: Journey) => heldOn(guide, id, after).filter((t) => higher.includes(t));
    const sets = smallestSets(guide, assessment, { raises, most, goals: higher.map((t) => t.when), reached: (after) => heldIn(after).length > 0, replays });
    for (const { raises: set, journey: after } of sets) {
      const held = heldIn(after);
      const top = Math.max(...held.map((t) => placeOf(scaleOf(guide, id), t.reaches)));
      const byNumber = held.filter((t) => t.reaches === steps[top]!.id).every((t) => !holdsUncounted(guide, t.when, journey, after));
      const at = set.map((r) => raises.indexOf(r));
      const key = `${at.join(' ')} ${byNumber}`;
      const entry = moved.get(key) ?? { change: { unknowns: set.map((r) => unknownOf(guide, r)), byNumber }, place: [-1, -1], at };
      entry.change[scale] = steps[top]!;
      entry.place[scale === 'howSoon' ? 0 : 1] = top;
      moved.set(key, entry);
    }
  }
  const changes = [...moved.values()].sort((a, b) => compare(orderIn(a), orderIn(b))).map(({ change }) => change);
  made.set(assessment, { guide, most, changes });
  return changes;
}

function unknownOf(guide: Guide, { question, option }: Raise): Unknown {
  const row = question.ask === 'grid';
  const gap = row ? option.gap : question.gap;
  return { id: row ? option.id : question.id, text: gap?.text ?? textOf(option, guide.indicators), ...(gap && { who: gap.who }), question: question.id, option: option.id };
}

/** Would it hold if there were no more worries to count than before? One worry is no count. */
function holdsUncounted(guide: Guide, condition: Condition, before: Journey, after: Journey): boolean {
  const held = (c: Condition) => holdsUncounted(guide, c, before, after);
  if ('all' in condition) return condition.all.every(held);
  if ('any' in condition) return condition.any.some(held);
  const isCount = 'concerns' in condition && (condition.concerns.atLeast > 1 || (condition.concerns.acrossAreas ?? 1) > 1);
  return holds(guide, condition, isCount ? before : after);
}

// How soon comes first, then the highest step, then fewer answers, then the book's order; last what only adds to a number, which no place in a list may tell.
const orderIn = ({ change, place: [soon, level], at }: { change: Change; place: number[]; at: number[] }): number[] =>
  change.byNumber ? [1, at.length, ...at] : [0, change.howSoon ? 0 : 1, -soon!, -level!, at.length, ...at];

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((n, at) => n !== b[at]);
  return i < 0 ? 0 : a[i]! - (b[i] ?? -1);
}

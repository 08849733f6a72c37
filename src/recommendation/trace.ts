import type { Assessment } from '../assessment/assessment.ts';
import { holds } from '../assessment/holds.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Journey } from '../assessment/journey.ts';
import { conditionsIn, type Condition } from '../guide/condition.ts';
import type { Guide } from '../guide/guide.ts';
import type { Scale } from '../guide/scale.ts';
import type { Base, Threshold } from '../guide/threshold.ts';
import { completionsOf } from './completions.ts';
import { heldOn } from './held.ts';
import { raisesIn, type Raise } from './raise.ts';
import { worriesAnswered } from './recommend.ts';
import { smallestSets } from './smallest-sets.ts';

/** `met`: it holds now. `not-known`: it would hold for some answers to what is not known or was not asked. `not-met`: otherwise. */
export type Standing = 'met' | 'not-met' | 'not-known';

/** A condition and each part of it, with how it stands. */
export type Part = { condition: Condition; stands: Standing; parts: Part[] };

export type TracedThreshold = {
  threshold: Threshold;
  stands: Standing;
  part: Part;
  /** Where it is not met: the smallest sets of answers, given otherwise, with which it would be. */
  wouldHold: Raise[][];
};

/** A base stands where no threshold of its scale holds and everything it asks for does. */
export type TracedBase = {
  base: Base;
  stands: Standing;
  nothingHolds: Standing;
  worriesAnswered?: Standing;
  when?: Part;
  /** It may not hold: `met` keeps the base from standing. */
  unless?: Part;
};

/** What every rule of one scale makes of an account. */
export type Trace = { scale: Scale; thresholds: TracedThreshold[]; bases: TracedBase[] };

/**
 * Every threshold and base on every scale, and how each stands for this account. For those who own a guide, never for a practitioner
 * or a family: what would have to be said for a level to be reached is no question to ask of a child’s life.
 */
export function traceOf(guide: Guide, assessment: Assessment, most = 2): Trace[] {
  const journey = journeyOf(guide, assessment);
  const completions = completionsOf(guide, assessment);
  const raises = [...raisesIn(guide, journey, 'otherwise'), ...raisesIn(guide, journey, 'not-known')];
  const replays = new Map<string, Journey>();

  const standing = (about: readonly Condition[], is: (journey: Journey) => boolean): Standing => {
    if (is(journey)) return 'met';
    for (const completed of completions(about)) if (is(completed)) return 'not-known';
    return 'not-met';
  };
  const part = (condition: Condition): Part => ({
    condition,
    stands: standing([condition], (j) => holds(guide, condition, j)),
    parts: ('all' in condition ? condition.all : 'any' in condition ? condition.any : 'not' in condition ? [condition.not] : []).map(part),
  });

  return guide.scales.map((scale) => {
    const bases = guide.bases.filter((b) => b.scale === scale.id);
    const own = guide.thresholds.filter((t) => t.scale === scale.id);
    // A base may stand only once an age is known: with none, every threshold takes the child as the age it protects.
    const ages = own.flatMap((t) => [...conditionsIn(t.when)].flatMap(([c]) => ('age' in c ? [c] : [])));
    return {
      scale,
      thresholds: own.map((threshold): TracedThreshold => {
        const traced = part(threshold.when);
        const sets = traced.stands === 'not-met' ? smallestSets(guide, assessment, { raises, most, goals: [threshold.when], reached: (j) => holds(guide, threshold.when, j), replays }) : [];
        return { threshold, stands: traced.stands, part: traced, wouldHold: sets.map((s) => s.raises) };
      }),
      bases: bases.map((base, at): TracedBase => {
        const about = [...bases.slice(0, at + 1).flatMap((b) => b.when ?? []), ...(base.unless ? [base.unless] : [])];
        const isFree = (j: Journey) => !heldOn(guide, scale.id, j).length;
        const isTaken = (j: Journey) => bases.find((b) => !b.when || holds(guide, b.when, j)) === base;
        const stands = (j: Journey) => isFree(j) && isTaken(j) && (!base.notKnown || worriesAnswered(j)) && !(base.unless && holds(guide, base.unless, j));
        return {
          base,
          stands: standing([...about, ...ages], stands),
          nothingHolds: standing(ages, isFree),
          ...(base.notKnown && { worriesAnswered: standing([], worriesAnswered) }),
          ...(base.when && { when: part(base.when) }),
          ...(base.unless && { unless: part(base.unless) }),
        };
      }),
    };
  });
}

import { isUnanswered } from '../assessment/answered.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { concernsIn, type Concern } from '../assessment/concerns.ts';
import { episodesLooked } from '../assessment/episodes-in.ts';
import { episodesWithin, type Episode } from '../assessment/episodes.ts';
import { countedIn, holds } from '../assessment/holds.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Journey } from '../assessment/journey.ts';
import { settled } from '../assessment/settled.ts';
import { presenceIn } from '../assessment/presence.ts';
import { touched } from '../assessment/touched.ts';
import type { Condition } from '../guide/condition.ts';
import { pagesAfter, type Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import { placeOf } from '../guide/place-of.ts';
import type { Base, Threshold } from '../guide/threshold.ts';
import { classify } from './classify.ts';
import { gapsIn } from './gaps.ts';
import { heldOn } from './held.ts';
import type { Outcome, Reason, Recommendation } from './recommendation.ts';

const made = new WeakMap<Guide, WeakMap<Assessment, Recommendation>>();

/** What follows from an assessment by this guide. Total: it never throws. The highest threshold that holds on each scale, with all its reasons. */
export function recommend(guide: Guide, assessment: Assessment): Recommendation {
  const mine = made.get(guide) ?? new WeakMap<Assessment, Recommendation>();
  made.set(guide, mine);
  const known = mine.get(assessment);
  if (known) return known;

  const journey = settled(journeyOf(guide, assessment));
  const concerns = concernsIn(guide, journey);
  const said = presenceIn(guide, journey);
  const { agency } = said;
  const level = outcomeOn(guide, guide.level, journey, concerns);
  const howSoon = outcomeOn(guide, guide.howSoon, journey, concerns);
  const otherScales = guide.scales
    .filter(({ id, shownTo, when }) => id !== guide.level && id !== guide.howSoon && (!shownTo || (agency !== undefined && shownTo.includes(agency))) && (!when || holds(guide, when, journey)))
    .map(({ id }) => outcomeOn(guide, id, journey, concerns));
  const outcomes = [level, howSoon];
  const instructions = touched(guide.instructions, said).map((i) => guide.instructions[i]!).filter((i) => holds(guide, i.when, journey));
  const quiet = instructions.some((i) => i.kind === 'do-not-ask');
  const recommendation: Recommendation = {
    level,
    howSoon,
    otherScales,
    classification: classify(guide, journey),
    patterns: (guide.patterns ?? []).filter((p) => holds(guide, p.when, journey)),
    first: instructions.filter((i) => i.kind === 'first'),
    instructions: instructions.filter((i) => i.kind !== 'first'),
    duties: instructions.filter((i) => i.kind === 'duty'),
    routes: guide.routes.filter(({ at, when }) => {
      const outcome = at && outcomes.find((o) => o.scale.id === at.scale);
      return (!at || (outcome && outcome.step?.id === at.step)) && (!when || holds(guide, when, journey));
    }),
    concerns: concerns.filter((c) => c.indicator.kind !== 'protective-factor'),
    protectiveFactors: concerns.filter((c) => c.indicator.kind === 'protective-factor'),
    gaps: gapsIn(guide, journey, quiet),
  };
  mine.set(assessment, recommendation);
  return recommendation;
}

function outcomeOn(guide: Guide, id: string, journey: Journey, concerns: readonly Concern[]): Outcome {
  const scale = scaleOf(guide, id);
  const held = heldOn(guide, id, journey);
  const top = Math.max(-1, ...held.map((t) => placeOf(scale, t.reaches)));
  const reason = (threshold: Threshold | Base, when?: Condition): Reason => {
    const behind = when ? behindIt(guide, when, journey) : { ids: new Set<string>(), episodes: [] };
    return { threshold, concerns: concerns.filter((c) => behind.ids.has(c.indicator.id)), episodes: behind.episodes };
  };
  if (top >= 0) {
    const at = (t: Threshold) => placeOf(scale, t.reaches) === top;
    return {
      scale,
      step: scale.steps[top]!,
      reasons: held.filter(at).map((t) => reason(t, t.when)),
      besides: held.filter((t) => !at(t)).map((t) => reason(t, t.when)),
    };
  }
  const base = guide.bases.find((b) => b.scale === id && (!b.when || holds(guide, b.when, journey)));
  const unsaid = (kind: 'not-enough-known' | 'not-ours', says = base?.notKnown): Outcome => ({ scale, reasons: [], besides: [], unsaid: kind, ...(says && { says }) });
  if (!base || (base.notKnown && !worriesAnswered(journey))) return unsaid('not-enough-known');
  if (base.unless && holds(guide, base.unless, journey)) return unsaid('not-ours', base.unlessSays);
  return { scale, step: scale.steps[placeOf(scale, base.reaches)]!, reasons: [reason(base, base.when)], besides: [] };
}

/** Was every worry question that applies asked, and answered with something known? */
export function worriesAnswered({ conversation, pages, passed, answers, leftAt }: Journey): boolean {
  const last = leftAt ?? pages.at(-1);
  const isOpen = (page: Page) => !passed.has(page) && page.questions.some((q) => q.worry);
  if (last) {
    if (isOpen(last)) return false;
    for (const page of pagesAfter(conversation, last)) if (isOpen(page)) return false;
  }
  return (
    pages.every((page) => page.questions.every((q) => !q.worry || (passed.has(page) && !isUnanswered(q, answers.get(q)))))
  );
}

/** The concerns and episodes that make a condition hold: only from the parts of it that do. */
function behindIt(guide: Guide, condition: Condition, journey: Journey): { ids: Set<string>; episodes: Episode[] } {
  const ids = new Set<string>();
  const episodes: Episode[] = [];
  const walk = (c: Condition) => {
    if (!holds(guide, c, journey)) return;
    if ('all' in c) c.all.forEach(walk);
    else if ('any' in c) c.any.forEach(walk);
    else if ('present' in c) c.present.forEach((id) => ids.add(id));
    else if ('concerns' in c) {
      for (const indicator of countedIn(guide, c.concerns, journey)) ids.add(indicator.id);
    } else if ('episodes' in c) {
      const { withinDays, atLeast, lastingDays } = c.episodes;
      const looked = episodesLooked(journey).map((day) => episodesWithin(day.episodes, withinDays, day.asOf, lastingDays));
      episodes.push(...(looked.findLast((found) => found.length >= atLeast) ?? []));
    }
  };
  walk(condition);
  return { ids, episodes };
}

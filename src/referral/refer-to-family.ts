import type { Assessment } from '../assessment/assessment.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Journey } from '../assessment/journey.ts';
import { presenceIn } from '../assessment/presence.ts';
import { conditionsIn } from '../guide/condition.ts';
import type { Guide } from '../guide/guide.ts';
import { recommend } from '../recommendation/recommend.ts';
import { asksForCall, type Recommendation } from '../recommendation/recommendation.ts';
import { letterWords as words } from './letter-words.ts';
import { wordsOf } from './lines-at.ts';
import { longDay } from './long-day.ts';
import type { Line, Referral } from './referral.ts';
import { sealOf } from './seal.ts';

/**
 * The family's copy, from a list of what it may hold. Whoever in the family may be the source of harm can read it too, so nothing in it
 * says what the child said, how a worry is known, or anything of sexuality, identity or faith. Where telling may bring harm there is no copy.
 */
export function referToFamily(guide: Guide, assessment: Assessment): Referral {
  const journey = journeyOf(guide, assessment);
  const recommendation = recommend(guide, assessment);
  const head = { title: words.familyTitle, made: words.made(longDay(assessment.asOf)), notice: guide.adoption.says };
  const refused = whyNot(guide, journey, recommendation);
  if (refused) return { ...head, refused, summary: [], sections: [] };

  const { level, howSoon, concerns, protectiveFactors } = recommendation;
  const told = concerns.filter((c) => !c.indicator.private && c.indicator.kind === 'indicator' && c.evidenceAsked && !c.evidence.some((e) => e.basis === 'said-by-child' || e.words === 'child'));
  const writer = [wordsOf(guide, journey, 'referrer-name'), wordsOf(guide, journey, 'referrer-role'), wordsOf(guide, journey, 'referrer-contact')].filter(Boolean).join(', ');
  const section = (id: string, heading: string, lines: Line[]) => (lines.length ? [{ id, heading, lines }] : []);
  return {
    ...head,
    summary: [
      ...(level.step ? [{ label: words.family.asking, text: words.weAsk(level.step.response) }] : [{ label: words.family.asking, text: words.family.unsaid }]),
      ...(howSoon.step ? [{ label: words.family.when, text: `${howSoon.step.told ?? howSoon.step.name}.` }] : []),
      { label: words.family.writer, text: writer || words.notKnown },
    ],
    sections: [
      ...section('worries', words.family.worries, told.map((c): Line => ({ text: c.indicator.text }))),
      ...section('strengths', words.places.strengths, protectiveFactors.filter((c) => !c.indicator.private).map((c): Line => ({ text: c.indicator.text }))),
      { id: 'yours', heading: words.family.yours, lines: words.family.youMay.map((text): Line => ({ text })) },
      { id: 'withheld', heading: words.withheld, lines: words.family.leftOut.map((text): Line => ({ text })) },
      { id: 'about', heading: words.about, lines: [{ text: guide.adoption.says }, { label: words.code, text: sealOf(assessment).code, note: words.codeOfWhole }, { text: words.supports }] },
    ],
  };
}

/** Why no copy is made for the family; nothing where one may be. What nobody has said is never taken as safe. */
function whyNot(guide: Guide, journey: Journey, recommendation: Recommendation): string | undefined {
  const silent = recommendation.instructions.find((i) => i.kind === 'do-not-tell');
  if (silent) return words.family.refused.told(silent.heading);
  if (recommendation.first.length) return words.family.refused.missing;
  if (recommendation.instructions.some((i) => i.kind === 'do-not-ask')) return words.family.refused.asked;
  if (asksForCall(recommendation)) return words.family.refused.call;
  if (!isTellingSafe(guide, journey)) return words.family.refused.unsure;
  const people = [...journey.answers.values()].flatMap((a) => ('people' in a ? a.people : []));
  if (!people.length || people.some((p) => p.mayBeSource !== 'no' || p.mustNotBeContacted !== 'no')) return words.family.refused.adult;
  return undefined;
}

/** Was it asked by itself whether the family must not be told, and answered? An early letter may not have come to it. */
function isTellingSafe(guide: Guide, journey: Journey): boolean {
  const silencing = new Set(guide.instructions.filter((i) => i.kind === 'do-not-tell').flatMap((i) => [...conditionsIn(i.when)].flatMap(([c, path]) => ('present' in c && !path.includes('not') ? c.present : []))));
  const { notKnown } = presenceIn(guide, journey);
  if ([...silencing].some((id) => notKnown.has(id))) return false;
  return [...journey.passed].some((page) => page.questions.some((q) => q.ask === 'one' && q.options?.some((o) => o.indicator && silencing.has(o.indicator))));
}

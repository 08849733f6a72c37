import type { Condition } from '../guide/condition.ts';
import type { Page } from '../guide/conversation.ts';
import { scaleOf, type Guide } from '../guide/guide.ts';
import type { Indicator } from '../guide/indicator.ts';
import { placeOf } from '../guide/scale.ts';
import { chosenIn, isUnanswered } from './answered.ts';
import { indicatorOf } from './concerns.ts';
import { episodesWithin } from './episodes.ts';
import type { Journey } from './journey.ts';

/** Does a condition hold, by what was said on the way here and nothing else? Total: it never throws. */
export function holds(guide: Guide, condition: Condition, journey: Journey): boolean {
  if ('all' in condition) return condition.all.every((c) => holds(guide, c, journey));
  if ('any' in condition) return condition.any.some((c) => holds(guide, c, journey));
  if ('not' in condition) return !holds(guide, condition.not, journey);
  if ('present' in condition) {
    const { present, notKnown } = presenceIn(journey);
    return condition.present.filter((id) => present.has(id) || (condition.orNotKnown && notKnown.has(id))).length >= (condition.atLeast ?? 1);
  }
  if ('concerns' in condition) return enoughConcerns(guide, condition.concerns, journey);
  if ('episodes' in condition) {
    const all = [...journey.answers.values()].flatMap((a) => ('episodes' in a ? a.episodes : []));
    return episodesWithin(all, condition.episodes.withinDays, journey.asOf).length >= condition.episodes.atLeast;
  }
  if ('child' in condition) return condition.child.some((fact) => mayBeSo(journey, fact));
  if ('age' in condition) return mayBeAged(journey, condition.age);
  if ('agency' in condition) {
    const said = chosen(journey).find((o) => o.agency)?.agency ?? journey.agency;
    return said !== undefined && condition.agency.includes(said);
  }
  if ('worried' in condition) return chosen(journey).some((o) => o.area && condition.worried.includes(o.area));
  if ('answered' in condition) {
    const [question, answer] = answered(journey, condition.answered);
    return Boolean(question && chosenIn(question, answer).some((o) => condition.with.includes(o.id)));
  }
  if ('unanswered' in condition)
    return condition.unanswered.some((id) => {
      const [question, answer] = answered(journey, id);
      return !question || isUnanswered(question, answer);
    });
  if ('reaches' in condition) {
    const scale = scaleOf(guide, condition.reaches.scale);
    const least = placeOf(scale, condition.reaches.step);
    return guide.thresholds.some((t) => t.scale === scale.id && placeOf(scale, t.reaches) >= least && holds(guide, t.when, journey));
  }
  const instruction = guide.instructions.find((i) => i.id === condition.instructed);
  return Boolean(instruction && holds(guide, instruction.when, journey));
}

const chosen = (journey: Journey) => [...journey.answers].flatMap(([question, answer]) => chosenIn(question, answer));

const answered = (journey: Journey, id: string) => {
  const question = [...journey.passed].flatMap((p) => p.questions).find((q) => q.id === id);
  return [question, question && journey.answers.get(question)] as const;
};

type Presence = { looked: number; present: Set<string>; notKnown: Set<string> };
const presence = new WeakMap<Journey, Presence>();

/**
 * Indicators present, and those that were asked about by themselves where the answer is not known or blank.
 * “I do not know” of a whole list says nothing of any one sentence in it: to tick one would then unsay the others.
 */
function presenceIn(journey: Journey): Presence {
  let known = presence.get(journey);
  if (!known) presence.set(journey, (known = { looked: 0, present: new Set(), notKnown: new Set() }));
  // A journey only grows while it is replayed, page by page: only what is new is looked through.
  if (known.looked < journey.passed.size) for (const page of [...journey.passed].slice(known.looked)) lookThrough(journey, page, known);
  known.looked = journey.passed.size;
  return known;
}

function lookThrough(journey: Journey, page: Page, { present, notKnown }: Presence): void {
  for (const question of page.questions) {
    if (!question.options) continue;
    const answer = journey.answers.get(question);
    for (const { indicator } of chosenIn(question, answer)) if (indicator) present.add(indicator);
    if (question.ask === 'grid') {
      const rows = answer && 'rows' in answer ? answer.rows : {};
      for (const { id, indicator } of question.options) if (indicator && (!rows[id] || rows[id] === 'not-known')) notKnown.add(indicator);
    } else if (question.ask === 'one' && isUnanswered(question, answer)) {
      const asked = new Set(question.options.flatMap((o) => o.indicator ?? []));
      if (asked.size === 1) for (const indicator of asked) notKnown.add(indicator);
    }
  }
}

type Enough = Extract<Condition, { concerns: unknown }>['concerns'];

function enoughConcerns(guide: Guide, enough: Enough, journey: Journey): boolean {
  const counted = countedIn(guide, enough, journey);
  return counted.length >= enough.atLeast && new Set(counted.map((i) => i.area)).size >= (enough.acrossAreas ?? 1);
}

/** The indicators present that such a condition counts. A circumstance only where it says so; a protective factor never. */
export function countedIn(guide: Guide, { step, areas, withCircumstances }: Enough, journey: Journey): Indicator[] {
  const level = scaleOf(guide, guide.level);
  const least = placeOf(level, step);
  return [...presenceIn(journey).present].flatMap((id) => {
    const indicator = indicatorOf(guide, id);
    if (!indicator || indicator.kind === 'protective-factor') return [];
    if (indicator.kind === 'circumstance' && !withCircumstances) return [];
    if (step !== undefined && (!indicator.step || placeOf(level, indicator.step) < least)) return [];
    return areas && !areas.includes(indicator.area) ? [] : [indicator];
  });
}

/** A fact is so unless it was asked about and something else was said. */
function mayBeSo(journey: Journey, fact: string): boolean {
  const questions = journey.conversation.pages.flatMap((p) => p.questions).filter((q) => q.options?.some((o) => o.fact === fact));
  return questions.some((q) => isUnanswered(q, journey.answers.get(q)) || chosenIn(q, journey.answers.get(q)).some((o) => o.fact === fact));
}

function mayBeAged(journey: Journey, { under, atLeast }: { under?: number | undefined; atLeast?: number | undefined }): boolean {
  const said = [...journey.answers.values()].find((a) => 'age' in a);
  if (!said || !('age' in said) || said.age === 'not-known') return true;
  const years = said.age === 'unborn' ? -1 : said.age;
  return (under === undefined || years < under) && (atLeast === undefined || years >= atLeast);
}

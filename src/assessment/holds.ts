import type { Condition } from '../guide/condition.ts';
import type { Conversation } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import type { Indicator } from '../guide/indicator.ts';
import type { Question } from '../guide/question.ts';
import { placeOf } from '../guide/place-of.ts';
import { triggersOf } from '../guide/triggers.ts';
import { chosenIn, isUnanswered } from './answered.ts';
import { indicatorOf } from './concerns.ts';
import { episodesLooked } from './episodes-in.ts';
import { episodesWithin } from './episodes.ts';
import type { Journey } from './journey.ts';
import { presenceIn } from './presence.ts';
import { touched } from './touched.ts';

/** Does a condition hold, by what was said on the way here and nothing else? Total: it never throws. */
export function holds(guide: Guide, condition: Condition, journey: Journey): boolean {
  if ('all' in condition) return condition.all.every((c) => holds(guide, c, journey));
  if ('any' in condition) return condition.any.some((c) => holds(guide, c, journey));
  if ('not' in condition) return !holds(guide, condition.not, journey);
  if ('present' in condition) {
    const { present, notKnown } = presenceIn(guide, journey);
    const least = condition.atLeast ?? 1;
    let n = 0;
    for (const id of condition.present) if ((present.has(id) || (condition.orNotKnown && notKnown.has(id))) && ++n >= least) return true;
    return false;
  }
  if ('concerns' in condition) return enoughConcerns(guide, condition.concerns, journey);
  if ('episodes' in condition) {
    const { withinDays, atLeast, lastingDays } = condition.episodes;
    return episodesLooked(journey).some(({ asOf, episodes }) => episodesWithin(episodes, withinDays, asOf, lastingDays).length >= atLeast);
  }
  if ('child' in condition) return condition.child.some((fact) => (condition.known ? isSo(journey, fact) : mayBeSo(journey, fact)));
  if ('age' in condition) return mayBeAged(journey, condition.age);
  if ('agency' in condition) {
    const { agency } = presenceIn(guide, journey);
    return agency !== undefined && condition.agency.includes(agency);
  }
  if ('worried' in condition || 'answered' in condition) {
    const { keys } = presenceIn(guide, journey);
    return triggersOf(condition)!.some((said) => keys.has(said));
  }
  if ('unanswered' in condition)
    return condition.unanswered.some((id) => {
      const [question, answer] = answered(journey, id);
      return !question || isUnanswered(question, answer);
    });
  if ('reaches' in condition) {
    const scale = scaleOf(guide, condition.reaches.scale);
    const least = placeOf(scale, condition.reaches.step);
    return touched(guide.thresholds, presenceIn(guide, journey)).some((i) => {
      const t = guide.thresholds[i]!;
      return t.scale === scale.id && placeOf(scale, t.reaches) >= least && holds(guide, t.when, journey);
    });
  }
  const instruction = guide.instructions.find((i) => i.id === condition.instructed);
  return Boolean(instruction && holds(guide, instruction.when, journey));
}

const answered = (journey: Journey, id: string) => {
  for (const { questions } of journey.passed) for (const question of questions) if (question.id === id) return [question, journey.answers.get(question)] as const;
  return [undefined, undefined] as const;
};

export type Enough = Extract<Condition, { concerns: unknown }>['concerns'];

function enoughConcerns(guide: Guide, enough: Enough, journey: Journey): boolean {
  const counted = countedIn(guide, enough, journey);
  return counted.length >= enough.atLeast && (!enough.acrossAreas || new Set(counted.map((i) => i.area)).size >= enough.acrossAreas);
}

/** The indicators present that such a condition counts. */
export function countedIn(guide: Guide, enough: Enough, journey: Journey): Indicator[] {
  const counted: Indicator[] = [];
  for (const id of presenceIn(guide, journey).present) {
    const indicator = indicatorOf(guide, id);
    if (indicator && isCounted(guide, enough, indicator)) counted.push(indicator);
  }
  return counted;
}

/** Does such a condition count this indicator? A circumstance only where it says so; a protective factor never. */
export function isCounted(guide: Guide, { step, areas, withCircumstances }: Enough, indicator: Indicator): boolean {
  if (indicator.kind === 'protective-factor' || (indicator.kind === 'circumstance' && !withCircumstances)) return false;
  if (step !== undefined) {
    const level = scaleOf(guide, guide.level);
    if (!indicator.step || placeOf(level, indicator.step) < placeOf(level, step)) return false;
  }
  return !areas || areas.includes(indicator.area);
}

const factQuestions = new WeakMap<Conversation, Map<string, Question[]>>();

/** The questions that ask about a fact. */
export function asking({ conversation }: Journey, fact: string): Question[] {
  let known = factQuestions.get(conversation);
  if (!known) {
    factQuestions.set(conversation, (known = new Map<string, Question[]>()));
    for (const question of conversation.pages.flatMap((p) => p.questions))
      for (const fact of new Set(question.options?.flatMap((o) => o.fact ?? []))) known.set(fact, [...(known.get(fact) ?? []), question]);
  }
  return known.get(fact) ?? [];
}

/** Was a fact said to be so? */
const isSo = (journey: Journey, fact: string): boolean => asking(journey, fact).some((q) => chosenIn(q, journey.answers.get(q)).some((o) => o.fact === fact));

/** A fact is so unless it was asked about and something else was said. */
function mayBeSo(journey: Journey, fact: string): boolean {
  return asking(journey, fact).some((q) => isUnanswered(q, journey.answers.get(q)) || chosenIn(q, journey.answers.get(q)).some((o) => o.fact === fact));
}

function mayBeAged(journey: Journey, { under, atLeast }: { under?: number | undefined; atLeast?: number | undefined }): boolean {
  for (const said of journey.answers.values()) {
    if (!('age' in said)) continue;
    const years = said.age === 'unborn' ? -1 : said.age;
    return years === 'not-known' || ((under === undefined || years < under) && (atLeast === undefined || years >= atLeast));
  }
  return true;
}

import { isUnanswered } from '../assessment/answered.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { indicatorOf } from '../assessment/concerns.ts';
import { asking, countedIn, holds, isCounted } from '../assessment/holds.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { pass, type Journey } from '../assessment/journey.ts';
import { presenceIn } from '../assessment/presence.ts';
import { conditionsIn, type Condition } from '../guide/condition.ts';
import { END, pageOf, waysOn, type Conversation, type Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { Indicator } from '../guide/indicator.ts';
import type { Question } from '../guide/question.ts';
import { canBeBoth, raised, type Raise } from './raise.ts';

export type Search = {
  raises: readonly Raise[];
  /** The largest set to look for. */
  most: number;
  /** At least one of these must hold for a replay to have got there: the caller’s promise. */
  goals: readonly Condition[];
  /** Has the replay got there? This alone decides. */
  reached: (journey: Journey) => boolean;
  /** Replays kept from one search to the next of the same answers. */
  replays?: Map<string, Journey>;
};

/** Some answers, and the account replayed with them turned out so. */
export type Found = { raises: Raise[]; journey: Journey };

/**
 * The smallest sets of answers that get there: none of them holds a smaller one that does. What counts is the replay; only sets
 * with which no goal could hold, whatever pages they open or close, are left out unseen.
 */
export function smallestSets(guide: Guide, assessment: Assessment, { raises, most, goals, reached, replays = new Map() }: Search): Found[] {
  const might = mightOf(guide, assessment, raises);
  const found: { set: number[]; journey: Journey }[] = [];
  const aims = goals.flatMap((goal) => {
    const touching = raises.flatMap((r, i) => (touches(guide, atomsIn(goal), r) ? [i] : []));
    return might(goal, touching.map((i) => raises[i]!)) ? [{ goal, touching, least: [] as number[][] }] : [];
  });
  let failed: number[][] = [];
  for (let size = 0; size <= most; size++) {
    const looked = new Set<string>();
    const failing: number[][] = [];
    const look = (set: number[]) => {
      const name = set.join(' ');
      if (looked.has(name)) return;
      looked.add(name);
      if (found.some((f) => within(f.set, set))) return;
      const journey = replays.get(name) ?? journeyOf(guide, raised(assessment, set.map((i) => raises[i]!)));
      replays.set(name, journey);
      if (reached(journey)) found.push({ set, journey });
      else failing.push(set);
    };
    for (const { goal, touching, least } of aims)
      for (const set of setsOf(touching, size, (a, b) => canBeBoth(raises[a]!, raises[b]!)))
        if (!least.some((l) => within(l, set)) && might(goal, set.map((i) => raises[i]!))) {
          least.push(set);
          look(set);
        }
    // A set that could have got there and did not may do so with any other answer beside it: one that keeps a page open.
    for (const set of failed)
      for (let i = 0; i < raises.length; i++)
        if (!set.includes(i) && set.every((j) => canBeBoth(raises[i]!, raises[j]!))) look([...set, i].sort((a, b) => a - b));
    failed = failing;
  }
  return found.map(({ set, journey }) => ({ raises: set.map((i) => raises[i]!), journey }));
}

const within = (small: readonly number[], large: readonly number[]) => small.every((i) => large.includes(i));

/** Every set of this size, in order, of which any two can both be so. */
function* setsOf(from: readonly number[], size: number, fit: (a: number, b: number) => boolean, start = 0, set: number[] = []): Generator<number[]> {
  if (set.length === size) yield [...set];
  else for (let at = start; at < from.length; at++) if (set.every((i) => fit(i, from[at]!))) yield* setsOf(from, size, fit, at + 1, [...set, from[at]!]);
}

const atoms = new WeakMap<Condition, Condition[]>();

/** The parts of a condition, looked through once. */
function atomsIn(condition: Condition): Condition[] {
  let known = atoms.get(condition);
  if (!known) atoms.set(condition, (known = [...conditionsIn(condition)].map(([c]) => c)));
  return known;
}

/** Could this answer help to make any of these hold? */
function touches(guide: Guide, parts: readonly Condition[], { option }: Raise): boolean {
  const indicator = indicatorOf(guide, option.indicator);
  return parts.some(
    (c) =>
      ('present' in c && indicator && c.present.includes(indicator.id)) ||
      ('concerns' in c && indicator && isCounted(guide, c.concerns, indicator)) ||
      ('child' in c && option.fact !== undefined && c.child.includes(option.fact)),
  );
}

/** Whether a condition might hold once some answers are raised: never “no” where a replay could find that it does. */
function mightOf(guide: Guide, assessment: Assessment, every: readonly Raise[]): (condition: Condition, raises: readonly Raise[]) => boolean {
  const journey = journeyOf(guide, assessment);
  const { conversation } = journey;
  const wide: Journey = { ...journey, passed: new Set(journey.passed), answers: new Map(journey.answers) };
  const counted = new Map<Condition, Indicator[]>();
  const homes = new Map<Question, Page>();
  let ageIsSure = false;

  const might = (c: Condition, raises: readonly Raise[]): boolean => {
    if ('all' in c) return c.all.every((one) => might(one, raises));
    if ('any' in c) return c.any.some((one) => might(one, raises));
    if ('present' in c) {
      const { present, notKnown } = presenceIn(guide, wide);
      const isSo = (id: string) => present.has(id) || (c.orNotKnown && notKnown.has(id)) || raises.some((r) => r.option.indicator === id);
      return c.present.filter(isSo).length >= (c.atLeast ?? 1);
    }
    if ('concerns' in c) {
      let now = counted.get(c);
      if (!now) counted.set(c, (now = countedIn(guide, c.concerns, wide)));
      const more = raises.flatMap(({ option }) => indicatorOf(guide, option.indicator) ?? []).filter((i) => isCounted(guide, c.concerns, i));
      const all = new Set([...now, ...more]);
      return all.size >= c.concerns.atLeast && new Set([...all].map((i) => i.area)).size >= (c.concerns.acrossAreas ?? 1);
    }
    if ('episodes' in c) return holds(guide, c, wide);
    if ('child' in c) {
      if (holds(guide, c, c.known ? wide : journey) || raises.some((r) => r.option.fact && c.child.includes(r.option.fact))) return true;
      // A fact is taken as so once the page that said otherwise is no longer reached.
      return !c.known && c.child.some((fact) => asking(journey, fact).some((q) => !isUnanswered(q, journey.answers.get(q)) && !isAlwaysPassed(conversation, homes.get(q))));
    }
    if ('age' in c) return !ageIsSure || holds(guide, c, journey);
    if ('worried' in c) return holds(guide, c, wide) || raises.some((r) => r.option.area && c.worried.includes(r.option.area));
    if ('answered' in c) return holds(guide, c, wide) || raises.some((r) => r.question.id === c.answered && c.with.includes(r.option.id));
    if ('instructed' in c) return guide.instructions.some((i) => i.id === c.instructed && might(i.when, raises));
    return true;
  };

  // What was answered on a page no longer reached may come back, if anything could lead there.
  const ways = new Map<string, (Condition | undefined)[]>(conversation.pages.map(({ id, when }) => [id, [when]]));
  for (const { when, go } of conversation.pages.flatMap((page) => page.next ?? [])) ways.get(go)?.push(when);
  let beyond = assessment.said.filter(({ page }) => ways.has(page) && !journey.passed.has(pageOf(conversation, page)!));
  for (let grown = true; grown; ) {
    const back = beyond.filter(({ page }) => ways.get(page)!.some((when) => !when || might(when, every)));
    for (const { page, answers } of back) pass(wide, pageOf(conversation, page)!, answers);
    beyond = beyond.filter((s) => !back.includes(s));
    counted.clear();
    grown = back.length > 0;
  }
  for (const page of wide.passed) for (const q of page.questions) homes.set(q, page);
  const ages = [...wide.answers].filter(([, a]) => 'age' in a).map(([q]) => homes.get(q));
  ageIsSure = ages.length === 1 && isAlwaysPassed(conversation, ages[0]);
  return might;
}

const passed = new WeakMap<Page, Map<Conversation, boolean>>();

/** Does every way through the conversation come by this page? */
function isAlwaysPassed(conversation: Conversation, page: Page | undefined): boolean {
  if (!page) return false;
  const known = passed.get(page) ?? new Map<Conversation, boolean>();
  passed.set(page, known);
  if (!known.has(conversation)) known.set(conversation, !comesToAnEnd(conversation, page));
  return known.get(conversation)!;
}

function comesToAnEnd(conversation: Conversation, without: Page): boolean {
  const waiting = new Set([conversation.pages[0]!]);
  // It grows while it is gone through.
  for (const page of waiting)
    if (page !== without)
      for (const { go } of waysOn(conversation, page)) {
        if (go === END) return true;
        const next = pageOf(conversation, go);
        if (next) waiting.add(next);
      }
  return false;
}

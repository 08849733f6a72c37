import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { Indicator } from '../guide/indicator.ts';
import type { Question } from '../guide/question.ts';
import { key } from '../guide/triggers.ts';
import { chosenIn, isUnanswered } from './answered.ts';
import { indicatorOf } from './concerns.ts';
import type { Journey } from './journey.ts';

/** What has been said so far, in the ways conditions ask for it. */
export type Presence = {
  present: Set<string>;
  /** Indicators asked about by themselves where the answer is not known or blank. */
  notKnown: Set<string>;
  /** All of it as the keys of `triggersOf`. */
  keys: Set<string>;
  agency?: string;
};

const found = new WeakMap<Journey, Presence & { looked: number }>();

/**
 * Indicators present, and those that were asked about by themselves where the answer is not known or blank.
 * “I do not know” of a whole list says nothing of any one sentence in it: to tick one would then unsay the others.
 */
export function presenceIn(guide: Guide, journey: Journey): Presence {
  let known = found.get(journey);
  if (!known) {
    found.set(journey, (known = { looked: 0, present: new Set(), notKnown: new Set(), keys: new Set(), ...(journey.agency && { agency: journey.agency }) }));
    for (const { indicators, episodes } of journey.later ?? []) {
      for (const id of indicators) isPresent(guide, journey, id, known);
      if (episodes.length) known.keys.add(key.episodes);
    }
  }
  // A journey only grows while it is replayed, page by page: only what is new is looked through.
  if (known.looked < journey.passed.size) {
    let i = 0;
    for (const page of journey.passed) if (i++ >= known.looked) lookThrough(guide, journey, page, known);
    known.looked = journey.passed.size;
  }
  return known;
}

function isPresent(guide: Guide, { over }: Journey, id: string | undefined, { present, keys }: Presence): void {
  const said = indicatorOf(guide, id);
  if (!said || over?.has(said.id)) return;
  present.add(said.id);
  let its = keysOf.get(said);
  if (!its) keysOf.set(said, (its = [key.present(said.id), key.concern, key.concernIn(said.area)]));
  for (const one of its) keys.add(one);
}

const answeredKeys = new WeakMap<Question, Map<string, string>>();

/** The key of an answer, written once. */
function answeredKey(question: Question, option: string): string {
  let its = answeredKeys.get(question);
  if (!its) answeredKeys.set(question, (its = new Map<string, string>()));
  let one = its.get(option);
  if (!one) its.set(option, (one = key.answered(question.id, option)));
  return one;
}

/** The keys of an indicator that is present. */
const keysOf = new WeakMap<Indicator, readonly string[]>();

function lookThrough(guide: Guide, journey: Journey, page: Page, known: Presence): void {
  const { notKnown, keys } = known;
  const missed = (id: string) => !journey.over?.has(id) && notKnown.add(id) && keys.add(key.notKnown(id));
  for (const question of page.questions) {
    const answer = journey.answers.get(question);
    if (question.ask === 'episodes' && answer) keys.add(key.episodes);
    if (!question.options) continue;
    for (const { id, indicator, area, agency } of chosenIn(question, answer)) {
      keys.add(answeredKey(question, id));
      if (area) keys.add(key.worried(area));
      if (agency) known.agency = agency;
      isPresent(guide, journey, indicator, known);
    }
    if (question.ask === 'grid') {
      const rows = answer && 'rows' in answer ? answer.rows : {};
      for (const { id, indicator } of question.options) if (indicator && (!rows[id] || rows[id] === 'not-known')) missed(indicator);
    } else if (question.ask === 'one' && isUnanswered(question, answer)) {
      const asked = new Set(question.options.flatMap((o) => o.indicator ?? []));
      if (asked.size === 1) asked.forEach(missed);
    }
  }
}

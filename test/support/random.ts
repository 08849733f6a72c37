import type { Answer, Answers } from '../../src/assessment/answer.ts';
import { say, type Assessment } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { Page } from '../../src/guide/conversation.ts';
import { causesOf } from '../../src/guide/causes-of.ts';
import type { Field } from '../../src/guide/field.ts';
import type { Guide } from '../../src/guide/guide.ts';
import type { Question } from '../../src/guide/question.ts';

/** The seed of this run, printed in the browser, so that a failure can be run again with `?seed=` in the address. The benches have their own. */
export const seed = Number(new URLSearchParams(globalThis.location?.search).get('seed')) || 1 + Math.floor(Math.random() * 2 ** 31);

if (globalThis.location) console.log(`seed ${seed}`);

/** A small repeatable source of chance. */
export function chance(from: number) {
  let state = from >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (n: number) => Math.floor(next() * n),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
    yes: (p: number) => next() < p,
  };
}
export type Chance = ReturnType<typeof chance>;

/** Any answer a person could give, blank included. */
export function anyAnswer(guide: Guide, question: Question, by: Chance, today: string): Answer | undefined {
  if (by.yes(0.08)) return undefined;
  const options = question.options ?? [];
  switch (question.ask) {
    case 'one':
      return { option: by.pick(options).id };
    case 'many': {
      const apart = options.filter((o) => o.stands);
      if (apart.length && by.yes(0.55)) return { options: [by.pick(apart).id] };
      const chosen = options.filter((o) => !o.stands && by.yes(0.15));
      return chosen.length ? { options: chosen.map((o) => o.id) } : undefined;
    }
    case 'causes': {
      const apart = options.filter((o) => o.stands);
      if (by.yes(0.4)) return { causes: [{ option: by.pick(apart).id }] };
      const chosen = options.filter((o) => !o.stands && by.yes(0.2));
      return chosen.length ? { causes: chosen.map((o) => ({ option: o.id, ...(by.yes(0.5) && { saidBy: 'child' as const }) })) } : undefined;
    }
    case 'grid':
      return { rows: Object.fromEntries(options.filter(() => by.yes(0.95)).map((o) => [o.id, by.pick(['no', 'no', 'no', 'no', 'yes', 'not-known'] as const)])) };
    case 'age':
      return { age: by.yes(0.1) ? by.pick(['unborn', 'not-known'] as const) : by.below(18) };
    case 'episodes': {
      const days = Array.from({ length: by.below(5) }, () => by.below(400));
      return { episodes: days.map((ago) => ({ note: '', ...(by.yes(0.85) && { began: new Date(Date.parse(today) - ago * 86_400_000).toISOString().slice(0, 10) }) })) };
    }
    case 'step':
      return { step: by.pick([...(guide.scales.find((s) => s.id === question.scale)?.steps ?? []).map((s) => s.id), 'not-sure']) };
    case 'words':
      return { words: by.pick(['something', 'اسم', '🙂 <b>', '']) };
    case 'date':
      return { date: daysBefore(today, by.below(60)) };
    case 'moment':
      return { moment: `${daysBefore(today, by.below(30))}T${String(by.below(24)).padStart(2, '0')}:15:00Z` };
    case 'ratings':
      return { ratings: Object.fromEntries(options.filter(() => by.yes(0.7)).map((o) => [o.id, by.below(11)])) };
    case 'entries':
      return { entries: Array.from({ length: by.below(3) }, () => anyEntry(guide, question, by, today)) };
    case 'evidence':
      return { evidence: [] };
    default:
      return undefined;
  }
}

const daysBefore = (today: string, days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

/** An entry of a list with some of its fields filled in. */
function anyEntry(guide: Guide, question: Question, by: Chance, today: string): Record<string, string> {
  const value = ({ ask, options = [] }: Field): string => {
    if (ask === 'date') return daysBefore(today, by.below(60));
    if (ask === 'moment') return `${daysBefore(today, by.below(30))}T09:30:00Z`;
    if (ask === 'cause') return by.pick(causesOf(guide)).id;
    if (ask === 'aim') return guide.afterwards?.strategyAims[0]?.id ?? '';
    return ask === 'one' ? by.pick(options).id : by.pick(['something', 'اسم', '🙂 <b>']);
  };
  const filled = (question.fields ?? []).filter(() => by.yes(0.7)).map((f) => [f.id, value(f)] as const);
  return Object.fromEntries(filled.filter(([, text]) => text));
}

export const anyAnswers = (guide: Guide, page: Page, by: Chance, today: string): Answers =>
  Object.fromEntries(page.questions.flatMap((q) => {
    const answer = anyAnswer(guide, q, by, today);
    return answer ? [[q.id, answer]] : [];
  }));

/** Answers pages as they are reached, until the conversation ends or `stop` says so. */
export function walk(guide: Guide, from: Assessment, by: Chance, stop: (page: Page) => boolean = () => false): Assessment {
  let assessment = from;
  for (;;) {
    const journey = journeyOf(guide, assessment);
    const page = journey.pages.at(-1)!;
    if (journey.ended || stop(page)) return assessment;
    assessment = say(assessment, page.id, anyAnswers(guide, page, by, assessment.asOf));
  }
}

/** The next answer up from this one, one step at a time: safe, then not known, then a concern; each way it can go. */
export function raisings(guide: Guide, question: Question, answer: Answer | undefined): Answer[] {
  const options = question.options ?? [];
  const notKnown = options.find((o) => o.stands === 'not-known');
  const kind = (id: string | undefined) => guide.indicators.find((i) => i.id === id)?.kind;
  const concerns = options.filter((o) => !o.stands && (kind(o.indicator) === 'indicator' || kind(o.indicator) === 'circumstance' || o.area));
  if (question.ask === 'grid') {
    const rows = answer && 'rows' in answer ? answer.rows : {};
    return options.flatMap(({ id }) => {
      const now = rows[id];
      if (now === 'yes') return [];
      const yes = { rows: { ...rows, [id]: 'yes' as const } };
      return now === 'no' ? [{ rows: { ...rows, [id]: 'not-known' as const } }, yes] : [yes];
    });
  }
  if (question.ask === 'one') {
    const now = options.find((o) => answer && 'option' in answer && o.id === answer.option);
    if (now && !now.stands) return [];
    return [...(now?.stands === 'no' && notKnown ? [{ option: notKnown.id }] : []), ...concerns.map((o) => ({ option: o.id }))];
  }
  if (question.ask === 'causes') {
    const chosen = answer && 'causes' in answer ? answer.causes : [];
    const apart = options.find((o) => o.stands && chosen.some((c) => c.option === o.id));
    const kept = apart ? [] : chosen;
    return [
      ...(apart?.stands === 'no' && notKnown ? [{ causes: [{ option: notKnown.id }] }] : []),
      ...concerns.filter((o) => !kept.some((c) => c.option === o.id)).map((o) => ({ causes: [...kept, { option: o.id }] })),
    ];
  }
  if (question.ask === 'many') {
    const chosen = answer && 'options' in answer ? answer.options : [];
    const apart = options.find((o) => o.stands && chosen.includes(o.id));
    const kept = apart ? [] : chosen;
    return [
      ...(apart?.stands === 'no' && notKnown ? [{ options: [notKnown.id] }] : []),
      ...concerns.filter((o) => !kept.includes(o.id)).map((o) => ({ options: [...kept, o.id] })),
    ];
  }
  return [];
}


/** The safe answer to a question, where it has one; every worry answered and none named. */
export function safeAnswer(question: Question): Answer | undefined {
  const options = question.options ?? [];
  const no = options.find((o) => o.stands === 'no');
  if (question.ask === 'grid') return { rows: Object.fromEntries(options.map((o) => [o.id, 'no' as const])) };
  if (question.ask === 'age') return { age: 10 };
  if (question.ask === 'many') return no && { options: [no.id] };
  if (question.ask === 'causes') return no && { causes: [{ option: no.id }] };
  return question.ask === 'one' ? no && { option: no.id } : undefined;
}

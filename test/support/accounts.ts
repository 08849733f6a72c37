import type { Answer } from '../../src/assessment/answer.ts';
import { begin, type Assessment } from '../../src/assessment/assessment.ts';
import { indicatorOf } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { conditionsIn, type Condition } from '../../src/guide/condition.ts';
import type { Page } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import type { Option, Question } from '../../src/guide/question.ts';
import { safeAnswer, type Chance } from './random.ts';
import { saying, type Account as Sayable } from './saying.ts';

/** What somebody would answer on every page there is; only what the journey reaches counts. */
export type Account = { book: ReadonlyMap<string, ReadonlyMap<string, Answer | undefined>>; left: boolean };

export const asOf = '2026-11-23';
const dayBefore = (days: number) => new Date(Date.parse(asOf) - days * 86_400_000).toISOString().slice(0, 10);

/** The pages before the result. */
export const askingIn = (guide: Guide): readonly Page[] => {
  const { pages } = conversationOf(guide);
  return pages.slice(0, pages.findIndex((page) => page.kind === 'result'));
};

const named = new WeakMap<readonly object[], Set<string>>();

/** Is this answer one that a condition in this list rests on? */
function isNamed(list: readonly { when?: Condition | undefined }[], question: Question, option: Option): boolean {
  let known = named.get(list);
  if (!known) {
    known = new Set(list.flatMap(({ when }) => (when ? [...conditionsIn(when)] : [])).flatMap(([c, path]) => ('answered' in c && !path.includes('not') ? c.with.map((o) => `${c.answered} ${o}`) : [])));
    named.set(list, known);
  }
  return known.has(`${question.id} ${option.id}`);
}

/** Does choosing this open a page, because it names a part of life? */
export const opensPage = (guide: Guide, question: Question, option: Option): boolean =>
  !option.stands && (option.area !== undefined || isNamed(conversationOf(guide).pages, question, option));

/** How high an option stands: 0 safe or neutral, 1 not known, 2 a concern, a circumstance, a fact, or a part of life. */
export function heightOf(guide: Guide, question: Question, option: Option): 0 | 1 | 2 {
  if (option.stands) return option.stands === 'not-known' ? 1 : 0;
  // “Somebody thinks they know where the child is”: a base rests on it, so it says less than not knowing anything.
  if (isNamed(guide.bases, question, option)) return option.indicator ? 1 : 0;
  const kind = indicatorOf(guide, option.indicator)?.kind;
  return (kind && kind !== 'protective-factor') || option.fact || opensPage(guide, question, option) ? 2 : 0;
}

type Rates = { concern: number; notKnown: number; blank: number };

/** One answer, blank included. `rates` say how often a concern, a not known and a blank come. */
function anyAnswer(guide: Guide, question: Question, by: Chance, rates: Rates): Answer | undefined {
  if (by.yes(rates.blank)) return undefined;
  const options = question.options ?? [];
  const high = () => (by.yes(rates.concern) ? 2 : by.yes(rates.notKnown) ? 1 : 0);
  switch (question.ask) {
    case 'one': {
      // Some scales are said to one agency alone: it is asked often enough.
      const alone = options.filter((o) => guide.scales.some((s) => o.agency && s.shownTo?.includes(o.agency)));
      if (alone.length && by.yes(0.3)) return { option: by.pick(alone).id };
      const wanted = high();
      const from = options.filter((o) => heightOf(guide, question, o) === wanted);
      return { option: by.pick(from.length ? from : options).id };
    }
    case 'many':
    case 'causes': {
      const some = options.filter((o) => !o.stands && by.yes(rates.concern));
      const alone = options.find((o) => o.stands === (by.yes(rates.notKnown) ? 'not-known' : 'no'));
      const ids = (some.length ? some : alone ? [alone] : []).map((o) => o.id);
      if (!ids.length) return undefined;
      return question.ask === 'many' ? { options: ids } : { causes: ids.map((option) => ({ option })) };
    }
    case 'grid':
      return { rows: Object.fromEntries(options.filter(() => !by.yes(rates.blank / 2)).map((o) => [o.id, (['no', 'not-known', 'yes'] as const)[high()]])) };
    case 'age':
      return { age: by.yes(0.1) ? 'not-known' : by.yes(0.05) ? 'unborn' : by.yes(0.2) ? 16 + by.below(2) : by.below(18) };
    case 'episodes':
      return { episodes: Array.from({ length: by.below(5) }, () => ({ note: '', ...(by.yes(0.8) && { began: dayBefore(by.below(400)) }) })) };
    case 'words':
      return { words: 'something' };
    default:
      return undefined;
  }
}

/** Every page answered by chance, from nearly calm to nearly everything. */
function anyBook(guide: Guide, by: Chance, asked: readonly Page[]): Map<string, Map<string, Answer | undefined>> {
  const rates = { concern: by.pick([0.01, 0.03, 0.1, 0.3]), notKnown: by.pick([0, 0.02, 0.05, 0.2]), blank: by.pick([0, 0, 0.01, 0.05]) };
  // A page that only chooses among lists is taken more often than a worry, or few lists would be opened.
  const choosing = (q: Question) => q.options?.some((o) => opensPage(guide, q, o));
  return new Map(asked.map((page) => [page.id, new Map(page.questions.map((q) => [q.id, anyAnswer(guide, q, by, choosing(q) ? { ...rates, concern: Math.max(0.1, rates.concern) } : rates)]))]));
}

/** A missing child's account as calm as it can be, so that every grade is above it. */
export const calmMissing = {
  agency: 'police',
  age: 16,
  says: ['whereabouts-not-known'],
  answers: { whereabouts: 'believed', 'contact-since': 'spoke', 'return-agreed': 'yes', 'grade-assumptions': { words: 'Asked' }, 'grade-review': { words: 'At noon' } },
} satisfies Sayable;

/** A few sentences and nothing else: most falls hide where one worry decides. */
function fewSaid(guide: Guide, by: Chance): Assessment {
  const unplaced = guide.indicators.filter((i) => !i.step && i.kind === 'indicator');
  const says = Array.from({ length: 1 + by.below(3) }, () => by.pick(by.yes(0.4) ? unplaced : guide.indicators).id);
  const facts = conversationOf(guide).pages.flatMap((p) => p.questions).flatMap((q) => q.options ?? []).flatMap((o) => o.fact ?? []);
  if (by.yes(0.1)) return saying(guide, { ...calmMissing, says: [...calmMissing.says, ...(by.yes(0.3) ? [says[0]!] : [])] });
  return saying(guide, {
    says: by.yes(0.25) ? [...says, 'whereabouts-not-known'] : says,
    notKnown: by.yes(0.3) ? [by.pick(guide.indicators).id] : [],
    facts: by.yes(0.2) ? [by.pick(facts)] : [],
    agency: by.pick(guide.agencies).id,
    age: by.pick([0, 3, 10, 13, 16, 'not-known']),
  });
}

/** A random account: half of them everything by chance, half a few sentences with the pages not reached left to chance. */
export function anyAccount(guide: Guide, by: Chance): Account {
  const all = askingIn(guide);
  const asked = by.yes(0.2) ? all.slice(0, by.below(all.length)) : all;
  const book = anyBook(guide, by, asked);
  if (by.yes(0.5)) for (const { page, answers } of fewSaid(guide, by).said) book.set(page, new Map(Object.entries(answers)));
  else if (by.yes(0.25)) {
    // A missing child opens pages and a scale of their own: one account in four, however calm the rest is.
    const ways = all[0]!.questions.flatMap((q) => (q.options ?? []).filter((o) => o.indicator === 'whereabouts-not-known').map((o) => [q.id, { option: o.id }] as const));
    if (ways.length) book.get(all[0]!.id)?.set(...by.pick(ways));
  }
  return { book, left: by.yes(0.2) };
}

/** An account in which nothing is wrong and every question was answered. */
export const calmAccount = (guide: Guide): Account => ({
  book: new Map(askingIn(guide).map((page) => [page.id, new Map(page.questions.map((q) => [q.id, safeAnswer(q)]))])),
  left: false,
});

/** An assessment with these answers; with `only`, the answers of no other page. */
export function assessmentOf(guide: Guide, { book, left }: Account, only?: ReadonlySet<string>): Assessment {
  const said = [...book]
    .filter(([page]) => !only || only.has(page))
    .map(([page, answers]) => ({ page, answers: Object.fromEntries([...answers].flatMap(([id, a]) => (a ? [[id, a] as const] : []))) }));
  return { ...begin(guide, asOf), said, ...(left && { left }) };
}

/** The pages whose answers count. */
export const reachedBy = (guide: Guide, assessment: Assessment): Set<string> => new Set([...journeyOf(guide, assessment).passed].map((page) => page.id));

/** The same account with one question answered otherwise. */
export const withAnswer = ({ book, left }: Account, page: string, question: string, answer: Answer | undefined): Account => ({
  left,
  book: new Map(book).set(page, new Map(book.get(page)).set(question, answer)),
});

import type { Answer, Answers, Stand } from '../../src/assessment/answer.ts';
import { begin, type Assessment } from '../../src/assessment/assessment.ts';
import type { Episode } from '../../src/assessment/episodes.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { conditionsIn } from '../../src/guide/condition.ts';
import type { Page } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import type { Option, Question } from '../../src/guide/question.ts';

/** What one account says: these sentences are so, these are not known, and nothing else is. */
export type Account = {
  /** Indicators that are present. */
  says?: readonly string[];
  /** Indicators asked about by themselves whose answer is “I do not know”. */
  notKnown?: readonly string[];
  /** Facts about the child: `disabled`, `looked-after`. */
  facts?: readonly string[];
  agency?: string;
  age?: number | 'unborn' | 'not-known';
  /** Days ago that missing episodes began; `undated` for one with no date. */
  episodes?: readonly (number | 'undated' | Episode)[];
  /** Questions answered otherwise, by id: an option's id, or an answer. */
  answers?: Readonly<Record<string, string | Answer>>;
  /** Rows the child's world holds that open a page but are no sentence: options by id of a question. */
  also?: Readonly<Record<string, readonly string[]>>;
  asOf?: string;
};

const day = 24 * 60 * 60 * 1000;

/** Answers a whole conversation by hand, page by page, so that exactly this is said. Everything else is answered on its safe side. */
export function saying(guide: Guide, account: Account, upTo: Page['kind'] = 'result'): Assessment {
  const asOf = account.asOf ?? '2026-11-23';
  const empty = begin(guide, asOf);
  const { pages } = conversationOf(guide);
  // What is answered on a page rests on no other page: all are answered at once, and those that are reached are kept.
  const all = { ...empty, said: pages.map((page) => ({ page: page.id, answers: answersOf(guide, pages, page, account, asOf) })) };
  const reached = journeyOf(guide, all).pages;
  const end = reached.findIndex((page) => page.kind === upTo);
  const kept = new Set(reached.slice(0, end < 0 ? undefined : end).map((page) => page.id));
  return { ...empty, said: all.said.filter((s) => kept.has(s.page)) };
}

const answersOf = (guide: Guide, pages: readonly Page[], page: Page, account: Account, asOf: string): Answers =>
  Object.fromEntries(page.questions.flatMap((q) => {
    const answer = answerTo(guide, pages, q, account, asOf);
    return answer ? [[q.id, answer]] : [];
  }));

function answerTo(guide: Guide, pages: readonly Page[], question: Question, account: Account, asOf: string): Answer | undefined {
  const own = account.answers?.[question.id];
  if (own !== undefined) return typeof own === 'string' ? (question.ask === 'many' ? { options: [own] } : { option: own }) : own;
  const says = new Set(account.says);
  const notKnown = new Set(account.notKnown);
  const facts = new Set(account.facts);
  const options = question.options ?? [];
  const ways = waysTo(pages, options, says);
  const wanted = options.filter((o) => (o.indicator && says.has(o.indicator)) || (o.fact && facts.has(o.fact)) || account.also?.[question.id]?.includes(o.id) || ways.has(o));
  const unknown = options.find((o) => o.stands === 'not-known');
  switch (question.ask) {
    case 'grid':
      return { rows: Object.fromEntries(options.map((o): [string, Stand] => [o.id, o.indicator && says.has(o.indicator) ? 'yes' : o.indicator && notKnown.has(o.indicator) ? 'not-known' : 'no'])) };
    case 'one': {
      if (question.options?.some((o) => o.agency)) return { option: (options.find((o) => o.agency === (account.agency ?? 'school')) ?? options[0]!).id };
      if (wanted[0]) return { option: wanted[0].id };
      if (unknown && options.some((o) => o.indicator && notKnown.has(o.indicator))) return { option: unknown.id };
      const safe = options.find((o) => o.stands === 'no') ?? options.find((o) => !o.stands && !o.indicator);
      return safe && { option: safe.id };
    }
    case 'many':
    case 'causes': {
      const chosen = wanted.length ? wanted : options.filter((o) => o.stands === 'no');
      if (!chosen.length) return undefined;
      return question.ask === 'many' ? { options: chosen.map((o) => o.id) } : { causes: chosen.map((o) => ({ option: o.id })) };
    }
    case 'age':
      return { age: account.age ?? 10 };
    case 'episodes':
      return account.episodes?.length
        ? { episodes: account.episodes.map((e) => (e === 'undated' ? { note: '' } : typeof e === 'number' ? { note: '', began: new Date(Date.parse(asOf) - e * day).toISOString().slice(0, 10) } : e)) }
        : undefined;
    default:
      return undefined;
  }
}

type Ways = {
  /** Sentences on the pages everyone gets. */
  always: Set<string>;
  /** By option: what choosing it opens, sooner or later, and how many pages away it is asked. */
  opens: Map<Option, Map<string, number>>;
};
const known = new WeakMap<readonly Page[], Ways>();

/** Where each sentence is asked, worked out once for a conversation. */
function waysIn(pages: readonly Page[]): Ways {
  let ways = known.get(pages);
  if (ways) return ways;
  const asked = (of: (page: Page, q: Question) => boolean) => new Set(pages.flatMap((p) => p.questions.filter((q) => of(p, q)).flatMap((q) => q.options?.flatMap((o) => o.indicator ?? []) ?? [])));
  const always = asked((p) => !p.when);
  const listed = asked((_, q) => q.ask !== 'causes');
  ways = { always, opens: new Map(pages.flatMap((p) => p.questions).flatMap((q) => (q.options ?? []).map((o) => [o, opens(pages, q, o, listed)]))) };
  known.set(pages, ways);
  return ways;
}

/** What choosing this opens: each sentence, and how many pages away it is asked. One that a list asks is not looked for among causes. */
function opens(pages: readonly Page[], question: Question, option: Option, listed: ReadonlySet<string>, seen = new Set<string>()): Map<string, number> {
  const found = new Map<string, number>();
  const mark = (id: string, away: number) => found.set(id, Math.min(away, found.get(id) ?? Infinity));
  const name = `${question.id} ${option.id}`;
  if (option.stands || seen.has(name)) return found;
  const opened = pages.filter(
    ({ when }) => when && [...conditionsIn(when)].some(([c, path]) => !path.includes('not') && (('answered' in c && c.answered === question.id && c.with.includes(option.id)) || ('worried' in c && option.area !== undefined && c.worried.includes(option.area)))),
  );
  for (const q of opened.flatMap((page) => page.questions))
    for (const o of q.options ?? []) {
      if (o.indicator !== undefined && (q.ask === 'causes') !== listed.has(o.indicator)) mark(o.indicator, 1);
      for (const [id, away] of opens(pages, q, o, listed, new Set([...seen, name]))) mark(id, away + 1);
    }
  return found;
}

/** Of these options, those by which a sentence still to be said is soonest asked. */
export function waysTo(pages: readonly Page[], options: readonly Option[], says: ReadonlySet<string>): Set<Option> {
  const { always, opens } = waysIn(pages);
  return new Set(
    [...says].flatMap((id) => {
      if (always.has(id)) return [];
      const [nearest] = options.filter((o) => opens.get(o)!.has(id)).sort((a, b) => opens.get(a)!.get(id)! - opens.get(b)!.get(id)!);
      return nearest ? [nearest] : [];
    }),
  );
}

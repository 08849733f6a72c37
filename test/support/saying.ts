import type { Answer, Answers, Stand } from '../../src/assessment/answer.ts';
import { begin, say, type Assessment } from '../../src/assessment/assessment.ts';
import type { Episode } from '../../src/assessment/episodes.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { conditionsIn } from '../../src/guide/condition.ts';
import type { Page } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
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
  let assessment = begin(guide, asOf);
  for (;;) {
    const journey = journeyOf(guide, assessment);
    const page = journey.pages.at(-1)!;
    if (page.kind === upTo || assessment.said.some((s) => s.page === page.id)) return assessment;
    assessment = say(assessment, page.id, answersOf(guide, journey.conversation.pages, page, account, asOf));
  }
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
  const ways = waysTo(pages, question, options, says);
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

/** Sentences that must be looked for beyond the pages everyone gets; and those that only a list of causes asks about. */
function beyond(pages: readonly Page[], says: ReadonlySet<string>): { lists: Set<string>; causes: Set<string> } {
  const asked = (of: (page: Page, q: Question) => boolean) => new Set(pages.flatMap((p) => p.questions.filter((q) => of(p, q)).flatMap((q) => q.options?.flatMap((o) => o.indicator ?? []) ?? [])));
  const always = asked((p) => !p.when);
  const lists = asked((p, q) => q.ask !== 'causes');
  const left = [...says].filter((id) => !always.has(id));
  return { lists: new Set(left.filter((id) => lists.has(id))), causes: new Set(left.filter((id) => !lists.has(id))) };
}

/** What choosing this opens, sooner or later: each sentence still to be said, and how many pages away it is asked. */
function opens(pages: readonly Page[], question: Question, option: Option, sought: ReturnType<typeof beyond>, seen = new Set<string>()): Map<string, number> {
  const found = new Map<string, number>();
  const mark = (id: string, away: number) => found.set(id, Math.min(away, found.get(id) ?? Infinity));
  const name = `${question.id} ${option.id}`;
  if (option.stands || seen.has(name)) return found;
  const opened = pages.filter(
    ({ when }) => when && [...conditionsIn(when)].some(([c, path]) => !path.includes('not') && (('answered' in c && c.answered === question.id && c.with.includes(option.id)) || ('worried' in c && option.area !== undefined && c.worried.includes(option.area)))),
  );
  for (const q of opened.flatMap((page) => page.questions))
    for (const o of q.options ?? []) {
      if (o.indicator !== undefined && (q.ask === 'causes' ? sought.causes : sought.lists).has(o.indicator)) mark(o.indicator, 1);
      for (const [id, away] of opens(pages, q, o, sought, new Set([...seen, name]))) mark(id, away + 1);
    }
  return found;
}

/** Of these options, those by which a sentence still to be said is soonest asked. */
function waysTo(pages: readonly Page[], question: Question, options: readonly Option[], says: ReadonlySet<string>): Set<Option> {
  const sought = beyond(pages, says);
  const ways = options.map((option) => ({ option, found: opens(pages, question, option, sought) }));
  return new Set(
    [...says].flatMap((id) => {
      const [nearest] = ways.filter((w) => w.found.has(id)).sort((a, b) => a.found.get(id)! - b.found.get(id)!);
      return nearest ? [nearest.option] : [];
    }),
  );
}

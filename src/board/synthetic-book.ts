import { conditionsIn, type Condition } from '../guide/condition.ts';
import { conversationFor } from '../guide/purpose-of.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/id.ts';
import { placeOf } from '../guide/place-of.ts';
import type { Option, Question } from '../guide/question.ts';
import { scaleOf } from '../guide/scale-of.ts';
import { ours, published, saidBy } from './published-figures.ts';
import { readingOf, type Opens, type Reading } from './synthetic-reading.ts';

/** What is read in a guide, once, to make accounts by it: whatever it calls its questions. */
export type SyntheticBook = {
  guide: Guide;
  agencies: readonly (readonly [Id, number])[];
  /** By question and option. */
  opens: ReadonlyMap<string, Opens>;
  /** Areas and answers that open the questions about going missing. */
  opensMissing: ReadonlySet<string>;
  /** Why a child may go: each with how often it is why. A cause is known by its indicator or, where it is none, by its option. */
  causes: readonly (readonly [Id, number])[];
  notMissing: ReadonlySet<Id>;
  /** So while the child is away, and no longer. */
  endOnReturn: ReadonlySet<Id>;
  /** How high each indicator stands, from 0 to 1; nothing where the book gives it no step. */
  height: ReadonlyMap<Id, number>;
  /** The questions that an evidence question is about. */
  about: ReadonlyMap<Id, readonly Question[]>;
  readings: ReadonlyMap<Question, Reading>;
};

export const causeKey = ({ id, indicator }: Option): Id => indicator ?? id;
export const opensKey = (question: Id, option: Id): string => `${question} ${option}`;

const books = new WeakMap<Guide, SyntheticBook>();

export function syntheticBook(guide: Guide): SyntheticBook {
  let book = books.get(guide);
  if (!book) books.set(guide, (book = read(guide)));
  return book;
}

function read(guide: Guide): SyntheticBook {
  const pages = guide.conversations.flatMap((c) => c.pages);
  const opens = new Map<string, { child: boolean; other: boolean; causes: Id[] }>();
  const opensMissing = new Set<string>();
  const about = new Map<Id, Question[]>();
  for (const page of pages) {
    for (const [key, condition] of page.when ? answersIn(page.when) : []) {
      const now = opens.get(key) ?? { child: false, other: false, causes: [] };
      if ('answered' in condition) {
        now[page.facing ? 'child' : 'other'] = true;
        now.causes.push(...page.questions.filter((q) => q.ask === 'causes').flatMap((q) => q.options ?? []).filter((o) => !o.stands).map(causeKey));
        opens.set(key, now);
      }
      if (conversationFor(guide, 'referral')?.pages.includes(page) && page.questions.some((q) => q.ask === 'episodes')) opensMissing.add(key);
    }
    for (const question of page.questions) if (question.about) about.set(question.id, pages.filter((p) => question.about!.includes(p.id)).flatMap((p) => p.questions));
  }
  const causes = new Map<Id, number>();
  for (const option of pages.flatMap((p) => p.questions).filter((q) => q.ask === 'causes').flatMap((q) => q.options ?? [])) if (!option.stands) causes.set(causeKey(option), weightOf(causeKey(option)));
  const level = scaleOf(guide, guide.level);
  const endOnReturn = new Set(guide.afterwards?.endOnReturn);
  const isMissing = (question: Id, { id, area }: Option) => opensMissing.has(opensKey(question, id)) || (area !== undefined && opensMissing.has(area));
  return {
    guide,
    agencies: guide.agencies.map(({ id, source }) => [id, source === '6' ? ours.fromPolice : source ? ours.fromSchools : (1 - ours.fromPolice - ours.fromSchools) / Math.max(1, guide.agencies.filter((a) => !a.source).length)] as const),
    opens, opensMissing, about, endOnReturn,
    readings: new Map(pages.flatMap((p) => p.questions).map((q) => [q, readingOf(q, (question, option) => opens.get(opensKey(question, option)), isMissing, endOnReturn)])),
    causes: [...causes].filter(([, weight]) => weight > 0),
    notMissing: new Set(saidBy.notMissingToThemselves),
    height: new Map(guide.indicators.flatMap(({ id, step }) => (step ? [[id, placeOf(level, step) / (level.steps.length - 1)] as const] : []))),
  };
}

/** The answers, and the worries, that a condition looks for. */
function* answersIn(when: Condition): Generator<[string, Condition]> {
  for (const [condition] of conditionsIn(when)) {
    if ('answered' in condition) for (const option of condition.with) yield [opensKey(condition.answered, option), condition];
    if ('worried' in condition) for (const area of condition.worried) yield [area, condition];
  }
}

const says = (list: readonly string[], key: Id): boolean => list.includes(key);

/** A child’s not seeing themselves as missing is asked apart from why they went. */
const weightOf = (key: Id): number =>
  says(saidBy.notMissingToThemselves, key) ? 0
  : says(saidBy.conflict, key) ? ours.causes.conflict
  : says(saidBy.exploited, key) ? published.exploited.is
  : says(saidBy.usedForCrime, key) ? published.usedForCrime.is
  : says(saidBy.distress, key) ? published.distress.is
  : ours.causes.other;

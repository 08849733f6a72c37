import type { Afterwards } from './afterwards.ts';
import type { Page } from './conversation.ts';
import type { Field } from './field.ts';
import type { Guide } from './guide.ts';
import type { Overlay } from './overlay.ts';
import type { Option, Question, Wording } from './question.ts';

/** A text that an overlay may say, where it stands in the overlay, and what the guide says. */
export type Place = { path: string; text: string | readonly string[] };

/** A guide as screens show it, every text that an overlay may say, and those that it left in the guide’s own language. */
export type Translated = { guide: Guide; places: readonly Place[]; untranslated: readonly Place[] };

type Found = { places: Place[]; untranslated: Place[] };
type Saying = { readonly [key: string]: unknown } | undefined;

const inside = (said: unknown, key: string): Saying => (typeof said === 'object' && said !== null && Object.hasOwn(said, key) ? ((said as Record<string, unknown>)[key] as Saying) : undefined);

/** Only text for text, and as many lines for as many: nothing is lost by translating. */
const fits = (own: unknown, said: unknown): boolean =>
  typeof own === 'string' ? typeof said === 'string' && said.trim() !== '' : Array.isArray(own) && Array.isArray(said) && own.length === said.length && own.every((text, i) => fits(text, said[i]));

/** The same entry with these of its texts as the overlay says them. Everything else of it stays the object it was. */
function lay<T extends object>(found: Found, path: string, entry: T, said: Saying, ...keys: (keyof T & string)[]): T {
  const put: Partial<T> = {};
  for (const key of keys) {
    const own = entry[key] as string | string[] | undefined;
    if (own === undefined) continue;
    const place = { path: `${path}.${key}`, text: own };
    found.places.push(place);
    const theirs = inside(said, key) as unknown;
    if (fits(own, theirs)) put[key] = theirs as T[typeof key];
    else found.untranslated.push(place);
  }
  return { ...entry, ...put };
}

/**
 * The guide with an overlay laid over it: the same ids, conditions, steps and sources, and the overlay’s texts wherever it has them.
 * It is for screens. Records, letters and what is recommended come of the guide itself.
 */
export function translate(guide: Guide, overlay: Overlay | undefined): Translated {
  const found: Found = { places: [], untranslated: [] };
  const list = <T extends { id: string }>(name: keyof Overlay & keyof Guide, entries: readonly T[], one: (entry: T, said: Saying, path: string) => T) =>
    entries.map((entry) => one(entry, inside(overlay?.[name], entry.id), `${name}.${entry.id}`));
  const flat = <T extends { id: string }>(name: keyof Overlay & keyof Guide, entries: readonly T[], ...keys: (keyof T & string)[]) =>
    list(name, entries, (entry, said, path) => lay(found, path, entry, said, ...keys));

  const shown: Guide = {
    ...guide,
    ...(overlay?.title && { title: overlay.title }),
    adoption: lay(found, 'adoption', guide.adoption, overlay?.adoption, 'says'),
    scales: list('scales', guide.scales, (scale, said, path) => ({
      ...lay(found, path, scale, said, 'name', 'standing'),
      steps: scale.steps.map((step) => lay(found, `${path}.steps.${step.id}`, step, inside(inside(said, 'steps'), step.id), 'name', 'meaning', 'response')),
    })),
    agencies: flat('agencies', guide.agencies, 'name'),
    areas: flat('areas', guide.areas, 'name'),
    indicators: flat('indicators', guide.indicators, 'text'),
    conversations: list('conversations', guide.conversations, (conversation, said, path) => ({ ...lay(found, path, conversation, said, 'name', 'offer'), pages: conversation.pages.map((page) => translatePage(page, overlay, found)) })),
    thresholds: flat('thresholds', guide.thresholds, 'because'),
    bases: flat('bases', guide.bases, 'because', 'unlessSays', 'notKnown'),
    instructions: list('instructions', guide.instructions, (instruction, said, path) => ({
      ...lay(found, path, instruction, said, 'heading', 'says', 'provisional'),
      ...(instruction.duty && { duty: lay(found, `${path}.duty`, instruction.duty, inside(said, 'duty'), 'binds', 'nation') }),
    })),
    contacts: flat('contacts', guide.contacts, 'name', 'hours', 'instead'),
    routes: flat('routes', guide.routes, 'heading', 'by', 'how', 'agreement', 'say', 'then', 'ifYouDisagree'),
  };
  if (guide.vocabularies)
    shown.vocabularies = list('vocabularies', guide.vocabularies, (vocabulary, said, path) => ({
      ...lay(found, path, vocabulary, said, 'name'),
      labels: vocabulary.labels.map((label) => lay(found, `${path}.labels.${label.id}`, label, inside(inside(said, 'labels'), label.id), 'name', 'means')),
    }));
  if (guide.afterwards) shown.afterwards = layAfterwards(found, guide.afterwards, overlay?.afterwards);
  if (guide.patterns) shown.patterns = flat('patterns', guide.patterns, 'name', 'says');
  if (guide.judgementReasons) shown.judgementReasons = flat('judgementReasons', guide.judgementReasons, 'text');
  if (guide.lawfulBases) shown.lawfulBases = flat('lawfulBases', guide.lawfulBases, 'text', 'means');
  if (guide.terms) shown.terms = guide.terms.map((term) => lay(found, `terms.${term.term}`, term, inside(overlay?.terms, term.term), 'term', 'also', 'means'));
  if (guide.phrases) shown.phrases = flat('phrases', guide.phrases, 'why');
  // A page or a question that two conversations share is said once.
  return { guide: shown, places: once(found.places), untranslated: once(found.untranslated) };
}

const once = (places: readonly Place[]): Place[] => [...new Map(places.map((place) => [place.path, place])).values()];

const rules = ['interviewWithin', 'offerAgain', 'answerPlanWithin', 'reviews', 'watch'] as const;

function layAfterwards(found: Found, after: Afterwards, said: Saying): Afterwards {
  const rule = (name: (typeof rules)[number]) => lay(found, `afterwards.${name}`, after[name], inside(said, name), 'says');
  const each = <T extends { id: string }>(name: string, entries: readonly T[], ...keys: (keyof T & string)[]) =>
    entries.map((entry) => lay(found, `afterwards.${name}.${entry.id}`, entry, inside(inside(said, name), entry.id), ...keys));
  return {
    ...after,
    ...Object.fromEntries(rules.map((name) => [name, rule(name)])),
    prompts: each('prompts', after.prompts, 'heading', 'says'),
    strategyAims: each('strategyAims', after.strategyAims, 'text'),
  };
}

const pages = new WeakMap<Overlay, WeakMap<Page, Page>>();

/** One page, with its questions. Made once for each: the first page is drawn before the rest of the guide is there, and is the same page then. */
export function translatePage(page: Page, overlay: Overlay | undefined, found: Found = { places: [], untranslated: [] }): Page {
  const shown = {
    ...lay(found, `pages.${page.id}`, page, inside(overlay?.pages, page.id), 'heading', 'intro'),
    questions: page.questions.map((question) => layQuestion(found, question, inside(overlay?.questions, question.id))),
  };
  if (!overlay) return page;
  const mine = pages.get(overlay) ?? new WeakMap<Page, Page>();
  pages.set(overlay, mine);
  if (!mine.has(page)) mine.set(page, shown);
  return mine.get(page)!;
}

function layQuestion(found: Found, question: Question, said: Saying): Question {
  const path = `questions.${question.id}`;
  const { tells } = question;
  return {
    ...layAsked(found, path, question, said, 'text', 'hint', 'under', 'entry'),
    ...(tells && { tells: { ...tells, as: lay(found, path, { as: tells.as }, said, 'as').as } }),
    ...(question.ends && { ends: lay(found, `${path}.ends`, question.ends, inside(said, 'ends'), 'least', 'most') }),
    ...(question.fields && { fields: question.fields.map((field) => layField(found, `${path}.fields.${field.id}`, field, inside(inside(said, 'fields'), field.id))) }),
    ...(question.options && { options: question.options.map((option) => layAsked(found, `${path}.options.${option.id}`, option, inside(inside(said, 'options'), option.id), 'text', 'hint', 'told')) }),
  };
}

const layField = (found: Found, path: string, field: Field, said: Saying): Field => ({
  ...lay(found, path, field, said, 'text', 'hint'),
  ...(field.options && { options: field.options.map((option) => lay(found, `${path}.options.${option.id}`, option, inside(inside(said, 'options'), option.id), 'text')) }),
});

/** A question or an option: its own texts, what is not known of it, and how it is worded for an agency. */
function layAsked<T extends Question | Option>(found: Found, path: string, asked: T, said: Saying, ...keys: (keyof T & string)[]): T {
  const { gap, wording } = asked;
  return {
    ...lay(found, path, asked, said, ...keys),
    ...(gap && { gap: lay(found, `${path}.gap`, gap, inside(said, 'gap'), 'text', 'who') }),
    ...(wording && { wording: wording.map((own) => layWording(found, path, own, inside(said, 'wording'))) }),
  };
}

const layWording = (found: Found, path: string, own: Wording, said: Saying): Wording => lay(found, `${path}.wording.${own.agency[0]!}`, own, inside(said, own.agency[0]!), 'text', 'hint');

import type { Assessment } from '../../src/assessment/assessment.ts';
import { concernsIn, type Concern } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { presenceIn } from '../../src/assessment/presence.ts';
import { words } from '../../src/elements/words.ts';
import type { Page } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { scaleOf } from '../../src/guide/scale-of.ts';
import type { Question } from '../../src/guide/question.ts';
import { textOf } from '../../src/guide/text-of.ts';
import { wordedFor } from '../../src/guide/worded-for.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { asksForCall } from '../../src/recommendation/recommendation.ts';

export const wordsIn = (texts: readonly (string | undefined)[]): number => texts.join(' ').split(/\s+/).filter((w) => /\p{L}|\p{N}/u.test(w)).length;

/** The interface's own words beside a question's, as the page shows them before anything is answered. */
function around(guide: Guide, { ask, options = [], scale }: Question, concerns: readonly Concern[]): (string | undefined)[] {
  switch (ask) {
    case 'grid':
      return options.flatMap(() => [words.yes, words.no, words.notKnownShort]);
    case 'many':
    case 'causes':
      return options.some((o) => o.stands) ? [words.or] : [];
    case 'age':
      return [words.unborn, words.notKnown];
    case 'episodes':
      return [words.episode(1), words.began, words.ended, words.note];
    case 'evidence':
      // How, when and who are asked once something is written.
      return concerns.flatMap((c) => [c.indicator.text, words.evidenceWhat]);
    case 'step':
      return [...scaleOf(guide, scale!).steps.flatMap((s) => [s.name, s.meaning]), words.or, words.notSure];
    default:
      return [];
  }
}

/**
 * Every word a page shows: heading, introduction, questions, hints, what can be chosen and how it is labelled. Left out: buttons, what
 * opens only when it is pressed, what the practitioner writes, and their own answers where they are given back to be checked.
 */
export function wordsOn(guide: Guide, page: Page, agency?: string, concerns: readonly Concern[] = []): number {
  const questions = page.questions.map((q) => wordedFor(q, agency));
  const alone = questions.length === 1 && !page.kind;
  // With an introduction that says so, “optional” is not said at every field.
  const free = Boolean(page.intro) && questions.every((q) => q.optional);
  return wordsIn([
    ...(alone && questions[0]!.text === page.heading ? [] : [page.heading]),
    ...(page.kind === 'check' ? [words.checkIntro] : []),
    ...(page.intro ?? []),
    ...questions.flatMap((q) => [q.text, q.optional && !alone && !free ? words.optional : undefined, q.hint, ...(q.options ?? []).flatMap((o) => [textOf(o, guide.indicators), o.hint]), ...around(guide, q, concerns)]),
  ]);
}

/** How many things a page asks to be looked at: options, rows, steps and the ends “none” and “not known”. */
export const rowsOn = (guide: Guide, page: Page): number =>
  page.questions.reduce((sum, q) => sum + (q.options?.length ?? (q.ask === 'step' ? scaleOf(guide, q.scale!).steps.length + 1 : 0)), 0);

/** Pages seen and words read, until whom to phone now would first show, and until the result. */
export type Effort = { toPhone?: { pages: number; words: number }; toResult: { pages: number; words: number } };

/** What one account asks of the practitioner, page by page in the order they meet them. */
export function effortOf(guide: Guide, account: Assessment): Effort {
  const journey = journeyOf(guide, account);
  const end = journey.pages.findIndex((p) => p.kind === 'result');
  const met = end < 0 ? journey.pages : journey.pages.slice(0, end);
  const { agency } = presenceIn(guide, journey);
  let read = 0;
  let toPhone: Effort['toPhone'];
  for (const [i, page] of met.entries()) {
    const about = new Set(page.questions.flatMap((q) => q.about ?? []));
    const concerns = concernsIn(guide, journey).filter((c) => c.indicator.kind !== 'protective-factor' && c.pages.some((p) => about.has(p.id)));
    read += wordsOn(guide, page, agency, concerns);
    const soFar = { ...account, said: met.slice(0, i + 1).flatMap((p) => account.said.find((s) => s.page === p.id) ?? []) };
    delete (soFar as { left?: boolean }).left;
    if (!toPhone && asksForCall(recommend(guide, soFar))) toPhone = { pages: i + 1, words: read };
  }
  return { ...(toPhone && { toPhone }), toResult: { pages: met.length, words: read } };
}

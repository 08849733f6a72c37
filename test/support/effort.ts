import type { Assessment } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { presenceIn } from '../../src/assessment/presence.ts';
import type { Page } from '../../src/guide/conversation.ts';
import { scaleOf, type Guide } from '../../src/guide/guide.ts';
import { textOf } from '../../src/guide/text-of.ts';
import { wordedFor } from '../../src/guide/worded-for.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { asksForCall } from '../../src/recommendation/recommendation.ts';

const wordsIn = (texts: readonly (string | undefined)[]): number => texts.join(' ').split(/\s+/).filter((w) => /\p{L}|\p{N}/u.test(w)).length;

/** Every word a page shows: heading, introduction, questions, hints, and what can be chosen. Buttons, and what the practitioner writes, are left out. */
export function wordsOn(guide: Guide, page: Page, agency?: string): number {
  const questions = page.questions.map((q) => wordedFor(q, agency));
  return wordsIn([
    ...(page.questions.length === 1 && page.questions[0]!.text === page.heading ? [] : [page.heading]),
    ...(page.intro ?? []),
    ...questions.flatMap((q) => [
      q.text, q.hint, ...(q.options ?? []).flatMap((o) => [textOf(o, guide.indicators), o.hint]),
      ...(q.ask === 'step' ? scaleOf(guide, q.scale!).steps.flatMap((s) => [s.name, s.meaning]) : []),
    ]),
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
  let words = 0;
  let toPhone: Effort['toPhone'];
  for (const [i, page] of met.entries()) {
    words += wordsOn(guide, page, agency);
    const soFar = { ...account, said: met.slice(0, i + 1).flatMap((p) => account.said.find((s) => s.page === p.id) ?? []) };
    delete (soFar as { left?: boolean }).left;
    if (!toPhone && asksForCall(recommend(guide, soFar))) toPhone = { pages: i + 1, words };
  }
  return { ...(toPhone && { toPhone }), toResult: { pages: met.length, words } };
}

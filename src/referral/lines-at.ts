import type { Journey } from '../assessment/journey.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { LetterPlace, Part, Question } from '../guide/question.ts';
import { notAsked } from '../recommendation/gaps.ts';
import { letterWords as words } from './letter-words.ts';
import type { Line } from './referral.ts';
import { told } from './told.ts';

/** What was said in one place of the letter; what an early end left out reads “not asked”. */
export function linesAt(guide: Guide, journey: Journey, id: LetterPlace): Line[] {
  const here = (page: Page) => page.questions.filter((q) => q.tells?.place === id);
  return [
    ...[...journey.passed].flatMap(here).flatMap((q) => told(guide, q, journey.answers.get(q))),
    ...notAsked(guide, journey).flatMap((page) => here(page).slice(0, 1)).map((q): Line => ({ label: q.tells!.as, text: id === 'voice' ? words.notRecorded : words.notAsked })),
  ];
}

/** The same for a place with many small facts: what is known one by one, then in one line each what is not known and what was not asked. Nothing is left blank. */
export function factsAt(guide: Guide, journey: Journey, id: LetterPlace): Line[] {
  const lines = linesAt(guide, journey, id);
  const known = lines.filter(({ text }) => text !== words.notKnown && text !== words.notAsked);
  // Pages after the result that were not reached: who the child is, and who writes.
  const later = journey.conversation.pages.filter((page) => !page.kind && !journey.passed.has(page) && isAfterResult(journey, page));
  const unreached = later.flatMap((page) => page.questions).filter((q) => q.tells?.place === id).map((q) => q.tells!.as);
  const list = (label: string, names: readonly (string | undefined)[]): Line[] => (names.length ? [{ label, text: names.join('; ') }] : []);
  return [
    ...known,
    ...list(words.notKnown, lines.filter(({ text }) => text === words.notKnown).map(({ label }) => label)),
    ...list(words.notAskedList, [...lines.filter(({ text }) => text === words.notAsked).map(({ label }) => label), ...unreached]),
  ];
}

const isAfterResult = ({ conversation: { pages } }: Journey, page: Page): boolean => {
  const result = pages.findIndex((p) => p.kind === 'result');
  return result >= 0 && pages.indexOf(page) > result;
};

/** The question whose answer is that part of a form, and what was answered, where the guide asks for it and it was reached. */
export function partIn(journey: Journey, part: Part): Question | undefined {
  for (const page of journey.passed) for (const question of page.questions) if (question.tells?.is === part) return question;
  return undefined;
}

/** That part as words; nothing where it was not asked or is not known. */
export function wordsOf(guide: Guide, journey: Journey, part: Part): string {
  const question = partIn(journey, part);
  const answer = question && journey.answers.get(question);
  if (!question || !answer) return '';
  const [line] = told(guide, question, answer);
  return line && line.text !== words.notKnown ? line.text : '';
}

import type { Answer } from '../assessment/answer.ts';
import { isUnanswered } from '../assessment/answered.ts';
import type { Journey } from '../assessment/journey.ts';
import type { Guide } from '../guide/guide.ts';
import type { Part } from '../guide/question.ts';
import { plain } from './plain.ts';
import { told } from './told.ts';

/** An answer that other systems have a place for: the letter's label for it, how the letter tells it, and as it was given. */
export type Told = { label: string; text: string; answer: Answer };

/** What was answered, by the part the guide says it is. The name at the head of the letter is the child's, whether or not the guide says so again. */
export function partsIn(guide: Guide, { answers }: Journey): ReadonlyMap<Part, Told> {
  const parts = new Map<Part, Told>();
  for (const [question, answer] of answers) {
    const { tells } = question;
    const part = tells?.is ?? (tells?.headline === 'name' ? 'child-name' : undefined);
    if (!tells || !part || isUnanswered(question, answer)) continue;
    const text = plain(told(guide, question, answer).map((line) => line.text).join('; '));
    parts.set(part, { label: plain(tells.as), text, answer });
  }
  return parts;
}

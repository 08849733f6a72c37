import * as z from 'zod/mini';
import { Day } from '../guide/id.ts';
import type { Question } from '../guide/question.ts';
import { Episode } from './episodes.ts';
import { Piece } from './evidence.ts';

export const Stand = z.enum(['yes', 'no', 'not-known']);
export type Stand = z.infer<typeof Stand>;

/** An adult in the child's life: what they know and think of this, and whether it is safe that they do. */
export const Person = z.strictObject({
  name: z.string(),
  relation: z.string(),
  knows: z.optional(Stand),
  agrees: z.optional(Stand),
  thinks: z.string(),
  mayBeSource: z.optional(Stand),
  mustNotBeContacted: z.optional(Stand),
  safeContact: z.string(),
});
export type Person = z.infer<typeof Person>;

/** What the practitioner decides beside the recommendation. `lower` says why and who was consulted. */
export const Judgement = z.strictObject({
  decision: z.enum(['agree', 'higher', 'lower']),
  step: z.optional(z.string()),
  why: z.string(),
  consulted: z.string(),
  noSupervisor: z.optional(z.boolean()),
  /** Could assumptions about age, race, sex, care, disability or class be making us see less? Asked before any lower judgement. */
  assumptions: z.optional(z.string()),
});
export type Judgement = z.infer<typeof Judgement>;

/** An answer, by the way its question asks. */
export const Answer = z.union([
  z.strictObject({ option: z.string() }),
  z.strictObject({ options: z.array(z.string()) }),
  z.strictObject({ rows: z.record(z.string(), Stand) }),
  z.strictObject({ words: z.string() }),
  z.strictObject({ date: Day }),
  /** Whole years, or not yet born, or not known. */
  z.strictObject({ age: z.union([z.int(), z.enum(['unborn', 'not-known'])]) }),
  z.strictObject({ episodes: z.array(Episode) }),
  z.strictObject({ people: z.array(Person) }),
  z.strictObject({ evidence: z.array(Piece) }),
  /** A step's id, or `not-sure`. */
  z.strictObject({ step: z.string() }),
  z.strictObject({ judgement: Judgement }),
]);
export type Answer = z.infer<typeof Answer>;

export type Answers = Readonly<Record<string, Answer>>;

/** The options of a question that an answer chose; for a grid, its rows that stand “yes”. */
export function chosenIn(question: Question, answer: Answer | undefined) {
  const options = question.options ?? [];
  if (!answer) return [];
  if ('option' in answer) return options.filter((o) => o.id === answer.option);
  if ('options' in answer) return options.filter((o) => answer.options.includes(o.id));
  if ('rows' in answer) return options.filter((o) => answer.rows[o.id] === 'yes');
  return [];
}

/** Is a question left blank, or answered “not known” (for a grid, in any row)? Never the same as “no”. */
export function isUnanswered(question: Question, answer: Answer | undefined): boolean {
  if (!answer) return true;
  if ('rows' in answer) return (question.options ?? []).some((row) => !answer.rows[row.id] || answer.rows[row.id] === 'not-known');
  if ('option' in answer || 'options' in answer) {
    const chosen = chosenIn(question, answer);
    return !chosen.length || chosen.some((o) => o.stands === 'not-known');
  }
  if ('words' in answer) return !answer.words.trim();
  if ('age' in answer) return answer.age === 'not-known';
  if ('people' in answer) return !answer.people.length;
  if ('step' in answer) return !answer.step;
  return false;
}

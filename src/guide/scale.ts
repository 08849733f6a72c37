import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Id, Words } from './id.ts';

/** One place on a scale. Its place is its order in the book; the number is only what the guide prints. */
export const Step = z.strictObject({
  id: Id,
  number: z.optional(z.number()),
  name: Words,
  /** One sentence: what it means for a child to stand here. */
  meaning: Words,
  /** What is asked of services at this step, said before its number is (areas number their levels differently). */
  response: Words,
  /** How the letter says it to the one who receives it, where that is not the name. */
  told: z.optional(Words),
  /** How a child's note says what happens next: to the child, with no level in it. */
  forChild: z.optional(Words),
  /** This step asks for a phone call before anything else is filled in. */
  phone: z.optional(z.boolean()),
});
export type Step = z.infer<typeof Step>;

/** An ordered scale, lowest first: levels of help is one, how soon another, a risk grade a third. Compared by order, never by score. */
export const Scale = z.strictObject({
  id: Id,
  name: Words,
  steps: z.array(Step).check(z.minLength(1)),
  /** Only these agencies ever see a word of it. */
  shownTo: z.optional(z.array(Id).check(z.minLength(1))),
  /** It is said only while this holds: a risk grade belongs to a child who is missing. */
  when: z.optional(Condition),
  /** What the step is for the one who reads it: a prompt, and whose decision it is. */
  standing: z.optional(Words),
});
export type Scale = z.infer<typeof Scale>;

import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Day, Id, Words } from './id.ts';
import { Sources } from './source.ts';

/** One word of a vocabulary and when it is the right one. The last needs no condition: it is what is left. */
export const Label = z.strictObject({ id: Id, name: Words, means: Words, code: z.optional(z.string()), when: z.optional(Condition) });
export type Label = z.infer<typeof Label>;

/**
 * A way of classing what is happening, such as “missing” or “away from placement”: the first label that fits is the one.
 * It names; it never decides. No threshold may rest on it.
 */
export const Vocabulary = z.strictObject({
  id: Id,
  name: Words,
  /** The first day it was used, and the first on which it no longer was. */
  from: Day,
  until: z.optional(Day),
  /** Why it was given up. Labels of such a vocabulary are seen in replay only. */
  withdrawn: z.optional(Words),
  labels: z.array(Label).check(z.minLength(1)),
  source: Sources,
});
export type Vocabulary = z.infer<typeof Vocabulary>;

/** Is it used on this day? */
export const isInForce = ({ from, until }: Vocabulary, day: string): boolean => from <= day && (until === undefined || day < until);

import * as z from 'zod/mini';
import { Words } from './id.ts';
import { Sources } from './source.ts';

/** A word of law or of the field, the other ways it is written, and what it means in one or two plain sentences. */
export const Term = z.strictObject({
  term: Words,
  also: z.optional(z.array(Words).check(z.minLength(1))),
  means: Words,
  source: Sources,
});
export type Term = z.infer<typeof Term>;

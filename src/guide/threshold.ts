import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Id, Words } from './id.ts';
import { Sources } from './source.ts';

/** A condition that takes a child to a step of a scale, and the sentence why. The highest that holds wins; all its reasons are kept. */
export const Threshold = z.strictObject({
  id: Id,
  scale: Id,
  when: Condition,
  reaches: Id,
  /** Told to the practitioner and in the letter: a whole sentence. */
  because: Words,
  source: Sources,
  /** The rows of the compiled matrix that are rules rather than sentences about a child. */
  rows: z.optional(z.array(z.string()).check(z.minLength(1))),
});
export type Threshold = z.infer<typeof Threshold>;

/**
 * The base of a scale: where a child stands when no threshold holds.
 * With `notKnown` it holds only when every worry question that applies was answered, and `unless` does not.
 * A scale may have several, lowest first: the first whose `when` holds is taken, and the last has none.
 */
export const Base = z.strictObject({
  id: Id,
  scale: Id,
  reaches: Id,
  because: Words,
  /** What must have been said for it. It may rest on nothing that a worry could bring about. */
  when: z.optional(Condition),
  unless: z.optional(Condition),
  /** Said instead of a step when `unless` holds. */
  unlessSays: z.optional(Words),
  /** Said instead of a step when too little is known: whom to talk to today. */
  notKnown: z.optional(Words),
  source: Sources,
});
export type Base = z.infer<typeof Base>;

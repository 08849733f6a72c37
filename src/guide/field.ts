import * as z from 'zod/mini';
import { Id, Words } from './id.ts';

/** One thing asked of every entry of a list: of each offer, of each change proposed to a plan, of each thing done to help. */
export const Field = z.strictObject({
  id: Id,
  /** `cause` offers why this child goes, as the account has it; `aim` the area's strategy aims. What is kept is always text: words, a day, a moment, or an id. */
  ask: z.enum(['words', 'date', 'moment', 'one', 'cause', 'aim']),
  text: Words,
  hint: z.optional(Words),
  options: z.optional(z.array(z.strictObject({ id: Id, text: Words })).check(z.minLength(1))),
  lines: z.optional(z.int().check(z.gte(1))),
  /** The words are the child's own: shown and told as a quotation. */
  childsWords: z.optional(z.literal(true)),
});
export type Field = z.infer<typeof Field>;

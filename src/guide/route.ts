import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Day, Id, WebAddress, Words } from './id.ts';
import { Sources } from './source.ts';

/** Someone to reach. `local` ones carry no number in the book: the area sets them, and until then `instead` says what to do. */
export const Contact = z.strictObject({
  id: Id,
  name: Words,
  phone: z.optional(z.string().check(z.regex(/^[0-9 +]{3,20}$/, 'is not a phone number'))),
  url: z.optional(WebAddress),
  hours: z.optional(Words),
  /** A child may turn to them: they stand on a child's note. */
  forChild: z.optional(z.literal(true)),
  local: z.optional(z.literal(true)),
  instead: z.optional(Words),
  /** The day the number was last seen at its source. */
  seen: z.optional(Day),
  source: Sources,
});
export type Contact = z.infer<typeof Contact>;

/** Whom to contact, how, by when, with what agreement, and what comes after. */
export const Route = z.strictObject({
  id: Id,
  /** The step it belongs to; with no step, for when that scale could not be said. */
  at: z.optional(z.strictObject({ scale: Id, step: z.optional(Id) })),
  when: z.optional(Condition),
  heading: Words,
  whom: z.array(Id).check(z.minLength(1)),
  by: Words,
  how: Words,
  /** What the family's agreement has to do with it. Silent where the family must not be told. */
  agreement: z.optional(Words),
  /** The first minute of the call. */
  say: z.optional(z.array(Words)),
  then: z.array(Words),
  /** What the letter asks of the one who receives it. */
  asks: z.optional(z.array(Words)),
  ifYouDisagree: z.optional(Words),
  source: Sources,
});
export type Route = z.infer<typeof Route>;

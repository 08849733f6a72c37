import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Day, Id, Words } from './id.ts';
import { Sources } from './source.ts';

/**
 * Something to do, or not to do, that stands beside the level whatever it is.
 * `first` comes before everything; `do-not-tell` silences every line about the family; `do-not-ask` ends questions to the child;
 * `today` is to be done the same day; `duty` binds somebody; `also` is good practice.
 */
export const Instruction = z.strictObject({
  id: Id,
  kind: z.enum(['first', 'do-not-tell', 'do-not-ask', 'today', 'duty', 'also']),
  when: Condition,
  heading: Words,
  says: z.array(Words).check(z.minLength(1)),
  contacts: z.optional(z.array(Id)),
  /** While this holds the level is said after it, under this heading. */
  provisional: z.optional(Words),
  /** For a duty: its standing, whom it binds (a person, or a body) and the day the law was checked. */
  duty: z.optional(
    z.strictObject({ standing: z.enum(['statute', 'statutory-guidance', 'good-practice']), binds: Words, nation: Words, checked: Day }),
  ),
  source: Sources,
});
export type Instruction = z.infer<typeof Instruction>;

import * as z from 'zod/mini';
import { bases } from './bases.ts';

export const Basis = z.enum(bases);
export type Basis = z.infer<typeof Basis>;

/** About when, where no day is known: within the last six months, or before that. */
export const periods = ['recent', 'earlier'] as const;
/** Whose words `what` is set in: the child's, somebody else's, or the writer's own account. */
export const voices = ['child', 'other', 'own'] as const;

/** One piece of evidence for one concern: what, how it is known, when and who. When and who are free text: “2 to 20 November”, “form tutor”. */
export const Piece = z.strictObject({
  indicator: z.string(),
  what: z.string(),
  basis: z.optional(Basis),
  when: z.string(),
  who: z.string(),
  period: z.optional(z.enum(periods)),
  words: z.optional(z.enum(voices)),
  /** So what: the effect on the child, and what will happen if nothing changes. */
  effect: z.optional(z.string()),
});
export type Piece = z.infer<typeof Piece>;
export type Evidence = Omit<Piece, 'indicator'>;

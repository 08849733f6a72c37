import * as z from 'zod/mini';
import { bases } from './bases.ts';

export const Basis = z.enum(bases);
export type Basis = z.infer<typeof Basis>;

/** One piece of evidence for one concern: what, how it is known, when and who. When and who are free text: “2 to 20 November”, “form tutor”. */
export const Piece = z.strictObject({
  indicator: z.string(),
  what: z.string(),
  basis: z.optional(Basis),
  when: z.string(),
  who: z.string(),
});
export type Piece = z.infer<typeof Piece>;
export type Evidence = Omit<Piece, 'indicator'>;

import * as z from 'zod/mini';
import { Id, Words } from './id.ts';
import { Sources } from './source.ts';

/** A part of a child's life the guide groups its indicators by. */
export const Area = z.strictObject({ id: Id, name: Words });
export type Area = z.infer<typeof Area>;

/**
 * A sentence of the guide that may be true of a child.
 * `circumstance`: poverty, housing, discrimination suffered and the like, which count only with their effect on this child.
 * `protective-factor`: a strength; shown, never subtracted.
 */
export const Indicator = z.strictObject({
  id: Id,
  kind: z.enum(['indicator', 'circumstance', 'protective-factor']),
  area: Id,
  /** The step it stands under in print; none for a rule, a duty or a disputed placing. Never shown beside the sentence. */
  step: z.optional(Id),
  text: Words,
  /** Of sexuality, identity, faith, the body, what a child told, or harm by somebody at home: in no copy that a family could see. */
  private: z.optional(z.literal(true)),
  source: Sources,
  /** The rows of the compiled matrix of published thresholds that this sentence stands for. */
  rows: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Where areas place the same sentence differently: what else was seen, and why this guide takes the step it takes. */
  disputed: z.optional(
    z.strictObject({ elsewhere: z.array(z.strictObject({ step: Id, source: Sources })).check(z.minLength(1)), why: Words }),
  ),
  /** Factor codes of the children in need census this corresponds to. Suggested, never an input to the level. */
  factors: z.optional(z.array(z.string())),
});
export type Indicator = z.infer<typeof Indicator>;

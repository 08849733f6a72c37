import * as z from 'zod/mini';
import { Id } from './id.ts';

const ids = z.array(Id).check(z.minLength(1));
const count = z.int().check(z.gte(1));

/** At least so many of these indicators (one, unless said) are present; with `orNotKnown`, one asked about and not known counts too. */
const Present = z.strictObject({ present: ids, atLeast: z.optional(count), orNotKnown: z.optional(z.literal(true)) });
/** Concerns that stand at this step or above, counted together, if need be across several areas. */
const Concerns = z.strictObject({
  concerns: z.strictObject({
    step: z.optional(Id),
    areas: z.optional(ids),
    atLeast: count,
    acrossAreas: z.optional(count),
    /** Also count circumstances that are said to affect this child. */
    withCircumstances: z.optional(z.literal(true)),
  }),
});
/** Missing episodes that began in the last so many days, today included, and lasted at least so many. What is not dated counts in every window and as long. */
const Episodes = z.strictObject({ episodes: z.strictObject({ withinDays: count, atLeast: count, lastingDays: z.optional(count) }) });
/** Something said of the child (looked after, disabled …). Not known, or not said, is taken as so, unless it must be `known`. */
const Child = z.strictObject({ child: ids, known: z.optional(z.literal(true)) });
/** The child's age in years. Not known is taken as so: it never defeats a rule that protects a younger child. */
const Age = z.strictObject({ age: z.strictObject({ under: z.optional(count), atLeast: z.optional(count) }) });
/** The practitioner works for one of these agencies. */
const Agency = z.strictObject({ agency: ids });
/** The practitioner is worried about one of these areas. */
const Worried = z.strictObject({ worried: ids });
/** A question answered with one of these options. Ways and instructions only. */
const Answered = z.strictObject({ answered: Id, with: ids });
/** Questions not reached, left blank, or answered “not known”. Ways and instructions only. */
const Unanswered = z.strictObject({ unanswered: ids });
/** A scale's thresholds already take the child to this step. Ways and instructions only. */
const Reaches = z.strictObject({ reaches: z.strictObject({ scale: Id, step: Id }) });
/** An instruction of the guide holds. Ways and instructions only. */
const Instructed = z.strictObject({ instructed: Id });

export type Condition =
  | z.infer<typeof Present>
  | z.infer<typeof Concerns>
  | z.infer<typeof Episodes>
  | z.infer<typeof Child>
  | z.infer<typeof Age>
  | z.infer<typeof Agency>
  | z.infer<typeof Worried>
  | z.infer<typeof Answered>
  | z.infer<typeof Unanswered>
  | z.infer<typeof Reaches>
  | z.infer<typeof Instructed>
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const branches = {
  present: Present,
  concerns: Concerns,
  episodes: Episodes,
  child: Child,
  age: Age,
  agency: Agency,
  worried: Worried,
  answered: Answered,
  unanswered: Unanswered,
  reaches: Reaches,
  instructed: Instructed,
  /** Every one of these holds. */
  all: z.strictObject({ all: z.array(z.lazy(() => Condition)).check(z.minLength(1)) }),
  /** At least one of these holds. */
  any: z.strictObject({ any: z.array(z.lazy(() => Condition)).check(z.minLength(1)) }),
  /** This does not hold. Never in a threshold. */
  not: z.strictObject({ not: z.lazy(() => Condition) }),
} as const;

/** The words a condition may begin with: a closed set, meant to be felt. */
export const kindsOfCondition = Object.keys(branches) as (keyof typeof branches)[];

/** Something that may hold of what was said: one of a closed set of kinds, each begun with its own word. */
// A plain union would answer a slip inside one branch with the faults of all fourteen: the kind is chosen first, by its word.
export const Condition: z.ZodMiniType<Condition> = z.pipe(
  z.unknown(),
  z.transform((value, ctx) => {
    const kind = kindsOfCondition.find((k) => typeof value === 'object' && value !== null && k in value);
    if (!kind) {
      ctx.issues.push({ code: 'custom', input: value, message: `is not a condition: it needs one of ${kindsOfCondition.join(', ')}` });
      return z.NEVER;
    }
    const read = branches[kind].safeParse(value, { reportInput: true });
    if (read.success) return read.data;
    for (const issue of read.error.issues) ctx.issues.push(issue as never);
    return z.NEVER;
  }),
);

/** Every condition inside a condition, itself first, with the path to it. */
export function* conditionsIn(condition: Condition, path: PropertyKey[] = []): Generator<[Condition, PropertyKey[]]> {
  yield [condition, path];
  if ('all' in condition) for (const [i, c] of condition.all.entries()) yield* conditionsIn(c, [...path, 'all', i]);
  if ('any' in condition) for (const [i, c] of condition.any.entries()) yield* conditionsIn(c, [...path, 'any', i]);
  if ('not' in condition) yield* conditionsIn(condition.not, [...path, 'not']);
}

import * as z from 'zod/mini';
import { Day } from '../guide/id.ts';
import { Episode } from './episodes.ts';
import { Instant } from './instant.ts';
import { Piece } from './evidence.ts';
import { saidBy } from './said-by.ts';

export const Stand = z.enum(['yes', 'no', 'not-known']);
export type Stand = z.infer<typeof Stand>;

/** An adult in the child's life: what they know and think of this, and whether it is safe that they do. */
export const Person = z.strictObject({
  name: z.string(),
  relation: z.string(),
  knows: z.optional(Stand),
  agrees: z.optional(Stand),
  thinks: z.string(),
  /** Openness: have they been told that this is passed on? Not the same as what they know, or agree to. */
  told: z.optional(Stand),
  /** Why not, where they have not been told. */
  whyNotTold: z.optional(z.string()),
  /** What lets us share what concerns this adult: the guide's lawful basis, by id. Never the same as agreeing to be helped. */
  lawful: z.optional(z.string()),
  mayBeSource: z.optional(Stand),
  mustNotBeContacted: z.optional(Stand),
  safeContact: z.string(),
});
export type Person = z.infer<typeof Person>;

/** What the practitioner decides beside the recommendation. `lower` says why and who was consulted. */
export const Judgement = z.strictObject({
  decision: z.enum(['agree', 'higher', 'lower']),
  step: z.optional(z.string()),
  why: z.string(),
  consulted: z.string(),
  /** The guide's coded reason, by id. */
  reason: z.optional(z.string()),
  /** When it was decided. */
  at: z.optional(Instant),
  noSupervisor: z.optional(z.boolean()),
  /** Could assumptions about age, race, sex, care, disability or class be making us see less? Asked before any lower judgement. */
  assumptions: z.optional(z.string()),
});
export type Judgement = z.infer<typeof Judgement>;

/** One reason a child went, who said so, and whether the child says it is the one that matters most. */
export const Cause = z.strictObject({ option: z.string(), saidBy: z.optional(z.enum(saidBy)), most: z.optional(z.boolean()) });
export type Cause = z.infer<typeof Cause>;

/** An answer, by the way its question asks. */
export const Answer = z.union([
  z.strictObject({ option: z.string() }),
  z.strictObject({ options: z.array(z.string()) }),
  z.strictObject({ rows: z.record(z.string(), Stand) }),
  z.strictObject({ words: z.string() }),
  z.strictObject({ date: Day }),
  /** Whole years, or not yet born, or not known. */
  z.strictObject({ age: z.union([z.int(), z.enum(['unborn', 'not-known'])]) }),
  z.strictObject({ episodes: z.array(Episode) }),
  z.strictObject({ people: z.array(Person) }),
  z.strictObject({ evidence: z.array(Piece) }),
  z.strictObject({ causes: z.array(Cause) }),
  /** A step's id, or `not-sure`. */
  z.strictObject({ step: z.string() }),
  z.strictObject({ judgement: Judgement }),
  /** A moment, in UTC; it was written down as the clock stands in London. */
  z.strictObject({ moment: Instant }),
  /** Entries of a list, each by the ids of its fields: words, a day, a moment, or the id of what was chosen. What was left is not there. */
  z.strictObject({ entries: z.array(z.record(z.string(), z.string())) }),
  /** 0 to 10 for each option that was rated. */
  z.strictObject({ ratings: z.record(z.string(), z.int().check(z.gte(0), z.lte(10))) }),
]);
export type Answer = z.infer<typeof Answer>;

export type Answers = Readonly<Record<string, Answer>>;

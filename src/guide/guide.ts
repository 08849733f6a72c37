import * as z from 'zod/mini';
import { Afterwards } from './afterwards.ts';
import { Conversation } from './conversation.ts';
import { Day, Id, Words } from './id.ts';
import { Area, Indicator } from './indicator.ts';
import { Instruction } from './instruction.ts';
import { JudgementReason } from './judgement-reason.ts';
import { LawfulBasis } from './lawful-basis.ts';
import { Contact, Route } from './route.ts';
import { Pattern } from './pattern.ts';
import { Phrase } from './phrase.ts';
import { Scale } from './scale.ts';
import { Reference } from './source.ts';
import { Term } from './term.ts';
import { Base, Threshold } from './threshold.ts';
import { Vocabulary } from './vocabulary.ts';

/** A whole Levels of Help guide as data: what one area's book says, and where each sentence of it stands in print. */
export const Guide = z.strictObject({
  id: Id,
  title: Words,
  /** Whose guide it is. */
  authority: Words,
  nation: Words,
  edition: Words,
  /** BCP 47, `en-GB`. */
  language: Words,
  /** The day the law in it was last checked. */
  lawAsOf: Day,
  /** Anything not `adopted` says so on every screen and every letter. */
  adoption: z.strictObject({
    status: z.enum(['model', 'draft', 'adopted']),
    says: Words,
    by: z.optional(Words),
    on: z.optional(Day),
    reviewDue: z.optional(Day),
  }),
  /** Which scale says the level of help, and which how soon. */
  level: Id,
  howSoon: Id,
  /** Circumstances alone never lift an accumulation above this step. */
  circumstancesReach: Id,
  references: z.array(Reference).check(z.minLength(1)),
  scales: z.array(Scale).check(z.minLength(1)),
  areas: z.array(Area).check(z.minLength(1)),
  /** Where practitioners work. `source`: the census's code for a contact from there, where one is near enough to suggest; none where it would be a guess. */
  agencies: z.array(z.strictObject({ id: Id, name: Words, source: z.optional(Words) })).check(z.minLength(1)),
  indicators: z.array(Indicator).check(z.minLength(1)),
  conversations: z.array(Conversation).check(z.minLength(1)),
  thresholds: z.array(Threshold),
  bases: z.array(Base),
  instructions: z.array(Instruction),
  contacts: z.array(Contact),
  routes: z.array(Route),
  /** How others class a missing child, beside the level and never deciding it. */
  vocabularies: z.optional(z.array(Vocabulary)),
  patterns: z.optional(z.array(Pattern)),
  /** Why a practitioner may judge otherwise than the guide, as reasons that can be counted. */
  judgementReasons: z.optional(z.array(JudgementReason)),
  /** What may let an agency share what concerns an adult. Not the same as the adult agreeing to be helped, or having been told. */
  lawfulBases: z.optional(z.array(LawfulBasis)),
  /** Words of law and of the field, explained wherever they appear. */
  terms: z.optional(z.array(Term)),
  /** Phrases that blame, marked as a practitioner writes. */
  phrases: z.optional(z.array(Phrase)),
  /** What comes after a referral: clocks, reviews, and what a sign in an account asks for. */
  afterwards: z.optional(Afterwards),
});
export type Guide = z.infer<typeof Guide>;

import * as z from 'zod/mini';
import { AfterPart } from './after-part.ts';
import { Field } from './field.ts';
import { Id, Words } from './id.ts';

/** How something said stands: a concern or fact (nothing said here), the safe answer, or not known. */
export const Standing = z.enum(['no', 'not-known']);

/** Other words for the same thing where a practitioner works: the sense, and what it leads to, stay. */
export const Wording = z.strictObject({ agency: z.array(Id).check(z.minLength(1)), text: z.optional(Words), hint: z.optional(Words) });
export type Wording = z.infer<typeof Wording>;

/** One thing that can be chosen, or one row of a yes / no / not known grid. */
export const Option = z.strictObject({
  id: Id,
  /** What the practitioner reads; where it is left out, the indicator's own sentence. */
  text: z.optional(Words),
  hint: z.optional(Words),
  /** How the letter tells it, where that is not what the practitioner reads. */
  told: z.optional(Words),
  wording: z.optional(z.array(Wording)),
  /** `causes`: what drove the child out, what drew them, or neither. */
  cause: z.optional(z.enum(['push', 'pull', 'circumstance'])),
  /** The indicator this says is present. Several options may name the same one: it is still one concern. */
  indicator: z.optional(Id),
  /** `no`: none of these. `not-known`: I do not know. Both are exclusive on a list. */
  stands: z.optional(Standing),
  /** A fact about the child that conditions may rest on: `looked-after`, `disabled`. */
  fact: z.optional(Id),
  agency: z.optional(Id),
  area: z.optional(Id),
  /** For a grid row: what is not known when nobody can say, and who may properly find it out. */
  gap: z.optional(z.strictObject({ text: Words, who: Words })),
});
export type Option = z.infer<typeof Option>;

/** The places of the letter that an answer can be told in, in the letter's order. */
export const LetterPlace = z.enum([
  'where', 'access', 'voice', 'other-children', 'family', 'earlier',
  'worries', 'missing', 'strengths', 'tried', 'change', 'difference', 'safety', 'child', 'sharing', 'referrer',
]);
export type LetterPlace = z.infer<typeof LetterPlace>;

/** What an answer is in a form that other systems read. A guide says so here, so that no format needs to know its questions. */
export const Part = z.enum([
  'child-name', 'child-other-names', 'child-born', 'child-sex', 'child-ethnicity', 'child-faith', 'child-language', 'child-needs', 'child-nhs-number', 'child-upn',
  'child-address', 'child-phone', 'child-gp', 'child-school', 'child-services', 'where-now',
  'other-children', 'household', 'visitors', 'responsibility', 'crime', 'why-now', 'protection-now',
  'referrer-name', 'referrer-role', 'referrer-agency', 'referrer-service', 'referrer-contact', 'referrer-available', 'referrer-knows-family', 'lead-consulted', 'withhold', 'childs-note', 'childs-next',
]);
export type Part = z.infer<typeof Part>;

export const Question = z.strictObject({
  id: Id,
  ask: z.enum(['one', 'many', 'grid', 'words', 'date', 'age', 'episodes', 'people', 'evidence', 'causes', 'step', 'judgement', 'moment', 'entries', 'ratings']),
  text: Words,
  hint: z.optional(Words),
  wording: z.optional(z.array(Wording)),
  options: z.optional(z.array(Option).check(z.minLength(1))),
  /** A worry question: the base step holds only when every one of these that applies was answered. */
  worry: z.optional(z.literal(true)),
  optional: z.optional(z.literal(true)),
  /** `words`: one line, or several. */
  lines: z.optional(z.int().check(z.gte(1))),
  /** The words are the child's own: shown and told as a quotation, never paraphrased. */
  childsWords: z.optional(z.literal(true)),
  /** `people`: the family must not be told, so only what keeps the child safe is asked of each adult. */
  guarded: z.optional(z.literal(true)),
  /** `evidence`: the pages whose concerns are asked about. */
  about: z.optional(z.array(Id).check(z.minLength(1))),
  /** `entries`: what is asked of each, and what one is called (“offer”). */
  fields: z.optional(z.array(Field).check(z.minLength(1))),
  entry: z.optional(Words),
  /** `ratings`: what 0 and what 10 mean. Each option is rated by itself. */
  ends: z.optional(z.strictObject({ least: Words, most: Words })),
  /** What the rules for afterwards read in it. */
  after: z.optional(AfterPart),
  /** What the account said last to this question (by `after`, or by id) is offered here again, to be mended. Never on a page that a child sees. */
  carries: z.optional(z.literal(true)),
  /** `step` and `judgement`: the scale. */
  scale: z.optional(Id),
  /** Where the letter tells it, and under what label; a headline also stands at the very top. */
  tells: z.optional(z.strictObject({ place: LetterPlace, as: Words, headline: z.optional(z.enum(['name', 'line'])), is: z.optional(Part) })),
  /** A heading that this question and those after it stand under. */
  under: z.optional(Words),
  /** What is not known when this is unanswered, and who may properly find it out. */
  gap: z.optional(z.strictObject({ text: Words, who: Words })),
});
export type Question = z.infer<typeof Question>;

import * as z from 'zod/mini';
import { Id, Words } from './id.ts';

const text = z.optional(Words);
const texts = z.optional(z.array(Words));
/** What a translation says of each entry of one list, by its id. */
const byId = <T extends z.core.$ZodShape>(shape: T) => z.optional(z.record(Id, z.strictObject(shape)));

const gap = z.optional(z.strictObject({ text, who: text }));
const says = z.optional(z.strictObject({ says: text }));
// By the agency it is worded for, the first where it is worded for several.
const wording = byId({ text, hint: text });

/**
 * A guide’s texts in another language, by id: only what a screen shows. It has no place for a condition, a step that is reached, an id
 * or a source, so it cannot change what follows from an answer. What it leaves out stays in the guide’s own language.
 */
export const Overlay = z.strictObject({
  /** BCP 47, `cy`. */
  language: Words,
  /** The id of the guide it is laid over. */
  guide: Id,
  title: text,
  adoption: z.optional(z.strictObject({ says: text })),
  scales: byId({ name: text, standing: text, steps: byId({ name: text, meaning: text, response: text }) }),
  agencies: byId({ name: text }),
  areas: byId({ name: text }),
  indicators: byId({ text }),
  conversations: byId({ name: text, offer: text }),
  pages: byId({ heading: text, intro: texts }),
  questions: byId({ text, hint: text, under: text, as: text, entry: text, gap, wording, ends: z.optional(z.strictObject({ least: text, most: text })), fields: byId({ text, hint: text, options: byId({ text }) }), options: byId({ text, hint: text, told: text, gap, wording }) }),
  thresholds: byId({ because: text }),
  bases: byId({ because: text, unlessSays: text, notKnown: text }),
  instructions: byId({ heading: text, says: texts, provisional: text, duty: z.optional(z.strictObject({ binds: text, nation: text })) }),
  contacts: byId({ name: text, hours: text, instead: text }),
  routes: byId({ heading: text, by: text, how: text, agreement: text, say: texts, then: texts, ifYouDisagree: text }),
  vocabularies: byId({ name: text, labels: byId({ name: text, means: text }) }),
  patterns: byId({ name: text, says: text }),
  afterwards: z.optional(z.strictObject({
    interviewWithin: says, offerAgain: says, answerPlanWithin: says, reviews: says, watch: says,
    prompts: byId({ heading: text, says: texts }), strategyAims: byId({ text }),
  })),
  judgementReasons: byId({ text }),
  lawfulBases: byId({ text, means: text }),
  /** By the term as the guide writes it: a term has no id. `term` and `also` are looked for in the translated texts. */
  terms: z.optional(z.record(Words, z.strictObject({ term: text, also: texts, means: text }))),
  /** Why a phrase hurts. The phrases, and what to write instead, belong to the language the letter is written in. */
  phrases: byId({ why: text }),
});
export type Overlay = z.infer<typeof Overlay>;

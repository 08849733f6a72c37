import * as z from 'zod/mini';
import { Id, Words } from './id.ts';
import { Sources } from './source.ts';

const word = '[\\p{L}\\p{N}]+(\'[\\p{L}\\p{N}]+)*';
const place = `${word}(/${word})*`;

/**
 * Words to look for, just as they stand: letter case, curly apostrophes, and a space, hyphen or line break between two words make no difference.
 * A stroke offers one word or another at its place: `puts/putting herself/himself at risk` is four wordings. Nothing else is inflected.
 */
export const Form = z.string().check(
  z.regex(new RegExp(`^${place}([ -]${place}){0,11}$`, 'u'), 'is not up to twelve words with single spaces or hyphens, straight apostrophes, and / between words that may stand for one another'),
);

/** A phrase that blames a child or a parent, or makes harm small; what to say instead, and why. */
export const Phrase = z.strictObject({
  id: Id,
  forms: z.array(Form).check(z.minLength(1)),
  /** Longer wordings that have one of the forms in them and blame nobody: `naughty step`. */
  leave: z.optional(z.array(Form)),
  sayInstead: z.array(Words).check(z.minLength(1), z.maxLength(3)),
  /** The one of `sayInstead` that may stand exactly where any of the forms stood, if there is one. */
  swap: z.optional(Words),
  why: Words,
  source: Sources,
});
export type Phrase = z.infer<typeof Phrase>;

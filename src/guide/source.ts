import * as z from 'zod/mini';
import { Day, Id, WebAddress, Words } from './id.ts';

/** How sure we are of a sentence, strongest first. `inferred` means nobody published it: a safeguarding lead must sign it off. */
export const Certainty = z.enum(['statute', 'national-guidance', 'published-threshold', 'inferred']);
export type Certainty = z.infer<typeof Certainty>;

/** A work the guide rests on, listed once in its bibliography. */
export const Reference = z.strictObject({
  id: Id,
  title: Words,
  url: z.optional(WebAddress),
  certainty: Certainty,
  /** What to know before relying on it: only its opening read, a copy, a date not seen. */
  caution: z.optional(Words),
  seen: z.optional(Day),
});
export type Reference = z.infer<typeof Reference>;

/** Where one sentence stands in print: a reference by id, or that with what to know of this use of it. */
export const Source = z.union([
  Id,
  z.strictObject({ ref: Id, where: z.optional(Words), certainty: z.optional(Certainty), note: z.optional(Words) }),
]);
export type Source = z.infer<typeof Source>;

/** At least one: a sentence without a source is not in the guide. */
export const Sources = z.array(Source).check(z.minLength(1));

/** A source looked up in the bibliography. */
export type Cited = { reference: Reference; certainty: Certainty; where?: string; note?: string };

/** Looks sources up, in order; one that points nowhere is left out (`parseGuide` has refused it already). */
export function cite(references: readonly Reference[], sources: readonly Source[]): Cited[] {
  return sources.flatMap((source) => {
    const use = typeof source === 'string' ? { ref: source } : source;
    const reference = references.find((r) => r.id === use.ref);
    if (!reference) return [];
    const { certainty = reference.certainty, where, note } = use;
    return [{ reference, certainty, ...(where && { where }), ...(note && { note }) }];
  });
}

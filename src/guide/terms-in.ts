import type { Guide } from './guide.ts';
import type { Term } from './term.ts';

/** Every way a term is written. */
export const formsOf = ({ term, also }: Term): string[] => [term, ...(also ?? [])];

const known = new WeakMap<Term, RegExp[]>();

/** Whole words, a plural too; a space or a hyphen between them alike. Letter case counts only where a form is all capitals: FGM. */
function patternsOf(term: Term): RegExp[] {
  const made = known.get(term);
  if (made) return made;
  const patterns = formsOf(term).map((form) => {
    const body = form.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
    return new RegExp(`(?<![\\p{L}\\p{N}])${body}s?(?![\\p{L}\\p{N}])`, form === form.toUpperCase() ? 'u' : 'iu');
  });
  known.set(term, patterns);
  return patterns;
}

/** The terms of the guide that appear in these texts, in the guide's order. */
export const termsIn = (guide: Pick<Guide, 'terms'> | undefined, texts: readonly string[]): Term[] =>
  (guide?.terms ?? []).filter((term) => patternsOf(term).some((pattern) => texts.some((text) => pattern.test(text))));

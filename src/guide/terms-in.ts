import type { Guide } from './guide.ts';
import type { Term } from './term.ts';

/** Every way a term is written. */
export const formsOf = ({ term, also }: Term): string[] => [term, ...(also ?? [])];

const known = new WeakMap<Term, RegExp[]>();

/** As it is written, a plural too; a space or a hyphen between words alike. Letter case counts only where a form is all capitals: FGM. */
function patternsOf(term: Term): RegExp[] {
  const made = known.get(term);
  if (made) return made;
  const patterns = formsOf(term).map((form) => {
    const body = form.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
    return new RegExp(`${body}s?`, form === form.toUpperCase() ? 'g' : 'gi');
  });
  known.set(term, patterns);
  return patterns;
}

// One pattern for every edge of a word: with it inside each of the others, the first pages waited for them all to be compiled.
const partOfWord = /[\p{L}\p{N}]/u;

const hasWord = (text: string, pattern: RegExp): boolean =>
  text.search(pattern) >= 0 && [...text.matchAll(pattern)].some(({ 0: word, index }) => !partOfWord.test(text.charAt(index - 1)) && !partOfWord.test(text.charAt(index + word.length)));

/** The terms of the guide that appear in these texts, in the guide's order. */
export const termsIn = (guide: Pick<Guide, 'terms'> | undefined, texts: readonly string[]): Term[] =>
  (guide?.terms ?? []).filter((term) => patternsOf(term).some((pattern) => texts.some((text) => hasWord(text, pattern))));

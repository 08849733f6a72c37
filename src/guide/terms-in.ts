import type { Guide } from './guide.ts';
import type { Term } from './term.ts';

/** Every way a term is written. */
export const formsOf = ({ term, also }: Term): string[] => [term, ...(also ?? [])];

// Plain search and no patterns: seventy of them had to be compiled before the first pages were drawn.
const partOfWord = /[\p{L}\p{N}]/u;

/** A space or a hyphen between words alike. */
const joined = (text: string): string => text.replace(/[\s-]+/g, ' ');

/** Does a form stand in a text as a whole word? As it is written, a plural too. */
function stands(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const end = at + form.length;
    const after = text.charAt(text.charAt(end) === 's' ? end + 1 : end);
    if (!partOfWord.test(text.charAt(at - 1)) && !partOfWord.test(after)) return true;
  }
  return false;
}

/** The terms of the guide that appear in these texts, in the guide's order. Letter case counts only where a form is all capitals: FGM. */
export function termsIn(guide: Pick<Guide, 'terms'> | undefined, texts: readonly string[]): Term[] {
  if (!guide?.terms) return [];
  // No form goes over the end of a line: each text stays a text by itself.
  const written = texts.map(joined).join('\n');
  const small = written.toLowerCase();
  const isHere = (form: string) => (form === form.toUpperCase() ? stands(joined(form), written) : stands(joined(form).toLowerCase(), small));
  return guide.terms.filter((term) => formsOf(term).some((form) => isHere(form.trim())));
}

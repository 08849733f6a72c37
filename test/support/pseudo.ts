import { english, type Words } from '../../src/elements/english.ts';
import type { Language } from '../../src/elements/language.ts';
import type { Guide } from '../../src/guide/guide.ts';
import type { Overlay } from '../../src/guide/overlay.ts';
import { translate } from '../../src/guide/translate.ts';

const plain = 'abcdefghijklmnopqrstuvwxyz';
const marked = 'å ƀ ç đ é ƒ ğ ħ î ĵ ķ ł ɱ ñ ö þ ɋ ŕ š ŧ û ṽ ŵ ẋ ý ž'.split(' ');
const vowels = new Set('aeiou');

/**
 * A text as no language writes it and anybody can read it: every letter marked, every vowel twice, so some 40 % longer. Letter by letter, so
 * that what stood inside another text still does, and a marked text marked again is the same. A plain letter left over was never in a catalogue.
 */
export const mark = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const low = letter.toLowerCase();
    const put = marked[plain.indexOf(low)]!;
    const one = letter === low ? put : put.toUpperCase();
    return vowels.has(low) ? one + one : one;
  });

const deep = (value: unknown): unknown => {
  if (typeof value === 'string') return mark(value);
  if (typeof value === 'function') return (...args: unknown[]) => mark(String((value as (...all: unknown[]) => unknown)(...args)));
  if (Array.isArray(value)) return value.map(deep);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner)])) : value;
};

/** The English catalogue, all of it marked. */
export const pseudoWords = deep(english) as Words;

/** Every text of a guide that a screen may show, marked. */
export function pseudoOverlay(guide: Guide): Overlay {
  const overlay: Record<string, unknown> = { language: 'qps', guide: guide.id };
  for (const { path, text } of translate(guide, undefined).places) {
    // A term may have any sign in it; everything else is ids and names.
    const term = /^terms\.(.*)\.(\w+)$/.exec(path);
    const steps = term ? ['terms', term[1]!, term[2]!] : path.split('.');
    const last = steps.pop()!;
    const at = steps.reduce((into, step) => (into[step] ??= {}) as Record<string, unknown>, overlay);
    at[last] = deep(text);
  }
  return overlay as Overlay;
}

/** A language that nobody speaks, for a guide. */
export const pseudo = (guide: Guide, more: Partial<Language> = {}): Language => ({ lang: 'qps', words: pseudoWords, guide: pseudoOverlay(guide), ...more });

import type { Guide } from './guide.ts';
import type { Phrase } from './phrase.ts';
import { quotedIn } from './quoted-in.ts';

/** A phrase found in a text: as it was written there, and where it begins and ends. */
export type Found = { phrase: Phrase; words: string; from: number; to: number };

/** The words that may stand at each place of one form, and whose it is: nobody's, where the wording is to be left alone. */
type Pattern = { places: ReadonlySet<string>[]; phrase: Phrase | undefined };

type Token = { word: string; bare: string; from: number; to: number; joins: boolean };

const made = new WeakMap<readonly Phrase[], Map<string, Pattern[]>>();

/** Every form by the words it may begin with, the longest first. Made once for a guide. */
function patternsOf(phrases: readonly Phrase[]): Map<string, Pattern[]> {
  const known = made.get(phrases);
  if (known) return known;
  const patterns = new Map<string, Pattern[]>();
  const add = (form: string, phrase: Phrase | undefined) => {
    const places = form.toLowerCase().split(/[ -]/).map((place) => new Set(place.split('/')));
    for (const first of places[0]!) patterns.set(first, [...(patterns.get(first) ?? []), { places, phrase }]);
  };
  for (const phrase of phrases) {
    for (const form of phrase.leave ?? []) add(form, undefined);
    for (const form of phrase.forms) add(form, phrase);
  }
  // A stable sort: of two that are as long, the wording to be left alone stays before the phrase.
  for (const list of patterns.values()) list.sort((a, b) => b.places.length - a.places.length);
  made.set(phrases, patterns);
  return patterns;
}

const word = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*/gu;
// What may stand between two words of one wording; an apostrophe of the word before, too: the lovers’ tiff.
const onlyJoins = /^['’]?[\s\u00ad‐‑-]+$/;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index } of text.matchAll(word)) {
    const before = tokens.at(-1);
    if (before) before.joins = onlyJoins.test(text.slice(before.to, index));
    const plain = written.toLowerCase().replace(/[’ʼ]/g, '\'');
    tokens.push({ word: plain, bare: plain.replace(/'s$/, ''), from: index, to: index + written.length, joins: false });
  }
  return tokens;
}

/** Does this form stand at this word? Its last word may also own something: the form ends before ’s. */
function stands({ places }: Pattern, tokens: readonly Token[], at: number): boolean {
  const last = places.length - 1;
  return places.every((place, i) => {
    const token = tokens[at + i];
    return token && (place.has(token.word) || (i === last && place.has(token.bare))) && (i === last || token.joins);
  });
}

/**
 * The guide's phrases that stand in this text, in order and none inside another: whole words only, the longest of those that begin at a word.
 * What stands inside quotation marks is somebody's own words and is passed over.
 */
export function phrasesIn(guide: Pick<Guide, 'phrases'> | undefined, text: string): Found[] {
  if (!guide?.phrases?.length) return [];
  const patterns = patternsOf(guide.phrases);
  const quoted = quotedIn(text);
  const tokens = tokensOf(text);
  const found: Found[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!;
    while (next < quoted.length && quoted[next]![1] <= first.from) next++;
    const quote = quoted[next];
    if (quote && quote[0] < first.to) continue;
    const starting = [...(patterns.get(first.word) ?? []), ...(first.bare === first.word ? [] : (patterns.get(first.bare) ?? []).filter((p) => p.places.length === 1))];
    const match = starting.find((pattern) => stands(pattern, tokens, at));
    if (!match) continue;
    const end = tokens[at + match.places.length - 1]!;
    const to = match.places.at(-1)!.has(end.word) ? end.to : end.to - 2;
    if (match.phrase && !(quote && quote[0] < to)) found.push({ phrase: match.phrase, words: text.slice(first.from, to), from: first.from, to });
    at += match.places.length - 1;
  }
  return found;
}

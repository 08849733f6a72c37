// Every piece of text a guide shows, and how plain it is.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

// What a program reads and no person does: an id or a fixed choice, an address, a day, a number, a code of a list, a language.
const notProse = [/^[a-z0-9]+(-[a-z0-9]+)*$/, /^https?:/, /^\d{4}-\d\d-\d\d$/, /^[\d +]+$/, /^[A-Z]{0,3}\d+[A-Z]?$/, /^[a-z]{2}-[A-Z]{2}$/];
// The titles of other people’s works are theirs. The words to look for are there because nobody should write them.
const notOurs = /^references\[\d+\]\.title$|^phrases\[\d+\]\.(forms|leave)\[/;

/** Every piece of text, with its path. Whatever a guide comes to hold is looked at unless it is named above. */
export function* textsIn(value, path = '') {
  if (typeof value === 'string') {
    if (value.trim() && !notOurs.test(path) && !notProse.some((shape) => shape.test(value))) yield { path, text: value };
  } else if (Array.isArray(value)) for (const [i, entry] of value.entries()) yield* textsIn(entry, `${path}[${i}]`);
  else if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, path ? `${path}.${key}` : key);
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** The words of a text, numbers included. */
export const wordsIn = (text) => [...words.segment(text)].filter((s) => s.isWordLike).map((s) => s.segment);

/** Its sentences. What stands without a full stop is one. */
export const sentencesIn = (text) => [...sentences.segment(text)].map((s) => s.segment.trim()).filter((s) => wordsIn(s).length);

/** The American school grade at which a text of these sentences is read (Flesch and Kincaid): long sentences and long words raise it. */
export function gradeOf(list) {
  const said = list.flatMap(wordsIn);
  return fleschKincaid({ sentence: list.length, word: said.length, syllable: said.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0) });
}

/** Each sentence of these texts once, with the path where it first stands. Names of three words or fewer are no sentences. */
export function saidIn(texts) {
  const seen = new Map();
  for (const { path, text } of texts)
    for (const sentence of sentencesIn(text)) if (!seen.has(sentence) && wordsIn(sentence).length > 3) seen.set(sentence, { path, sentence, words: wordsIn(sentence).length });
  return [...seen.values()];
}

/** The hardest sentences, worst first, as lines to be read. */
export const hardest = (said, count = 10) =>
  said
    .filter(({ words }) => words > 5)
    .map((one) => ({ ...one, grade: gradeOf([one.sentence]) }))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, count)
    .map(({ path, sentence, grade }) => `  ${grade.toFixed(1)}  ${path}: ${sentence}`)
    .join('\n');

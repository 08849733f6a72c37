import { nothing } from 'lit';
import type { Words } from './english.ts';
import type { FirstWords } from './words.ts';

/** How a widget speaks: its interface’s language and words, and in which language a text of the guide stands where that is another. Without words, in English. */
export type Speech = {
  lang: string;
  dir: 'ltr' | 'rtl';
  words?: Words;
  /** The guide’s language, where it is another. */
  guideLang?: string;
  langOf: (text: string) => string | undefined;
};

/** Whatever draws: the words it draws with, and `from` for the `lang` of a text of the guide that is in another language than those. */
export type Speaker<W extends FirstWords = FirstWords> = { readonly words: W; readonly from: From };

export type From = (text: string | undefined) => string | typeof nothing;

/** The `lang` to mark a text of the guide with; none where it is in the interface’s own. */
export const fromIn = (speech: Speech | undefined): From => (text) => (text && speech?.langOf(text)) ?? nothing;

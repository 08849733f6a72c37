import { plain } from './plain.ts';

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Every mark that Markdown may take for its own, by a backslash or, where HTML would take it too, by its name. */
const marks = /[!-/:-@[-`{-~]/g;

/** Where an address begins: some readers of Markdown make a link of one whatever stands before it, unless the letters are parted. */
const addresses = /(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?=@)/gi;

/**
 * Words as Markdown that shows them and does nothing: no link, no picture, no heading, no HTML. An address is parted by a mark that nobody sees
 * (U+2060), so it cannot be clicked, and is copied with that mark in it.
 */
export const inMarkdown = (text: string): string =>
  plain(text)
    .replace(addresses, '\u2060')
    .replace(marks, (mark) => named[mark] ?? `\\${mark}`)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\\\n  ');

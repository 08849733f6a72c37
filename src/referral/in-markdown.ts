import { plain } from './plain.ts';

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What Markdown, or a template it is put in, may take for its own wherever it stands; and what it may at the beginning of a line. */
const anywhere = /[\\`*_[\]<>&"~|{}$^]/g;
const atTheStart = /^(?:[-#+=:]|\d+(?=[.)]))/;

/** Where an address begins: some readers of Markdown make a link of one whatever stands before it, unless its letters are parted. */
const addresses = /(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?=@)/gi;

/**
 * Words as Markdown that shows them and does nothing: no link, no picture, no heading, no HTML. An address is parted by a mark that nobody sees
 * (U+2060), so that it cannot be clicked; it is copied with that mark in it.
 */
export const inMarkdown = (text: string): string =>
  plain(text)
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(addresses, '\u2060')
        .replace(anywhere, (mark) => named[mark] ?? `\\${mark}`)
        .replace(atTheStart, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`)),
    )
    .filter(Boolean)
    .join('\\\n  ');

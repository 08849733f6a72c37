import { escaped } from './escaped.ts';
import { letterWords as words } from './letter-words.ts';
import { plain } from './plain.ts';
import type { Line, Referral } from './referral.ts';

/** The letter as a whole page of HTML: escaped, printable, with nothing to run and nothing to load. */
export function asHtml({ title, made, notice, refused, summary, sections }: Referral): string {
  return [
    '<!doctype html>',
    '<html lang="en-GB"><head><meta charset="utf-8">',
    `<title>${shown(title)}</title>`,
    '<style>body{font:12pt/1.45 Georgia,serif;max-width:44em;margin:2em auto;padding:0 1em}h1{font-size:18pt}h2{font-size:13pt;margin:1.4em 0 .3em;break-after:avoid}dl{margin:0}dt{font-weight:bold;margin-top:.5em}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}dd q{font-style:italic}small{display:block}</style>',
    '</head><body>',
    `<h1>${shown(title)}</h1><p>${shown(made)}<br>${shown(notice)}</p>`,
    ...(refused ? [`<p><strong>${shown(refused)}</strong></p>`] : []),
    ...(summary.length ? [part(words.firstScreen, summary)] : []),
    ...sections.map((s) => part(s.heading, s.lines)),
    '</body></html>',
  ].join('\n');
}

const part = (heading: string, lines: readonly Line[]) => `<section><h2>${shown(heading)}</h2><dl>${lines.map(line).join('')}</dl></section>`;

const line = ({ label, text, quote, note }: Line) =>
  `${label ? `<dt>${shown(label)}</dt>` : ''}<dd>${quote ? `<q>${shown(text)}</q>` : shown(text)}${note ? `<small>${shown(note)}</small>` : ''}</dd>`;

const shown = (text: string): string => escaped(plain(text));

import { letterWords as words } from './letter-words.ts';
import { plain } from './plain.ts';
import type { Line, Referral } from './referral.ts';

/** The letter as a whole page of HTML: escaped, printable, with nothing to run and nothing to load. */
export function asHtml({ title, made, notice, refused, summary, sections }: Referral): string {
  return [
    '<!doctype html>',
    '<html lang="en-GB"><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    '<style>body{font:12pt/1.45 Georgia,serif;max-width:44em;margin:2em auto;padding:0 1em}h1{font-size:18pt}h2{font-size:13pt;margin:1.4em 0 .3em;break-after:avoid}dl{margin:0}dt{font-weight:bold;margin-top:.5em}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}dd q{font-style:italic}small{display:block}</style>',
    '</head><body>',
    `<h1>${escaped(title)}</h1><p>${escaped(made)}<br>${escaped(notice)}</p>`,
    ...(refused ? [`<p><strong>${escaped(refused)}</strong></p>`] : []),
    ...(summary.length ? [part(words.firstScreen, summary)] : []),
    ...sections.map((s) => part(s.heading, s.lines)),
    '</body></html>',
  ].join('\n');
}

const part = (heading: string, lines: readonly Line[]) => `<section><h2>${escaped(heading)}</h2><dl>${lines.map(line).join('')}</dl></section>`;

const line = ({ label, text, quote, note }: Line) =>
  `${label ? `<dt>${escaped(label)}</dt>` : ''}<dd>${quote ? `<q>${escaped(text)}</q>` : escaped(text)}${note ? `<small>${escaped(note)}</small>` : ''}</dd>`;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => plain(text).replace(/[&<>"']/g, (c) => escapes[c]!);

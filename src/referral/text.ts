import { held } from './held.ts';
import { letterWords as words } from './letter-words.ts';
import { plain } from './plain.ts';
import type { Line, Referral } from './referral.ts';

/** The letter as plain text, with the headings a referral form has. It pastes cleanly into a plain box. */
export function asText({ title: written, made, notice, refused, summary, sections }: Referral): string {
  const title = plain(written).replaceAll('\n', ' ');
  const head = (text: string) => `${text.toUpperCase()}\n${'-'.repeat(Math.min(text.length, 60))}`;
  return [
    `${title.toUpperCase()}\n${'='.repeat(title.length)}`,
    `${made}\n${notice}`,
    ...(refused ? [refused] : []),
    ...(summary.length ? [`${head(words.firstScreen)}\n${summary.map(line).join('\n')}`] : []),
    ...sections.map((s) => `${head(s.heading)}\n${s.lines.map(line).join('\n')}`),
    '',
  ].join('\n\n').trimEnd() + '\n';
}

function line({ label, text, quote, note }: Line): string {
  const said = quote ? `“${text}”` : text;
  const stop = label && /[.!?:]$/.test(label) ? ' ' : ': ';
  return held(`${label ? `${label}${stop}` : '- '}${said}${note ? `\n[${note}]` : ''}`);
}

import { html, nothing, type TemplateResult } from 'lit';
import type { From } from './speaker.ts';

// How a line is put together: “label: text; text (note)”.
const joints = /(: |; |, | \(|\)|\. )/;

/** The language of a text of the guide; what an entry of a list is called stands there with a capital and its number. */
function langOf(from: From, text: string): ReturnType<From> {
  const entry = /^(.)(.*) \d+$/.exec(text);
  const as = entry ? [text, `${entry[1]}${entry[2]}`, `${entry[1]!.toLocaleLowerCase()}${entry[2]}`] : [text];
  return as.map((one) => from(one)).find((lang) => lang !== nothing) ?? nothing;
}

/**
 * A line put together of texts of the guide and of what was written, with each text of the guide that stands in another language than the
 * screen marked with its own. The longest text that is known counts; where none is, the line stays as it is.
 */
export function inParts(from: From, line: string): (string | TemplateResult)[] {
  const pieces = line.split(joints);
  const parts: (string | TemplateResult)[] = [];
  for (let at = 0; at < pieces.length; ) {
    let end = pieces.length;
    while (end > at && langOf(from, pieces.slice(at, end).join('')) === nothing) end--;
    const text = pieces.slice(at, end).join('');
    if (text) parts.push(html`<span lang=${langOf(from, text)}>${text}</span>`);
    else if (typeof parts.at(-1) === 'string') parts.push(`${parts.pop() as string}${pieces[at]!}`);
    else parts.push(pieces[at]!);
    at = Math.max(end, at + 1);
  }
  return parts;
}

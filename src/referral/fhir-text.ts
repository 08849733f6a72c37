import type { Line } from './referral.ts';

/** Text that FHIR and XML can hold: characters they forbid, and halves of characters, become the replacement character. */
export const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '<br/>' };

const escaped = (text: string): string => clean(text).replace(/\r\n?/g, '\n').replace(/[&<>"'\n]/g, (c) => escapes[c]!);

const paragraph = ({ label, text, quote, note }: Line): string =>
  `<p>${label ? `<b>${escaped(label)}</b> ` : ''}${quote ? `<q>${escaped(text)}</q>` : escaped(text)}${note ? ` <i>(${escaped(note)})</i>` : ''}</p>`;

/** Lines of the letter as a FHIR narrative: XHTML with nothing in it but what was said. */
export const narrative = (lines: readonly Line[]) => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${lines.map(paragraph).join('')}</div>`,
});

import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../guide/route.ts';
import type { Speaker } from './speaker.ts';

/** Local contacts that nobody has set a number for. */
export const unset = (contacts: readonly Contact[]): Contact[] => contacts.filter((c) => c.local && !c.phone && !c.url);

/** Whom to phone, number large. Where an area has set none, what to do instead; once it has, the national pointers step back. */
export function contactLines({ words, from }: Speaker, contacts: readonly Contact[]): TemplateResult {
  const set = contacts.some((c) => c.local && c.phone);
  return html`<ul class="contacts">
    ${contacts
      .filter((c) => !(set && c.url && !c.phone))
      .map(
        (c) => html`<li>
          ${c.phone ? html`<a class="number" dir="ltr" href=${`tel:${c.phone.replaceAll(' ', '')}`}>${c.phone}</a> ` : nothing}
          ${c.url && !c.phone ? html`<a href=${c.url} target="_blank" rel="noopener noreferrer" lang=${from(c.name)}>${c.name}</a>` : html`<span lang=${from(c.name)}>${c.name}</span>`}
          ${c.hours || c.seen ? html`<small>${c.hours ? html`<span lang=${from(c.hours)}>${c.hours}</span>` : nothing}${c.hours && c.seen ? '; ' : ''}${c.seen ? words.numberSeen(words.day(c.seen)) : nothing}</small>` : nothing}
          ${c.local && !c.phone && c.instead ? html`<small lang=${from(c.instead)}>${c.instead}</small>` : nothing}
        </li>`,
      )}
  </ul>`;
}

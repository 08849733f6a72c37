import { html, nothing } from 'lit';
import type { ReadAccount } from '../assessment/account.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Guides } from './saved-letter.ts';
import type { Words } from './english.ts';
import type { Speaker } from './speaker.ts';

/** A child's account that was opened: each record in it, and whether the chain is whole. */
export function aboutAccount({ words, from }: Speaker<Words>, { guide, shown = guide }: Guides, { records, broken }: ReadAccount) {
  const says = words.account;
  const checked = html`<dl><div><dt>${says.chain}</dt><dd>${broken.length ? says.brokenIn(broken) : records.length > 1 ? says.unbroken : says.onlyOne}</dd></div></dl>`;
  return html`<h2 id="heading" part="heading" tabindex="-1">${says.found}</h2>
    ${broken.length ? html`<div class="urgent">${checked}</div>` : checked}
    <p>${says.foundCount(records.length)}</p>
    <ol>
      ${records.map((record) => {
        const { name } = conversationOf(shown, record.conversation);
        return html`<li><span lang=${from(name)}>${name}</span>, ${words.day(record.asOf)}${record.guide.id === guide.id && record.guide.edition === guide.edition ? nothing : html`<small>${words.opening.edition(record.guide.id, record.guide.edition)}</small>`}</li>`;
      })}
    </ol>
    <p class="hint">${words.opening.accidental}</p>`;
}

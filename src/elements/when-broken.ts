import { html, nothing } from 'lit';
import type { Referral } from '../referral/referral.ts';
import type { FirstWords } from './words.ts';

/** What can be said where a child may be looking: phone. `whole` shows the worker the rest. */
const quietly = (words: FirstWords, whole: () => void) => html`<div class="body" part="body" role="alert">
  <h2>${words.broken}</h2>
  <p>${words.brokenCall}</p>
  <button type="button" class="quiet" part="button-quiet" @click=${whole}>${words.forWorker}</button>
</div>`;

/** When the guide was refused or something cannot be drawn: phone; what was written is still here; then what went wrong. */
export const broken = (words: FirstWords, failure: unknown, letter: Referral | undefined, guideLang = 'en-GB', whole?: () => void) => whole ? quietly(words, whole) : html`<div class="body" part="body" role="alert">
  <h2>${words.broken}</h2>
  <p>${words.brokenCall}</p>
  ${letter ? html`<p>${words.brokenAnswers}</p><pre class="letter" dir="ltr" lang=${guideLang}>${[...letter.summary, ...letter.sections.flatMap((s) => s.lines)].map((l) => `${l.label ?? ''} ${l.text}\n`)}</pre>` : nothing}
  <details><summary>${words.whatWentWrong}</summary><pre class="technical" lang="en" dir="ltr">${failure instanceof Error ? failure.message : String(failure)}</pre></details>
</div>`;

/** A record of another edition: what differs, and what it says, to be read. */
export const otherEdition = (words: FirstWords, { differs, readable }: { differs: readonly string[] | undefined; readable: readonly { heading: string; lines: readonly string[] }[] }) => html`<div class="body" part="body">
  <h2>${words.otherEdition}</h2>
  <p>${words.otherEditionSays}</p>
  <ul>${differs?.map((text) => html`<li>${text}</li>`)}</ul>
  ${readable.map(({ heading, lines }) => (lines.length ? html`<h3>${heading}</h3>${lines.map((text) => html`<p>${text}</p>`)}` : nothing))}
</div>`;

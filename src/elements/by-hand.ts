import { css, html } from 'lit';
import type { Words } from './english.ts';

/** A text to be copied by hand: whole, and chosen as soon as it has focus. */
export const byHand = (words: Words['taking'], text: string) =>
  html`<label class="label" for="by-hand">${words.theLetter}</label
    ><textarea id="by-hand" dir="ltr" readonly rows="8" spellcheck="false" .value=${text} @focus=${(e: Event) => (e.target as HTMLTextAreaElement).select()}></textarea>`;

/** The same, closed until somebody finds that nothing was saved. */
export const ifNothingSaved = (words: Words['taking'], text: string) => html`<details><summary>${words.ifNothingSaved}</summary>${byHand(words, text)}</details>`;

export const byHandLook = css`
  textarea[readonly] { background: var(--_wash); max-block-size: 60vh; font-size: var(--_small, 0.9em); }
`;

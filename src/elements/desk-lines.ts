import { html, nothing } from 'lit';
import type { Trouble } from '../drafts/keeper.ts';
import type { FirstWords } from './words.ts';

type Desk = {
  words: FirstWords;
  /** Why work in hand is not being kept, where it should be. */
  trouble: Trouble | undefined;
  /** Minutes until everything is wiped, where nobody seems to be there. */
  idle: number | undefined;
  stay: () => void;
  /** A form around it was sent before its time: it is said here, and the browser leads here. */
  asked: boolean;
  ask: () => void;
};

/** What is said of the desk itself, above the page: that nothing is kept and why, and that it will soon be wiped. */
export const deskLines = ({ words, trouble, idle, stay, asked, ask }: Desk) => html`
  <p class="asked" part="notice" role=${asked ? 'alert' : nothing} tabindex="-1" @focus=${ask}>${asked ? words.required : nothing}</p>
  ${trouble ? html`<p class="model" part="notice" role="status">${words.trouble[trouble]}</p>` : nothing}
  ${idle === undefined ? nothing : html`<div class="idle" role="alert"><p>${words.idle(idle)}</p><button type="button" class="quiet" part="button-quiet" @click=${stay}>${words.stay}</button></div>`}
`;

import { css, html, nothing } from 'lit';
import type { Referral } from '../referral/referral.ts';
import { asText } from '../referral/text.ts';
import { LohTaken, LohTurned } from './events.ts';
import { InnerElement } from './inner-element.ts';
import { letterLook, letterPage } from './letter-page.ts';
import { look } from './look.ts';
import { layPaper } from './print-letter.ts';
import { words } from './words.ts';

/**
 * The letter, with ways to take it away: copy, print, and the call record.
 * @summary The letter.
 * @fires loh-turned - Back, or “call” to write a call down.
 * @fires loh-taken - The letter was copied or printed.
 */
export class LohReferral extends InnerElement {
  static override properties = { letter: { attribute: false }, said: { state: true }, byHand: { state: true } };
  static override styles = [look, letterLook, css`
    :host { display: block; container-type: inline-size; }
    textarea { inline-size: 100%; font: inherit; min-block-size: 12em; }
    @container (max-width: 420px) { dl > div { grid-template-columns: minmax(0, 1fr); } }
  `];

  declare letter: Referral;
  declare said: string;
  declare byHand: boolean;

  constructor() {
    super();
    this.said = '';
    this.byHand = false;
  }

  // Paper is laid when the browser is about to print, by the button or by the keyboard, and taken away after.
  static #printing: LohReferral | undefined;
  #clear: (() => void) | undefined;
  #beforePrint = () => {
    if (LohReferral.#printing && LohReferral.#printing !== this) return;
    this.#clear?.();
    this.#clear = layPaper(this.letter);
  };
  #afterPrint = () => {
    this.#clear?.();
    this.#clear = undefined;
    LohReferral.#printing = undefined;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    this.#afterPrint();
  }

  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render() {
    return html`<button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('back'))}>‹ ${words.back}</button>
      <div class="actions">
        <button type="button" @click=${this.#copy}>${words.copy}</button>
        <button type="button" class="quiet" @click=${this.#print}>${words.print}</button>
        <button type="button" class="quiet" @click=${() => this.dispatchEvent(new LohTurned('call'))}>${words.addCall}</button>
      </div>
      <p role="status">${this.said}</p>
      ${this.byHand ? html`<label class="sr" for="by-hand">${words.letterReady}</label><textarea id="by-hand" readonly .value=${asText(this.letter)}></textarea>` : nothing}
      <article>${letterPage(this.letter, true)}</article>`;
  }

  async #copy(): Promise<void> {
    const text = asText(this.letter);
    try {
      await navigator.clipboard.writeText(text);
      this.said = words.copied;
      this.#taken('copy');
    } catch {
      // No clipboard on plain http, or not allowed: put the letter where it can be copied by hand.
      this.said = words.copyByHand;
      this.byHand = true;
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
  }

  #print(): void {
    LohReferral.#printing = this;
    window.print();
    this.#taken('print');
  }

  #taken(how: 'copy' | 'print'): void {
    this.dispatchEvent(new LohTaken(how));
  }
}

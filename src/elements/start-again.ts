import { css, html } from 'lit';
import { LohWipe } from './events.ts';
import { InnerElement } from './inner-element.ts';
import { look } from './look.ts';
import { words } from './words.ts';

/**
 * Start again: wipes everything after one confirm. Focus goes to the safer of the two answers.
 * @summary The way to wipe everything and begin again.
 * @fires loh-wipe - It was confirmed.
 */
export class LohStartAgain extends InnerElement {
  static override properties = { asking: { state: true } };
  static override styles = [look, css`
    :host { display: block; }
    :host([hidden]) { display: none; }
    footer { border-block-start: 1px solid var(--_line-2); padding: 8px var(--_side, 16px); display: flex; flex-wrap: wrap; gap: 0 16px; align-items: center; }
    p { margin: 0; }
  `];

  declare asking: boolean;

  constructor() {
    super();
    this.asking = false;
  }

  protected override render() {
    return html`<footer>
      ${this.asking
        ? html`<p>${words.startAgainSure}</p>
            <button type="button" class="link" id="wipe" @click=${this.#wipe}>${words.wipe}</button>
            <button type="button" class="link" id="keep" @click=${() => this.#ask(false, '#again')}>${words.keep}</button>`
        : html`<button type="button" class="link" id="again" @click=${() => this.#ask(true, '#keep')}>${words.startAgain}</button>`}
    </footer>`;
  }

  // The button that was pressed is gone: focus must not go with it.
  #ask(asking: boolean, focus: string): void {
    this.asking = asking;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }

  #wipe(): void {
    this.asking = false;
    this.dispatchEvent(new LohWipe());
  }
}

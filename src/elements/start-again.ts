import { css, html, nothing } from 'lit';
import { LohWipe } from './events.ts';
import { InnerElement } from './inner-element.ts';
import { look } from './look.ts';

/**
 * Start again: wipes everything after one confirm. Focus goes to the safer of the two answers.
 * @summary The way to wipe everything and begin again, or leave.
 * @fires loh-wipe - It was confirmed; `leaving` where the page is to be left.
 * @csspart footer - The foot of the widget.
 */
export class LohStartAgain extends InnerElement {
  static override properties = { exits: { type: Boolean }, written: { type: Boolean }, asking: { state: true } };
  static override styles = [look, css`
    :host { display: block; }
    :host([hidden]) { display: none; }
    footer { border-block-start: 1px solid var(--_line-2); padding: calc(8px * var(--_s, 1)) var(--_side, 16px); display: flex; flex-wrap: wrap; gap: 6px 24px; align-items: center; }
    p { margin: 0; }
    #leave { margin-inline-start: auto; }
  `];

  /** There is somewhere to leave to. */
  declare exits: boolean;
  /** There is something to wipe: it is asked about first. */
  declare written: boolean;
  declare asking: '' | 'again' | 'leave';

  constructor() {
    super();
    this.exits = false;
    this.written = true;
    this.asking = '';
  }

  protected override render() {
    return html`<footer part="footer">
      ${this.asking
        ? html`<p>${this.asking === 'leave' ? this.words.leaveSure : this.words.startAgainSure}</p>
            <button type="button" class="link" id="wipe" @click=${this.#wipe}>${this.asking === 'leave' ? this.words.leave : this.words.wipe}</button>
            <button type="button" class="link" id="keep" @click=${() => this.#ask('', `#${this.asking}`)}>${this.words.keep}</button>`
        : html`${this.written ? html`<button type="button" class="link" id="again" @click=${() => this.#ask('again', '#keep')}>${this.words.startAgain}</button>` : nothing}
            ${this.exits ? html`<button type="button" class="link" id="leave" @click=${this.#leave}>${this.words.leave}</button>` : nothing}`}
    </footer>`;
  }

  // The button that was pressed is gone: focus must not go with it.
  #ask(asking: LohStartAgain['asking'], focus: string): void {
    this.asking = asking;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }

  #leave(): void {
    if (this.written) this.#ask('leave', '#keep');
    else this.dispatchEvent(new LohWipe(true));
  }

  #wipe(): void {
    const leaving = this.asking === 'leave';
    this.asking = '';
    this.dispatchEvent(new LohWipe(leaving));
  }
}

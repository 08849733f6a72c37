import { css, html } from 'lit';
import type { Call } from '../assessment/assessment.ts';
import { textField } from './ask.ts';
import { LohCalled } from './events.ts';
import { LaterElement } from './later-element.ts';
import { fields } from './fields.ts';
import { look } from './look.ts';

const blank: Call = { whom: '', number: '', when: '', said: '', reference: '', agreed: '', decisionDue: '' };

/**
 * The call record: whom, when, what was said, what was agreed and by when a decision is due.
 * @summary Writes a call down for the letter.
 * @fires loh-called - The call, or nothing when it was left.
 * @csspart heading - The heading.
 * @csspart field - A line or a box to write in.
 * @csspart button - Keeps the call.
 * @csspart button-quiet - Leaves it.
 */
export class LohCall extends LaterElement {
  static override properties = { call: { attribute: false }, now: { attribute: false } };
  static override styles = [look, fields, css`:host { display: block; }`];

  /** The call as far as it is written down. */
  declare call: Call;
  /** When the call is taken to have been made unless said otherwise. */
  declare now: string;

  constructor() {
    super();
    this.call = blank;
    this.now = '';
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render() {
    const { call } = this;
    const field = (key: keyof Call, lines?: number) => textField(`call-${key}`, this.words.call[key], key === 'when' ? call.when || this.now : call[key], (text) => (this.call = { ...call, [key]: text }), { lines });
    return html`<form novalidate @submit=${this.#keep}>
      <h2 id="heading" part="heading" tabindex="-1">${this.words.callTitle}</h2>
      <div class="two"><div>${field('whom')}</div><div>${field('number')}</div></div>
      <div class="two"><div>${field('when')}</div><div>${field('reference')}</div></div>
      ${field('said', 3)} ${field('agreed', 2)} ${field('decisionDue')}
      <p class="hint">${this.words.chase}</p>
      <div class="actions">
        <button type="submit" part="button">${this.words.saveCall}</button>
        <button type="button" class="quiet" part="button-quiet" @click=${() => this.dispatchEvent(new LohCalled(undefined))}>${this.words.cancel}</button>
      </div>
    </form>`;
  }

  #keep(event: Event): void {
    event.preventDefault();
    const call = { ...this.call, when: this.call.when || this.now };
    this.dispatchEvent(new LohCalled(Object.entries(call).some(([key, text]) => key !== 'when' && text.trim()) ? call : undefined));
  }
}

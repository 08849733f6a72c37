import { css, html } from 'lit';
import { LohResumed } from './events.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';

/**
 * Work that was kept on this machine and not finished: go on with it, or wipe it. It tells when it was last written and nothing of what it
 * says, for another person may be at this desk now.
 * @summary Asks whether to go on with a draft that was kept.
 * @fires loh-resumed - Go on, or not.
 * @csspart heading - The heading.
 * @csspart button - Go on with what was kept.
 * @csspart button-quiet - Wipe it.
 */
export class LohResume extends LaterElement {
  static override properties = { at: { attribute: false } };
  static override styles = [look, css`
    :host { display: block; }
    h2 { margin-block-end: 0.5em; }
  `];

  /** When it was last written (ISO 8601). */
  declare at: string;

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render() {
    return html`<h2 id="heading" part="heading" tabindex="-1">${this.words.resuming.title}</h2>
      <p>${this.words.resuming.kept(this.words.supervising.time(this.at))}</p>
      <p>${this.words.resuming.notYours}</p>
      <div class="actions">
        <button type="button" part="button" @click=${() => this.dispatchEvent(new LohResumed(true))}>${this.words.resuming.goOn}</button>
        <button type="button" class="quiet" part="button-quiet" @click=${() => this.dispatchEvent(new LohResumed(false))}>${this.words.resuming.wipe}</button>
      </div>`;
  }
}

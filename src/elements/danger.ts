import { css, html } from 'lit';
import { InnerElement } from './inner-element.ts';
import { look } from './look.ts';

/**
 * The danger line: on every page, whatever the guide, the answers or the state of the script.
 * @summary One line that says to call 999, and what to do.
 * @csspart danger - The line, and what opens under it.
 */
export class LohDanger extends InnerElement {
  static override properties = { ...InnerElement.properties, childs: { type: Boolean } };
  static override styles = [look, css`
    :host { display: block; }
    details { background: var(--_danger-wash); border-block-end: 1px solid var(--_danger-line); padding-inline: var(--_side, 16px); }
    details > summary { display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: center; list-style: none; text-decoration: none; --_fg: currentcolor; padding-block: calc(8px * var(--_s, 1)); font-size: var(--_small, 0.94em); }
    summary::-webkit-details-marker { display: none; }
    b, .more { color: var(--_danger); }
    summary:focus-visible :is(b, .more) { color: var(--loh-focus-ink, var(--_danger)); }
    .more { margin-inline-start: auto; font-weight: 600; text-decoration: underline; text-underline-offset: 0.18em; }
    ul { padding-block-end: 0.6em; }
    @media (forced-colors: active) { details { border: 2px solid CanvasText; } .more { color: LinkText; } }
  `];

  /** It stands over a page that a child reads. */
  declare childs: boolean;

  protected override render() {
    return html`<details part="danger">
      <summary><span><b>${this.words.danger}</b> ${this.words.call999}</span><span class="more">${this.words.whatToDo}</span></summary>
      <ul>${(this.childs ? this.words.dangerForChild : this.words.dangerSteps).map((step) => html`<li>${step}</li>`)}</ul>
    </details>`;
  }
}

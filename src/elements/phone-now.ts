import { css, html, nothing } from 'lit';
import type { Guide } from '../guide/guide.ts';
import type { LocalContact } from '../guide/local-contacts.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';
import { contactLines, unset } from './contact-lines.ts';
import { contactsOf } from './contacts-of.ts';
import { LohTurned } from './events.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';

/**
 * Whom to phone, now: shown on the very next screen after a decisive answer, and above every page from then on.
 * @summary The phone-now panel: what, whom, why, and what to say in the first minute.
 * @fires loh-turned - “on”, or “call” to write the call down.
 * @csspart phone-now - The panel, or the line that opens it.
 * @csspart heading - Whom to phone.
 * @csspart button - Go on.
 * @csspart button-quiet - Write down the call.
 */
export class LohPhoneNow extends LaterElement {
  static override properties = {
    guide: { attribute: false },
    recommendation: { attribute: false },
    contacts: { attribute: false },
    brief: { type: Boolean },
  };
  static override styles = [look, css`
    :host { display: block; }
    .contacts { list-style: none; padding: 0; }
    .contacts li { border-block-start: 1px solid var(--_danger-line); padding-block: calc(10px * var(--_s, 1)); margin: 0; }
    .number { font-size: 1.47em; --_fg: currentcolor; margin-inline-end: 8px; }
    .brief { padding: 0 16px; }
    .brief summary { --_fg: var(--_danger); font-weight: 600; }
    h2 { margin-block-end: 0.5em; }
  `];

  /** The guide, with whom to phone. */
  declare guide: Guide;
  /** What the guide says: how soon, and why. */
  declare recommendation: Recommendation;
  /** Local numbers, laid over the guide’s contacts. */
  declare contacts: readonly LocalContact[];
  /** One line that opens, for every page after the first. */
  declare brief: boolean;

  constructor() {
    super();
    this.contacts = [];
    this.brief = false;
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render() {
    const { first, howSoon } = this.recommendation;
    // Whom, in the reader's own terms: a police officer is not told to call 999.
    const title = first[0]?.heading ?? this.#route?.heading ?? howSoon.step?.name ?? '';
    if (this.brief)
      return html`<details class="urgent brief" part="phone-now">
        <summary lang=${this.from(title)}>${title}</summary>
        ${this.#body()}
      </details>`;
    return html`<section class="urgent" part="phone-now" aria-labelledby="heading">
        <h2 id="heading" part="heading" tabindex="-1" lang=${this.from(title)}>${title}</h2>
        ${this.#body()}
      </section>
      <p>${this.words.phoneFirst}</p>
      <div class="actions">
        <button type="button" part="button" @click=${() => this.dispatchEvent(new LohTurned('on'))}>${this.words.goOn}</button>
        <button type="button" class="quiet" part="button-quiet" @click=${() => this.dispatchEvent(new LohTurned('call'))}>${this.words.haveCalled}</button>
      </div>`;
  }

  get #route() {
    const { howSoon, routes } = this.recommendation;
    return routes.find((r) => r.at?.scale === howSoon.scale.id && howSoon.step?.phone);
  }

  #body() {
    const { first, howSoon, instructions } = this.recommendation;
    const route = this.#route;
    const own = first.flatMap((i) => i.contacts ?? []);
    const theirs = instructions.filter((i) => i.kind === 'today' || i.kind === 'duty').flatMap((i) => i.contacts ?? []);
    const contacts = contactsOf(this.guide, [...new Set([...(route?.whom ?? []), ...theirs])].filter((id) => !own.includes(id)), this.contacts);
    // The number stands right under what it is for: a tired reader may get no further.
    return html`
      ${first.map(({ says: [now, ...more], contacts: whom }) => html`<p lang=${this.from(now)}>${now}</p>${whom ? contactLines(this, contactsOf(this.guide, whom, this.contacts)) : nothing}${more.map((text) => html`<p lang=${this.from(text)}>${text}</p>`)}`)}
      ${route ? (first.length ? html`<h3 lang=${this.from(route.heading)}>${route.heading}</h3>` : html`<p lang=${this.from(route.how)}>${route.how}</p>`) : nothing}
      ${contactLines(this, contacts)}
      ${unset(contacts).length ? html`<p><small>${this.words.noLocalContact}</small></p>` : nothing}
      ${instructions.filter((i) => i.kind === 'do-not-tell' || i.kind === 'today').map((i) => html`<h3 lang=${this.from(i.heading)}>${i.heading}</h3>${i.says.map((text) => html`<p lang=${this.from(text)}>${text}</p>`)}`)}
      ${route?.say ? html`<details><summary>${this.words.firstMinute}</summary><ul>${route.say.map((text) => html`<li lang=${this.from(text)}>${text}</li>`)}</ul></details>` : nothing}
      <details>
        <summary>${this.words.whyCall}</summary>
        <ul>${howSoon.reasons.map((r) => html`<li lang=${this.from(r.threshold.because)}>${r.threshold.because}</li>`)}</ul>
      </details>`;
  }
}

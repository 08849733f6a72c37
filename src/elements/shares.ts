import { css, html, nothing } from 'lit';
import type { Share } from '../assessment/assessment.ts';
import type { LawfulBasis } from '../guide/lawful-basis.ts';
import { longTime } from '../referral/long-time.ts';
import { textField } from './ask.ts';
import { radios } from './ask-reason.ts';
import { LohKept, LohTurned } from './events.ts';
import { fields } from './fields.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';
import { problems, type Lack } from './problems.ts';

const blank: Share = { to: '', what: '', why: '', when: '', acknowledged: '' };

/**
 * Who has been given this: to whom, what, why, when, what lets us share it, and whether they said that they have it, which may come later.
 * @summary Writes down who has been given this.
 * @fires loh-kept - Every share there is, the new or changed one among them.
 * @fires loh-turned - Back.
 * @csspart heading - The heading.
 * @csspart error-summary - What is still to be said.
 * @csspart option - One ground for sharing.
 * @csspart field - A line or a box to write in.
 * @csspart button - Keeps it.
 * @csspart button-quiet - A second way.
 */
export class LohShares extends LaterElement {
  static override properties = {
    shares: { attribute: false },
    bases: { attribute: false },
    quiet: { attribute: false },
    clock: { attribute: false },
    draft: { state: true },
    receipt: { state: true },
    lacks: { state: true },
    said: { state: true },
  };
  static override styles = [look, fields, css`
    :host { display: block; }
    .shares { list-style: none; padding: 0; margin-block-start: 1em; }
    .label .hint { display: block; font-weight: 400; }
    .shares > li { border-block-start: 1px solid var(--_line-2); padding-block: 12px 6px; margin: 0; }
    .shares p { margin: 0 0 0.2em; }
    .question { margin-block-start: 1em; }
    .actions { margin-block-start: 1em; }
    [role='status'] { margin: 0; }
    .urgent { margin-block: 1em; }
  `];

  /** Those written down already. */
  declare shares: readonly Share[];
  /** The guide's grounds for sharing, if it lists any. */
  declare bases: readonly LawfulBasis[];
  /** Headings of what must not be told, which stand here too. */
  declare quiet: readonly string[];
  /** When it was shared is taken from this, unless said otherwise. */
  declare clock: () => Date;
  declare draft: Share;
  /** The share whose receipt is being written down, and what is written. */
  declare receipt: { of: number; who: string; when: string } | undefined;
  declare lacks: readonly Lack[];
  declare said: string;

  constructor() {
    super();
    this.shares = [];
    this.bases = [];
    this.quiet = [];
    this.clock = () => new Date();
    this.draft = blank;
    this.lacks = [];
    this.said = '';
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render() {
    const { draft, shares } = this;
    const wrong = (field: string) => this.lacks.some((l) => l.field === field);
    const when = draft.when || this.#now;
    return html`<button type="button" class="link" @click=${this.#back}>‹ ${this.words.back}</button>
      ${problems(this.words, this.lacks, () => this.renderRoot)}
      <h2 id="heading" part="heading" tabindex="-1">${this.words.sharing.title}</h2>
      ${this.quiet.map((heading) => html`<p class="urgent"><b>${this.words.sharing.quiet(heading)}</b></p>`)}
      <p role="status">${this.said}</p>
      ${shares.length ? html`<ul class="shares">${shares.map((share, i) => this.#share(share, i))}</ul>` : html`<p>${this.words.sharing.none}</p>`}
      <form novalidate @submit=${this.#keep}>
        <h3>${this.words.sharing.add}</h3>
        ${textField('share-to', this.words.sharing.to, draft.to, (to) => this.#change({ to }), { wrong: wrong('share-to') })}
        ${textField('share-what', html`${this.words.sharing.what} <span class="hint">${this.words.sharing.whatHint}</span>`, draft.what, (what) => this.#change({ what }))}
        ${textField('share-why', this.words.sharing.why, draft.why, (why) => this.#change({ why }), { lines: 2 })}
        ${textField('share-when', this.words.sharing.when, when, (text) => this.#change({ when: text }), { small: 'middle' })}
        ${this.bases.length
          ? radios(this.from, 'share-lawful', this.words.sharing.lawful, [...this.bases.map((b) => ({ id: b.id, text: b.text, meaning: b.means })), { id: 'not-known', text: this.words.sharing.notKnown }], draft.lawful, (lawful) => this.#change({ lawful }), { hint: this.words.sharing.lawfulHint })
          : nothing}
        ${textField('share-acknowledged', this.words.sharing.acknowledgedEarly, draft.acknowledged, (acknowledged) => this.#change({ acknowledged }))}
        <div class="actions">
          <button type="submit" part="button">${this.words.sharing.keep}</button>
          <button type="button" class="quiet" part="button-quiet" @click=${this.#back}>${this.words.sharing.done}</button>
        </div>
      </form>`;
  }

  #share({ to, what, why, when, lawful, acknowledged }: Share, i: number) {
    const basis = this.bases.find((b) => b.id === lawful)?.text ?? (lawful === 'not-known' ? this.words.sharing.notKnown : lawful);
    return html`<li>
      <p><b>${to}</b></p>
      <p>${[what, when].filter(Boolean).join('; ')}</p>
      ${why ? html`<p>${why}</p>` : nothing} ${basis ? html`<p><small>${this.words.sharing.lawful} ${basis}</small></p>` : nothing}
      ${acknowledged
        ? html`<p>${this.words.sharing.acknowledged(acknowledged)}</p>`
        : this.receipt?.of === i
          ? html`<form novalidate aria-label=${this.words.sharing.acknowledgeFor(to)} @submit=${this.#acknowledge}>
              <div class="two">
                <div>${textField(`share-${i}-who`, this.words.sharing.acknowledgedBy, this.receipt.who, (who) => (this.receipt = { ...this.receipt!, who }), { wrong: this.lacks.some((l) => l.field === `share-${i}-who`) })}</div>
                <div>${textField(`share-${i}-when`, this.words.sharing.when, this.receipt.when, (when) => (this.receipt = { ...this.receipt!, when }))}</div>
              </div>
              <div class="actions"><button type="submit" part="button-quiet" class="quiet">${this.words.sharing.keepAcknowledged}</button></div>
            </form>`
          : html`<p>${this.words.sharing.notAcknowledged}</p>
              <button type="button" class="link" aria-label=${this.words.sharing.acknowledgeFor(to)} @click=${() => this.#receive(i)}>${this.words.sharing.acknowledge}</button>`}
    </li>`;
  }

  get #now(): string {
    return longTime(this.clock().toISOString());
  }

  #back = (): void => void this.dispatchEvent(new LohTurned('back'));

  #change(part: Partial<Share>): void {
    this.draft = { ...this.draft, ...part };
  }

  // The button that was pressed is gone: focus goes to the field that took its place.
  #receive(i: number): void {
    this.receipt = { of: i, who: '', when: this.#now };
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>(`#share-${i}-who`)?.focus());
  }

  #acknowledge(event: Event): void {
    event.preventDefault();
    const { of, who, when } = this.receipt!;
    if (this.#lacking(!who.trim() && { field: `share-${of}-who`, text: this.words.sharing.needsAcknowledged })) return;
    const whom = [who.trim(), when.trim()].filter(Boolean).join(', ');
    this.receipt = undefined;
    this.#say(this.words.sharing.acknowledged(whom), this.shares.map((share, i) => (i === of ? { ...share, acknowledged: whom } : share)));
  }

  #keep(event: Event): void {
    event.preventDefault();
    const { draft } = this;
    if (this.#lacking(!draft.to.trim() && { field: 'share-to', text: this.words.sharing.needsTo })) return;
    this.draft = blank;
    this.#say(this.words.sharing.kept(draft.to.trim()), [...this.shares, { ...draft, when: draft.when || this.#now }]);
  }

  #lacking(lack: Lack | false): boolean {
    this.lacks = lack ? [lack] : [];
    if (lack) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#summary')?.focus());
    return Boolean(lack);
  }

  #say(said: string, shares: Share[]): void {
    this.said = said;
    this.shares = shares;
    this.dispatchEvent(new LohKept({ shares }));
  }
}

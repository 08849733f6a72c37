import { css, html, nothing, type PropertyValues } from 'lit';
import { formats as known, type Format } from '../referral/formats.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { hasTriggerPlan } from '../referral/trigger-plan.ts';
import { audiences, type Audience, type Referral } from '../referral/referral.ts';
import type { Sending } from '../referral/sending.ts';
import { asText } from '../referral/text.ts';
import { choices } from './ask.ts';
import { byHand, byHandLook, ifNothingSaved } from './by-hand.ts';
import { LohTaken, LohTurned } from './events.ts';
import { fields } from './fields.ts';
import { LaterElement } from './later-element.ts';
import { letterBody, letterHead, letterLang, letterLook } from './letter-page.ts';
import { look } from './look.ts';
import { layPaper } from './print-letter.ts';
import { saveFile } from './save-file.ts';
import { paperWords } from './words-paper.ts';

/** The letter in words, where it could not be taken as asked; `maybe` where it may have been. */
type Box = { text: string; maybe?: true };

/**
 * The letter, with ways to take it away: for whom; copied, printed or saved in a format; and the call record.
 * A format that is not at hand is loaded when it is asked for, and nothing before.
 * @summary The letter, and the ways to take it away.
 * @fires loh-turned - Back; “call” to write a call down, “shares” who has been given it, “supervision” a supervisor’s view, “timeline” what is due and what comes next.
 * @fires loh-taken - The letter was copied, printed or downloaded: how, in which format and for whom. Never what it says.
 * @csspart heading - The letter’s title.
 * @csspart panel - The ways to take it away.
 * @csspart letter - What the letter says.
 * @csspart choice - One reader.
 * @csspart field - The list of formats.
 * @csspart button - Copy.
 * @csspart button-quiet - Print, download.
 */
export class LohReferral extends LaterElement {
  static override properties = {
    letter: { attribute: false },
    sendingTo: { attribute: false },
    formats: { attribute: false },
    reading: { type: Boolean },
    audience: { state: true },
    format: { state: true },
    said: { state: true },
    box: { state: true },
    busy: { state: true },
  };
  static override styles = [look, fields, letterLook, byHandLook, css`
    :host { display: block; container-type: inline-size; }
    .take fieldset .label { margin-block-start: 0; }
    .take > :first-child { margin-block-start: 0; }
    .take .actions { align-items: end; }
    .take fieldset + .actions { margin-block-start: 1em; }
    .save { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; flex: 1 1 18em; }
    .save > div { flex: 1 1 9em; }
    .save .label { margin-block-start: 0; }
    .beside { gap: 0 24px; margin-block-start: 0.4em; }
    .status { margin: 0; }
    .status:not(:empty) { margin-block-start: 1em; }
    [aria-disabled='true'] { opacity: 0.6; cursor: default; }
    .refused { border-inline-start: 4px solid var(--_danger); padding-inline-start: 16px; margin-block: calc(1.6em * var(--_s, 1)); }
  `];

  /** One letter, where there is nothing to choose. Otherwise set `sendingTo`. */
  declare letter: Referral | undefined;
  /** What goes out to each kind of reader. */
  declare sendingTo: ((audience: Audience) => Sending) | undefined;
  /** The formats to choose from, by id. */
  declare formats: Readonly<Record<string, Format>>;
  /** To be read only: a letter that was opened. */
  declare reading: boolean;
  declare audience: Audience;
  declare format: string;
  declare said: string;
  declare box: Box | undefined;
  declare busy: boolean;

  #sending: Sending | undefined;
  #shown!: Referral;
  /** Grows whenever something else is asked for: what is still loading then is for nobody. */
  #turn = 0;

  constructor() {
    super();
    this.formats = known;
    this.reading = false;
    this.audience = 'social-care';
    this.format = '';
    this.said = '';
    this.busy = false;
  }

  // Paper is laid when the browser is about to print, by the button or by the keyboard, and taken away after.
  static #printing: LohReferral | undefined;
  #clear: (() => void) | undefined;
  #laid = false;
  #beforePrint = () => {
    if (LohReferral.#printing && LohReferral.#printing !== this) return;
    this.#laid = true;
    this.#clear?.();
    this.#clear = layPaper(this.#shown, letterLang(this.#sending), this.#sending?.seal.code);
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
    this.#begin();
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    this.#afterPrint();
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#shown || changed.has('letter') || changed.has('sendingTo') || changed.has('audience')) {
      this.#sending = this.sendingTo?.(this.audience);
      this.#shown = this.#sending ? this.#fit(this.#sending) : this.letter!;
    }
    if (!this.#offered.some(([id]) => id === this.format)) this.format = this.#offered[0]?.[0] ?? '';
  }

  // A copy that says all that the whole letter says was never laid out for the family or the child.
  #fit({ letter, audience }: Sending): Referral {
    if (letter.refused !== undefined || audience === 'social-care' || audience === 'own-file') return letter;
    return asText(letter) === asText(this.sendingTo!('social-care').letter) ? { ...letter, refused: paperWords.notLaidOut } : letter;
  }

  /** Whom there may be a copy for: whoever looks for the child only where a sheet was written for them. */
  get #readers(): readonly Audience[] {
    const { guide, before, assessment } = this.#sending!;
    return audiences.filter((id) => id !== 'trigger-plan' || hasTriggerPlan(guide, [...before, assessment]));
  }

  /** The formats that can write a copy for this reader. */
  get #offered(): [string, Format][] {
    const isReferral = !this.#sending || purposeOf(this.#sending.guide, this.#sending.assessment.conversation) === 'referral';
    return Object.entries(this.formats).filter(([, format]) => format.for.includes(this.audience) && (isReferral || !format.referralOnly));
  }

  protected override render() {
    const refused = this.#shown.refused !== undefined;
    const lang = letterLang(this.#sending);
    return html`<button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('back'))}>‹ ${this.words.back}</button>
      ${letterHead(this.#shown, lang, true)}
      <section class="take panel" part="panel" aria-label=${this.words.taking.take}>
        ${this.sendingTo ? choices('audience', this.words.taking.who, this.#readers.map((id) => [id, this.words.taking.audience[id]] as const), this.audience, (id) => this.#readFor(id)) : nothing}
        ${refused ? nothing : this.#ways()}
        <p class="status" role="status">${this.said}</p>
        ${this.box ? (this.box.maybe ? ifNothingSaved(this.words.taking, this.box.text) : byHand(this.words.taking, this.box.text)) : nothing}
      </section>
      ${this.reading
        ? nothing
        : html`<div class="actions beside">
            <button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('call'))}>${this.words.addCall}</button>
            <button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('shares'))}>${this.words.sharing.open}</button>
            <button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('supervision'))}>${this.words.judging.addSupervisor}</button>
            <button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('timeline'))}>${this.words.account.after}</button>
          </div>`}
      <article part="letter" aria-labelledby="heading" lang=${lang} dir="ltr">${letterBody(this.#shown)}</article>`;
  }

  /** What a format is called here; one of the host’s own goes by its own name. */
  #nameOf = (id: string, name: string): string => (this.words.taking.formats as Readonly<Record<string, string>>)[id] ?? name;

  #ways() {
    return html`<div class="actions">
      <button type="button" part="button" @click=${this.#copy}>${this.words.taking.copy}</button>
      <button type="button" class="quiet" part="button-quiet" @click=${this.#print}>${this.words.taking.print}</button>
      ${this.#sending
        ? html`<div class="save">
            <div>
              <label class="label" for="format">${this.words.taking.format}</label>
              <select id="format" part="field" @change=${this.#choose}>
                ${this.#offered.map(([id, { name }]) => html`<option value=${id} ?selected=${id === this.format}>${this.#nameOf(id, name)}</option>`)}
              </select>
            </div>
            <button type="button" class="quiet" part="button-quiet" aria-disabled=${this.busy ? 'true' : nothing} @click=${this.#download}>${this.words.taking.download}</button>
          </div>`
        : nothing}
    </div>`;
  }

  // Another reader or format: what was said of the last one goes.
  #readFor(audience: Audience): void {
    this.#begin();
    this.audience = audience;
    void this.updateComplete.then(() => (this.said = this.words.taking.shown(this.words.taking.audience[audience], this.#shown.refused !== undefined)));
  }

  #choose(event: Event): void {
    this.#begin();
    this.format = (event.target as HTMLSelectElement).value;
  }

  #begin(said = ''): number {
    this.said = said;
    this.box = undefined;
    this.busy = false;
    return ++this.#turn;
  }

  async #copy(): Promise<void> {
    const turn = this.#begin();
    const text = asText(this.#shown);
    try {
      await navigator.clipboard.writeText(text);
      this.#taken('copy', 'text');
      if (turn === this.#turn) this.said = this.words.taking.copied;
    } catch {
      // No clipboard on plain http, or not allowed: put the letter where it can be copied by hand.
      if (turn !== this.#turn) return;
      this.said = this.words.taking.copyByHand;
      this.box = { text };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#by-hand')?.focus();
    }
  }

  async #print(): Promise<void> {
    const turn = this.#begin();
    LohReferral.#printing = this;
    this.#laid = false;
    window.print();
    // Some browsers open the window a moment later; a frame without leave to opens none, and tells nobody.
    if (!this.#laid) await new Promise((done) => setTimeout(done, 1000));
    if (this.#laid) this.#taken('print');
    if (turn !== this.#turn) return;
    this.said = this.#laid ? this.words.taking.printed : this.words.taking.notPrinted;
    if (!this.#laid) this.box = { text: asText(this.#shown) };
  }

  async #download(): Promise<void> {
    const [id, format] = this.#offered.find(([offered]) => offered === this.format) ?? [];
    const sending = this.#sending;
    if (this.busy || !id || !format || !sending) return;
    const turn = this.#begin(this.words.taking.loading(this.#nameOf(id, format.name)));
    const name = `referral-${sending.seal.code}.${format.ending}`;
    const instead = (said: string) => {
      this.#begin(said);
      this.box = { text: asText(sending.letter) };
    };
    this.busy = true;
    let failed = this.words.taking.notLoaded;
    try {
      const write = await format.load();
      failed = this.words.taking.notWritten;
      const written = await write(sending);
      // Meanwhile another reader may have been chosen: this file is not theirs.
      if (turn !== this.#turn) return;
      failed = () => this.words.taking.notSaved(name);
      saveFile(written, format.type, name);
      this.#begin(this.words.taking.saved(name));
      this.box = { text: typeof written === 'string' ? written : asText(sending.letter), maybe: true };
      this.#taken('download', id);
    } catch {
      if (turn === this.#turn) instead(failed(this.#nameOf(id, format.name)));
    }
  }

  #taken(how: 'copy' | 'print' | 'download', format?: string): void {
    this.dispatchEvent(new LohTaken(how, format, this.#sending?.audience));
  }
}

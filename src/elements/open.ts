import { css, html, nothing } from 'lit';
import { isAccount, readAccount, type KeptAccount, type ReadAccount } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { carryOn } from '../assessment/carry-on.ts';
import { correct } from '../assessment/correct.ts';
import { AssessmentError } from '../assessment/read-assessment.ts';
import type { Guide } from '../guide/guide.ts';
import { formats } from '../referral/formats.ts';
import { readSaved, type Saved } from '../referral/read-saved.ts';
import { sealOf } from '../referral/seal.ts';
import type { Sending } from '../referral/sending.ts';
import { textField } from './ask.ts';
import { byHandLook, ifNothingSaved } from './by-hand.ts';
import { clock, dayHere } from './clock.ts';
import { LohOpened, LohTaken, LohTurned } from './events.ts';
import { fields } from './fields.ts';
import { LaterElement } from './later-element.ts';
import { letterLook } from './letter-page.ts';
import { look } from './look.ts';
import { aboutAccount } from './saved-account.ts';
import { aboutSaved, asOfWhichDay, readOnly, whatToDo, whatWasWrong, type Plan } from './saved-letter.ts';
import { saveFile } from './save-file.ts';

const LARGEST = 5 * 1024 * 1024;
const FAULTS_SHOWN = 200;

type Stage = 'ask' | 'found' | 'account' | 'letter' | 'sure';

/**
 * Opens a letter, a record, or a child’s whole record over time, saved from here: a file, or what is in it pasted. What it is and whether it is
 * unchanged is shown first; then it can be read, gone on with, or corrected by a new record that names it. What is being written is never replaced without asking.
 * @summary A saved letter, opened.
 * @fires loh-opened - A record is to be gone on with.
 * @fires loh-turned - Back to the questions.
 * @fires loh-taken - The letter that was opened was copied or printed.
 * @csspart heading - The heading.
 * @csspart error-summary - Why it could not be opened.
 * @csspart option - One thing that can be done with it.
 * @csspart field - A box to write in.
 * @csspart button - The way on.
 * @csspart button-quiet - A second way.
 * @csspart choice - One reader, where a letter that was opened is shown.
 * @csspart letter - What that letter says.
 * @csspart panel - The ways to take it away.
 */
export class LohOpen extends LaterElement {
  static override properties = {
    guide: { attribute: false },
    shown: { attribute: false },
    today: { attribute: false },
    here: { attribute: false },
    account: { attribute: false },
    stage: { state: true },
    pasted: { state: true },
    faults: { state: true },
    problem: { state: true },
    plan: { state: true },
    said: { state: true },
    box: { state: true },
  };
  static override styles = [look, fields, letterLook, byHandLook, css`
    :host { display: block; container-type: inline-size; }
    h2 { margin-block-end: 0.4em; }
    .drop { border: 2px dashed var(--_field); border-radius: var(--_round); padding: 12px 16px 16px; margin-block-start: 1em; }
    .drop .label { margin-block-start: 0; }
    .drop.over { background: var(--_chosen); border-style: solid; }
    input[type='file'] { font: inherit; color: inherit; inline-size: 100%; min-block-size: calc(44px * var(--_s, 1)); padding-block: 6px; }
    input[type='file']::file-selector-button { font: inherit; min-block-size: calc(36px * var(--_s, 1)); padding: 4px 14px; margin-inline-end: 12px; border: 2px solid var(--loh-quiet-line, var(--_accent)); border-radius: var(--_round); background: var(--loh-quiet, transparent); color: var(--loh-on-quiet, var(--_accent)); cursor: pointer; }
    dl { margin-block-end: 1em; }
    .urgent dl > :first-child { border: 0; padding-block-start: 0; }
    .option small { font-weight: 400; }
    .summary li { overflow-wrap: anywhere; }
    .status:empty { margin: 0; }
  `];

  /** The guide that what is opened is read by. */
  declare guide: Guide;
  /** The guide as the screens show it, where that is in another language. */
  declare shown: Guide | undefined;
  /** The day taken as today, where the host says so. */
  declare today: string | undefined;
  /** What is being written on this page now, which opening would take the place of. */
  declare here: Sending | undefined;
  /** All that was recorded here of the child, of which what is being written is the last. */
  declare account: KeptAccount | undefined;
  declare stage: Stage;
  declare pasted: string;
  declare faults: readonly string[];
  declare problem: 'why' | 'day' | undefined;
  declare plan: Plan;
  declare said: string;
  /** What was just handed to the browser to save, should nothing have been saved. */
  declare box: string | undefined;

  /** What was opened, and its text as it came. */
  #saved: (Saved & { came: string }) | undefined;
  /** A whole account that was opened, and its text as it came. */
  #opened: (ReadAccount & { came: string }) | undefined;
  #file: File | undefined;
  /** The faults are those of the rules, which are in English. */
  #ofRules = false;

  constructor() {
    super();
    this.#forget();
    this.pasted = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#comeBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#comeBack);
  }

  // Brought back by the browser’s Back it holds nothing: it may be another person at a shared desk.
  #comeBack = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.#forget();
    this.pasted = '';
    this.requestUpdate();
  };

  /** What is known of the record that was opened. */
  get saved(): Saved | undefined {
    return this.#saved;
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render() {
    switch (this.stage) {
      case 'ask':
        return this.#ask();
      case 'letter':
        return readOnly(this, this, this.#saved!, () => this.#turn('found'), (event: LohTaken) => this.dispatchEvent(new LohTaken(event.how, event.format, event.audience)));
      case 'account':
        return this.#overTime(this.#opened!);
      case 'sure':
        return this.#sure();
      default:
        return this.#found();
    }
  }

  #ask() {
    return html`<form novalidate @submit=${this.#open}>
      <button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('back'))}>‹ ${this.words.back}</button>
      ${this.#summary()}
      <h2 id="heading" part="heading" tabindex="-1">${this.words.opening.title}</h2>
      <p>${this.words.opening.intro}</p>
      <div class="drop" @dragover=${this.#over} @dragleave=${this.#out} @drop=${this.#drop}>
        <label class="label" for="file">${this.words.opening.file}</label>
        <input type="file" id="file" accept=".json,application/json" aria-describedby="drop-hint" @change=${(e: Event) => (this.#file = (e.target as HTMLInputElement).files?.[0])} />
        <p class="hint" id="drop-hint">${this.words.opening.dropHere}</p>
      </div>
      <p class="or">${this.words.or}</p>
      ${textField('pasted', this.words.opening.paste, this.pasted, (text) => this.#paste(text), { lines: 6, asSaid: true, code: true })}
      <div class="actions"><button type="submit" part="button">${this.words.opening.open}</button></div>
    </form>`;
  }

  #summary() {
    if (!this.faults.length) return nothing;
    return html`<div class="summary" part="error-summary" id="summary" tabindex="-1" role="alert" aria-labelledby="summary-title">
      <h2 id="summary-title">${this.words.opening.problem}</h2>
      <ul>
        ${this.faults.slice(0, FAULTS_SHOWN).map((text) => (this.#ofRules ? html`<li class="technical" lang="en">${text}</li>` : html`<li>${text}</li>`))}
        ${this.faults.length > FAULTS_SHOWN ? html`<li>${this.words.opening.moreFaults(this.faults.length - FAULTS_SHOWN)}</li>` : nothing}
      </ul>
      ${this.pasted ? html`<p>${this.words.opening.stillHere}</p>` : nothing}
    </div>`;
  }

  #found() {
    const saved = this.#saved!;
    const { plan, problem } = this;
    const otherDay = saved.assessment.asOf !== this.#day;
    return html`<form novalidate @submit=${this.#goAhead}>
      <button type="button" class="link" @click=${this.#another}>‹ ${this.words.opening.another}</button>
      ${aboutSaved(this.words, this, saved, this.#day)}
      <p><button type="button" class="link" @click=${this.#download}>${this.words.opening.download}</button></p>
      ${this.#saving()}
      ${whatToDo(this.words, plan, !saved.differs, (what) => this.#change({ what }))}
      ${plan.what === 'correct' ? whatWasWrong(this.words, plan, problem === 'why', (why) => this.#change({ why })) : nothing}
      ${plan.what !== 'read' && otherDay ? asOfWhichDay(this.words, plan, saved.assessment.asOf, this.#day, problem === 'day', (day) => this.#change({ day })) : nothing}
      <div class="actions"><button type="submit" part="button">${this.words.opening.goAhead}</button></div>
    </form>`;
  }

  #overTime(over: ReadAccount) {
    return html`<button type="button" class="link" @click=${this.#another}>‹ ${this.words.opening.another}</button>
      ${aboutAccount(this, this, over)}
      <p><button type="button" class="link" @click=${this.#download}>${this.words.opening.download}</button></p>
      ${this.#saving()}
      <div class="actions"><button type="button" part="button" aria-describedby="go-on" @click=${() => (this.here ? this.#turn('sure') : this.#send())}>${this.words.account.goOn}</button></div>
      <p class="hint" id="go-on">${this.words.account.goOnHint}</p>`;
  }

  #sure() {
    return html`<button type="button" class="link" @click=${() => this.#turn(this.#opened ? 'account' : 'found')}>‹ ${this.words.back}</button>
      <h2 id="heading" part="heading" tabindex="-1">${this.words.opening.wouldBeLost}</h2>
      <p>${this.words.opening.wouldBeLostSays}</p>
      ${this.#saving()}
      <div class="actions">
        <button type="button" part="button" @click=${() => this.dispatchEvent(new LohTurned('back'))}>${this.words.opening.keepHere}</button>
        ${this.here?.assessment.said.length ? html`<button type="button" class="quiet" part="button-quiet" @click=${this.#saveHere}>${this.words.opening.saveHere}</button>` : nothing}
        <button type="button" class="link" @click=${() => this.#send()}>${this.words.opening.inItsPlace}</button>
      </div>`;
  }

  #saving() {
    return html`<p class="status" role="status">${this.said}</p>${this.box === undefined ? nothing : ifNothingSaved(this.words.taking, this.box)}`;
  }

  get #day(): string {
    return this.today || dayHere();
  }

  #forget(): void {
    this.#saved = this.#opened = undefined;
    this.#file = undefined;
    this.stage = 'ask';
    this.faults = [];
    this.problem = undefined;
    this.plan = { what: 'read', day: undefined, why: '' };
    this.said = '';
    this.box = undefined;
  }

  #turn(stage: Stage): void {
    this.stage = stage;
    this.said = '';
    this.box = undefined;
    void this.updateComplete.then(async () => {
      const inner = this.renderRoot.querySelector<HTMLElement & { updateComplete: Promise<unknown>; focusHeading(): void }>('loh-referral');
      await inner?.updateComplete;
      (inner ?? this).focusHeading();
      this.scrollIntoView({ block: 'nearest' });
    });
  }

  #another = (): void => {
    this.#forget();
    this.#turn('ask');
  };

  #paste(text: string): void {
    this.pasted = text;
    // The last thing given is the one meant.
    this.#file = undefined;
    const input = this.renderRoot.querySelector<HTMLInputElement>('#file');
    if (input) input.value = '';
  }

  #over = (event: DragEvent): void => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.add('over');
  };

  #out = (event: DragEvent): void => (event.currentTarget as HTMLElement).classList.remove('over');

  #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#out(event);
    const files = event.dataTransfer?.files;
    if (!files?.length) return;
    const input = this.renderRoot.querySelector<HTMLInputElement>('#file')!;
    input.files = files;
    this.#file = files[0];
    input.focus();
  };

  async #open(event: Event): Promise<void> {
    event.preventDefault();
    const given = this.#file ?? (this.pasted.trim() ? new Blob([this.pasted]) : undefined);
    if (!given) this.#refuse([this.words.opening.nothing]);
    else if (given.size > LARGEST) this.#refuse([this.words.opening.tooLarge]);
    else
      await given.text().then(
        (came) => this.read(came),
        () => this.#refuse([this.words.opening.notRead]),
      );
  }

  /** Reads what was saved, as text, and shows what it is; or every fault it has. */
  read(came: string): void {
    this.#saved = this.#opened = undefined;
    try {
      const account = accountIn(came);
      if (account) this.#opened = { ...readAccount(this.guide, account), came };
      else this.#saved = { ...readSaved(this.guide, came), came };
    } catch (error) {
      this.#refuse(error instanceof AssessmentError ? error.faults.map(({ path, message }) => this.words.opening.fault(path, message)) : [String(error)], true);
      return;
    }
    this.faults = [];
    this.#turn(this.#opened ? 'account' : 'found');
  }

  #refuse(faults: readonly string[], ofRules = false): void {
    this.#ofRules = ofRules;
    this.faults = faults;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#summary')?.focus());
  }

  #change(plan: Partial<Plan>): void {
    this.plan = { ...this.plan, ...plan };
    this.problem = undefined;
  }

  #goAhead(event: Event): void {
    event.preventDefault();
    const { what, why, day } = this.plan;
    if (what === 'read') this.#turn('letter');
    else if (what === 'correct' && !why.trim()) this.#askFor('why', '#why');
    else if (this.#saved!.assessment.asOf !== this.#day && !day) this.#askFor('day', '#as-of-today');
    else if (this.here) this.#turn('sure');
    else this.#send();
  }

  // Focus goes to what is still to be said; its error is read with it.
  #askFor(problem: 'why' | 'day', field: string): void {
    this.problem = problem;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(field)?.focus());
  }

  #send(): void {
    if (this.#opened) {
      const { records } = this.#opened;
      this.dispatchEvent(new LohOpened(records.at(-1)!, false, records.slice(0, -1)));
      return;
    }
    const { what, why, day } = this.plan;
    const { assessment } = this.#saved!;
    const at = clock.now().toISOString();
    const mended: Assessment = what === 'correct' ? correct(assessment, why.trim(), at) : assessment;
    this.dispatchEvent(new LohOpened(day === 'today' ? carryOn(mended, this.#day, at) : mended, what === 'correct'));
  }

  #download = (): void => {
    if (this.#opened) this.#save(this.#opened.came, sealOf(this.#opened.records.at(-1)!).code, 'account');
    else this.#save(this.#saved!.came, sealOf(this.#saved!.assessment).code);
  };

  async #saveHere(): Promise<void> {
    // With records before it, what is here is more than one letter.
    if (this.account && this.account.records.length > 1) {
      this.#save(JSON.stringify(this.account), this.here!.seal.code, 'account');
      return;
    }
    const write = await formats.json.load();
    this.#save(write(this.here!), this.here!.seal.code);
  }

  #save(text: string, code: string, what: 'referral' | 'account' = 'referral'): void {
    const name = `${what}-${code}.json`;
    saveFile(text, formats.json.type, name);
    this.said = this.words.taking.saved(name);
    this.box = text;
  }
}

/** What text holds, where that is a whole account. Anything else has a reader of its own, which says what is wrong with it. */
function accountIn(came: string): { records: unknown[] } | undefined {
  try {
    const value: unknown = JSON.parse(came);
    return isAccount(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

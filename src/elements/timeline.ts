import { css, html, nothing } from 'lit';
import { hashOfRecord, keptAccount, type Account } from '../assessment/account.ts';
import type { Episode } from '../assessment/episodes.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { clockFor } from '../afterwards/clock.ts';
import { closedBy, hindrancesTo } from '../afterwards/closure.ts';
import { duesIn, type Due } from '../afterwards/dues.ts';
import { overTime } from '../afterwards/over-time.ts';
import { promptsIn } from '../afterwards/prompts.ts';
import { timelineOf, type Entry } from '../afterwards/timeline.ts';
import type { Conversation } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { asCalendar } from '../referral/calendar.ts';
import { wordsOf } from '../referral/lines-at.ts';
import { codeOf } from '../referral/seal.ts';
import { accountLook } from './account-look.ts';
import { answering, dueLine, hindranceText, offered, promptList } from './account-tells.ts';
import { byHandLook, ifNothingSaved } from './by-hand.ts';
import { LohBegun, LohTaken, LohTurned } from './events.ts';
import { fields } from './fields.ts';
import { inParts } from './in-parts.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';
import { readableIn } from './readable-in.ts';
import { saveFile } from './save-file.ts';

/**
 * All that was recorded about one child, in order: what it asks for now, what is due and whose job it is, what can begin next, whether the chain
 * is whole, and how to take it away.
 * @summary A child’s record over time.
 * @fires loh-begun - Another of the guide’s conversations is to begin.
 * @fires loh-turned - Back to the page it stood before.
 * @fires loh-taken - It was saved: as “account”, or what is due as “calendar”. Never what it says.
 * @csspart heading - The heading.
 * @csspart panel - The ways to take it away.
 * @csspart button-quiet - Saves a file.
 */
export class LohTimeline extends LaterElement {
  static override properties = {
    guide: { attribute: false },
    account: { attribute: false },
    now: { attribute: false },
    agency: { attribute: false },
    unfinished: { attribute: false },
    read: { state: true },
    said: { state: true },
    box: { state: true },
  };
  static override styles = [look, fields, byHandLook, accountLook, css`
    :host { display: block; container-type: inline-size; }
    h2 { margin-block-end: 0.3em; }
    .next { list-style: none; padding: 0; display: grid; gap: 0 24px; }
    .next li { border-block-start: 1px solid var(--_line-2); padding-block: calc(6px * var(--_s, 1)); margin: 0; }
    .next p { margin: 0; color: var(--_ink-2); font-size: var(--_small, 0.94em); }
    .next button.link { font-weight: 600; padding-block: 4px; }
    @container (min-width: 38em) { .next { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    .chain { list-style: none; padding: 0; margin: 0; }
    .chain > li { display: grid; grid-template-columns: minmax(7em, 10.5em) minmax(0, 1fr); gap: 0 22px; margin: 0; }
    .chain time, .chain .when { color: var(--_ink-2); padding-block: 6px; }
    .told { position: relative; border-inline-start: 2px solid var(--_line); padding-block: 6px calc(10px * var(--_s, 1)); padding-inline-start: 20px; }
    .told::before { content: ''; position: absolute; inset-inline-start: -7px; inset-block-start: calc(6px + 0.75em - 6px); inline-size: 12px; block-size: 12px; border-radius: 50%; background: var(--_accent); border: 2px solid var(--_accent); box-sizing: border-box; }
    .in-hand .told::before { background: var(--_paper); }
    .away .told::before { border-radius: 0; background: var(--_ink); border-color: var(--_ink); transform: rotate(45deg) scale(0.85); }
    .away b { font-weight: 600; }
    .chain > li:last-child .told { border-inline-start-color: transparent; }
    .is-broken .told { border-inline-start: 4px dashed var(--_danger); }
    .told p { margin: 0; }
    .told .sums { color: var(--_ink-2); font-size: var(--_small, 0.94em); }
    .told details > summary { padding-block: 0; min-block-size: calc(28px * var(--_s, 1)); font-weight: 600; }
    .read { border-inline-start: 1px solid var(--_line-2); padding-inline-start: 14px; margin-block: 0.4em 0.8em; }
    .read h4 { margin-block: 0.6em 0.1em; font-size: var(--_small, 0.94em); }
    .read p { margin: 0 0 0.3em; white-space: pre-wrap; }
    .take > :first-child { margin-block-start: 0; }
    .take .hint { margin-block: 0.2em 0.8em; }
    .status:empty { margin: 0; }
    @container (max-width: 27em) {
      .chain > li { grid-template-columns: minmax(0, 1fr); }
      .chain time, .chain .when { border-inline-start: 2px solid var(--_line); padding: 0; padding-inline-start: 20px; }
      .told { padding-block-start: 0; }
      .told::before { inset-block-start: -1.05em; }
    }
    @media (forced-colors: active) {
      .told::before, .away .told::before { forced-color-adjust: none; background: CanvasText; border-color: CanvasText; }
      .in-hand .told::before { background: Canvas; }
    }
  `];

  /** The guide as the screens show it. */
  declare guide: Guide;
  /** The records of the child, the earliest first; the last may be in hand. */
  declare account: Account;
  /** The moment it is, in UTC: what is due and overdue is worked out from this and from what is stored. */
  declare now: string;
  /** Where the practitioner works, as far as is known: some conversations are for some agencies. */
  declare agency: string | undefined;
  /** The record in hand is not finished. */
  declare unfinished: boolean;
  /** The places of records that are open to be read. */
  declare read: ReadonlySet<number>;
  declare said: string;
  /** What was just handed to the browser to save, should nothing have been saved. */
  declare box: string | undefined;

  constructor() {
    super();
    this.account = [];
    this.unfinished = false;
    this.read = new Set();
    this.said = '';
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render() {
    const { guide, account, now } = this;
    const says = this.words.account;
    const entries = timelineOf(guide, account, now);
    const dues = duesIn(guide, account, now);
    const prompts = promptsIn(guide, account, now);
    const conversations = offered(guide, this.agency);
    const name = account.map((record) => wordsOf(guide, journeyOf(guide, record), 'child-name')).findLast(Boolean);
    const broken = entries.flatMap(({ broken }, place) => (broken ? [place] : []));
    return html`<button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('back'))}>‹ ${this.words.back}</button>
      <h2 id="heading" part="heading" tabindex="-1">${name ? says.of(name) : says.title}</h2>
      ${account.length ? html`<p>${says.count(account.length, this.words.day(account[0]!.asOf), this.words.day(account.at(-1)!.asOf))}</p>` : nothing}
      ${clockFor(guide, account, now).behind ? html`<p class="urgent" role="note">${says.clockBehind}</p>` : nothing}
      ${broken.length ? html`<p class="urgent" role="note">${says.brokenIn(broken)}</p>` : nothing}
      ${prompts.length ? html`<section aria-labelledby="asks"><h3 id="asks">${says.now}</h3>${promptList(this, prompts)}</section>` : nothing}
      <section aria-labelledby="dues">
        <h3 id="dues">${says.dues}</h3>
        ${dues.length ? html`<ul class="dues">${dues.map((due) => dueLine(this, due, now, this.#answer(answering(conversations, due))))}</ul>` : html`<p>${says.nothingDue}</p>`}
        ${dues.length ? html`<p><small>${says.reminding}</small></p>` : nothing}
      </section>
      <section aria-labelledby="records">
        <h3 id="records">${says.records}</h3>
        <ol class="chain">${this.#inOrder(entries)}</ol>
        <p><small>${entries.length === 1 ? says.onlyOne : broken.length ? nothing : says.whole}</small></p>
      </section>
      ${conversations.length ? this.#next(conversations, dues) : nothing}
      <section aria-labelledby="over-time">
        <h3 id="over-time">${says.chart}</h3>
        <loh-over-time .speech=${this.speech} .guide=${guide} .account=${account}></loh-over-time>
      </section>
      ${this.#take(dues)}`;
  }

  #answer(conversation: Conversation | undefined) {
    return conversation && html`<button type="button" class="link" @click=${() => this.#begin(conversation)}>${this.words.account.begin(conversation.name)}</button>`;
  }

  #entry({ record, on, name, purpose, says: told, broken, corrects }: Entry, place: number, of: number) {
    const says = this.words.account;
    const inHand = this.unfinished && place === of - 1;
    const otherEdition = record.guide.hash !== this.account.at(-1)!.guide.hash || record.guide.id !== this.guide.id;
    return html`<li class="${broken ? 'is-broken' : ''} ${inHand ? 'in-hand' : ''}">
      <time datetime=${on}>${this.words.day(on)}</time>
      <div class="told">
        ${broken ? html`<p class="error">${says.broken}</p>` : nothing}
        <details @toggle=${(event: Event) => this.#toRead(place, (event.target as HTMLDetailsElement).open)}>
          <summary><span lang=${this.from(name)}>${name}</span>${inHand ? html` (${says.inHand})` : nothing}</summary>
          ${this.read.has(place) ? html`<div class="read">${this.#wholeOf(record)}</div>` : nothing}
        </details>
        ${corrects ? html`<p><small>${says.corrects(codeOf(corrects))}</small></p>` : nothing}
        ${otherEdition ? html`<p><small>${says.otherEdition}</small></p>` : nothing}
        ${purpose === 'closure' ? this.#closing(place) : nothing}
        ${told.map((text) => html`<p class="sums">${inParts(this.from, text)}</p>`)}
      </div>
    </li>`;
  }

  /** Records and times missing, by their days. Records keep the order in which they name each other; what has no day comes last. */
  #inOrder(entries: readonly Entry[]) {
    const away = [...overTime(this.guide, this.account).episodes];
    const upTo = (on: string) => {
      const later = away.findIndex(({ began, ended = began }) => !ended || (began ?? ended) > on);
      return away.splice(0, later < 0 ? away.length : later);
    };
    return [...entries.map((entry, place) => [upTo(entry.on).map((episode) => this.#away(episode)), this.#entry(entry, place, entries.length)]), away.map((episode) => this.#away(episode))];
  }

  #away({ began, ended, note }: Episode) {
    const { account: says, overTime: over } = this.words;
    const from = began ?? ended;
    return html`<li class="away">
      ${from ? html`<time datetime=${from}>${this.words.day(from)}</time>` : html`<span class="when">${over.noDay}</span>`}
      <div class="told"><p><b>${says.away}</b>${began && ended ? html`. ${over.back(this.words.day(ended))}` : nothing}</p>${note ? html`<p class="sums"><bdi>${note}</bdi></p>` : nothing}</div>
    </li>`;
  }

  #wholeOf(record: Account[number]) {
    return readableIn(this.guide, record, this.words).map(({ heading, lines }) => (lines.length ? html`<h4 lang=${this.from(heading)}>${heading}</h4>${lines.map((text) => html`<p>${inParts(this.from, text)}</p>`)}` : nothing));
  }

  // A record of closing is not yet a closing: what it says of itself is not all.
  #closing(place: number) {
    const { account: says, changed } = this.words;
    const then = this.account.slice(0, place + 1);
    const hindrances = hindrancesTo(this.guide, then, this.now);
    if (!hindrances.length) return html`<p><b>${says.closed}</b></p>`;
    const by = closedBy(this.guide, then);
    return html`<p><b>${by ? changed.byManager(by.by) : says.notClosed}</b></p>
      ${by ? html`<p class="sums">${changed.why(by.why)}</p>` : nothing}
      ${hindrances.map((hindrance) => html`<p class="sums">${inParts(this.from, hindranceText(this.words, hindrance))}</p>`)}`;
  }

  // What is long is drawn when somebody opens it.
  #toRead(place: number, open: boolean): void {
    if (open) this.read = new Set([...this.read, place]);
  }

  #next(conversations: readonly Conversation[], dues: readonly Due[]) {
    const says = this.words.account;
    const due = new Set(dues.map((one) => answering(conversations, one)));
    const last = this.guide.conversations.find(({ id }) => id === this.account.at(-1)?.conversation);
    return html`<section aria-labelledby="next">
      <h3 id="next">${says.next}</h3>
      ${this.unfinished && last ? html`<p>${says.unfinished(last.name)}</p>` : nothing}
      <ul class="next">
        ${conversations.map(
          (conversation) => html`<li>
            <button type="button" class="link" @click=${() => this.#begin(conversation)}><span lang=${this.from(conversation.name)}>${conversation.name}</span></button>
            ${conversation.offer ? html`<p lang=${this.from(conversation.offer)}>${conversation.offer}</p>` : nothing}
            ${due.has(conversation) ? html`<p><b>${says.dueNow}</b></p>` : nothing}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #begin({ id }: Conversation): void {
    this.dispatchEvent(new LohBegun(id));
  }

  #take(dues: readonly Due[]) {
    const says = this.words.account;
    return html`<section class="take panel" part="panel" aria-labelledby="take">
      <h3 id="take">${says.take}</h3>
      <button type="button" class="quiet" part="button-quiet" @click=${this.#saveAccount}>${says.save}</button>
      <p class="hint">${says.saveHint}</p>
      ${dues.length
        ? html`<button type="button" class="quiet" part="button-quiet" @click=${() => this.#saveCalendar(dues)}>${says.calendar}</button>
            <p class="hint">${says.calendarHint}</p>`
        : nothing}
      <p class="status" role="status">${this.said}</p>
      ${this.box === undefined ? nothing : ifNothingSaved({ ...this.words.taking, theLetter: says.theFile }, this.box)}
    </section>`;
  }

  get #code(): string {
    return codeOf(hashOfRecord(this.account.at(-1)!));
  }

  #saveAccount = (): void => this.#save(JSON.stringify(keptAccount(this.account), undefined, 2), 'application/json', `account-${this.#code}.json`, 'account');

  #saveCalendar(dues: readonly Due[]): void {
    this.#save(asCalendar(dues, { now: this.now, code: this.#code }), 'text/calendar', `due-${this.#code}.ics`, 'calendar');
  }

  #save(text: string, type: string, name: string, format: string): void {
    saveFile(text, type, name);
    this.said = this.words.taking.saved(name);
    this.box = text;
    this.dispatchEvent(new LohTaken('download', format));
  }
}

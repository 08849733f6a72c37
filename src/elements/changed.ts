import { css, html, nothing } from 'lit';
import { besideTheLast, type BesideTheLast } from '../afterwards/beside-the-last.ts';
import { closedBy, hindrancesTo } from '../afterwards/closure.ts';
import { promptsIn } from '../afterwards/prompts.ts';
import { whatChanged, type WhatChanged } from '../afterwards/what-changed.ts';
import type { Account } from '../assessment/account.ts';
import type { Answers } from '../assessment/answer.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { LocalContact } from '../guide/local-contacts.ts';
import { conversationFor, purposeOf } from '../guide/purpose-of.ts';
import { asksForCall, type Outcome } from '../recommendation/recommendation.ts';
import { accountLook } from './account-look.ts';
import { promptList } from './account-tells.ts';
import { contactLines } from './contact-lines.ts';
import { contactsOf } from './contacts-of.ts';
import { LohAnswered, LohBegun, LohTurned } from './events.ts';
import { inParts } from './in-parts.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';
import { parts } from './parts.ts';

/**
 * The end of a conversation that is no referral: what it changes of the level and how soon, what is new, what the guide asks for now; for a review
 * the last time beside this one; for a closure what still stands in its way, by name.
 * @summary What a later record changes.
 * @fires loh-answered - On to the letter.
 * @fires loh-begun - The referral is to be made again.
 * @fires loh-turned - Back, or to the record over time.
 * @csspart heading - What this record changes.
 * @csspart panel - What stands in the way of closing.
 * @csspart phone-now - Whom to phone, where that is asked for.
 * @csspart button - On to the letter.
 * @csspart button-quiet - The referral, made again.
 */
export class LohChanged extends LaterElement {
  static override properties = {
    guide: { attribute: false },
    account: { attribute: false },
    now: { attribute: false },
    contacts: { attribute: false },
    page: { attribute: false },
    answers: { attribute: false },
  };
  static override styles = [look, accountLook, css`
    :host { display: block; container-type: inline-size; }
    h2 { margin-block-end: 0.5em; }
    .scales { display: grid; gap: 0 24px; margin: 0 0 0.8em; }
    .scales > div { border-block-start: 1px solid var(--_line-2); padding-block: calc(10px * var(--_s, 1)); display: grid; grid-template-columns: minmax(6em, 9em) minmax(0, 1fr) minmax(0, 1fr); gap: 2px 20px; }
    .scales dt { color: var(--_ink-2); }
    .scales dd { margin: 0; }
    .scales .rose { font-weight: 700; }
    .new { padding-inline-start: 1.2em; }
    .hindrances p { margin: 0; }
    table { border-collapse: collapse; inline-size: 100%; }
    th, td { text-align: start; vertical-align: top; border-block-start: 1px solid var(--_line-2); padding: 8px 16px 8px 0; font-weight: 400; }
    thead th { border: 0; font-weight: 600; }
    tbody th { color: var(--_ink-2); inline-size: 30%; }
    td { white-space: pre-wrap; }
    .contacts { list-style: none; padding: 0; margin: 0; }
    @container (max-width: 30em) {
      .scales > div { grid-template-columns: minmax(0, 1fr); }
      thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
      tr, tbody th, td { display: block; inline-size: auto; }
      td { border: 0; padding-block: 0 6px; }
      td small { display: inline; }
    }
    @container (min-width: 30em) { td small, dd small.when { display: none; } }
  `];

  /** The guide as the screens show it. */
  declare guide: Guide;
  /** The records of the child; the last is the one that ends here. */
  declare account: Account;
  /** The moment it is, in UTC. */
  declare now: string;
  /** Local numbers, laid over the guide’s contacts. */
  declare contacts: readonly LocalContact[];
  /** The page that this stands on. */
  declare page: Page;
  /** What has been answered on it so far. */
  declare answers: Answers;

  constructor() {
    super();
    this.account = [];
    this.contacts = [];
    this.answers = {};
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render() {
    const { guide, account, now, page } = this;
    const says = this.words.changed;
    const purpose = purposeOf(guide, account.at(-1)!.conversation);
    const changed = whatChanged(guide, account);
    // A grade beside the two is for those who record it; and one sentence of the guide may stand on two scales.
    const reasons = [...new Set(changed.newReasons.filter(({ threshold }) => [guide.level, guide.howSoon].includes(threshold.scale)).map(({ threshold }) => threshold.because))];
    const prompts = promptsIn(guide, account, now);
    const isOpen = purpose === 'closure' && hindrancesTo(guide, account, now).length > 0 && !closedBy(guide, account);
    const referral = conversationFor(guide, 'referral');
    const upwards = changed.rose.level || changed.rose.howSoon || prompts.some(({ asks }) => asks === 'escalate');
    return html`<button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('back'))}>‹ ${this.words.back}</button>
      ${asksForCall(changed.now) ? html`<loh-phone-now brief exportparts=${parts} .speech=${this.speech} .guide=${guide} .recommendation=${changed.now} .contacts=${this.contacts}></loh-phone-now>` : nothing}
      <h2 id="heading" part="heading" tabindex="-1">${isOpen ? says.cannotClose : says.title}</h2>
      ${purpose === 'closure' ? this.#closing() : nothing}
      ${isOpen ? html`<h3>${says.title}</h3>` : nothing}
      ${this.#scales(changed, reasons)}
      ${this.#found(changed, reasons)}
      ${prompts.length ? html`<section aria-labelledby="asks"><h3 id="asks">${says.prompts}</h3>${promptList(this, prompts)}</section>` : nothing}
      ${purpose === 'review' ? this.#beside() : nothing}
      <div class="actions">
        <button type="button" part="button" @click=${() => this.dispatchEvent(new LohAnswered(page.id, this.answers))}>${isOpen ? says.toLetterOpen : says.toLetter}</button>
        ${upwards && referral ? html`<button type="button" class="quiet" part="button-quiet" aria-describedby="again" @click=${() => this.dispatchEvent(new LohBegun(referral.id))}>${says.again}</button>` : nothing}
        <button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('timeline'))}>${this.words.account.open}</button>
      </div>
      ${upwards && referral ? html`<p class="hint" id="again">${says.againSays}</p>` : nothing}`;
  }

  // What was before and what is now, each in words; whether it rose is said, not only seen.
  #scales({ before, now, rose, newConcerns }: WhatChanged, reasons: readonly string[]) {
    const says = this.words.changed;
    const same = before && !rose.level && !rose.howSoon;
    return html`<dl class="scales">
        ${this.#scale(says.level, before?.level, now.level, rose.level)} ${this.#scale(now.howSoon.scale.name, before?.howSoon, now.howSoon, rose.howSoon)}
      </dl>
      ${before ? nothing : html`<p>${says.firstOne}</p>`}
      ${same ? html`<p>${reasons.length || newConcerns.length ? says.standsWithMore : says.nothing}</p>` : nothing}`;
  }

  #scale(label: string, before: Outcome | undefined, now: Outcome, rose: boolean) {
    const says = this.words.changed;
    return html`<div>
      <dt lang=${this.from(label)}>${label}</dt>
      ${before ? html`<dd><small>${says.before}</small> ${this.#step(before)}</dd>` : nothing}
      <dd class=${rose ? 'rose' : ''}><small>${says.after}</small> ${this.#step(now)}${before ? html`<small>${rose ? says.rose : says.same}</small>` : nothing}</dd>
    </div>`;
  }

  #step({ step, says }: Outcome) {
    return step ? html`<span lang=${this.from(step.name)}>${this.words.levelNamed(step.number, step.name)}</span>` : says ? html`<span lang=${this.from(says)}>${says}</span>` : this.words.changed.notSaid;
  }

  #found({ newConcerns, newInstructions }: WhatChanged, reasons: readonly string[]) {
    const says = this.words.changed;
    const list = (heading: string, texts: readonly string[]) => (texts.length ? html`<h3>${heading}</h3><ul class="new">${texts.map((text) => html`<li lang=${this.from(text)}>${text}</li>`)}</ul>` : nothing);
    return html`${list(says.newReasons, reasons)} ${list(says.newConcerns, newConcerns.map((c) => c.indicator.text))}
      ${newInstructions.length
        ? html`<h3>${says.newToDo}</h3>
            ${newInstructions.map((i) => html`<h4 lang=${this.from(i.heading)}>${i.heading}</h4>${i.says.map((text) => html`<p lang=${this.from(text)}>${text}</p>`)}${i.contacts ? contactLines(this, contactsOf(this.guide, i.contacts, this.contacts)) : nothing}`)}`
        : nothing}`;
  }

  /** What still stands in the way, one by one. A manager may close all the same; it then says who and why, and what is still open stays said. */
  #closing() {
    const says = this.words.changed;
    const hindrances = hindrancesTo(this.guide, this.account, this.now);
    const manager = closedBy(this.guide, this.account);
    if (!hindrances.length) return html`<p>${says.mayClose}</p>`;
    return html`<section class="panel hindrances" part="panel">
      ${manager ? html`<h3>${says.byManager(manager.by)}</h3><p>${says.why(manager.why)}</p><p>${says.stillStands}</p>` : html`<p>${says.stillOpen}</p>`}
      <ul>
        ${hindrances.map(({ what, causes }) => html`<li>${what === 'causes-open' && !causes?.length ? says.causeUnknown : says.hindrance[what]}${causes?.length ? html`<ul>${causes.map(({ text }) => html`<li lang=${this.from(text)}>${text}</li>`)}</ul>` : nothing}</li>`)}
      </ul>
      ${manager ? nothing : html`<p>${says.managerMay}</p>`}
    </section>`;
  }

  #beside() {
    const says = this.words.changed;
    const lines = besideTheLast(this.guide, this.account, (when) => (when.includes('T') ? this.words.telling.moment(when) : this.words.day(when)));
    const other = lines.filter(({ before, now }) => before !== now);
    const same = lines.filter(({ before, now }) => before === now);
    // What is as it was is there to be read, and does not hide what is not.
    return html`${lines.length ? html`<h3 id="beside">${says.besideLast}</h3>` : nothing}
      ${other.length ? this.#twoTimes(other) : nothing}
      ${same.length ? html`<details><summary>${says.sameAsLast(same.length)}</summary>${this.#twoTimes(same)}</details>` : nothing}
      <h3>${this.words.account.chart}</h3>
      <loh-over-time .speech=${this.speech} .guide=${this.guide} .account=${this.account}></loh-over-time>`;
  }

  #twoTimes(lines: readonly BesideTheLast[]) {
    const says = this.words.changed;
    return html`<table aria-labelledby="beside">
      <thead><tr><td></td><th scope="col">${says.lastTime}</th><th scope="col">${says.thisTime}</th></tr></thead>
      <tbody>${lines.map(({ label, before, now }) => html`<tr><th scope="row">${inParts(this.from, label)}</th><td><small>${says.lastTime}: </small>${before ? inParts(this.from, before) : says.notAnswered}</td><td><small>${says.thisTime}: </small>${now ? inParts(this.from, now) : says.notAnswered}</td></tr>`)}</tbody>
    </table>`;
  }
}

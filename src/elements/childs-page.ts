import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Answer, Answers } from '../assessment/answer.ts';
import { isUnanswered } from '../assessment/answered.ts';
import type { Stopped } from '../assessment/assessment.ts';
import type { Page } from '../guide/conversation.ts';
import type { Contact } from '../guide/route.ts';
import { askOptions, askWords, type Asking } from './ask.ts';
import { drawRatings } from './ask-ratings.ts';
import { childsLook } from './childs-look.ts';
import { LohAnswered, LohDrafted, LohStopped, LohTurned } from './events.ts';
import { fields } from './fields.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';

/** A screen that stands between a page that a child sees and one of the worker’s: given back, or handed over. */
export type Handing = 'back' | 'back-for-good' | 'over';

/**
 * A page that a child reads and answers: one open question, large and plain. It can be skipped, stopped and hidden, and knows nothing of
 * the child but what was said on this very page: no guide, no record, no level, nothing that anybody else said.
 * @summary A page of the conversation that a child sees.
 * @fires loh-drafted - Something was written. The page stays.
 * @fires loh-answered - Next or Skip was pressed.
 * @fires loh-stopped - The child stopped, or the worker did.
 * @fires loh-turned - Back; or, between the child’s pages and the worker’s, on.
 * @csspart heading - The question.
 * @csspart option - One answer of a list.
 * @csspart choice - One number.
 * @csspart field - The box to write in.
 * @csspart button - Next.
 * @csspart button-quiet - Skip, Stop, and the worker’s own ways on.
 */
export class LohChildsPage extends LaterElement {
  static override properties = {
    page: { attribute: false },
    answers: { attribute: false },
    helplines: { attribute: false },
    handing: { attribute: false },
    first: { type: Boolean },
    keeping: { state: true },
  };
  static override styles = [look, fields, childsLook, css`:host { display: block; }`];

  /** The page that is asked. */
  declare page: Page | undefined;
  /** What was said or written on this page so far, and nothing else. */
  declare answers: Answers;
  /** Whom a child may turn to. */
  declare helplines: readonly Contact[];
  /** Not a page but the screen between: it is given back to the worker (`back`, or `back-for-good` after a stop), or handed `over` to the child. */
  declare handing: Handing | undefined;
  /** There is no page before it. */
  declare first: boolean;
  /** Skip was pressed on something written: is it to be kept? */
  declare keeping: boolean;

  #isHidden = false;

  constructor() {
    super();
    this.answers = {};
    this.helplines = [];
    this.first = false;
    this.keeping = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('page') || changed.has('handing')) this.keeping = false;
  }

  // Put elsewhere on its page, it covers nothing any more until it is told to again.
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#isHidden) return;
    this.#isHidden = false;
    this.#cover.close();
    this.#hide();
  }

  /** Moves the reader to the question. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render(): TemplateResult {
    const { child } = this.words;
    return html`<div class="top">
        ${this.handing || this.first ? html`<span></span>` : html`<button type="button" class="link" id="back" @click=${() => this.dispatchEvent(new LohTurned('back'))}>${child.back}</button>`}
        ${this.handing === 'over' ? nothing : html`<button type="button" class="link" id="hide" @click=${this.#hide}>${child.hide}</button>`}
      </div>
      ${this.handing ? this.#between(this.handing) : this.page ? this.#asked(this.page) : nothing}
      ${this.handing === 'over' ? nothing : html`${this.#whom()}${this.handing ? nothing : this.#worker()}`}
      <dialog id="hidden" aria-labelledby="hidden-says" closedby="none" @cancel=${(e: Event) => e.preventDefault()} @close=${this.#opened}>
        <p id="hidden-says" tabindex="-1">${child.hidden} ${child.hiddenKept}</p>
        <button type="button" class="link" id="show" @click=${this.#show}>${child.show}</button>
      </dialog>`;
  }

  #asked(page: Page): TemplateResult {
    const { child } = this.words;
    const question = page.questions[0]!;
    const asking: Asking = {
      speaker: this,
      guide: undefined,
      // Room to say as much as the child likes.
      question: question.ask === 'words' ? { ...question, lines: Math.max(5, question.lines ?? 1) } : question,
      answer: this.answers[question.id],
      set: (answer) => this.#set(question.id, answer),
      latest: () => this.answers[question.id],
      alone: true,
    };
    const said = !isUnanswered(question, this.answers[question.id]);
    return html`<form novalidate @submit=${this.#next}>
      ${page.heading === question.text ? nothing : html`<p class="where" lang=${this.from(page.heading)}>${page.heading}</p>`}
      ${page.intro ? html`<div class="intro">${page.intro.map((line) => html`<p lang=${this.from(line)}>${line}</p>`)}</div>` : nothing}
      ${question.ask === 'words' ? askWords(asking) : question.ask === 'ratings' ? drawRatings({ ...asking, words: this.words }) : askOptions(asking)}
      ${this.keeping
        ? html`<div class="keeping" role="group" aria-labelledby="keep-sure"><p id="keep-sure" tabindex="-1">${child.keepSure}</p>
            <div class="ways"><button type="button" class="quiet" part="button-quiet" id="keep" @click=${() => this.#answer(this.answers)}>${child.keep}</button>
            <button type="button" class="quiet" part="button-quiet" id="take-out" @click=${() => this.#answer({})}>${child.takeOut}</button></div></div>`
        : html`<div class="ways"><button type="submit" part="button" id="next">${child.next}</button>
            <button type="button" class="quiet" part="button-quiet" id="skip" @click=${() => this.#skip(said)}>${child.skip}</button></div>`}
      <div class="stop"><p>${child.stopAnyTime}</p><button type="button" class="quiet" part="button-quiet" id="stop" @click=${() => this.#stop('child')}>${child.stop}</button></div>
    </form>`;
  }

  /** Nobody’s page: it says whose turn it is, so that a worker’s page never follows on a press by the child. */
  #between(handing: Handing): TemplateResult {
    const { child } = this.words;
    const over = handing === 'over';
    return html`<h2 tabindex="-1" id="heading" part="heading">${over ? child.handOver : child.giveBack}</h2>
      <p>${over ? child.handOverSays : child.thanks}</p>
      <div class="ways apart">
        <button type="button" part="button" id="have-it" @click=${() => this.dispatchEvent(new LohTurned('on'))}>${over ? child.showChild : child.haveIt}</button>
        ${handing === 'back-for-good' ? nothing : html`<button type="button" class="quiet" part="button-quiet" id="return" @click=${() => this.dispatchEvent(new LohTurned('back'))}>${over ? child.stay : child.goBackTo}</button>`}
      </div>`;
  }

  #whom() {
    if (!this.helplines.length) return nothing;
    return html`<details class="quietly"><summary>${this.words.child.helplines}</summary>
      <ul>${this.helplines.map((c) => html`<li><span lang=${this.from(c.name)}>${c.name}</span> ${c.phone
        ? html`<a class="number" dir="ltr" href=${`tel:${c.phone.replaceAll(' ', '')}`}>${c.phone}</a>`
        : c.url ? html`<a href=${c.url} target="_blank" rel="noopener noreferrer">${new URL(c.url).host}</a>` : nothing}${c.hours ? html` <small lang=${this.from(c.hours)}>${c.hours}</small>` : nothing}</li>`)}</ul>
    </details>`;
  }

  /** Small, and in words that tell a child nothing. */
  #worker() {
    const { child } = this.words;
    return html`<details class="quietly"><summary>${child.worker}</summary>
      <div class="actions">
        <button type="button" class="link" id="told" @click=${() => this.#stop('told')}>${child.cannotWait}</button>
        <button type="button" class="link" id="ends" @click=${() => this.#stop('worker')}>${child.workerEnds}</button>
      </div>
    </details>`;
  }

  #set(question: string, answer: Answer | undefined): void {
    this.answers = answer ? { [question]: answer } : {};
    this.dispatchEvent(new LohDrafted(this.page!.id, this.answers));
  }

  #next(event: Event): void {
    event.preventDefault();
    this.#answer(this.answers);
  }

  // What a child wrote is theirs to leave out, and is not lost by a slip.
  #skip(said: boolean): void {
    if (!said) this.#answer({});
    else {
      this.keeping = true;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#keep-sure')?.focus());
    }
  }

  #answer(answers: Answers): void {
    this.dispatchEvent(new LohAnswered(this.page!.id, answers));
  }

  #stop(why: Stopped['why']): void {
    this.dispatchEvent(new LohStopped(this.answers, why));
  }

  // At once, and over everything on the page around: nothing needs to be drawn first.
  #hide(): void {
    this.#isHidden = true;
    this.#cover.showModal();
    this.#cover.querySelector<HTMLElement>('#hidden-says')!.focus();
  }

  get #cover(): HTMLDialogElement {
    return this.renderRoot.querySelector<HTMLDialogElement>('#hidden')!;
  }

  // By Escape, twice, a browser opens it all the same.
  #opened(): void {
    if (this.#isHidden && this.isConnected) this.#cover.showModal();
  }

  #show(): void {
    this.#isHidden = false;
    this.#cover.close();
    this.renderRoot.querySelector<HTMLElement>('#hide')?.focus();
  }
}

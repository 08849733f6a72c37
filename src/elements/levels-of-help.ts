import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { createActor, type Actor } from 'xstate';
import type { Answers } from '../assessment/answer.ts';
import { begin, londonDay, type Assessment } from '../assessment/assessment.ts';
import { chartOf, mayLeave } from '../assessment/chart.ts';
import { concernsIn } from '../assessment/concerns.ts';
import { journeyOf, type Journey } from '../assessment/journey.ts';
import { readAssessment } from '../assessment/read-assessment.ts';
import type { Page } from '../guide/conversation.ts';
import { conversationOf, type Guide } from '../guide/guide.ts';
import { parseGuide } from '../guide/parse-guide.ts';
import { recommend } from '../recommendation/recommend.ts';
import { asksForCall, type Recommendation } from '../recommendation/recommendation.ts';
import { asJson, type ReferralJson } from '../referral/json.ts';
import { refer } from '../referral/refer.ts';
import type { Referral } from '../referral/referral.ts';
import type { LocalContact } from './contact-lines.ts';
import { LohWiped, type LohAnswered, type LohCalled, type LohDrafted, type LohFailed, type LohJudged, type LohTurned } from './events.ts';
import { FormRecord } from './form-record.ts';
import { look } from './look.ts';
import type { LohTaken } from './referral.ts';
import { words } from './words.ts';

type ChartActor = Actor<ReturnType<typeof chartOf>>;

/** The guide asks for a call now. Carries the step's id and nothing that was written. */
export class LohPhoneNowEvent extends Event {
  readonly step: string;
  constructor(step: string) {
    super('loh-phone-now', { bubbles: true, composed: true });
    this.step = step;
  }
}
/** The result was reached: the ids of the level and of how soon, where they could be said. */
export class LohRecommended extends Event {
  readonly level: string | undefined;
  readonly howSoon: string | undefined;
  constructor(level: string | undefined, howSoon: string | undefined) {
    super('loh-recommended', { bubbles: true, composed: true });
    this.level = level;
    this.howSoon = howSoon;
  }
}
/** The letter is ready, or was taken away by copy or print. Ask the element for `record` or `referral`. */
export class LohReferred extends Event {
  readonly how: 'ready' | 'copy' | 'print';
  constructor(how: 'ready' | 'copy' | 'print') {
    super('loh-referred', { bubbles: true, composed: true });
    this.how = how;
  }
}

/**
 * A Levels of Help guide as a conversation: risk questions, how you know, and a referral that says why.
 * Put plain content inside it: what to do in danger and whom to phone. It shows until the first page is painted, and again on any error.
 *
 * @summary The whole conversation, from danger now to the letter.
 * @slot - Plain content for before the widget is ready, and for when it cannot be.
 * @fires loh-phone-now - The guide asks for a call now.
 * @fires loh-recommended - The result was reached.
 * @fires loh-referred - The letter is ready, or was taken away.
 * @fires loh-failed - The guide was refused, or something could not be drawn.
 * @fires loh-wiped - Everything was wiped.
 * @csspart frame - The whole widget.
 * @csspart danger - The danger line.
 * @csspart phone-now - The panel that says whom to phone.
 * @cssprop --loh-accent - The one accent colour; with --loh-ink, --loh-paper, --loh-wash, --loh-danger, --loh-step-1 to -4, --loh-font and more in the docs.
 */
export class LevelsOfHelp extends LitElement {
  static formAssociated = true;
  /** The guide used where a host gives none; the registering doors set it to the model guide. */
  static shelved: Guide | undefined;

  static override properties = {
    guide: { attribute: false },
    contacts: { attribute: false },
    prefill: { attribute: false },
    name: { type: String, reflect: true },
    agency: { type: String },
    asOf: { type: String, attribute: 'as-of' },
    snapshot: { state: true },
    screen: { state: true },
    failure: { state: true },
    differs: { state: true },
    notice: { state: true },
    painted: { state: true },
    asking: { state: true },
  };

  // The host page’s inherited styles are let go of first; the family’s look follows.
  static override styles = [css`:host { all: initial; }`, look, css`
    :host { display: block; container-type: inline-size; color-scheme: light dark; }
    :host([hidden]) { display: none; }
    .frame { background: var(--_paper); color: var(--_ink); border: 1px solid var(--_line); border-radius: 10px; overflow: clip; max-inline-size: 760px; }
    .model { font-size: 0.82em; color: var(--_ink-2); background: var(--_wash); border-block-end: 1px solid var(--_line-2); padding: 6px var(--_side); margin: 0; }
    .frame { --_side: 16px; }
    .body { padding: 16px var(--_side) 24px; }
    footer { border-block-start: 1px solid var(--_line-2); padding: 8px var(--_side); display: flex; flex-wrap: wrap; gap: 0 16px; align-items: center; }
    footer p { margin: 0; }
    @container (min-width: 560px) { .frame { --_side: 40px; } .body { padding-block: 24px 36px; } }
    ::slotted(*) { font: inherit; }
    .fallback { padding: 16px var(--_side); }
    @media print { .frame { border: 0; } }
  `];

  /** The guide: any value; it is parsed, and refused whole with every fault named. */
  declare guide: unknown;
  /** Local numbers, laid over the guide's contacts by id. */
  declare contacts: readonly LocalContact[];
  /** Answers the host already knows, by page and question. The practitioner still sees and passes each page. */
  declare prefill: Readonly<Record<string, Answers>>;
  /** The name under which the record joins a form, at submit and never before. */
  declare name: string;
  /** The agency the host is, by the guide's id: `police`, `school`, `health`. The practitioner still sees the question. */
  declare agency: string;
  /** The day taken as today, `2026-11-23`; otherwise today in London when the conversation begins. */
  declare asOf: string;
  declare private snapshot: { assessment: Assessment; path: readonly string[] } | undefined;
  declare private screen: 'page' | 'phone-now' | 'call';
  declare private failure: unknown;
  declare private differs: readonly string[] | undefined;
  declare private notice: string;
  declare private painted: boolean;
  declare private asking: boolean;

  #guide: Guide | undefined;
  #actor: ChartActor | undefined;
  #drafts = new Map<string, Answers>();
  #acknowledged = '';
  #announced = '';
  #form = new FormRecord(this, this.attachInternals(), () => (this.#written ? this.referral : undefined));
  #written = false;

  constructor() {
    super();
    this.contacts = [];
    this.prefill = {};
    this.screen = 'page';
    this.notice = '';
    this.painted = false;
    this.asking = false;
  }

  /** The assessment as it stands: answers in the order given, to be kept as the host likes and given back to `open`. */
  get record(): Assessment | undefined {
    return this.snapshot?.assessment;
  }

  /** The letter with the record it was made from; nothing before the first answer. */
  get referral(): ReferralJson | undefined {
    const letter = this.letter;
    return letter && asJson(letter, this.snapshot!.assessment, this.#recommendation!);
  }

  /** The letter as it stands, laid out in sections. */
  get letter(): Referral | undefined {
    return this.#guide && this.snapshot?.assessment.said.length ? refer(this.#guide, this.snapshot.assessment) : undefined;
  }

  /** Is there anything here that would be lost? */
  get isWritten(): boolean {
    return this.#written;
  }

  /**
   * Opens a saved assessment. One made with another edition is shown to be read, with what would differ.
   * @throws {AssessmentError} when it is cut short or not an assessment; what was here stays.
   */
  open(saved: unknown): void {
    if (!this.#guide) this.#take(this.guide);
    const { assessment, differs } = readAssessment(this.#guide!, saved);
    this.#drafts.clear();
    this.#written = true;
    if (differs) {
      this.snapshot = { assessment, path: [] };
      this.differs = differs;
      return;
    }
    this.#begin(assessment);
    this.#catchUp();
  }

  /** Wipes all that was said from memory and screen, and begins again. */
  wipe(): void {
    this.#drafts.clear();
    this.#acknowledged = this.#announced = '';
    this.#written = false;
    this.differs = undefined;
    this.asking = false;
    this.notice = '';
    this.failure = undefined;
    this.screen = 'page';
    if (this.#guide) this.#begin(begin(this.#guide, this.#today()));
    this.dispatchEvent(new LohWiped());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#form.listen();
    addEventListener('beforeunload', this.#warn);
    addEventListener('pageshow', this.#shown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#form.unlisten();
    removeEventListener('beforeunload', this.#warn);
    removeEventListener('pageshow', this.#shown);
  }

  formResetCallback(): void {
    this.wipe();
  }

  // Once words are written, leaving warns. After the letter was taken away it does not.
  #warn = (event: BeforeUnloadEvent) => {
    if (this.#written && !this.#finished) event.preventDefault();
  };

  // A page brought back by Back after finishing begins empty: it may be another person at a shared desk.
  #shown = (event: PageTransitionEvent) => {
    if (event.persisted && this.#finished) this.wipe();
  };

  get #finished(): boolean {
    return this.#page?.kind === 'letter';
  }

  get #page(): Page | undefined {
    const id = this.snapshot?.path.at(-1);
    return this.#guide && conversationOf(this.#guide, this.snapshot?.assessment.conversation).pages.find((p) => p.id === id);
  }

  get #recommendation(): Recommendation | undefined {
    return this.#guide && this.snapshot && recommend(this.#guide, this.snapshot.assessment);
  }

  #today = (): string => this.asOf || londonDay(new Date());

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('guide') || !this.#guide) this.#take(this.guide);
  }

  #take(value: unknown): void {
    if (this.failure && value === undefined) return;
    try {
      this.#guide = value === undefined ? LevelsOfHelp.shelved : parseGuide(value);
      if (!this.#guide) throw new TypeError('guide: no guide was given, and no door has shelved one');
      this.failure = undefined;
      this.#begin(begin(this.#guide, this.#today()));
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.failure = error;
    console.error(error);
  }

  #begin(assessment: Assessment): void {
    this.#actor?.stop();
    const actor = createActor(chartOf(this.#guide!, assessment.conversation), { input: { assessment } });
    actor.subscribe(({ context }) => (this.snapshot = context));
    this.#actor = actor.start();
    this.snapshot = actor.getSnapshot().context;
  }

  // Goes forward through what has been said already, as far as it leads.
  #catchUp(): void {
    const { pages } = journeyOf(this.#guide!, this.#actor!.getSnapshot().context.assessment);
    this.#actor!.send({ type: 'GO', to: pages.at(-1)!.id });
  }

  #answered = ({ page, answers }: LohAnswered): void => {
    this.#drafts.delete(page);
    this.#written = true;
    const back = this.snapshot!.assessment.said.some((s) => s.page === page);
    this.#actor!.send({ type: 'CONTINUE', answers });
    if (back) this.#catchUp();
    this.#arrive();
  };

  #judged = ({ judgement }: LohJudged): void => {
    const question = this.#page?.questions.find((q) => q.ask === 'judgement');
    this.#actor!.send({ type: 'CONTINUE', answers: question ? { [question.id]: { judgement } } : {} });
    this.#arrive();
  };

  #turned = ({ to }: LohTurned): void => {
    const path = this.snapshot!.path;
    if (to === 'call') this.screen = 'call';
    else if (to === 'on') this.#acknowledge();
    else if (to === 'leave') {
      const page = path.at(-1)!;
      this.#actor!.send({ type: 'LEAVE', answers: this.#drafts.get(page) ?? this.#saidOn(page) });
      this.#drafts.delete(page);
      this.#written = true;
    } else {
      const page = to === 'back' ? path.at(-2) : to.page;
      if (page) this.#actor!.send({ type: 'GO', to: page });
    }
    this.#arrive(to !== 'call' && to !== 'on');
  };

  #called = ({ call }: LohCalled): void => {
    if (call) {
      this.#actor!.send({ type: 'CALLED', calls: [...this.snapshot!.assessment.calls, call] });
      this.#written = true;
    }
    this.#acknowledge();
    this.#arrive(false);
  };

  #drafted = ({ page, answers }: LohDrafted): void => {
    this.#drafts.set(page, answers);
    this.#written = true;
  };

  #saidOn = (page: string): Answers => this.snapshot?.assessment.said.find((s) => s.page === page)?.answers ?? {};

  #acknowledge(): void {
    this.#acknowledged = this.#urgency();
    this.screen = 'page';
  }

  /** What asks for a call, as one word: it interrupts once, and again only when it grows. */
  #urgency(): string {
    const recommendation = this.#recommendation;
    if (!recommendation || !asksForCall(recommendation)) return '';
    return [recommendation.howSoon.step?.id, ...recommendation.first.map((i) => i.id)].join(' ');
  }

  #arrive(mayInterrupt = true): void {
    const urgency = this.#urgency();
    const { howSoon, level } = this.#recommendation!;
    if (mayInterrupt && urgency && urgency !== this.#acknowledged && !this.#finished) {
      this.screen = 'phone-now';
      this.dispatchEvent(new LohPhoneNowEvent(howSoon.step?.id ?? ''));
    } else if (mayInterrupt) this.screen = 'page';
    if (urgency && urgency !== this.#announced && howSoon.step) this.notice = words.nowCalls(howSoon.step.name);
    this.#announced = urgency;
    if (this.screen === 'page' && this.#page?.kind === 'result') this.dispatchEvent(new LohRecommended(level.step?.id, howSoon.step?.id));
    if (this.screen === 'page' && this.#finished) this.dispatchEvent(new LohReferred('ready'));
    void this.updateComplete.then(() => {
      const shown = this.renderRoot.querySelector<HTMLElement & { updateComplete: Promise<unknown>; focusHeading(): void }>('#now');
      void shown?.updateComplete.then(() => {
        shown.focusHeading();
        shown.scrollIntoView({ block: 'nearest' });
      });
    });
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override updated(): void {
    if (!this.painted && !this.failure) requestAnimationFrame(() => (this.painted = true));
  }

  protected override render() {
    const ready = this.painted && !this.failure;
    return html`<div class="frame" part="frame">
      <loh-danger></loh-danger>
      ${this.#guide && this.#guide.adoption.status !== 'adopted' ? html`<p class="model">${this.#guide.adoption.says}</p>` : nothing}
      <div class="fallback" ?hidden=${ready}><slot></slot></div>
      ${this.failure ? this.#broken() : this.differs ? this.#otherEdition() : this.#now()}
      <p class="sr" role="status">${this.notice}</p>
      ${this.#written ? this.#footer() : nothing}
    </div>`;
  }

  #now() {
    const { snapshot } = this;
    const page = this.#page;
    const guide = this.#guide;
    const recommendation = this.#recommendation;
    if (!snapshot || !page || !guide || !recommendation) return nothing;
    const journey = journeyOf(guide, snapshot.assessment);
    const urgent = this.screen === 'page' && asksForCall(recommendation) && page.kind !== 'result' && page.kind !== 'letter';
    return html`<div class="body" @loh-answered=${this.#answered} @loh-drafted=${this.#drafted} @loh-turned=${this.#turned} @loh-called=${this.#called} @loh-judged=${this.#judged} @loh-failed=${this.#innerFailed} @loh-taken=${this.#taken}>
      ${urgent ? html`<loh-phone-now brief .guide=${guide} .recommendation=${recommendation} .contacts=${this.contacts}></loh-phone-now>` : nothing}
      ${this.screen === 'phone-now'
        ? html`<loh-phone-now id="now" .guide=${guide} .recommendation=${recommendation} .contacts=${this.contacts}></loh-phone-now>`
        : this.screen === 'call'
          ? html`<loh-call id="now" .now=${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date())}></loh-call>`
          : this.#thePage(guide, snapshot, page, journey)}
    </div>`;
  }

  #thePage(guide: Guide, { assessment, path }: { assessment: Assessment; path: readonly string[] }, page: Page, journey: Journey) {
    if (page.kind === 'check') return html`<loh-answers id="now" .guide=${guide} .journey=${journey} .page=${page.id}></loh-answers>`;
    if (page.kind === 'result') return html`<loh-recommendation id="now" .guide=${guide} .assessment=${assessment} .contacts=${this.contacts}></loh-recommendation>`;
    if (page.kind === 'letter') return html`<loh-referral id="now" .letter=${refer(guide, assessment)}></loh-referral>`;
    const about = new Set(page.questions.flatMap((q) => q.about ?? []));
    const concerns = concernsIn(guide, journey).filter((c) => c.indicator.kind !== 'protective-factor' && c.pages.some((p) => about.has(p.id)));
    const prefilled = { ...(this.agency && page.questions.some((q) => q.id === 'agency') && { agency: { option: this.agency } }), ...this.prefill[page.id] };
    const said = assessment.said.find((s) => s.page === page.id)?.answers;
    return html`<loh-page
      id="now"
      .guide=${guide}
      .page=${page}
      .answers=${this.#drafts.get(page.id) ?? said ?? prefilled}
      .concerns=${concerns}
      .asOf=${assessment.asOf}
      ?first=${path.length === 1}
      .mayLeave=${mayLeave(guide, assessment) && !path.some((p) => journey.pages.find((q) => q.id === p)?.kind)}
    ></loh-page>`;
  }

  #innerFailed = (event: LohFailed): void => this.#fail(event.error);

  #taken = ({ how }: LohTaken): void => void this.dispatchEvent(new LohReferred(how));

  #broken() {
    const letter = this.letter;
    return html`<div class="body" role="alert">
      <h2>${words.broken}</h2>
      <p>${words.brokenCall}</p>
      ${letter ? html`<p>${words.brokenAnswers}</p><pre>${[...letter.summary, ...letter.sections.flatMap((s) => s.lines)].map((l) => `${l.label ?? ''} ${l.text}\n`)}</pre>` : nothing}
      <details><summary>${words.guideRefused}</summary><pre>${this.failure instanceof Error ? this.failure.message : String(this.failure)}</pre></details>
    </div>`;
  }

  #otherEdition() {
    return html`<div class="body">
      <h2>${words.otherEdition}</h2>
      <p>${words.otherEditionSays}</p>
      <ul>${this.differs!.map((text) => html`<li>${text}</li>`)}</ul>
      <pre>${JSON.stringify(this.snapshot!.assessment.said, null, 1)}</pre>
    </div>`;
  }

  #footer() {
    return html`<footer>
      ${this.asking
        ? html`<p>${words.startAgainSure}</p>
            <button type="button" class="link" id="wipe" @click=${() => this.wipe()}>${words.wipe}</button>
            <button type="button" class="link" @click=${() => (this.asking = false)}>${words.keep}</button>`
        : html`<button type="button" class="link" @click=${() => (this.asking = true)}>${words.startAgain}</button>`}
    </footer>`;
  }
}

import { css, html, nothing, type PropertyValues } from 'lit';
import type { Answers, Judgement } from '../assessment/answer.ts';
import type { Supervision } from '../assessment/assessment.ts';
import { instantOf } from '../assessment/instant.ts';
import type { Page } from '../guide/conversation.ts';
import type { JudgementReason } from '../guide/judgement-reason.ts';
import type { Scale, Step } from '../guide/scale.ts';
import { isOutdated, stepsFrom, type Views } from '../recommendation/judgement.ts';
import { textField } from './ask.ts';
import { nameOf, radio, radios } from './ask-reason.ts';
import { LohDrafted, LohJudged, LohTurned } from './events.ts';
import { LaterElement } from './later-element.ts';
import { fields } from './fields.ts';
import { changed, draftOf, judgementIn } from './judgement-draft.ts';
import { look } from './look.ts';
import { supervisionLines } from './supervision-lines.ts';

/**
 * The practitioner's judgement beside the guide's, as its equal. To agree, or to go higher, is one step; lower is asked about once, on a screen of its own.
 * @summary Agree, higher or lower.
 * @fires loh-judged - What was decided, and when.
 * @fires loh-drafted - It is being weighed: kept, not decided.
 * @fires loh-turned - “lower-judgement” on the way to a lower one; “supervision” for a supervisor to add their view.
 * @csspart option - One judgement that can be made.
 * @csspart field - A box to write in.
 * @csspart button - The way on.
 */
export class LohJudgement extends LaterElement {
  static override properties = {
    scale: { attribute: false },
    suggested: { attribute: false },
    views: { attribute: false },
    ownSkipped: { attribute: false },
    reasons: { attribute: false },
    page: { attribute: false },
    answers: { attribute: false },
    supervision: { attribute: false },
    clock: { attribute: false },
    judgement: { state: true },
    problem: { state: true },
  };
  static override styles = [look, fields, css`
    :host { display: block; }
    .views { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr)); gap: 12px; margin-block: 0.6em 1em; }
    .views div { border: 1px solid var(--_line); border-radius: var(--_round); padding: calc(12px * var(--_s, 1)) 14px; }
    .views b { display: block; }
    .decided { margin: 0; margin-inline-start: 14px; border-inline-start: 4px solid var(--_line-2); padding-block: 4px; padding-inline-start: 16px; }
    .decided p, .error { margin: 0; }
    .error:not(:empty) { margin-block: 0.6em; }
    .actions { margin-block-start: 1em; }
  `];

  /** The scale that is judged on. */
  declare scale: Scale;
  /** The guide’s step, if it could say one. */
  declare suggested: Step | undefined;
  /** What the practitioner thought before the result, and what they decided after it. */
  declare views: Views;
  /** The practitioner was not asked for a view first, because a call came first. */
  declare ownSkipped: boolean;
  /** The guide's reasons for judging otherwise; without any, it is said in words alone. */
  declare reasons: readonly JudgementReason[];
  /** The page that asks for the judgement. */
  declare page: Page | undefined;
  /** What has been answered on it so far. */
  declare answers: Answers;
  /** Supervisors' views, which stand apart. */
  declare supervision: readonly Supervision[];
  /** When it is decided is taken from this. */
  declare clock: () => Date;
  declare judgement: Judgement | undefined;
  declare problem: string;
  #saysWhy = false;

  constructor() {
    super();
    this.views = {};
    this.ownSkipped = false;
    this.reasons = [];
    this.answers = {};
    this.supervision = [];
    this.clock = () => new Date();
    this.problem = '';
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override willUpdate(given: PropertyValues<this>): void {
    if (!given.has('answers') && !given.has('views') && !given.has('suggested')) return;
    const known = judgementIn(this.answers) ?? this.views.judgement;
    // What was decided of another result is not chosen again for them.
    if (known) this.judgement = isOutdated(known, this.scale, this.suggested) ? undefined : known;
    else if (given.has('suggested')) this.judgement = undefined;
  }

  protected override render() {
    const { suggested, judgement } = this;
    const { own } = this.views;
    const higher = stepsFrom(this.scale, suggested, 'higher');
    const lower = stepsFrom(this.scale, suggested, 'lower');
    const view = (label: string, step: Step | undefined, otherwise: string) => html`<div><small>${label}</small><b>${step ? nameOf(this.words, step) : otherwise}</b>${step ? html`<small lang=${this.from(step.meaning)}>${step.meaning}</small>` : nothing}</div>`;
    return html`<form novalidate @submit=${this.#decide}>
      <h3 id="heading" tabindex="-1">${this.words.yourJudgement}</h3>
      <div class="views">
        ${view(this.words.youSaid, own === 'not-sure' ? undefined : own, own === 'not-sure' ? this.words.notSure : this.ownSkipped ? this.words.notAskedFirst : this.words.notAnswered)}
        ${view(this.words.guideSuggests, suggested, this.words.noLevel)}
      </div>
      ${this.views.outdated && !judgement ? html`<p><b>${this.words.judging.outdated}</b></p>` : nothing}
      <fieldset>
        <legend class="sr">${this.words.yourJudgement}</legend>
        ${this.#option('agree', { text: suggested ? this.words.judging.agree : this.words.judging.agreeUnsaid }, judgement?.decision === 'agree', { decision: 'agree', step: suggested?.id ?? '' })}
        ${higher.map((step) => this.#option(step.id, { text: suggested ? this.words.judging.higher(nameOf(this.words, step)) : nameOf(this.words, step), meaning: step.meaning }, judgement?.decision === 'higher' && judgement.step === step.id, { decision: 'higher', step: step.id }))}
        ${judgement?.decision === 'higher' ? this.#whyHigher(judgement) : nothing}
        ${lower.length ? this.#option('lower', { text: this.words.judging.lower, meaning: this.words.lowerKeeps }, judgement?.decision === 'lower', { decision: 'lower' }) : nothing}
        ${this.#settled(judgement) ? this.#decidedLower(judgement) : nothing}
      </fieldset>
      <p class="error" id="judgement-problem" role="alert">${this.problem}</p>
      <div class="actions"><button type="submit" part="button">${judgement?.decision === 'lower' && !this.#settled(judgement) ? this.words.next : this.words.toDetails}</button></div>
      ${supervisionLines(this.words, this.scale, this.supervision)}
      <button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('supervision'))}>${this.words.judging.addSupervisor}</button>
    </form>`;
  }

  #option(id: string, { text, meaning }: { text: string; meaning?: string }, checked: boolean, to: Partial<Judgement>) {
    return radio(this.from, `judge-${id}`, 'judge', { text, meaning }, checked, () => this.#change(to));
  }

  // One step is enough to go higher: why stays closed until somebody wants to say it.
  #whyHigher(judgement: Judgement) {
    const reasons = this.reasons.filter((r) => r.direction === 'higher');
    // Once something is said it stays open.
    this.#saysWhy ||= Boolean(judgement.why || judgement.reason);
    return html`<details class="beneath" ?open=${this.#saysWhy}>
      <summary>${this.words.judging.sayWhy}</summary>
      ${reasons.length ? radios(this.from, 'judge-reason', this.words.judging.whyHigher, reasons, judgement.reason, (reason) => this.#change({ reason })) : nothing}
      ${textField('judge-why', reasons.length ? this.words.judging.ownWords : this.words.whyHigher, judgement.why, (why) => this.#change({ why }), { lines: 3 })}
    </details>`;
  }

  #decidedLower(judgement: Judgement) {
    const step = this.scale.steps.find((s) => s.id === judgement.step);
    return html`<div class="decided">
      <p>${this.words.judging.decidedLower(step ? nameOf(this.words, step) : this.words.noLevel)} ${judgement.why}</p>
      <button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('lower-judgement'))}>${this.words.judging.change}</button>
    </div>`;
  }

  /** A lower judgement that was decided, and not changed since: it is not asked about again. */
  #settled(judgement: Judgement | undefined): judgement is Judgement {
    return judgement?.decision === 'lower' && Boolean(judgement.step && judgement.why.trim() && (judgement.at ?? judgement === this.views.judgement));
  }

  #change(part: Partial<Judgement>): void {
    this.judgement = changed(this.judgement, part);
    this.problem = '';
    if (this.page) this.dispatchEvent(new LohDrafted(this.page.id, draftOf(this.page, this.judgement)));
  }

  #decide(event: Event): void {
    event.preventDefault();
    const { judgement } = this;
    this.problem = judgement ? '' : this.words.chooseJudgement;
    if (!judgement) this.renderRoot.querySelector<HTMLElement>('input')?.focus();
    else if (judgement.decision === 'lower' && !this.#settled(judgement)) this.dispatchEvent(new LohTurned('lower-judgement'));
    else this.dispatchEvent(new LohJudged({ ...judgement, at: judgement.at ?? instantOf(this.clock()) }));
  }
}

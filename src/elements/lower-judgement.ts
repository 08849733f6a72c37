import { css, html, nothing, type PropertyValues } from 'lit';
import type { Answers, Judgement } from '../assessment/answer.ts';
import { instantOf } from '../assessment/instant.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import type { LocalContact } from '../guide/local-contacts.ts';
import { stepsFrom } from '../recommendation/judgement.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';
import { whatStays } from '../recommendation/what-stays.ts';
import { textField } from './ask.ts';
import { nameOf, radios } from './ask-reason.ts';
import { contactLines, unset } from './contact-lines.ts';
import { contactsOf } from './contacts-of.ts';
import { LohDrafted, LohJudged, LohTurned } from './events.ts';
import { fields } from './fields.ts';
import { LaterElement } from './later-element.ts';
import { changed, draftOf, judgementIn } from './judgement-draft.ts';
import { look } from './look.ts';
import { problems, type Lack } from './problems.ts';

/**
 * Before a judgement below the guide: what stays, whom to phone for advice, and why, with whom and on what assumptions it is judged lower.
 * It comes once. The way back keeps everything, and without a supervisor it goes on, which is written down.
 * @summary The one interruption on the way to a lower judgement.
 * @fires loh-judged - It was decided, with why and when.
 * @fires loh-drafted - Something was written: kept, not decided.
 * @fires loh-turned - Back to the result.
 * @csspart heading - The heading.
 * @csspart error-summary - What is still to be said.
 * @csspart panel - What stays, whatever is decided.
 * @csspart option - One level, or one reason.
 * @csspart field - A box to write in.
 * @csspart button - Decides.
 * @csspart button-quiet - Back.
 */
export class LohLowerJudgement extends LaterElement {
  static override properties = {
    guide: { attribute: false },
    recommendation: { attribute: false },
    contacts: { attribute: false },
    page: { attribute: false },
    answers: { attribute: false },
    clock: { attribute: false },
    judgement: { state: true },
    otherwise: { state: true },
    lacks: { state: true },
  };
  static override styles = [look, fields, css`
    :host { display: block; }
    .contacts { list-style: none; padding: 0; }
    .contacts .number { font-size: 1.25em; margin-inline-end: 8px; }
    .stays { list-style: none; padding: 0; }
    .stays small { display: inline; }
    .panel h3 { margin-block-start: 0; }
    .question, .question + .question { margin-block-start: calc(1.6em * var(--_s, 1)); }
    fieldset .options { margin-block-start: 0.2em; }
  `];

  /** The guide, with its reasons for judging otherwise. */
  declare guide: Guide;
  /** What the guide says, and why. */
  declare recommendation: Recommendation;
  /** Local numbers, laid over the guide’s contacts. */
  declare contacts: readonly LocalContact[];
  /** The page that asks for the judgement. */
  declare page: Page;
  /** What has been answered on the page so far: the judgement being weighed. */
  declare answers: Answers;
  /** When it is decided is taken from this. */
  declare clock: () => Date;
  declare judgement: Judgement;
  /** None of the guide's reasons: it is said in this.words. */
  declare otherwise: boolean;
  declare lacks: readonly Lack[];

  constructor() {
    super();
    this.contacts = [];
    this.answers = {};
    this.clock = () => new Date();
    this.otherwise = false;
    this.lacks = [];
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override willUpdate(given: PropertyValues<this>): void {
    if (!given.has('answers') && !given.has('recommendation')) return;
    const known = judgementIn(this.answers);
    this.judgement = known?.decision === 'lower' ? known : changed(known, { decision: 'lower' });
    if (this.#reasons.length && this.judgement.why.trim() && !this.judgement.reason) this.otherwise = true;
    // Where there is one level below, there is nothing to choose.
    const [only, ...more] = this.#steps;
    if (only && !more.length && !this.judgement.step) this.judgement = changed(this.judgement, { step: only.id });
  }

  get #reasons() {
    return (this.guide.judgementReasons ?? []).filter((r) => r.direction === 'lower');
  }

  get #steps() {
    return stepsFrom(scaleOf(this.guide, this.guide.level), this.recommendation.level.step, 'lower');
  }

  protected override render() {
    const { judgement, recommendation, guide } = this;
    const { level, routes, first } = recommendation;
    const steps = this.#steps;
    const reasons = this.#reasons;
    const own = [...routes.flatMap((r) => r.whom), ...first.flatMap((i) => i.contacts ?? [])];
    const whom = contactsOf(guide, own.length ? [...new Set(own)] : guide.contacts.filter((c) => c.local).map((c) => c.id), this.contacts);
    return html`<button type="button" class="link" @click=${this.#back}>‹ ${this.words.back}</button>
      <form novalidate @submit=${this.#decide}>
        ${problems(this.words, this.lacks, () => this.renderRoot)}
        <h2 id="heading" part="heading" tabindex="-1">${this.words.lowering.title}</h2>
        <p class="hint">${this.words.lowering.yours(level.step ? nameOf(this.words, level.step) : this.words.noLevel)}</p>
        <section class="panel" part="panel">
          <h3>${this.words.lowering.stays}</h3>
          <ul class="stays">${whatStays(recommendation).map(({ kind, text }) => html`<li><small>${this.words.lowering.kinds[kind]}:</small> <b lang=${this.from(text)}>${text}</b></li>`)}</ul>
        </section>
        <h3>${this.words.lowering.phone}</h3>
        ${contactLines(this, whom)} ${unset(whom).length ? html`<p><small>${this.words.noLocalContact}</small></p>` : nothing}
        ${steps.length > 1 ? radios(this.from, 'lower-step', this.words.lowering.whichLevel, steps.map((s) => ({ id: s.id, text: nameOf(this.words, s), meaning: s.meaning })), judgement.step, (step) => this.#change({ step }), { error: this.#lacking('lower-step-q') }) : steps.map((s) => html`<p><b>${this.words.judging.lower}: ${nameOf(this.words, s)}</b><small lang=${this.from(s.meaning)}>${s.meaning}</small></p>`)}
        ${reasons.length ? radios(this.from, 'lower-reason', this.words.lowering.why, [...reasons, { id: 'none', text: this.words.judging.noneOfThese }], this.otherwise ? 'none' : judgement.reason, (id) => this.#because(id), { error: this.#lacking('lower-reason-q') }) : nothing}
        ${textField('lower-why', reasons.length ? this.words.lowering.ownWords : this.words.lowering.why, judgement.why, (why) => this.#change({ why }), { lines: 3, wrong: Boolean(this.#lacking('lower-why')) })}
        ${textField('lower-consulted', this.words.lowering.consulted, judgement.consulted, (consulted) => this.#change({ consulted }), { wrong: Boolean(this.#lacking('lower-consulted')) })}
        <label class="option" part="option" for="lower-alone"><input type="checkbox" id="lower-alone" .checked=${judgement.noSupervisor ?? false} @change=${(e: Event) => this.#change({ noSupervisor: (e.target as HTMLInputElement).checked })} /><span>${this.words.noSupervisor}</span></label>
        ${textField('lower-assumptions', this.words.lowering.assumptions, judgement.assumptions ?? '', (assumptions) => this.#change({ assumptions }), { lines: 2, wrong: Boolean(this.#lacking('lower-assumptions')) })}
        <div class="actions">
          <button type="submit" part="button">${this.words.lowering.decide}</button>
          <button type="button" class="quiet" part="button-quiet" @click=${this.#back}>${this.words.lowering.goBack}</button>
        </div>
      </form>`;
  }

  #lacking = (field: string): string | undefined => this.lacks.find((lack) => lack.field === field)?.text;

  #back = (): void => void this.dispatchEvent(new LohTurned('back'));

  #because(id: string): void {
    this.otherwise = id === 'none';
    this.#change({ reason: this.otherwise ? '' : id });
  }

  #change(part: Partial<Judgement>): void {
    this.judgement = changed(this.judgement, part);
    this.dispatchEvent(new LohDrafted(this.page.id, draftOf(this.page, this.judgement)));
  }

  #decide(event: Event): void {
    event.preventDefault();
    this.lacks = this.#missing();
    if (this.lacks.length) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#summary')?.focus());
    else this.dispatchEvent(new LohJudged({ ...this.judgement, at: instantOf(this.clock()) }));
  }

  #missing(): Lack[] {
    const { step, reason, why, consulted, noSupervisor, assumptions } = this.judgement;
    return [
      !step && { field: 'lower-step-q', text: this.words.lowering.needsLevel },
      this.#reasons.length && !reason && !this.otherwise && { field: 'lower-reason-q', text: this.words.lowering.needsReason },
      !why.trim() && { field: 'lower-why', text: this.words.lowering.needsWords },
      !consulted.trim() && !noSupervisor && { field: 'lower-consulted', text: this.words.lowering.needsWhom },
      !assumptions?.trim() && { field: 'lower-assumptions', text: this.words.lowering.needsAssumptions },
    ].filter((lack) => typeof lack === 'object');
  }
}

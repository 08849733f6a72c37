import { css, html, nothing } from 'lit';
import type { Supervision } from '../assessment/assessment.ts';
import { instantOf } from '../assessment/instant.ts';
import type { Scale, Step } from '../guide/scale.ts';
import { stepsFrom, type Views } from '../recommendation/judgement.ts';
import { textField } from './ask.ts';
import { nameOf, radio, radios } from './ask-reason.ts';
import { LohKept, LohTurned } from './events.ts';
import { fields } from './fields.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';
import { problems, type Lack } from './problems.ts';
import { supervisionLines } from './supervision-lines.ts';

type Draft = Omit<Supervision, 'entered' | 'view' | 'at'> & Partial<Pick<Supervision, 'entered' | 'view'>>;
const blank: Draft = { by: '', role: '', challenged: '', why: '' };

/**
 * A supervisor's view, entered by the supervisor or reported by the practitioner, which is asked. It stands apart: the practitioner's judgement, the call and the duties stay as they are.
 * @summary A supervisor adds their view.
 * @fires loh-kept - The view, with those there were before.
 * @fires loh-turned - Back, when it was kept or left.
 * @csspart heading - The heading.
 * @csspart error-summary - What is still to be said.
 * @csspart option - One view.
 * @csspart field - A line or a box to write in.
 * @csspart button - Keeps it.
 * @csspart button-quiet - Leaves it.
 */
export class LohSupervision extends LaterElement {
  static override properties = {
    scale: { attribute: false },
    suggested: { attribute: false },
    views: { attribute: false },
    supervision: { attribute: false },
    clock: { attribute: false },
    draft: { state: true },
    lacks: { state: true },
  };
  static override styles = [look, fields, css`
    :host { display: block; }
    .views { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr)); gap: 12px; margin-block: 1em; }
    .views div { border: 1px solid var(--_line); border-radius: var(--_round); padding: calc(12px * var(--_s, 1)) 14px; }
    .views b { display: block; }
    .question { margin-block-start: calc(1.4em * var(--_s, 1)); }
    fieldset .options { margin-block-start: 0.2em; }
  `];

  /** The scale that is judged on. */
  declare scale: Scale;
  /** The guide's step, if it could say one. */
  declare suggested: Step | undefined;
  /** What the practitioner thought before the result, and what they decided after it. */
  declare views: Views;
  /** The views there are already. */
  declare supervision: readonly Supervision[];
  /** When it is kept is taken from this. */
  declare clock: () => Date;
  declare draft: Draft;
  declare lacks: readonly Lack[];

  constructor() {
    super();
    this.views = {};
    this.supervision = [];
    this.clock = () => new Date();
    this.draft = blank;
    this.lacks = [];
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  /** What the supervisor looks at: what the practitioner decided, or until then what the guide suggests. */
  get #seen(): Step | undefined {
    return this.views.judgement ? this.views.decided : this.suggested;
  }

  protected override render() {
    const { draft, scale, views, suggested } = this;
    const seen = this.#seen;
    const unseen = this.#lacking('supervision-view-q');
    const box = (label: string, text: string) => html`<div><small>${label}</small><b>${text}</b></div>`;
    const option = (view: Supervision['view'], step: Step | undefined, text: string) =>
      radio(this.from, `supervision-view-${view === 'agree' ? 'agree' : step!.id}`, 'supervision-view', { text, meaning: step?.meaning }, draft.view === view && draft.step === step?.id, () => this.#see(view, step));
    return html`<button type="button" class="link" @click=${this.#back}>‹ ${this.words.back}</button>
      <form novalidate @submit=${this.#keep}>
        ${problems(this.words, this.lacks, () => this.renderRoot)}
        <h2 id="heading" part="heading" tabindex="-1">${this.words.supervising.title}</h2>
        <p class="hint">${this.words.supervising.apart}</p>
        <div class="views">
          ${box(this.words.supervising.practitioner, views.judgement ? (views.decided ? nameOf(this.words, views.decided) : this.words.supervising.noLevel) : this.words.supervising.undecided)}
          ${box(this.words.supervising.guide, suggested ? nameOf(this.words, suggested) : this.words.supervising.noLevel)}
        </div>
        ${supervisionLines(this.words, scale, this.supervision, this.words.supervising.already)}
        ${radios(this.from, 'supervision-entered', this.words.supervising.entered, (['by-supervisor', 'practitioner-reports'] as const).map((id) => ({ id, text: this.words.supervising.enteredBy[id] })), draft.entered, (id) => this.#change({ entered: id as Supervision['entered'] }), { error: this.#lacking('supervision-entered-q') })}
        <div class="two">
          <div>${textField('supervision-by', this.words.supervising.by, draft.by, (by) => this.#change({ by }), { wrong: Boolean(this.#lacking('supervision-by')) })}</div>
          <div>${textField('supervision-role', this.words.supervising.role, draft.role, (role) => this.#change({ role }))}</div>
        </div>
        <fieldset id="supervision-view-q" class="question ${unseen ? 'wrong' : ''}" aria-describedby=${unseen ? 'supervision-view-error' : nothing}>
          <legend class="label">${this.words.supervising.view}</legend>
          ${unseen ? html`<p class="error" id="supervision-view-error">${unseen}</p>` : nothing}
          ${option('agree', seen, this.words.supervising.agrees(seen && nameOf(this.words, seen)))}
          ${(['higher', 'lower'] as const).map((view) => stepsFrom(scale, seen, view).map((step) => option(view, step, seen ? this.words.supervising.judges(view, nameOf(this.words, step)) : nameOf(this.words, step))))}
        </fieldset>
        ${textField('supervision-challenged', this.words.supervising.challenged, draft.challenged, (challenged) => this.#change({ challenged }), { lines: 3 })}
        ${textField('supervision-why', this.words.supervising.why, draft.why, (why) => this.#change({ why }), { lines: 3 })}
        <div class="actions">
          <button type="submit" part="button">${this.words.supervising.keep}</button>
          <button type="button" class="quiet" part="button-quiet" @click=${this.#back}>${this.words.supervising.leave}</button>
        </div>
      </form>`;
  }

  #lacking = (field: string): string | undefined => this.lacks.find((lack) => lack.field === field)?.text;

  #back = (): void => void this.dispatchEvent(new LohTurned('back'));

  #change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
  }

  #see(view: Supervision['view'], step: Step | undefined): void {
    const { step: _, ...rest } = this.draft;
    this.draft = { ...rest, view, ...(step && { step: step.id }) };
  }

  #keep(event: Event): void {
    event.preventDefault();
    const { entered, view, ...rest } = this.draft;
    this.lacks = [
      !entered && { field: 'supervision-entered-q', text: this.words.supervising.needsEntered },
      !rest.by.trim() && { field: 'supervision-by', text: this.words.supervising.needsBy },
      !view && { field: 'supervision-view-q', text: this.words.supervising.needsView },
    ].filter((lack) => typeof lack === 'object');
    if (!entered || !view || this.lacks.length) {
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#summary')?.focus());
      return;
    }
    this.dispatchEvent(new LohKept({ supervision: [...this.supervision, { ...rest, entered, view, at: instantOf(this.clock()) }] }));
    this.dispatchEvent(new LohTurned('back'));
  }
}

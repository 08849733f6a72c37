import { css, html, nothing } from 'lit';
import type { Judgement } from '../assessment/answer.ts';
import type { Scale, Step } from '../guide/scale.ts';
import { stepsFrom, type Views } from '../recommendation/judgement.ts';
import { textField } from './ask.ts';
import { LohJudged } from './events.ts';
import { InnerElement } from './inner-element.ts';
import { fields } from './fields.ts';
import { look } from './look.ts';
import { words } from './words.ts';

/**
 * The practitioner's judgement beside the guide's, as its equal. Higher is one step; lower asks why and whom they consulted.
 * @summary Agree, higher or lower.
 * @fires loh-judged - What was decided.
 */
export class LohJudgement extends InnerElement {
  static override properties = {
    scale: { attribute: false },
    suggested: { attribute: false },
    views: { attribute: false },
    ownSkipped: { attribute: false },
    judgement: { state: true },
    problem: { state: true },
  };
  static override styles = [look, fields, css`
    :host { display: block; }
    .views { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr)); gap: 12px; margin-block: 0.6em 1em; }
    .views div { border: 1px solid var(--_line); border-radius: var(--_round); padding: 12px 14px; }
    .views b { display: block; }
  `];

  declare scale: Scale;
  declare suggested: Step | undefined;
  declare views: Views;
  /** The practitioner was not asked for a view first, because a call came first. */
  declare ownSkipped: boolean;
  declare judgement: Judgement | undefined;
  declare problem: string;

  constructor() {
    super();
    this.views = {};
    this.ownSkipped = false;
    this.problem = '';
  }

  protected override willUpdate(): void {
    this.judgement ??= this.views.judgement;
  }

  protected override render() {
    const { own } = this.views;
    const name = (step: Step | undefined, otherwise: string) => (step ? words.levelNamed(step.number, step.name) : otherwise);
    const decision = this.judgement?.decision;
    const can = { higher: stepsFrom(this.scale, this.suggested, 'higher'), lower: stepsFrom(this.scale, this.suggested, 'lower') };
    return html`<form novalidate @submit=${this.#decide}>
      <h3>${words.yourJudgement}</h3>
      <div class="views">
        <div><small>${words.youSaid}</small><b>${own === 'not-sure' ? words.notSure : name(own, this.ownSkipped ? words.notAskedFirst : words.notAnswered)}</b></div>
        <div><small>${words.guideSuggests}</small><b>${name(this.suggested, words.noLevel)}</b></div>
      </div>
      <fieldset>
        <legend class="sr">${words.yourJudgement}</legend>
        ${this.#option('agree', words.agree)} ${can.higher.length ? this.#option('higher', words.higher) : nothing}
        ${can.lower.length ? this.#option('lower', words.lower) : nothing}
      </fieldset>
      ${decision && decision !== 'agree' ? this.#more(decision, can[decision]) : nothing}
      <p class="error" id="judgement-problem" role="alert">${this.problem}</p>
      <div class="actions"><button type="submit">${words.toDetails}</button></div>
    </form>`;
  }

  #option(decision: Judgement['decision'], text: string) {
    return html`<label class="option" for=${`judge-${decision}`}>
      <input type="radio" id=${`judge-${decision}`} name="judge" .checked=${this.judgement?.decision === decision} @change=${() => this.#change({ decision, ...(decision === 'agree' && { step: this.suggested?.id ?? '' }) })} />
      <span>${text}</span>
    </label>`;
  }

  #more(decision: 'higher' | 'lower', steps: readonly Step[]) {
    const judgement = this.judgement!;
    return html`<div class="panel">
      <fieldset>
        <legend class="label">${words.whichLevel}</legend>
        ${steps.map(
          (step) => html`<label class="option" for=${`judge-${step.id}`}>
            <input type="radio" id=${`judge-${step.id}`} name="judge-step" .checked=${judgement.step === step.id} @change=${() => this.#change({ step: step.id })} />
            <span>${words.levelNamed(step.number, step.name)}<small>${step.meaning}</small></span>
          </label>`,
        )}
      </fieldset>
      ${textField('judge-why', decision === 'lower' ? words.whyLower : words.whyHigher, judgement.why, (why) => this.#change({ why }), { lines: 3 })}
      ${decision === 'lower'
        ? html`${textField('judge-consulted', words.consulted, judgement.consulted, (consulted) => this.#change({ consulted }))}
            <label class="option" for="judge-alone"><input type="checkbox" id="judge-alone" .checked=${judgement.noSupervisor ?? false} @change=${(e: Event) => this.#change({ noSupervisor: (e.target as HTMLInputElement).checked })} /><span>${words.noSupervisor}</span></label>
            ${textField('judge-assumptions', words.assumptions, judgement.assumptions ?? '', (assumptions) => this.#change({ assumptions }), { lines: 2 })}
            <p class="hint">${words.lowerKeeps}</p>`
        : nothing}
    </div>`;
  }

  #change(part: Partial<Judgement>): void {
    const before: Judgement = this.judgement ?? { decision: 'agree', why: '', consulted: '' };
    const { step, ...rest } = before;
    const turned = part.decision && part.decision !== before.decision;
    this.judgement = { ...rest, ...(step !== undefined && !turned && { step }), ...part };
    if (this.judgement.step === '') delete this.judgement.step;
  }

  #decide(event: Event): void {
    event.preventDefault();
    this.problem = this.#missing();
    if (this.problem) this.renderRoot.querySelector<HTMLElement>('input, textarea')?.focus();
    else this.dispatchEvent(new LohJudged(this.judgement!));
  }

  #missing(): string {
    const { judgement } = this;
    if (!judgement) return words.chooseJudgement;
    if (judgement.decision !== 'agree' && !judgement.step) return words.chooseLevel;
    if (judgement.decision !== 'lower') return '';
    if (!judgement.why.trim() || (!judgement.consulted.trim() && !judgement.noSupervisor)) return words.lowerNeeds;
    return judgement.assumptions?.trim() ? '' : words.lowerAssumptions;
  }
}

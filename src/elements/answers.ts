import { css, html, nothing } from 'lit';
import { isUnanswered } from '../assessment/answered.ts';
import type { Answer, Answers } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { chronologyIn } from '../assessment/chronology.ts';
import type { Journey } from '../assessment/journey.ts';
import { presenceIn } from '../assessment/presence.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { textOf } from '../guide/text-of.ts';
import type { Question } from '../guide/question.ts';
import { wordedFor } from '../guide/worded-for.ts';
import { told } from '../referral/told.ts';
import { indicatorOf } from '../assessment/concerns.ts';
import { askStep } from './ask.ts';
import { LohAnswered, LohDrafted, LohTurned } from './events.ts';
import { whatOf } from './evidence-told.ts';
import { howOf } from './how-of.ts';
import { fields } from './fields.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';

/**
 * Check your answers: every page reached, each with a way to change it; and, where no call came first, the practitioner's own view.
 * @summary What has been said, before the result.
 * @fires loh-drafted - The own view was chosen. The page stays.
 * @fires loh-turned - Change was pressed: the page's id.
 * @fires loh-answered - The practitioner goes on to the result.
 * @csspart heading - “Check your answers”.
 * @csspart option - One answer to the question of the practitioner’s own view.
 * @csspart button - On to the result.
 */
export class LohAnswers extends LaterElement {
  static override properties = { guide: { attribute: false }, journey: { attribute: false }, kept: { attribute: false }, page: { attribute: false }, answers: { attribute: false } };
  static override styles = [look, fields, css`
    :host { display: block; }
    .page { border-block-start: 1px solid var(--_line-2); padding-block: calc(10px * var(--_s, 1)) calc(6px * var(--_s, 1)); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 16px; }
    .page h3 { margin: 0.5em 0 0.2em; font-size: 1em; }
    dl { grid-column: 1 / -1; margin: 0 0 0.5em; }
    dt { color: var(--_ink-2); font-size: var(--_small, 0.9em); margin-block-start: 0.4em; }
    dd { margin: 0; white-space: pre-wrap; }
    .in-order { border-block-start: 1px solid var(--_line-2); padding-block: 6px; }
    .own { border-block-start: 2px solid var(--_line); margin-block-start: calc(1.6em * var(--_s, 1)); padding-block-start: calc(1.4em * var(--_s, 1)); }
    .blank { color: var(--_ink-2); font-style: italic; }
  `];

  /** The guide whose words the answers are told in. */
  declare guide: Guide;
  /** The pages reached, and what was said on each. */
  declare journey: Journey;
  /** What is kept beside the conversation and has its place in the order of dates: calls and shares. */
  declare kept: Pick<Assessment, 'calls' | 'shares'> | undefined;
  /** This page: it may ask for the practitioner's own view, last of all before the result. */
  declare page: Page;
  /** What has been answered on it so far. */
  declare answers: Answers;

  constructor() {
    super();
    this.answers = {};
  }

  /** Moves the reader to the heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render() {
    const asked = [...this.journey.passed].filter((page) => !page.kind && page.questions.length);
    return html`<button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('back'))}>‹ ${this.words.back}</button>
      <h2 id="heading" part="heading" tabindex="-1" lang=${this.from(this.page.heading)}>${this.page.heading}</h2>
      <p class="hint">${this.words.checkIntro}</p>
      ${asked.map(
        (page) => html`<section class="page">
          <h3 lang=${this.from(page.heading)}>${page.heading}</h3>
          <button type="button" class="link" aria-label=${this.words.changeOf(page.heading)} @click=${() => this.dispatchEvent(new LohTurned({ page: page.id }))}>${this.words.change}</button>
          <dl>${page.questions.map((q) => this.#answer(wordedFor(q, presenceIn(this.guide, this.journey).agency), this.journey.answers.get(q)))}</dl>
        </section>`,
      )}
      ${this.#inOrder()}
      ${this.page.questions.map((question) => html`<div class="own">${askStep({ speaker: this, guide: this.guide, question, answer: this.answers[question.id], set: (answer) => this.#set(question, answer), latest: () => this.answers[question.id], alone: false })}</div>`)}
      <div class="actions"><button type="button" part="button" @click=${() => this.dispatchEvent(new LohAnswered(this.page.id, this.answers))}>${this.words.seeResult}</button></div>`;
  }

  /** With two days or more there is an order to look at. */
  #inOrder() {
    const { guide, journey } = this;
    const entries = chronologyIn(guide, journey, this.kept);
    if (entries.filter((e) => e.day).length < 2) return nothing;
    return html`<details class="in-order"><summary>${this.words.evidence.inOrder}</summary><loh-chronology .speech=${this.speech} .entries=${entries} .asOf=${journey.asOf}></loh-chronology></details>`;
  }

  #set(question: Question, answer: Answer | undefined): void {
    const { [question.id]: _, ...rest } = this.answers;
    this.answers = answer ? { ...rest, [question.id]: answer } : rest;
    this.dispatchEvent(new LohDrafted(this.page.id, this.answers));
  }

  #answer(question: Question, answer: Answer | undefined) {
    const blank = html`<dd class="blank">${this.words.notAnswered}</dd>`;
    if (answer && 'rows' in answer) {
      const of = (stand: string | undefined) => (question.options ?? []).filter((row) => answer.rows[row.id] === stand).map((row) => textOf(row, this.guide.indicators));
      const lines = [[this.words.yes, of('yes')], [this.words.notKnown, of('not-known')], [this.words.no, of('no')], [this.words.notAnswered, of(undefined)]] as const;
      return html`<dt lang=${this.from(question.text)}>${question.text}</dt>${lines.map(([stand, rows]) => (rows.length ? html`<dd><b>${stand}:</b> ${rows.join('; ')}</dd>` : nothing))}`;
    }
    if (answer && 'evidence' in answer) {
      const written = answer.evidence.filter((p) => p.what.trim());
      return written.length ? written.map((p, i) => html`${written[i - 1]?.indicator === p.indicator ? nothing : html`<dt lang=${this.from(indicatorOf(this.guide, p.indicator)?.text)}>${indicatorOf(this.guide, p.indicator)?.text}</dt>`}<dd>${whatOf(p)}<small>${howOf(this.words, p, this.journey.asOf)}</small></dd>`) : blank;
    }
    if (answer && 'step' in answer) {
      const step = this.guide.scales.flatMap((s) => s.steps).find((s) => s.id === answer.step);
      return html`<dt lang=${this.from(question.text)}>${question.text}</dt><dd>${step?.name ?? this.words.notSure}</dd>`;
    }
    // “I do not know” was said; blank was not.
    const said = answer && isUnanswered(question, answer) ? this.words.notKnown : undefined;
    return html`<dt lang=${this.from(question.text)}>${question.text}</dt>${!answer ? blank : said ? html`<dd>${said}</dd>` : told(this.guide, question, answer, this.words.telling).map((line) => html`<dd class=${line.quote ? 'say' : ''}>${line.label && line.label !== (question.tells?.as ?? question.text) ? `${line.label}: ` : ''}${line.text}${line.note ? html`<small>${line.note}</small>` : nothing}</dd>`)}`;
  }
}

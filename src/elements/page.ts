import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { isUnanswered } from '../assessment/answered.ts';
import type { Answer, Answers } from '../assessment/answer.ts';
import type { Concern } from '../assessment/concerns.ts';
import { daysBetween } from '../assessment/days.ts';
import type { Journey } from '../assessment/journey.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { Question } from '../guide/question.ts';
import { textOf } from '../guide/text-of.ts';
import { wordedFor } from '../guide/worded-for.ts';
import { askDate, askGrid, askOptions, askStep, askWords, type Asking } from './ask.ts';
import { askCauses } from './ask-causes.ts';
import { askEvidence } from './ask-evidence.ts';
import { askAge, askEpisodes, askPeople } from './ask-lists.ts';
import type { AskedMore, MoreWay } from './ask-more.ts';
import { LohAnswered, LohDrafted, LohTurned } from './events.ts';
import { EvidenceDesk } from './evidence-desk.ts';
import { evidenceLook } from './evidence-look.ts';
import { InnerElement } from './inner-element.ts';
import { fields } from './fields.ts';
import { look } from './look.ts';
import { wordsUsed, wordsUsedLook } from './words-used.ts';

/** `field`: where it is, if not the first of the question; `pass`: what going on all the same means, where that is not leaving it unanswered. */
type Problem = { question: Question; text: string; passable: boolean; field?: string; pass?: string };

/**
 * One page of questions, in one shadow root so that every label, hint, error and field belong together.
 * @summary A page of the conversation: its questions, the way back and the way on.
 * @fires loh-drafted - Something was written. The page stays.
 * @fires loh-answered - Continue was pressed and the page is answered, or left blank on purpose.
 * @fires loh-turned - Back, to the letter, or from the first page to a saved one or to what was recorded of this child.
 * @csspart heading - The page’s heading.
 * @csspart error-summary - What is still to be said.
 * @csspart option - One answer of a list, over the whole width.
 * @csspart choice - One short answer among several on a line.
 * @csspart field - A line, a box or a day to write in.
 * @csspart button - Continue.
 * @csspart button-quiet - A second way on.
 */
export class LohPage extends InnerElement {
  /** Ways of asking that no first question needs: they come with what follows it. */
  static more: Readonly<Partial<Record<Question['ask'], MoreWay>>> = {};

  static override properties = {
    guide: { attribute: false },
    page: { attribute: false },
    answers: { attribute: false },
    concerns: { attribute: false },
    causes: { attribute: false },
    asOf: { attribute: false },
    journey: { attribute: false },
    agency: { attribute: false },
    first: { type: Boolean },
    mayLeave: { attribute: false },
    records: { attribute: false },
    problems: { state: true },
    typed: { state: true },
  };
  static override styles = [look, fields, evidenceLook, wordsUsedLook, css`
    h2 { margin-block-end: 0.2em; }
    h2 + div > .question:first-child { margin-block-start: 0.8em; }
    .intro { margin-block: 0.6em calc(1em * var(--_s, 1)); }
    .back { margin-block-end: 0.4em; }
    .under { margin-block: calc(2.2em * var(--_s, 1)) 0; padding-block-start: calc(1em * var(--_s, 1)); border-block-start: 2px solid var(--_line); }
    .under + .question { margin-block-start: 0.6em; }
    :host { display: block; container-type: inline-size; }
    @container (min-width: 33em) {
      .sheet { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.4em 24px; }
      .sheet > :not(.brief) { grid-column: 1 / -1; }
      .sheet > .question { margin-block-start: 0.4em; }
      .sheet > .brief { display: flex; flex-direction: column; justify-content: end; }
    }
    .open { margin-block-start: 1em; }
    .rating .choice { flex: 1 0 auto; min-inline-size: 46px; flex-direction: column; gap: 0; padding: 6px 4px; border-radius: var(--_round); }
    .rating .choices { gap: 6px; }
    .ends { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; margin: 0.4em 0 0; }
  `];

  /** The guide; the first page of one can be drawn before the rest has arrived. */
  declare guide: Guide | undefined;
  /** The page that is asked. */
  declare page: Page;
  /** What has been answered or drafted on this page so far. */
  declare answers: Answers;
  /** The concerns an evidence question on this page is about. */
  declare concerns: readonly Concern[];
  /** Why this child goes, as far as anybody has said: indicators, by id. */
  declare causes: readonly string[];
  /** The day taken as today, `2026-11-23`. */
  declare asOf: string | undefined;
  /** What has been said on other pages: evidence written there counts as beside it. */
  declare journey: Journey | undefined;
  /** Where the practitioner works, as far as is known: some questions read differently there. */
  declare agency: string | undefined;
  /** The first page: there is no way back. */
  declare first: boolean;
  /** May the practitioner go to the letter from here? From the first concern on. */
  declare mayLeave: boolean;
  /** How many records of this child there are before this one. */
  declare records: number;
  declare problems: Problem[];
  /** What was typed where an age belongs, kept even while it is not one. */
  declare typed: string;

  readonly #desk = new EvidenceDesk(this);
  readonly #halves = new Map<string, string>();

  constructor() {
    super();
    this.answers = {};
    this.concerns = [];
    this.causes = [];
    this.first = false;
    this.mayLeave = false;
    this.records = 0;
    this.problems = [];
    this.typed = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('page')) {
      this.problems = [];
      // The same page in another language is still under the practitioner’s hands.
      if (changed.get('page')?.id === this.page.id) return;
      this.typed = '';
      this.#halves.clear();
      this.#desk.clear(this.first);
    }
  }

  /** Moves the reader to this page's heading. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render(): TemplateResult {
    const { page } = this;
    const alone = page.questions.length === 1;
    return html`<form novalidate @submit=${this.#continue}>
      ${this.first ? nothing : html`<button type="button" class="link back" @click=${() => this.dispatchEvent(new LohTurned('back'))}>‹ ${this.words.back}</button>`}
      ${this.#summary()}
      ${alone && page.questions[0]?.text !== page.heading ? html`<p class="where" lang=${this.from(page.heading)}>${page.heading}</p>` : nothing}
      ${alone ? nothing : html`<h2 tabindex="-1" id="heading" part="heading" lang=${this.from(page.heading)}>${page.heading}</h2>`}
      ${page.intro ? html`<div class="intro">${page.intro.map((line) => html`<p lang=${this.from(line)}>${line}</p>`)}</div>` : nothing}
      <div class=${page.questions.some((q) => q.under) ? 'sheet' : ''}>${page.questions.map((question) => html`${question.under ? html`<h3 class="under" lang=${this.from(question.under)}>${question.under}</h3>` : nothing}${this.#ask(question, alone)}`)}</div>
      <div class="actions">
        <button type="submit" part="button">${this.words.next}</button>
        ${page.questions.some((q) => q.ask === 'evidence')
          ? html`<button type="button" class="quiet" part="button-quiet" @click=${() => this.dispatchEvent(new LohAnswered(page.id, this.answers))}>${this.words.later}</button>`
          : nothing}
        ${this.mayLeave ? html`<button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('leave'))}>${this.words.toLetter}</button>` : nothing}
      </div>
      ${keyed(page.id, wordsUsed(this, this.guide, this.#texts()))}
      ${this.first && this.records && !page.facing ? html`<button type="button" class="link open" @click=${() => this.dispatchEvent(new LohTurned('timeline'))}>${this.words.overTimeLink(this.records)}</button>` : nothing}
      ${this.first ? html`<button type="button" class="link open" @click=${() => this.dispatchEvent(new LohTurned('open'))}>${this.words.openSaved}</button>` : nothing}
    </form>`;
  }

  /** All that this page says, in the words of where the practitioner works. */
  #texts(): (string | undefined)[] {
    const { page, guide } = this;
    const questions = page.questions.map((question) => wordedFor(question, this.agency));
    return [
      page.heading,
      ...(page.intro ?? []),
      ...questions.flatMap((q) => [q.text, q.hint, ...(q.options ?? []).flatMap((o) => [textOf(o, guide?.indicators ?? []), o.hint])]),
      ...questions.flatMap((q) => (q.ask === 'step' ? (guide?.scales.find((s) => s.id === q.scale)?.steps ?? []) : [])).flatMap((s) => [s.name, s.meaning]),
      ...(questions.some((q) => q.about) ? this.concerns.map((c) => c.indicator.text) : []),
    ];
  }

  #asking(question: Question, alone: boolean): Asking {
    return {
      speaker: this,
      guide: this.guide,
      question: wordedFor(question, this.agency),
      answer: this.answers[question.id],
      set: (answer) => this.#set(question, answer),
      latest: () => this.answers[question.id],
      error: this.problems.find((p) => p.question === question)?.text,
      alone,
      // With an introduction that says so, “optional” at every field would be noise.
      free: Boolean(this.page.intro) && this.page.questions.every((q) => q.optional),
    };
  }

  #asMore(asking: Asking): AskedMore {
    return { ...asking, speech: this.speech, asOf: this.asOf, causes: this.causes, halves: this.#halves, redraw: () => this.requestUpdate(), root: this.renderRoot };
  }

  #ask(question: Question, alone: boolean): TemplateResult {
    const asking = this.#asking(question, alone);
    const more = LohPage.more[question.ask];
    if (more) return more.draw(this.#asMore(asking));
    switch (question.ask) {
      case 'grid':
        return askGrid(asking);
      case 'words':
        return askWords(asking);
      case 'date':
        return askDate(asking);
      case 'age':
        return askAge(asking, this.typed, (text) => (this.typed = text));
      case 'episodes':
        return askEpisodes(asking);
      case 'people':
        return askPeople(asking);
      case 'causes':
        return askCauses(asking);
      case 'evidence':
        return askEvidence(asking, { concerns: this.concerns, asOf: this.asOf, journey: this.journey, desk: this.#desk });
      case 'step':
        return askStep(asking);
      default:
        return askOptions(asking);
    }
  }

  #set(question: Question, answer: Answer | undefined): void {
    const { [question.id]: _, ...rest } = this.answers;
    this.answers = answer ? { ...rest, [question.id]: answer } : rest;
    this.dispatchEvent(new LohDrafted(this.page.id, this.answers));
  }

  #summary() {
    if (!this.problems.length) return nothing;
    return html`<div class="summary" part="error-summary" id="summary" tabindex="-1" role="alert" aria-labelledby="summary-title">
      <h2 id="summary-title">${this.words.problem}</h2>
      <ul>
        ${this.problems.map(
          ({ question, text, field }) =>
            html`<li><a href=${`#${field ?? `${question.id}-q`}`} @click=${(e: Event) => this.#goTo(e, field ?? `${question.id}-q`)}>${text}</a></li>`,
        )}
      </ul>
      ${this.problems.every((p) => p.passable) ? [...new Set(this.problems.map((p) => p.pass ?? this.words.passAnyway))].map((text) => html`<p>${text}</p>`) : nothing}
    </div>`;
  }

  // A link to an id does not reach into a shadow root: focus by hand, on the field, or the first one of the question.
  #goTo(event: Event, id: string): void {
    event.preventDefault();
    const frame = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    (frame?.querySelector<HTMLElement>('input, textarea') ?? frame)?.focus();
  }

  #continue(event: Event): void {
    event.preventDefault();
    const problems = this.page.questions.flatMap((question) => this.#problemWith(question) ?? []);
    const seen = problems.every((p) => p.passable && this.problems.some((q) => q.passable && q.question === p.question));
    if (problems.length && !seen) {
      this.problems = problems;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#summary')?.focus());
      return;
    }
    this.problems = [];
    this.dispatchEvent(new LohAnswered(this.page.id, this.#whole()));
  }

  /** What is kept of the page: without entries that were begun and left empty. */
  #whole(): Answers {
    const asked = new Map(this.page.questions.map(({ id, ask }) => [id, ask]));
    return Object.fromEntries(Object.entries(this.answers).flatMap(([id, answer]) => {
      const whole = LohPage.more[asked.get(id)!]?.whole;
      const kept = whole ? whole(answer) : answer;
      return kept ? [[id, kept]] : [];
    }));
  }

  #problemWith(question: Question): Problem | undefined {
    const more = LohPage.more[question.ask];
    const amiss = more?.amiss?.(this.#asMore(this.#asking(question, false)));
    if (amiss) return { question, ...amiss };
    const given = this.answers[question.id];
    const answer = given && more?.whole ? more.whole(given) : given;
    const problem = (text: string, passable = true): Problem => ({ question, text, passable });
    if (question.ask === 'age' && this.typed.trim() && !answer) return problem(this.words.ageWrong, false);
    if (answer && 'episodes' in answer) {
      const { asOf } = this;
      if (asOf && answer.episodes.some((e) => e.began && daysBetween(e.began, asOf) < 0)) return problem(this.words.dateToCome, false);
      if (answer.episodes.some((e) => e.began && e.ended && daysBetween(e.began, e.ended) < 0)) return problem(this.words.dateOrder, false);
    }
    if (question.optional || question.ask === 'evidence' || question.ask === 'episodes') return undefined;
    if (answer && 'rows' in answer) {
      const blank = (question.options ?? []).filter((row) => !answer.rows[row.id]).length;
      return blank ? problem(this.words.answerRows(blank)) : undefined;
    }
    return !answer && isUnanswered(question, answer) ? problem(this.words.answerOrSay(question.text)) : undefined;
  }
}

import { css, html, nothing, type PropertyValues } from 'lit';
import type { Answers } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import type { Instruction } from '../guide/instruction.ts';
import type { LocalContact } from '../guide/local-contacts.ts';
import type { Route } from '../guide/route.ts';
import { cite } from '../guide/source.ts';
import { viewsIn } from '../recommendation/judgement.ts';
import { raisesIn } from '../recommendation/raise.ts';
import { recommend } from '../recommendation/recommend.ts';
import { asksForCall, type Outcome, type Reason, type Recommendation } from '../recommendation/recommendation.ts';
import { shownAtMost, weighed, type Weighed } from '../recommendation/weighed.ts';
import { whatWouldChange, type Change } from '../recommendation/what-would-change.ts';
import { contactLines } from './contact-lines.ts';
import { contactsOf } from './contacts-of.ts';
import { LohDrafted, LohJudged, LohTurned } from './events.ts';
import { whatOf } from './evidence-told.ts';
import { howOf } from './how-of.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';
import { parts } from './parts.ts';
import type { Screen } from './screens.ts';
import { wordsUsed, wordsUsedLook } from './words-used.ts';

/** With more not known than this, what it could mean takes long enough to be seen. */
const atOnce = 8;

/**
 * What this calls for: first what to do and how soon, then the level with every reason, what is not known, and the practitioner's judgement.
 * @summary The recommendation.
 * @fires loh-turned - Back, on with the questions after an early end, or to a screen that the judgement opens.
 * @fires loh-judged - From the judgement inside it.
 * @fires loh-drafted - From the judgement inside it, while it is weighed.
 * @csspart heading - What to do.
 * @csspart panel - A route, or a scale beside the two.
 * @csspart level - The level: number, name, and what it asks for.
 * @csspart continuum - The levels, drawn.
 * @csspart option - One judgement that can be made.
 * @csspart field - A box to write in.
 * @csspart button - The way on.
 */
export class LohRecommendation extends LaterElement {
  static override properties = { guide: { attribute: false }, assessment: { attribute: false }, contacts: { attribute: false }, page: { attribute: false }, answers: { attribute: false } };
  static override styles = [look, wordsUsedLook, css`
    :host { display: block; }
    .level { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 16px; align-items: start; margin-block: calc(1.6em * var(--_s, 1)) 0.4em; }
    .level h3, .panel > h3:first-child { margin-block-start: 0; }
    .level .n { font-size: 2.6em; line-height: 1; font-weight: 700; }
    .level p { margin: 0.2em 0 0; color: var(--_ink-2); }
    .reasons { list-style: none; padding: 0; }
    .reasons > li { border-block-start: 1px solid var(--_line-2); padding-block: calc(12px * var(--_s, 1)); margin: 0; }
    .reasons b { display: block; }
    .reasons ul { margin-block-start: 4px; }
    dl.route { display: grid; grid-template-columns: minmax(5.5em, auto) minmax(0, 1fr); gap: 6px 16px; margin: 0; }
    dl.route dt { color: var(--_ink-2); }
    dl.route dd { margin: 0; }
    .contacts { list-style: none; padding: 0; margin: 0; }
    .gaps { list-style: none; padding: 0; }
    .gaps li { padding-inline-start: 1.5em; position: relative; }
    .gaps li::before { content: '○'; position: absolute; inset-inline-start: 0; color: var(--_ink-2); }
    @container (max-width: 25em) { dl.route { grid-template-columns: 1fr; gap: 0; } dl.route dd { margin-block-end: 8px; } }
  `];

  /** The guide that recommends. */
  declare guide: Guide;
  /** What was said, from which it follows. */
  declare assessment: Assessment;
  /** Local numbers, laid over the guide’s contacts. */
  declare contacts: readonly LocalContact[];

  /** This page, and what has been answered on it so far: the judgement, decided or being weighed. */
  declare page: Page | undefined;
  /** What has been answered on the page so far. */
  declare answers: Answers;

  constructor() {
    super();
    this.contacts = [];
    this.answers = {};
  }

  #changes: readonly Change[] | undefined;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('guide') && !changed.has('assessment')) return;
    const few = raisesIn(this.guide, journeyOf(this.guide, this.assessment), 'not-known').length <= atOnce;
    this.#changes = few ? whatWouldChange(this.guide, this.assessment) : undefined;
  }

  protected override updated(given: PropertyValues): void {
    super.updated(given);
    if (this.#changes) return;
    const { guide, assessment } = this;
    // What to do is painted first.
    setTimeout(() => {
      if (guide !== this.guide || assessment !== this.assessment) return;
      this.#changes = whatWouldChange(guide, assessment);
      this.requestUpdate();
    }, 30);
  }

  /** The heading; back from a screen that the judgement opened, the judgement. */
  focusHeading(from?: Screen): void {
    if (from === 'lower-judgement' || from === 'supervision') this.renderRoot.querySelector('loh-judgement')?.focusHeading();
    else this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  protected override render() {
    const { guide, assessment } = this;
    const recommendation = recommend(guide, assessment);
    const { level, howSoon, first, instructions, routes, gaps, protectiveFactors, otherScales } = recommendation;
    const scale = scaleOf(guide, guide.level);
    const journey = journeyOf(guide, assessment);
    const views = viewsIn(journey, scale, level.step);
    const own = views.own && views.own !== 'not-sure' ? views.own.id : undefined;
    const urgent = asksForCall(recommendation);
    const route = urgent ? routes.find((r) => r.at?.scale === howSoon.scale.id) : undefined;
    const title = first[0]?.heading ?? route?.heading ?? howSoon.step?.name ?? level.says ?? '';
    const provisional = first.find((i) => i.provisional)?.provisional;
    const childs = [...journey.answers].flatMap(([q, a]) => (q.childsWords && 'words' in a && a.words.trim() ? [a.words.trim()] : []));
    const missing = gaps.filter((g) => g.kind !== 'no-evidence');
    const bare = gaps.length - missing.length;
    const shown = weighed(missing, this.#changes ?? []).slice(0, shownAtMost);
    const quiet = instructions.some((i) => i.kind === 'do-not-tell');
    // What to do stands first; what a level leads to stands under the level.
    const isOfLevel = (r: Route) => r.at?.scale === level.scale.id;
    return html`<button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned('back'))}>‹ ${this.words.back}</button>
      ${journey.leftAt ? html`<button type="button" class="link" @click=${() => this.dispatchEvent(new LohTurned({ page: journey.leftAt!.id }))}>${this.words.backToQuestions}</button>` : nothing}
      <section class=${urgent ? 'urgent' : ''} aria-labelledby="heading">
        <h2 id="heading" part="heading" tabindex="-1" lang=${this.from(title)}>${title}</h2>
        ${first.map((i) => i.says.map((text) => html`<p lang=${this.from(text)}>${text}</p>`))}
        ${instructions.filter((i) => i.kind === 'do-not-tell' || i.kind === 'do-not-ask').map((i) => this.#instruction(i))}
        ${!urgent && howSoon.says && howSoon.says !== title ? html`<p lang=${this.from(howSoon.says)}>${howSoon.says}</p>` : nothing}
      </section>
      ${routes.filter((r) => !isOfLevel(r)).map((r) => this.#route(r, quiet, r.heading === title))}
      ${instructions.filter((i) => i.kind === 'today').map((i) => html`<section class="panel" part="panel">${this.#instruction(i)}</section>`)}
      ${otherScales.map((outcome) => this.#beside(outcome))}

      ${provisional ? html`<h3 lang=${this.from(provisional)}>${provisional}</h3>` : nothing}
      <div class="level" part="level">
        ${level.step?.number !== undefined ? html`<div class="n" aria-hidden="true">${level.step.number}</div>` : nothing}
        <div>
          <h3 class="name">${level.step ? html`<span class="sr">${this.words.levelNamed(level.step.number, '')}</span> <span lang=${this.from(level.step.name)}>${level.step.name}</span>` : level.says ? html`<span lang=${this.from(level.says)}>${level.says}</span>` : this.words.noLevel}</h3>
          ${level.step ? html`<p lang=${this.from(level.step.response)}>${level.step.response}.</p>` : nothing}
        </div>
      </div>
      <loh-continuum exportparts=${parts} .speech=${this.speech} .scale=${scale} .you=${own} .suggested=${level.step?.id}></loh-continuum>

      ${level.reasons.length ? html`<h3>${this.words.why}</h3><ol class="reasons">${this.#reasons(level.reasons)}</ol>` : nothing}
      ${level.besides.length ? html`<details><summary>${this.words.besides}</summary><ol class="reasons">${this.#reasons(level.besides)}</ol></details>` : nothing}
      ${howSoon.reasons.length && howSoon.step ? html`<details><summary>${this.words.why}: <span lang=${this.from(howSoon.step.name)}>${howSoon.step.name}</span></summary><ol class="reasons">${this.#reasons(howSoon.reasons)}</ol></details>` : nothing}
      ${routes.filter(isOfLevel).map((r) => this.#route(r, quiet, false))}
      ${this.#classed(recommendation)}
      ${childs.length ? html`<h3>${this.words.childSays}</h3>${childs.map((text) => html`<p class="say" dir="auto">“${text}”</p>`)}` : nothing}
      ${protectiveFactors.length ? html`<h3>${this.words.strengths}</h3><ul>${protectiveFactors.map((c) => html`<li lang=${this.from(c.indicator.text)}>${c.indicator.text}</li>`)}</ul>` : nothing}
      ${missing.length || bare
        ? html`<h3>${this.words.notYetKnown}</h3>
            <ul class="gaps">
              ${shown.map((w) => this.#gap(w))}
              ${missing.length > shown.length ? html`<li>${this.words.moreGaps(missing.length - shown.length)}</li>` : nothing}
              ${bare ? html`<li>${this.words.noEvidenceYet(bare)}</li>` : nothing}
            </ul>
            <p><b>${this.words.doNotWait}</b></p>`
        : nothing}
      ${instructions.filter((i) => i.kind === 'duty' || i.kind === 'also').map((i) => this.#instruction(i))}
      <loh-judgement exportparts=${parts} .speech=${this.speech} .scale=${scale} .suggested=${level.step} .views=${views}
        .ownSkipped=${urgent} .reasons=${guide.judgementReasons ?? []} .page=${this.page} .answers=${this.answers} .supervision=${assessment.supervision ?? []}
        @loh-judged=${(e: LohJudged) => this.dispatchEvent(new LohJudged(e.judgement))}
        @loh-drafted=${(e: LohDrafted) => this.dispatchEvent(new LohDrafted(e.page, e.answers))}
        @loh-turned=${(e: LohTurned) => this.dispatchEvent(new LohTurned(e.to))}
      ></loh-judgement>
      ${wordsUsed(this, guide, this.#texts(recommendation, shown, quiet))}`;
  }

  /** All that the guide says here, where a source stands apart. */
  #texts({ level, howSoon, otherScales, first, instructions, routes, classification, patterns, protectiveFactors }: Recommendation, shown: readonly Weighed[], quiet: boolean): (string | undefined)[] {
    const { guide, contacts } = this;
    const acts = instructions.filter((i) => i.kind !== 'first');
    const whom = contactsOf(guide, [...acts.flatMap((i) => i.contacts ?? []), ...routes.flatMap((r) => r.whom)], contacts);
    return [
      ...[level, howSoon, ...otherScales].flatMap((o) => [o.step?.name, o.says, ...(o === howSoon ? [] : [o.step?.response])]),
      ...otherScales.flatMap((o) => [o.scale.name, o.step?.meaning, o.scale.standing]),
      ...[level, howSoon, ...otherScales].flatMap((o) => [...o.reasons, ...(o === level ? o.besides : [])]).flatMap((r) => [r.threshold.because, ...r.concerns.map((c) => c.indicator.text)]),
      first[0]?.heading,
      ...first.flatMap((i) => [...i.says, i.provisional]),
      ...acts.flatMap((i) => [i.heading, ...i.says, i.duty?.binds]),
      ...routes.flatMap((r) => [r.heading, r.by, r.how, quiet ? undefined : r.agreement, ...r.then, ...(r.say ?? []), r.ifYouDisagree]),
      ...whom.flatMap((c) => [c.name, c.local && !c.phone ? c.instead : undefined]),
      ...(classification.some(({ label }) => label.when) ? classification.flatMap(({ vocabulary, label }) => [vocabulary.name, label.name, label.means]) : []),
      ...patterns.flatMap((p) => [p.name, p.says]),
      ...protectiveFactors.map((c) => c.indicator.text),
      ...shown.flatMap(({ gap, change, besides }) => [gap.text, gap.who, ...(change?.byNumber ? [] : [...besides, change?.howSoon?.name])]),
    ];
  }

  /** Something not known, who may find it out, and what the answer could mean: never a number, and no level. */
  #gap({ gap, change, besides }: Weighed) {
    const what = [change?.howSoon?.name, change?.level && this.words.higherLevel].filter(Boolean).join('; ');
    return html`<li>
      <span lang=${this.from(gap.text)}>${gap.kind === 'undated' ? this.words.undated(this.#undated(gap.id)) : gap.text}</span>${gap.who ? html`<small>${this.words.mayFindOut(gap.who)}</small>` : nothing}${change ? html`<small>${change.byNumber ? this.words.addsToPicture : this.words.couldMean(what, besides)}</small>` : nothing}
    </li>`;
  }

  /** How many of the episodes a question asked for have no day. */
  #undated(gap: string): number {
    const [, answer] = [...journeyOf(this.guide, this.assessment).answers].find(([q]) => gap === `${q.id}-undated`) ?? [];
    return answer && 'episodes' in answer ? answer.episodes.filter((e) => !e.began).length : 0;
  }

  /** A scale beside the two, such as a risk grade: a prompt, never the decision. */
  #beside({ scale, step, reasons, says }: Outcome) {
    return html`<section class="panel" part="panel">
      <h3><span lang=${this.from(scale.name)}>${scale.name}</span>: <span lang=${this.from(step?.name ?? says)}>${step?.name ?? says ?? this.words.noLevel}</span></h3>
      ${step ? html`<p><span lang=${this.from(step.meaning)}>${step.meaning}</span> <span lang=${this.from(step.response)}>${step.response}.</span></p>` : nothing}
      ${reasons.length ? html`<details><summary>${this.words.why}</summary><ol class="reasons">${this.#reasons(reasons)}</ol></details>` : nothing}
      ${scale.standing ? html`<p><small lang=${this.from(scale.standing)}>${scale.standing}</small></p>` : nothing}
    </section>`;
  }

  // What is left when nothing fits is not worth a line; one word that fits is, with the others beside it.
  #classed({ classification, patterns }: Recommendation) {
    const fits = classification.some(({ label }) => label.when);
    return html`${fits
        ? html`<h3>${this.words.standing}</h3>
            <dl class="route">${classification.map(({ vocabulary, label }) => html`<dt lang=${this.from(vocabulary.name)}>${vocabulary.name}</dt><dd><span lang=${this.from(label.name)}>${label.name}</span>${label.code ? ` (${label.code})` : ''}<small lang=${this.from(label.means)}>${label.means}</small></dd>`)}</dl>`
        : nothing}
      ${patterns.length ? html`<h3>${this.words.patterns}</h3><ul>${patterns.map((p) => html`<li><b lang=${this.from(p.name)}>${p.name}.</b> <span lang=${this.from(p.says)}>${p.says}</span></li>`)}</ul>` : nothing}`;
  }

  #instruction(i: Instruction) {
    return html`<h3 lang=${this.from(i.heading)}>${i.heading}</h3>
      ${i.says.map((text) => html`<p lang=${this.from(text)}>${text}</p>`)} ${i.contacts ? contactLines(this, contactsOf(this.guide, i.contacts, this.contacts)) : nothing}
      ${i.duty ? html`<small>${this.words.duty[i.duty.standing]}. ${this.words.binds(i.duty.binds, i.duty.nation, this.words.day(i.duty.checked))}</small>` : nothing}`;
  }

  #route(route: Route, quiet: boolean, titled: boolean) {
    const row = (label: string, body: unknown) => html`<dt>${label}</dt><dd>${body}</dd>`;
    const said = (text: string) => html`<span lang=${this.from(text)}>${text}</span>`;
    return html`<div class="panel" part="panel">
      ${titled ? nothing : html`<h3 lang=${this.from(route.heading)}>${route.heading}</h3>`}
      <dl class="route">
        ${row(this.words.route.whom, contactLines(this, contactsOf(this.guide, route.whom, this.contacts)))} ${row(this.words.route.by, said(route.by))}
        ${row(this.words.route.how, said(route.how))} ${route.agreement && !quiet ? row(this.words.route.agreement, said(route.agreement)) : nothing}
        ${row(this.words.route.then, html`<ul>${route.then.map((text) => html`<li lang=${this.from(text)}>${text}</li>`)}</ul>`)}
      </dl>
      ${route.say ? html`<details><summary>${this.words.firstMinute}</summary><ul>${route.say.map((text) => html`<li lang=${this.from(text)}>${text}</li>`)}</ul></details>` : nothing}
      ${route.ifYouDisagree ? html`<details><summary>${this.words.route.disagree}</summary><p lang=${this.from(route.ifYouDisagree)}>${route.ifYouDisagree}</p></details>` : nothing}
    </div>`;
  }

  /** Each reason with its worries; how a worry is known stands once, where it first counts. */
  #reasons(reasons: readonly Reason[]) {
    const told = new Set<string>();
    return reasons.map((reason) => {
      const fresh = new Set(reason.concerns.map((c) => c.indicator.id).filter((id) => !told.has(id)));
      fresh.forEach((id) => told.add(id));
      return this.#reason(reason, fresh);
    });
  }

  #reason({ threshold, concerns, episodes }: Reason, fresh: ReadonlySet<string>) {
    const sources = cite(this.guide.references, [...threshold.source, ...concerns.flatMap((c) => c.indicator.source)]);
    const once = sources.filter((s, i) => sources.findIndex((o) => o.reference === s.reference && o.note === s.note) === i);
    return html`<li>
      <b lang=${this.from(threshold.because)}>${threshold.because}</b>
      ${concerns.length || episodes.length
        ? html`<ul>
            ${concerns.map((c) => html`<li><span lang=${this.from(c.indicator.text)}>${c.indicator.text}</span>${(fresh.has(c.indicator.id) ? c.evidence : []).map((e) => html`<small>${whatOf(e)} (${howOf(this.words, e, this.assessment.asOf)})</small>`)}</li>`)}
            ${episodes.length ? html`<li>${this.words.episodesIn(episodes.length)}</li>` : nothing}
          </ul>`
        : nothing}
      <details>
        <summary>${this.words.source}</summary>
        <ul>
          ${once.map((s) => html`<li><span class="source" lang=${this.guideLang}>${s.reference.url ? html`<a href=${s.reference.url} target="_blank" rel="noopener noreferrer">${s.reference.title}</a>` : s.reference.title}</span> <small>${this.words.certainty[s.certainty]}<span class="source" lang=${this.guideLang}>${s.note ? `. ${s.note}` : ''}${s.reference.caution ? ` (${s.reference.caution})` : ''}</span></small></li>`)}
        </ul>
      </details>
    </li>`;
  }
}

import { html, nothing } from 'lit';
import type { Guide } from '../guide/guide.ts';
import { longDay } from '../referral/long-day.ts';
import type { Saved } from '../referral/read-saved.ts';
import { refer } from '../referral/refer.ts';
import { codeOf, sealOf } from '../referral/seal.ts';
import { textField } from './ask.ts';
import type { LohTaken } from './events.ts';
import { Talk } from './talk.ts';
import { openWords as says } from './words-open.ts';
import { words } from './words.ts';

/** What is to be done with a saved record, as of which day, and what was wrong with it. */
export type Plan = { what: 'read' | 'go-on' | 'correct'; day: 'today' | 'own' | undefined; why: string };

/** What was opened: first whether it is what it was, then what it is. */
export function aboutSaved(guide: Guide, { assessment, differs, verdict, letter }: Saved, today: string) {
  const made = assessment.guide;
  const { labels } = says;
  const day = longDay(assessment.asOf);
  const wrong = verdict.stands === 'changed' || verdict.follows === false;
  const checked = html`<dl>
    ${row(labels.stands, says.stands[verdict.stands])}
    ${verdict.stands === 'unknown' && verdict.follows === undefined ? nothing : row(labels.follows, says.follows(verdict.follows))}
  </dl>`;
  return html`<h2 id="heading" tabindex="-1">${letter ? says.found(day) : says.foundRecord(day)}</h2>
    ${wrong ? html`<div class="urgent">${checked}</div>` : checked}
    <dl>
      ${row(labels.day, assessment.asOf === today ? says.sameDay(day) : says.otherDay(day, longDay(today)))}
      ${row(labels.guide, says.edition(made.id === guide.id ? guide.title : made.id, made.edition))}
      ${row(labels.code, sealOf(assessment).code)}
      ${assessment.corrects ? row(labels.corrects, says.correctsCode(codeOf(assessment.corrects.hash), assessment.corrects.why)) : nothing}
    </dl>
    ${differs ? html`<p>${says.otherEdition}</p><ul>${differs.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
    <p class="hint">${says.accidental}</p>`;
}

const row = (label: string, text: string) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;

/** Read, go on, or correct. One of another edition can only be read. */
export function whatToDo({ what }: Plan, all: boolean, set: (what: Plan['what']) => void) {
  const option = (id: Plan['what'], text: string, hint: string) => html`<label class="option" for=${`what-${id}`}>
    <input type="radio" id=${`what-${id}`} name="what" .checked=${what === id} @change=${() => set(id)} />
    <span>${text}<small>${hint}</small></span>
  </label>`;
  return html`<fieldset class="question">
    <legend>${says.what}</legend>
    <div class="options">
      ${option('read', says.read, says.readHint)}
      ${all ? html`${option('go-on', says.goOn, says.goOnHint)} ${option('correct', says.correct, says.correctHint)}` : nothing}
    </div>
  </fieldset>`;
}

/** What was wrong: the new letter says it. */
export const whatWasWrong = ({ why }: Plan, wrong: boolean, set: (why: string) => void) => html`<div class="question ${wrong ? 'wrong' : ''}">
  ${textField('why', says.why, why, set, { describedBy: wrong ? 'why-hint why-error' : 'why-hint', wrong })}
  <p class="hint" id="why-hint">${says.whyHint}</p>
  ${wrong ? html`<p class="error" id="why-error">${says.whyNeeded}</p>` : nothing}
</div>`;

/** Its own day or today: neither is taken without asking. */
export function asOfWhichDay({ day }: Plan, own: string, today: string, wrong: boolean, set: (day: NonNullable<Plan['day']>) => void) {
  const option = (id: 'today' | 'own', text: string, hint?: string) => html`<label class="option" for=${`as-of-${id}`}>
    <input type="radio" id=${`as-of-${id}`} name="as-of" .checked=${day === id} @change=${() => set(id)} />
    <span>${text}${hint ? html`<small>${hint}</small>` : nothing}</span>
  </label>`;
  return html`<fieldset class="question ${wrong ? 'wrong' : ''}" aria-describedby=${wrong ? 'as-of-hint as-of-error' : 'as-of-hint'}>
    <legend>${says.asOf}</legend>
    <p class="hint" id="as-of-hint">${says.asOfHint}</p>
    ${wrong ? html`<p class="error" id="as-of-error">${says.asOfNeeded}</p>` : nothing}
    <div class="options">${option('today', says.asOfToday(longDay(today)), says.asOfTodayHint)} ${option('own', says.asOfOwn(longDay(own)))}</div>
  </fieldset>`;
}

/** The letter as it was sent; one laid out again from the record where none was saved with it; or its answers, where this edition cannot lay it out. */
export function readOnly(guide: Guide, saved: Saved, back: () => void, taken: (event: LohTaken) => void) {
  const { assessment, differs, letter, verdict } = saved;
  const changed = verdict.stands === 'changed' || verdict.follows === false;
  const warning = changed ? html`<p class="urgent" role="note">${says.doNotRely}</p>` : nothing;
  const told = letter ?? (differs ? undefined : refer(guide, assessment));
  // On every copy of it, too.
  if (told) return html`${warning}<loh-referral reading .letter=${changed ? { ...told, notice: `${says.doNotRely} ${told.notice}` } : told} @loh-turned=${turned(back)} @loh-taken=${taken}></loh-referral>`;
  return html`<button type="button" class="link" @click=${back}>‹ ${words.back}</button>
    ${warning}
    <h2 id="heading" tabindex="-1">${says.foundRecord(longDay(assessment.asOf))}</h2>
    ${Talk.open(guide, assessment, () => undefined).readable.map(({ heading, lines }) => (lines.length ? html`<h3>${heading}</h3>${lines.map((text) => html`<p>${text}</p>`)}` : nothing))}`;
}

// The letter’s own way back leads here, not out of the saved letter.
const turned = (back: () => void) => (event: Event) => {
  event.stopPropagation();
  back();
};

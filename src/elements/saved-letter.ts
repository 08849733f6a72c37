import { html, nothing } from 'lit';
import { differences } from '../assessment/read-assessment.ts';
import type { Guide } from '../guide/guide.ts';
import type { Saved } from '../referral/read-saved.ts';
import { refer } from '../referral/refer.ts';
import { codeOf, sealOf } from '../referral/seal.ts';
import { textField } from './ask.ts';
import type { LohTaken } from './events.ts';
import { parts } from './parts.ts';
import { readableIn } from './readable-in.ts';
import type { Speaker, Speech } from './speaker.ts';
import type { Words } from './english.ts';
import { paperWords } from './words-paper.ts';

/** What is to be done with a saved record, as of which day, and what was wrong with it. */
export type Plan = { what: 'read' | 'go-on' | 'correct'; day: 'today' | 'own' | undefined; why: string };

/** The guide that records are held against, and as the screens show it. */
export type Guides = { guide: Guide; shown?: Guide | undefined };

/** What was opened: first whether it is what it was, then what it is. */
export function aboutSaved(words: Words, { guide, shown = guide }: Guides, { assessment, differs, verdict, letter }: Saved, today: string) {
  const made = assessment.guide;
  const says = words.opening;
  const { labels } = says;
  const day = words.day(assessment.asOf);
  const wrong = verdict.stands === 'changed' || verdict.follows === false;
  const checked = html`<dl>
    ${row(labels.stands, says.stands[verdict.stands])}
    ${verdict.stands === 'unknown' && verdict.follows === undefined ? nothing : row(labels.follows, says.follows(verdict.follows))}
  </dl>`;
  return html`<h2 id="heading" part="heading" tabindex="-1">${letter ? says.found(day) : says.foundRecord(day)}</h2>
    ${wrong ? html`<div class="urgent">${checked}</div>` : checked}
    <dl>
      ${row(labels.day, assessment.asOf === today ? says.sameDay(day) : says.otherDay(day, words.day(today)))}
      ${row(labels.guide, says.edition(made.id === guide.id ? shown.title : made.id, made.edition))}
      ${row(labels.code, sealOf(assessment).code)}
      ${assessment.corrects ? row(labels.corrects, says.correctsCode(codeOf(assessment.corrects.hash), assessment.corrects.why)) : nothing}
    </dl>
    ${differs ? html`<p>${says.otherEdition}</p><ul>${differences(guide, assessment, words.differing).map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
    <p class="hint">${says.accidental}</p>`;
}

const row = (label: string, text: string) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;

/** Read, go on, or correct. One of another edition can only be read. */
export function whatToDo({ opening: says }: Words, { what }: Plan, all: boolean, set: (what: Plan['what']) => void) {
  const option = (id: Plan['what'], text: string, hint: string) => html`<label class="option" part="option" for=${`what-${id}`}>
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
export const whatWasWrong = ({ opening: says }: Words, { why }: Plan, wrong: boolean, set: (why: string) => void) => html`<div class="question ${wrong ? 'wrong' : ''}">
  ${textField('why', says.why, why, set, { describedBy: wrong ? 'why-hint why-error' : 'why-hint', wrong })}
  <p class="hint" id="why-hint">${says.whyHint}</p>
  ${wrong ? html`<p class="error" id="why-error">${says.whyNeeded}</p>` : nothing}
</div>`;

/** Its own day or today: neither is taken without asking. */
export function asOfWhichDay(words: Words, { day }: Plan, own: string, today: string, wrong: boolean, set: (day: NonNullable<Plan['day']>) => void) {
  const says = words.opening;
  const option = (id: 'today' | 'own', text: string, hint?: string) => html`<label class="option" part="option" for=${`as-of-${id}`}>
    <input type="radio" id=${`as-of-${id}`} name="as-of" .checked=${day === id} @change=${() => set(id)} />
    <span>${text}${hint ? html`<small>${hint}</small>` : nothing}</span>
  </label>`;
  return html`<fieldset class="question ${wrong ? 'wrong' : ''}" aria-describedby=${wrong ? 'as-of-hint as-of-error' : 'as-of-hint'}>
    <legend>${says.asOf}</legend>
    <p class="hint" id="as-of-hint">${says.asOfHint}</p>
    ${wrong ? html`<p class="error" id="as-of-error">${says.asOfNeeded}</p>` : nothing}
    <div class="options">${option('today', says.asOfToday(words.day(today)), says.asOfTodayHint)} ${option('own', says.asOfOwn(words.day(own)))}</div>
  </fieldset>`;
}

/** The letter as it was sent; one laid out again from the record where none was saved with it; or its answers, where this edition cannot lay it out. */
export function readOnly(speaker: Speaker<Words> & { speech: Speech | undefined }, { guide, shown = guide }: Guides, saved: Saved, back: () => void, taken: (event: LohTaken) => void) {
  const { words } = speaker;
  const says = words.opening;
  const { assessment, differs, letter, verdict } = saved;
  const changed = verdict.stands === 'changed' || verdict.follows === false;
  const warning = changed ? html`<p class="urgent" role="note">${says.doNotRely}</p>` : nothing;
  const told = letter ?? (differs ? undefined : refer(guide, assessment));
  // On every copy of it, too.
  if (told) return html`${warning}<loh-referral exportparts=${parts} reading .speech=${speaker.speech} .letter=${changed ? { ...told, notice: `${paperWords.doNotRely} ${told.notice}` } : told} @loh-turned=${turned(back)} @loh-taken=${taken}></loh-referral>`;
  return html`<button type="button" class="link" @click=${back}>‹ ${words.back}</button>
    ${warning}
    <h2 id="heading" part="heading" tabindex="-1">${says.foundRecord(words.day(assessment.asOf))}</h2>
    ${readableIn(shown, assessment, words).map(({ heading, lines }) => (lines.length ? html`<h3>${heading}</h3>${lines.map((text) => html`<p>${text}</p>`)}` : nothing))}`;
}

// The letter’s own way back leads here, not out of the saved letter.
const turned = (back: () => void) => (event: Event) => {
  event.stopPropagation();
  back();
};

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Step } from '../guide/scale.ts';
import type { From } from './speaker.ts';
import type { FirstWords } from './words.ts';

export type Radio = { id: string; text: string; meaning?: string | undefined };

/** A level as a person says it. */
export const nameOf = (words: FirstWords, step: Step): string => words.levelNamed(step.number, step.name);

/** One radio button with what it means. */
export const radio = (from: From, key: string, name: string, { text, meaning }: Omit<Radio, 'id'>, checked: boolean, set: () => void, describedBy?: string) =>
  html`<label class="option" part="option" for=${key}>
    <input type="radio" id=${key} name=${name} .checked=${live(checked)} aria-describedby=${describedBy ?? nothing} @change=${set} />
    <span lang=${from(text)}>${text}${meaning ? html`<small lang=${from(meaning)}>${meaning}</small>` : nothing}</span>
  </label>`;

/** A list of radio buttons under its own legend; none is chosen beforehand. */
export const radios = (from: From, key: string, legend: string, all: readonly Radio[], value: string | undefined, set: (id: string) => void, { hint, error }: { hint?: string; error?: string | undefined } = {}) =>
  html`<fieldset id=${`${key}-q`} class="question ${error ? 'wrong' : ''}" aria-describedby=${[hint && `${key}-hint`, error && `${key}-error`].filter(Boolean).join(' ') || nothing}>
    <legend class="label">${legend}</legend>
    ${hint ? html`<p class="hint" id=${`${key}-hint`}>${hint}</p>` : nothing} ${error ? html`<p class="error" id=${`${key}-error`}>${error}</p>` : nothing}
    <div class="options">${all.map((one) => radio(from, `${key}-${one.id}`, key, one, value === one.id, () => set(one.id)))}</div>
  </fieldset>`;

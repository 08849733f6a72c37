import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { chosenIn } from '../assessment/answered.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Guide } from '../guide/guide.ts';
import { textOf } from '../guide/text-of.ts';
import type { Option, Question } from '../guide/question.ts';
import type { Speaker } from './speaker.ts';

/** All that a way of asking needs to draw one question and to say what was answered. */
export type Asking = {
  speaker: Speaker;
  guide: Guide | undefined;
  question: Question;
  answer: Answer | undefined;
  set: (answer: Answer | undefined) => void;
  /** What is answered at this moment: two presses may come before anything is drawn anew. */
  latest: () => Answer | undefined;
  error?: string | undefined;
  /** The question stands alone on its page, so its text is the page's heading. */
  alone: boolean;
  /** Nothing on the page has to be answered, and its introduction says so. */
  free?: boolean;
};

/** Text fields keep what is written to themselves: no autofill, no spelling sent away, no suggestions. */
export const privately = { autocomplete: 'off', spellcheck: 'false', autocorrect: 'off', autocapitalize: 'sentences', writingsuggestions: 'false' } as const;

/** A labelled line or box of text. `key` is unique on the page. Words that somebody else said or wrote (`childs`, `asSaid`) are not ours to better. `code`: no sentence of any language, and perhaps megabytes of it, in which a direction would be looked for. */
export function textField(key: string, label: string | TemplateResult, value: string, set: (value: string) => void, more: { lines?: number | undefined; childs?: boolean | undefined; asSaid?: boolean; code?: boolean; describedBy?: string | undefined; wrong?: boolean; small?: string; labelled?: boolean } = {}) {
  const onInput = (e: Event) => set((e.target as HTMLInputElement).value);
  const name = more.labelled === false ? nothing : html`<label class="label" for=${key}>${label}</label>`;
  const wording = more.childs || more.asSaid ? nothing : html`<loh-wording .field=${key} .text=${value}></loh-wording>`;
  return (more.lines ?? 1) > 1
    ? html`${name}<textarea
          id=${key}
          part="field"
          dir=${more.code ? 'ltr' : 'auto'}
          class=${more.childs ? 'childs' : ''}
          rows=${more.lines ?? 3}
          autocomplete=${privately.autocomplete}
          spellcheck=${privately.spellcheck}
          autocorrect=${privately.autocorrect}
          autocapitalize=${privately.autocapitalize}
          writingsuggestions=${privately.writingsuggestions}
          aria-describedby=${ifDefined(more.describedBy)}
          aria-invalid=${more.wrong ? 'true' : nothing}
          .value=${live(value)}
          @input=${onInput}
        ></textarea>${wording}`
    : html`${name}<input
          id=${key}
          part="field"
          dir=${more.code ? 'ltr' : 'auto'}
          class="line ${more.small ?? ''}"
          type="text"
          autocomplete=${privately.autocomplete}
          spellcheck=${privately.spellcheck}
          autocorrect=${privately.autocorrect}
          autocapitalize=${privately.autocapitalize}
          writingsuggestions=${privately.writingsuggestions}
          aria-describedby=${ifDefined(more.describedBy)}
          aria-invalid=${more.wrong ? 'true' : nothing}
          .value=${live(value)}
          @input=${onInput}
        />${wording}`;
}

/** A row of short choices under its own legend; none is chosen beforehand. */
export function choices<T extends string>(key: string, legend: string | TemplateResult, from: readonly (readonly [T, string | TemplateResult])[], value: T | undefined, set: (value: T) => void, more: { class?: string; first?: string | undefined } = {}) {
  return html`<fieldset class=${more.class ?? ''}>
    <legend class=${more.class === 'row' ? 'row-label' : 'label'}>${legend}</legend>
    <div class="choices">
      ${from.map(
        ([id, text]) =>
          html`<label class="choice" part="choice" for=${`${key}-${id}`}><input type="radio" id=${`${key}-${id}`} name=${key} .checked=${live(value === id)} @change=${() => set(id)} />${text}</label>`,
      )}
    </div>
  </fieldset>`;
}

/** The frame of a question: fieldset and legend, or the page's heading as its legend; hint and error beside it. */
export function framed({ speaker: { words, from }, question, error, alone, free = false }: Asking, body: TemplateResult, plain = false): TemplateResult {
  const id = question.id;
  const text = html`<span lang=${from(question.text)}>${question.text}</span>${question.optional && !alone && !free ? html` <span class="hint">${words.optional}</span>` : nothing}`;
  const heading = alone ? html`<h2 tabindex="-1" id="heading" part="heading">${text}</h2>` : text;
  const below = html`${question.hint ? html`<p class="hint" id=${`${id}-hint`} lang=${from(question.hint)}>${question.hint}</p>` : nothing}
  ${error ? html`<p class="error" id=${`${id}-error`}>${error}</p>` : nothing}`;
  const described = [question.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  if (plain)
    return html`<div class="question ${error ? 'wrong' : ''} ${(question.lines ?? 1) === 1 ? 'brief' : ''}" id=${`${id}-q`} tabindex="-1">
      ${alone ? html`<label for=${id}>${heading}</label>` : html`<label class="label" for=${id}>${text}</label>`} ${below}${body}
    </div>`;
  return html`<fieldset class="question ${error ? 'wrong' : ''}" id=${`${id}-q`} tabindex="-1" aria-describedby=${described || nothing}>
    <legend>${heading}</legend>
    ${below}${body}
  </fieldset>`;
}

/** One of several, or many of them with “none” and “not known” apart at the end, each exclusive. */
export function askOptions(asking: Asking): TemplateResult {
  const { question, answer, set, guide, speaker: { words, from } } = asking;
  const many = question.ask === 'many';
  const chosen = new Set(chosenIn(question, answer).map((o) => o.id));
  const options = question.options ?? [];
  const apart = many ? options.findIndex((o) => o.stands) : -1;
  const toggle = (id: string, on: boolean): void => {
    if (!many) {
      set({ option: id });
      return;
    }
    const chosen = new Set(chosenIn(question, asking.latest()).map((o) => o.id));
    const exclusive = options.find((o) => o.id === id)?.stands;
    const kept = options.filter((o) => (o.id === id ? on : chosen.has(o.id) && !(on && (exclusive || o.stands))));
    set(kept.length ? { options: kept.map((o) => o.id) } : undefined);
  };
  return framed(
    asking,
    html`<div class="options">
      ${options.map(
        (option, i) => html`${i === apart ? html`<p class="or">${words.or}</p>` : nothing}
          <label class="option" part="option" for=${`${question.id}-${option.id}`}>
            <input
              type=${many ? 'checkbox' : 'radio'}
              id=${`${question.id}-${option.id}`}
              name=${question.id}
              .checked=${live(chosen.has(option.id))}
              @change=${(e: Event) => toggle(option.id, (e.target as HTMLInputElement).checked)}
            />
            <span lang=${from(textOf(option, guide?.indicators ?? []))}>${textOf(option, guide?.indicators ?? [])}${option.hint ? html`<small lang=${from(option.hint)}>${option.hint}</small>` : nothing}</span>
          </label>`,
      )}
    </div>`,
  );
}

export const stands = ({ yes, no, notKnownShort }: Speaker['words']) =>
  [
    ['yes', yes],
    ['no', no],
    ['not-known', notKnownShort],
  ] as const;

/** Rows that stand yes, no or not known, each by itself. */
export function askGrid(asking: Asking): TemplateResult {
  const { question, answer, set, guide, speaker: { words, from } } = asking;
  const text = (row: Option) => textOf(row, guide?.indicators ?? []);
  const rowsIn = (said: Answer | undefined) => (said && 'rows' in said ? said.rows : {});
  const rows = rowsIn(answer);
  return framed(
    asking,
    html`<div class="options">
      ${(question.options ?? []).map((row) => choices(`${question.id}-${row.id}`, html`<span lang=${from(text(row))}>${text(row)}</span>`, stands(words), rows[row.id], (stand) => set({ rows: { ...rowsIn(asking.latest()), [row.id]: stand } }), { class: 'row' }))}
    </div>`,
  );
}

export function askWords(asking: Asking): TemplateResult {
  const { question, answer, set, error } = asking;
  const value = answer && 'words' in answer ? answer.words : '';
  return framed(
    asking,
    textField(question.id, '', value, (text) => set(text ? { words: text } : undefined), {
      lines: question.lines,
      childs: question.childsWords,
      wrong: Boolean(error),
      labelled: false,
      describedBy: [question.hint && `${question.id}-hint`, error && `${question.id}-error`].filter(Boolean).join(' ') || undefined,
    }),
    true,
  );
}

export function askDate(asking: Asking): TemplateResult {
  const { question, answer, set } = asking;
  return framed(
    asking,
    html`<input
      class="line middle"
      part="field"
      type="date"
      id=${question.id}
      autocomplete="off"
      .value=${live(answer && 'date' in answer ? answer.date : '')}
      @input=${(e: Event) => {
        const date = (e.target as HTMLInputElement).value;
        set(date ? { date } : undefined);
      }}
    />`,
    true,
  );
}

/** The practitioner's own view of a scale, its steps' meanings shown, “not sure” allowed. */
export function askStep(asking: Asking): TemplateResult {
  const { question, answer, set, guide, speaker: { words, from } } = asking;
  const steps = guide?.scales.find((s) => s.id === question.scale)?.steps ?? [];
  const value = answer && 'step' in answer ? answer.step : undefined;
  const option = (id: string, text: string, meaning?: string) =>
    html`<label class="option" part="option" for=${`${question.id}-${id}`}>
      <input type="radio" id=${`${question.id}-${id}`} name=${question.id} .checked=${live(value === id)} @change=${() => set({ step: id })} />
      <span><b lang=${from(text)}>${text}</b>${meaning ? html`<small lang=${from(meaning)}>${meaning}</small>` : nothing}</span>
    </label>`;
  return framed(
    asking,
    html`<div class="options">
      ${steps.map((s) => option(s.id, s.name, s.meaning))}
      <p class="or">${words.or}</p>
      ${option('not-sure', words.notSure)}
    </div>`,
  );
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Answer } from '../assessment/answer.ts';
import { causesOf } from '../guide/causes-of.ts';
import type { Field } from '../guide/field.ts';
import type { Indicator } from '../guide/indicator.ts';
import { choices, framed, textField } from './ask.ts';
import { amissIn, momentFields } from './ask-moment.ts';
import { moreWay, type AskingMore } from './ask-more.ts';

type Entry = Readonly<Record<string, string>>;

const entriesIn = (answer: Answer | undefined): readonly Entry[] => (answer && 'entries' in answer ? answer.entries : []);
/** There is always one to write in. */
const shownIn = (answer: Answer | undefined): readonly Entry[] => (entriesIn(answer).length ? entriesIn(answer) : [{}]);

/** A list whose entries have the guide’s fields: add another, take one out. Nothing written in the others changes by it. */
export const askEntries = moreWay({
  draw: (asking) => {
    const { question, set, latest, halves, redraw, words, speaker: { from } } = asking;
    const { entry = '', fields = [] } = question;
    // A guide writes it as it stands within a sentence.
    const called = entry.charAt(0).toLocaleUpperCase() + entry.slice(1);
    const shown = shownIn(asking.answer);
    const put = (entries: readonly Entry[]): void => set(entries.length ? { entries: entries.map((e) => ({ ...e })) } : undefined);
    const write = (i: number, field: string, value: string | undefined): void =>
      put(shownIn(latest()).map((entry, k) => {
        if (k !== i) return entry;
        const { [field]: _, ...rest } = entry;
        return value ? { ...rest, [field]: value } : rest;
      }));
    const go = (event: Event, i: number): void => {
      const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
      // Drawn first: the press has added a place, or taken one away.
      queueMicrotask(() => void (root.host as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete?.then(() => root.querySelector<HTMLElement>(`#${CSS.escape(`${question.id}-${i}`)}`)?.focus()));
    };
    const add = (event: Event): void => {
      const now = shownIn(latest());
      put([...now, {}]);
      go(event, now.length);
    };
    const takeOut = (event: Event, i: number): void => {
      const now = shownIn(latest());
      // A day without its time belongs to its entry, and moves with it.
      for (const { id } of fields)
        for (let k = i; k < now.length; k++) {
          const next = halves.get(`${question.id}-${k + 1}-${id}`);
          if (next === undefined) halves.delete(`${question.id}-${k}-${id}`);
          else halves.set(`${question.id}-${k}-${id}`, next);
        }
      put(now.filter((_, k) => k !== i));
      redraw();
      go(event, Math.max(0, Math.min(i, now.length - 2)));
    };
    const isBegun = (entry: Entry, i: number) => Object.keys(entry).length > 0 || fields.some(({ id }) => halves.has(`${question.id}-${i}-${id}`));
    return framed(
      asking,
      html`${shown.map(
          (entry, i) => html`<fieldset class="item" id=${`${question.id}-${i}`} tabindex="-1">
            <legend class="label"><span lang=${from(called)}>${called}</span> ${i + 1}</legend>
            ${fields.map((field) => drawField(asking, field, `${question.id}-${i}-${field.id}`, entry[field.id], (value) => write(i, field.id, value)))}
            ${shown.length > 1 || isBegun(entry, i) ? html`<button type="button" class="link" @click=${(e: Event) => takeOut(e, i)}>${words.remove(`${called} ${i + 1}`)}</button>` : nothing}
          </fieldset>`,
        )}
        <button type="button" class="link" id=${`${question.id}-add`} @click=${add}>${words.asking.addEntry(called)}</button>`,
    );
  },
  amiss: (asking) => {
    const { question } = asking;
    for (const [i, entry] of shownIn(asking.answer).entries())
      for (const field of question.fields ?? []) {
        const found = field.ask === 'moment' && amissIn(`${question.id}-${i}-${field.id}`, entry[field.id], `${question.entry} ${i + 1}, ${field.text}`, asking);
        if (found) return found;
      }
    return undefined;
  },
  whole: (answer) => {
    const written = entriesIn(answer).filter((entry) => Object.values(entry).some((text) => text.trim()));
    return written.length ? { entries: written.map((e) => ({ ...e })) } : undefined;
  },
});

function drawField(asking: AskingMore, field: Field, key: string, value: string | undefined, set: (value: string | undefined) => void): TemplateResult {
  const { words, guide, causes, speaker: { from } } = asking;
  const label = html`<span lang=${from(field.text)}>${field.text}</span>`;
  const hint = field.hint ? html`<p class="hint" id=${`${key}-hint`} lang=${from(field.hint)}>${field.hint}</p>` : nothing;
  const describedBy = field.hint && `${key}-hint`;
  const named = (body: TemplateResult) => html`<fieldset aria-describedby=${describedBy ?? nothing}><legend class="label">${label}</legend>${hint}${body}</fieldset>`;
  const rows = (list: readonly { id: string; text: string }[]) =>
    html`<div class="options">${list.map(
      ({ id, text }) => html`<label class="option" part="option" for=${`${key}-${id}`}><input type="radio" id=${`${key}-${id}`} name=${key} .checked=${live(value === id)} @change=${() => set(id)} /><span lang=${from(text)}>${text}</span></label>`,
    )}</div>`;
  switch (field.ask) {
    case 'words':
      return html`<div>${textField(key, label, value ?? '', set, { lines: field.lines, childs: field.childsWords, describedBy })}${hint}</div>`;
    case 'date':
      return html`<div>
        <label class="label" for=${key}>${label}</label>${hint}
        <input class="line middle" part="field" type="date" id=${key} autocomplete="off" aria-describedby=${describedBy ?? nothing} .value=${live(value ?? '')} @input=${(e: Event) => set((e.target as HTMLInputElement).value)} />
      </div>`;
    case 'moment':
      return named(momentFields(key, value, set, asking));
    case 'one':
      return choices(key, html`${label}${field.hint ? html`<small lang=${from(field.hint)}>${field.hint}</small>` : nothing}`, (field.options ?? []).map(({ id, text }) => [id, html`<span lang=${from(text)}>${text}</span>`] as const), value, set);
    case 'cause':
      return named(drawCauses(words, guide ? causesOf(guide) : [], causes, value, rows));
    case 'aim': {
      const aims = guide?.afterwards?.strategyAims ?? [];
      return aims.length ? named(rows(aims)) : html`<div><p class="label">${label}</p><p class="hint">${words.asking.noAims}</p></div>`;
    }
  }
}

/** Why this child goes: what has been said first, every other reason the guide knows behind it. */
function drawCauses({ asking: say }: AskingMore['words'], all: readonly Indicator[], said: readonly string[], value: string | undefined, rows: (list: readonly Indicator[]) => TemplateResult): TemplateResult {
  const first = all.filter(({ id }) => said.includes(id));
  const others = all.filter(({ id }) => !said.includes(id));
  const list = others.length ? html`<details ?open=${others.some(({ id }) => id === value)}><summary>${say.causesOther}</summary>${rows(others)}</details>` : nothing;
  return html`${first.length ? html`<p class="hint">${say.causesSaid}</p>${rows(first)}` : html`<p class="hint">${say.noCauseSaid}</p>`}${list}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Cause } from '../assessment/answer.ts';
import { saidBy } from '../assessment/said-by.ts';
import { textOf } from '../guide/text-of.ts';
import { choices, framed, type Asking } from './ask.ts';

/** Why the child went: each cause with who says so; one may be the one the child says matters most. “Not known yet” is an answer. */
export function askCauses(asking: Asking): TemplateResult {
  const { question, answer, set, guide, speaker: { words, from } } = asking;
  const options = question.options ?? [];
  const causes = answer && 'causes' in answer ? answer.causes : [];
  const apart = options.findIndex((o) => o.stands);
  const put = (next: Cause[]): void => set(next.length ? { causes: next } : undefined);
  const toggle = (id: string, on: boolean): void => {
    const exclusive = options.find((o) => o.id === id)?.stands;
    const kept = causes.filter((c) => c.option !== id && !(on && (exclusive || options.find((o) => o.id === c.option)?.stands)));
    put(options.flatMap((o) => (o.id === id && on ? [{ option: id }] : kept.filter((c) => c.option === o.id))));
  };
  const change = (id: string, part: Partial<Cause>): void =>
    put(causes.map((c) => (c.option === id ? { ...c, ...part } : part.most ? { option: c.option, ...(c.saidBy && { saidBy: c.saidBy }) } : c)));
  return framed(
    asking,
    html`<div class="options">
      ${options.map((option, i) => {
        const key = `${question.id}-${option.id}`;
        const cause = causes.find((c) => c.option === option.id);
        const text = textOf(option, guide?.indicators ?? []);
        return html`${i === apart ? html`<p class="or">${words.or}</p>` : nothing}
          <label class="option" part="option" for=${key}>
            <input type="checkbox" id=${key} .checked=${live(Boolean(cause))} @change=${(e: Event) => toggle(option.id, (e.target as HTMLInputElement).checked)} />
            <span lang=${from(text)}>${text}</span>
          </label>
          ${cause && !option.stands
            ? html`<div class="beneath">
                ${choices(`${key}-by`, html`${words.causeBy}<span class="sr">: ${text}</span>`, saidBy.map((by) => [by, words.saidBy[by]] as const), cause.saidBy, (by) => change(option.id, { saidBy: by }))}
                <label class="option" part="option" for=${`${key}-most`}>
                  <input type="checkbox" id=${`${key}-most`} .checked=${live(Boolean(cause.most))} @change=${(e: Event) => change(option.id, { most: (e.target as HTMLInputElement).checked })} />
                  <span>${words.causeMost}<span class="sr">: ${text}</span></span>
                </label>
              </div>`
            : nothing}`;
      })}
    </div>`,
  );
}

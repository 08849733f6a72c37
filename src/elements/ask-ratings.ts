import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Answer } from '../assessment/answer.ts';
import { textOf } from '../guide/text-of.ts';
import { framed } from './ask.ts';
import { moreWay, type AskingMore } from './ask-more.ts';

const numbers = Array.from({ length: 11 }, (_, n) => n);
const ratingsIn = (said: Answer | undefined) => (said && 'ratings' in said ? said.ratings : {});

/** A number from 0 to 10 for each option, by itself; any can be left, or taken back. The numbers run from the least to the most, whichever way the script does. */
export function drawRatings(asking: Pick<AskingMore, 'speaker' | 'guide' | 'question' | 'answer' | 'set' | 'latest' | 'error' | 'alone' | 'free' | 'words'>) {
  const { question, answer, set, guide, words, speaker: { from } } = asking;
  const ratings = ratingsIn(answer);
  const put = (id: string, number: number | undefined): void => {
    const { [id]: _, ...rest } = ratingsIn(asking.latest());
    const next = number === undefined ? rest : { ...rest, [id]: number };
    set(Object.keys(next).length ? { ratings: next } : undefined);
  };
  // The button that was pressed is gone: focus stays with its numbers.
  const takeBack = (id: string, key: string, event: Event): void => {
    const root = (event.currentTarget as Element).getRootNode() as ParentNode;
    put(id, undefined);
    root.querySelector<HTMLElement>(`#${CSS.escape(`${key}-0`)}`)?.focus();
  };
  return framed(
    asking,
    html`<div class="options">
      ${(question.options ?? []).map((option) => {
        const key = `${question.id}-${option.id}`;
        const text = textOf(option, guide?.indicators ?? []);
        return html`<fieldset class="row rating" aria-describedby=${question.ends ? `${key}-ends` : nothing}>
          <legend class="row-label" lang=${from(text)}>${text}</legend>
          <div class="choices">
            ${numbers.map((n) => html`<label class="choice" part="choice" for=${`${key}-${n}`}><input type="radio" id=${`${key}-${n}`} name=${key} .checked=${live(ratings[option.id] === n)} @change=${() => put(option.id, n)} />${n}</label>`)}
          </div>
          ${question.ends
            ? html`<p class="ends" id=${`${key}-ends`}><span><b>0</b> <span lang=${from(question.ends.least)}>${question.ends.least}</span></span> <span><b>10</b> <span lang=${from(question.ends.most)}>${question.ends.most}</span></span></p>`
            : nothing}
          ${ratings[option.id] === undefined ? nothing : html`<button type="button" class="link" @click=${(e: Event) => takeBack(option.id, key, e)}>${words.asking.takeBack}<span class="sr">: ${text}</span></button>`}
        </fieldset>`;
      })}
    </div>`,
  );
}

/** The child’s own numbers, each by itself. They are never added up. */
export const askRatings = moreWay({ draw: drawRatings });

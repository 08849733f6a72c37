import { html, nothing } from 'lit';
import type { FirstWords } from './words.ts';

/** Something that must be said before going on, and the id of the field where. */
export type Lack = { field: string; text: string };

/** What is still to be said, at the top, each leading to its field. A link to an id does not reach into a shadow root: focus goes by hand. */
export const problems = (words: FirstWords, lacks: readonly Lack[], root: () => ParentNode) =>
  lacks.length
    ? html`<div class="summary" part="error-summary" id="summary" tabindex="-1" role="alert" aria-labelledby="summary-title">
        <h2 id="summary-title">${words.problem}</h2>
        <ul>
          ${lacks.map(
            ({ field, text }) => html`<li><a
              href=${`#${field}`}
              @click=${(e: Event) => {
                e.preventDefault();
                const frame = root().querySelector<HTMLElement>(`#${CSS.escape(field)}`);
                (frame?.matches('input, textarea') ? frame : (frame?.querySelector<HTMLElement>('input, textarea') ?? frame))?.focus();
              }}
            >${text}</a></li>`,
          )}
        </ul>
      </div>`
    : nothing;

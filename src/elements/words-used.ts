import { css, html, nothing } from 'lit';
import type { Guide } from '../guide/guide.ts';
import type { Term } from '../guide/term.ts';
import { termsIn } from '../guide/terms-in.ts';
import type { Speaker } from './speaker.ts';

export const wordsUsedLook = css`
  .terms { margin-block-start: 1.2em; }
  .terms dl { margin: 0; font-size: var(--_small, 0.94em); }
  .terms dt { font-weight: 600; }
  .terms dt::first-letter { text-transform: uppercase; }
  .terms dd { margin: 0 0 0.75em; color: var(--_ink-2); }
`;

// The short form is what the reader met.
const short = ({ also }: Term) => also?.filter((form) => form === form.toUpperCase()).map((form) => ` (${form})`);

/** The words of law and of the field that stand on a screen, explained at its foot. Closed until somebody asks; nothing where there are none. */
export function wordsUsed({ words, from }: Speaker, guide: Guide | undefined, texts: readonly (string | undefined)[]) {
  const terms = termsIn(guide, texts.filter((text) => text !== undefined));
  if (!terms.length) return nothing;
  return html`<details class="terms">
    <summary>${words.wordsUsed}</summary>
    <dl>${terms.map((term) => html`<dt lang=${from(term.term)}>${term.term}${short(term)}</dt><dd lang=${from(term.means)}>${term.means}</dd>`)}</dl>
  </details>`;
}

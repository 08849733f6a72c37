import { css, html, nothing } from 'lit';
import { letterWords } from '../referral/letter-words.ts';
import type { Line, Referral } from '../referral/referral.ts';

/** The letter as it stands on the screen and on paper. */
export const letterPage = (letter: Referral, focusable = false) => html`
  <h2 id="heading" tabindex=${focusable ? '-1' : nothing}>${letter.title}</h2>
  <p class="where">${letter.made}. ${letter.notice}</p>
  ${letter.refused ? html`<p class="panel"><b>${letter.refused}</b></p>` : nothing}
  ${letter.summary.length ? html`<section class="short"><h3>${letterWords.firstScreen}</h3>${lines(letter.summary)}</section>` : nothing}
  ${letter.sections.map((s) => html`<section><h3>${s.heading}</h3>${lines(s.lines)}</section>`)}
`;

const lines = (list: readonly Line[]) => html`<dl>
  ${list.map(
    ({ label, text, quote, note }) =>
      html`<div class=${label ? 'named' : 'plain'}>
        <dt>${label ?? html`<span class="sr">·</span>`}</dt>
        <dd>${quote ? html`<q>${text}</q>` : text}${note ? html`<small>${note}</small>` : nothing}</dd>
      </div>`,
  )}
</dl>`;

export const letterLook = css`
  dl { margin: 0; }
  dl > div { border-block-start: 1px solid var(--_line-2); padding-block: 8px; display: grid; grid-template-columns: minmax(7em, 11em) minmax(0, 1fr); gap: 2px 16px; }
  dl > .plain { grid-template-columns: minmax(0, 1fr); }
  .plain dt { display: none; }
  dt { color: var(--_ink-2); }
  dd { margin: 0; white-space: pre-wrap; }
  dd q { font-size: 1.06em; }
  @media (max-width: 30em) { dl > div { grid-template-columns: minmax(0, 1fr); } }
`;

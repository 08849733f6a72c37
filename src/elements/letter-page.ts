import { css, html, nothing } from 'lit';
import { letterWords } from '../referral/letter-words.ts';
import type { Line, Referral } from '../referral/referral.ts';
import type { Sending } from '../referral/sending.ts';
import { paperWords } from './words-paper.ts';

/** The letter’s own words are English, so it is, unless its guide is in another language: whatever the screen speaks. */
export const letterLang = (sending: Sending | undefined): string => sending?.guide.language ?? 'en-GB';

/** The top of the letter: whose, when made, and what must be said of the guide. */
export const letterHead = (letter: Referral, lang: string, focusable = false) => html`
  <h2 id="heading" part="heading" lang=${lang} dir="ltr" tabindex=${focusable ? '-1' : nothing}>${letter.title}</h2>
  <p class="where" lang=${lang} dir="ltr">${letter.made}. ${letter.notice}</p>
`;

/** What it says; or why there is no copy for this reader. What is only to be said aloud stands on the screen, and never on paper. */
export const letterBody = ({ refused, aloud, summary, sections }: Referral, onPaper = false) => html`
  ${refused === undefined ? nothing : html`<section class="refused"><h3>${paperWords.noCopy}</h3><p>${refused}</p></section>`}
  ${refused === undefined || (aloud && !onPaper)
    ? html`${summary.length ? html`<section class="short"><h3>${letterWords.firstScreen}</h3>${lines(summary)}</section>` : nothing}
        ${sections.map((s) => html`<section><h3>${s.heading}</h3>${lines(s.lines)}</section>`)}`
    : nothing}
`;

/** The letter as it stands on paper. */
export const letterPage = (letter: Referral, lang: string) => html`${letterHead(letter, lang)}${letterBody(letter, true)}`;

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
  dl > div { border-block-start: 1px solid var(--_line-2); padding-block: calc(8px * var(--_s, 1)); display: grid; grid-template-columns: minmax(7em, 11em) minmax(0, 1fr); gap: 2px 16px; }
  dl > .plain { grid-template-columns: minmax(0, 1fr); }
  .plain dt { display: none; }
  dt { color: var(--_ink-2); }
  dd { margin: 0; white-space: pre-wrap; }
  dd q { font-size: 1.06em; }
  @container (max-width: 26em) { dl > div { grid-template-columns: minmax(0, 1fr); } }
`;

import { css, html, nothing } from 'lit';
import type { Referral } from '../referral/referral.ts';
import { letterLook, letterPage } from './letter-page.ts';
import { look } from './look.ts';
import { onPaper } from './on-paper.ts';
import { paperWords } from './words-paper.ts';

const paper = css`
  :host { --loh-ink: #000; --loh-ink-2: #333; --loh-paper: #fff; --loh-line-2: #999; color-scheme: light; font-size: 10.5pt; line-height: 1.34; }
  h3 { break-after: avoid; margin-block: 1.2em 0.3em; }
  dl > div { break-inside: avoid-page; padding-block: 2pt; }
  dl > .named { grid-template-columns: 13.5em minmax(0, 1fr); }
  /* What is read in thirty seconds is to stand on the first page. */
  .short { font-size: 0.94em; line-height: 1.26; }
  .short dl > div { padding-block: 1pt; }
  .short small { font-size: 0.9em; line-height: 1.2; }
  dd, p { orphans: 3; widows: 3; }
  /* No line stands alone at the top of a page. */
  dl > div + div:last-child { break-before: avoid-page; }
  section:last-of-type { break-inside: avoid-page; }
  .where { color: #333; }
  /* A table’s foot stands on every page and has its own room there. */
  .sheet { display: table; inline-size: 100%; }
  .sheet > main { display: table-row-group; }
  .sheet > footer { display: table-footer-group; break-inside: avoid; font-size: 8.5pt; }
  footer p { margin: 0; padding-block-start: 8pt; }
`;

/** Lays the letter at the end of the body where only paper shows it; the returned function takes it away again. */
export function layPaper(letter: Referral, lang: string, code?: string): () => void {
  return onPaper(
    html`<div class="sheet" lang=${lang} dir="ltr">
      <main>${letterPage(letter, lang)}</main>
      <footer><p>${code ? `${paperWords.code(code)} ` : nothing}${letter.notice}</p></footer>
    </div>`,
    [look, letterLook, paper],
    paperWords.title(code),
  );
}

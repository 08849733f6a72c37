import { css } from 'lit';

/** How a report looks, on a screen and on paper. Place and words carry what is meant; one colour, and only in what is measured. */
export const reportLook = css`
  h3 { font-size: 1.3em; margin-block: calc(2.6em * var(--_s, 1)) 0.3em; padding-block-start: 0.8em; border-block-start: 2px solid var(--_line); }
  h4 { font-size: 1.08em; margin-block: calc(2em * var(--_s, 1)) 0.5em; }
  .question { color: var(--_ink-2); }
  .notice, .caution { border-inline-start: 3px solid var(--_line); padding-inline-start: 12px; }
  .notice { font-weight: 600; margin-block: 0.5em; }
  .caution { margin-block: calc(0.9em * var(--_s, 1)) 0; }
  .findings { list-style: none; padding: 0; }
  .findings li { margin-block-end: 0.45em; }
  .contents ol { columns: 17em; column-gap: 2em; }
  .contents ol { padding-inline-start: 1.9em; }
  .contents li { break-inside: avoid; margin: 0; padding-block: 5px; }
  figure svg + svg { margin-block-start: 12px; }
  figure { margin: calc(1em * var(--_s, 1)) 0; }
  figcaption { color: var(--_ink-2); font-size: var(--_small, 0.9em); margin-block-start: 0.4em; }
  blockquote { margin: 0; }
  .scroll { overflow-x: auto; container-type: inline-size; position: relative; }
  table { border-collapse: collapse; inline-size: 100%; }
  caption { text-align: start; color: var(--_ink-2); padding-block-end: 0.5em; }
  /* Over a table that is wider than the page it stays where it is read. */
  caption span { display: inline-block; position: sticky; inset-inline-start: 0; max-inline-size: 100cqi; }
  th, td { text-align: start; vertical-align: top; border-block-start: 1px solid var(--_line-2); padding: 6px 12px 6px 0; font-weight: 400; }
  thead th { font-weight: 600; border: 0; vertical-align: bottom; font-size: var(--_small, 0.9em); line-height: 1.3; }
  tbody th { min-inline-size: min(8.5em, 45cqi); }
  tfoot :is(th, td) { font-weight: 600; border-block-start: 2px solid var(--_line); }
  .n { text-align: end; padding: 6px 0 6px 12px; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
  /* A word that heads a column is broken only where it may be; then the table is moved. */
  thead .n { hyphens: auto; min-inline-size: 5em; }
  .wide thead th { font-size: 0.82em; min-inline-size: 0; }
  .wide .n { padding-inline-start: 8px; min-inline-size: 2.7em; }
  .wide tbody th { min-inline-size: min(7.5em, 45cqi); }
  /* What a row is called stays in sight while its numbers are moved past. */
  @container (min-width: 16em) {
    .scroll[tabindex] :is(tbody th, tfoot th, thead th:first-child) { position: sticky; inset-inline-start: 0; background: var(--_paper); max-inline-size: 9.5em; }
  }
  svg { display: block; inline-size: 100%; block-size: auto; font-family: inherit; }
  svg text { white-space: pre; font-variant-numeric: tabular-nums; }
  svg .bar { fill: var(--_accent); }
  .deeds th { min-inline-size: 9em; }
  .deeds td { min-inline-size: 6em; }
  .open { color: var(--_ink-2); }
  @container (max-width: 30em) {
    /* One under another: four columns of sentences have no room. */
    .deeds thead { display: none; }
    .deeds :is(table, tbody, tr, th, td) { display: block; }
    .deeds tr { border-block-start: 1px solid var(--_line-2); padding-block: 8px; }
    .deeds :is(th, td) { border: 0; padding: 2px 0; }
    .deeds th { font-weight: 600; }
  }
  .deeds .label { display: none; }
  @container (max-width: 30em) { .deeds .label { display: inline; color: var(--_ink-2); } }
  @media (forced-colors: active) {
    svg text { fill: CanvasText; }
    svg .bar { fill: CanvasText; }
    .scroll[tabindex] :is(tbody th, tfoot th, thead th:first-child) { background: Canvas; }
  }
  @media print {
    .ways, .contents, .said { display: none; }
    h3, h4, caption, .question { break-after: avoid; }
    tr, figure:not(.chart), svg, .short { break-inside: avoid; }
    thead { display: table-header-group; }
    tfoot { display: table-row-group; }
    p, li { orphans: 3; widows: 3; }
    .scroll { overflow: visible; }
    /* Paper cannot be moved: what is wide is set smaller, and breaks. */
    .wide table { table-layout: fixed; font-size: 0.86em; }
    .wide :is(th, td) { padding-inline: 0 4px; min-inline-size: 0; }
    .wide thead th { overflow-wrap: anywhere; }
    .wide thead th:first-child { inline-size: 26%; }
    .page { font-size: 10.5pt; padding: 0; }
  }
`;

/** On paper: black on white, whatever the screen was, and bars in a grey that a printer holds. */
export const reportPaper = css`
  :host { --loh-ink: #000; --loh-ink-2: #333; --loh-paper: #fff; --loh-wash: #fff; --loh-line: #666; --loh-line-2: #999; --loh-accent: #333; color-scheme: light; font-size: 10.5pt; line-height: 1.36; }
  h3 { margin-block-start: 2em; }
  th, td, .n { padding-block: 3pt; }
`;

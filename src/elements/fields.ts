import { css } from 'lit';

/** Fields and choices. */
export const fields = css`
  .question + .question {
    margin-block-start: calc(2.2em * var(--_s, 1));
  }
  .question > legend,
  .question > .label {
    font-weight: 600;
  }
  .question.wrong {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: 14px;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
    margin: 0.4em 0;
  }
  .options {
    margin-block-start: calc(0.7em * var(--_s, 1));
  }
  .option {
    display: grid;
    grid-template-columns: max(28px, 1.6em) minmax(0, 1fr);
    gap: 12px;
    align-items: start;
    padding: calc(9px * var(--_s, 1)) 12px;
    margin-inline: -12px;
    border-inline-start: 3px solid transparent;
    padding-inline-start: 9px;
    border-radius: var(--_round);
    min-block-size: calc(46px * var(--_s, 1));
    cursor: pointer;
  }
  .option:hover {
    background: var(--_wash);
  }
  .option:has(:checked) {
    background: var(--_chosen);
    border-color: var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    box-shadow: var(--_ring);
    /* The ring lies over what comes next. */
    position: relative;
    z-index: 1;
  }
  .option :focus-visible {
    outline: none;
    box-shadow: none;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: max(24px, 1.4em);
    block-size: max(24px, 1.4em);
    margin: 0;
    margin-block-start: 0.06em;
    margin-inline-start: 2px;
    flex: none;
    accent-color: var(--loh-tick, var(--_accent));
  }
  .beneath {
    margin-block: 0 10px;
    margin-inline-start: 14px;
    border-inline-start: 4px solid var(--_line-2);
    padding-block: 4px;
    padding-inline-start: 16px;
  }
  .beneath .option {
    margin: 8px 0 0;
  }
  .or {
    color: var(--_ink-2);
    margin: 0.35em 0;
  }
  .row {
    border-block-start: 1px solid var(--_line-2);
    padding-block: calc(14px * var(--_s, 1)) calc(10px * var(--_s, 1));
  }
  .row > legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 6px;
  }
  .row > .choices {
    clear: both;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    border: 1.5px solid var(--_line);
    border-radius: var(--loh-round-choice, 999px);
    padding-block: calc(8px * var(--_s, 1));
    padding-inline: 10px 16px;
    min-block-size: calc(44px * var(--_s, 1));
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_chosen);
    font-weight: 600;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    box-shadow: var(--_ring);
    position: relative;
    z-index: 1;
  }
  .choice :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .label {
    display: block;
    font-weight: 600;
    margin: calc(1em * var(--_s, 1)) 0 0.3em;
  }
  .row-label {
    font-weight: 400;
  }
  input.line,
  select,
  textarea {
    font: inherit;
    color: inherit;
    background: var(--_paper);
    inline-size: 100%;
    min-block-size: calc(46px * var(--_s, 1));
    border: 2px solid var(--_field);
    border-radius: min(4px, var(--_round));
    padding: calc(8px * var(--_s, 1)) 10px;
  }
  input.short {
    inline-size: 7em;
  }
  input.middle {
    max-inline-size: 18em;
  }
  textarea.childs {
    font-family: var(--_serif);
  }
  .item {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 16px;
    margin-block: calc(1.2em * var(--_s, 1));
  }
  .item > h3:first-child {
    margin-block: 0 0.2em;
  }
  .item fieldset:not(:first-child) {
    margin-block-start: 14px;
  }
  .item + .item {
    margin-block-start: calc(2em * var(--_s, 1));
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0 16px;
  }
  .summary {
    border: 3px solid var(--_danger);
    border-radius: var(--_round);
    padding: calc(14px * var(--_s, 1)) 16px;
    margin-block-end: calc(1.4em * var(--_s, 1));
  }
  .summary > :last-child {
    margin-block-end: 0;
  }
  .summary h2 {
    font-size: 1.12em;
    margin-block-end: 0.4em;
  }
  .summary a {
    --_fg: var(--_danger);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .option {
      border-color: Canvas;
    }
    .option:has(:checked),
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
    .option:has(:focus-visible),
    .choice:has(:focus-visible) {
      outline: 4px double Highlight;
      outline-offset: 2px;
    }
  }
`;

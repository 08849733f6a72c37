import { css } from 'lit';

/** Fields and choices. */
export const fields = css`
  .question + .question {
    margin-block-start: 2.2em;
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
    margin-block-start: 0.7em;
  }
  .option {
    display: grid;
    grid-template-columns: max(28px, 1.6em) minmax(0, 1fr);
    gap: 12px;
    align-items: start;
    padding: 9px 12px;
    margin-inline: -12px;
    border-radius: var(--_round);
    min-block-size: 46px;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_wash);
  }
  .option:has(:checked) {
    background: var(--_chosen);
    box-shadow: inset var(--_start, 3px) 0 0 var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    box-shadow: 0 0 0 6px var(--_focus-ring);
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
    accent-color: var(--_accent);
  }
  .beneath {
    margin-block-end: 10px;
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
    padding-block: 14px 10px;
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
    border-radius: 999px;
    padding-block: 8px;
    padding-inline: 10px 16px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_chosen);
    font-weight: 600;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    box-shadow: 0 0 0 6px var(--_focus-ring);
  }
  .choice :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .label {
    display: block;
    font-weight: 600;
    margin: 1em 0 0.3em;
  }
  .row-label {
    font-weight: 400;
  }
  input.line,
  textarea {
    font: inherit;
    color: inherit;
    background: var(--_paper);
    inline-size: 100%;
    min-block-size: 46px;
    border: 2px solid var(--_field);
    border-radius: 4px;
    padding: 8px 10px;
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
    margin-block: 1.2em;
  }
  .item > h3:first-child {
    margin-block: 0 0.2em;
  }
  .item fieldset:not(:first-child) {
    margin-block-start: 14px;
  }
  .item + .item {
    margin-block-start: 2em;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0 16px;
  }
  .summary {
    border: 3px solid var(--_danger);
    border-radius: var(--_round);
    padding: 14px 16px;
    margin-block-end: 1.4em;
  }
  .summary h2 {
    font-size: 1.12em;
    margin-block-end: 0.4em;
  }
  .summary a {
    color: var(--_danger);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .option:has(:checked),
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;

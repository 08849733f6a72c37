import { css } from 'lit';

/** A page of evidence: what is written stands as a line, what is being written as a form. */
export const evidenceLook = css`
  .what textarea,
  .so-what textarea {
    field-sizing: content;
    min-block-size: 3.6em;
    max-block-size: 18em;
  }
  .item > h3:first-child + fieldset {
    margin-block-start: 0;
  }
  .what .label {
    font-weight: 400;
    color: var(--_ink-2);
    margin-block-start: 0.25em;
  }
  .written {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    align-items: start;
    border-block-start: 1px solid var(--_line-2);
    padding-block: 8px;
  }
  h3 + .written {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .written p {
    margin: 0;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .written small {
    margin-block-start: 2px;
  }
  .written .link {
    padding-block: 0;
    margin-block: -9px;
    min-inline-size: 44px;
    text-align: end;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  button.pill {
    min-block-size: 44px;
    padding: 6px 14px;
    border: 1.5px solid var(--_line);
    border-radius: 999px;
    background: transparent;
    color: inherit;
    font-weight: 400;
  }
  button.pill[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_chosen);
    font-weight: 600;
  }
  .help {
    border-inline-start: 3px solid var(--_line);
    padding-block: 2px;
    padding-inline-start: 14px;
    margin-block: 10px 12px;
    color: var(--_ink-2);
  }
  .help p {
    margin: 0 0 8px;
  }
  .help .quick {
    margin-block-start: 0;
    align-items: center;
    column-gap: 16px;
  }
  .help button.pill {
    color: var(--_ink);
  }
  .helps {
    margin-block-start: 1.8em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block-start: 6px;
  }
  .so-what > summary {
    margin-block-start: 8px;
  }
  .so-what .label {
    margin-block-start: 0.2em;
  }
  .undo {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    margin: 0;
  }
  @media (forced-colors: active) {
    button.pill[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;

import { css } from 'lit';

/** The tokens a host may set, and what every element of the family shares. Calm, like good stationery: colour means something or is not there. */
export const look = css`
  :host {
    --_ink: var(--loh-ink, #1b2430);
    --_ink-2: var(--loh-ink-2, #4a5563);
    --_line: var(--loh-line, #c3c8cf);
    --_line-2: var(--loh-line-2, #e1e4e8);
    --_field: var(--loh-field, #59636f);
    --_paper: var(--loh-paper, #fff);
    --_wash: var(--loh-wash, #f6f5f1);
    --_accent: var(--loh-accent, #0f5460);
    --_on-accent: var(--loh-on-accent, #fff);
    --_chosen: var(--loh-chosen, #eaf3f4);
    --_focus: var(--loh-focus, #ffbf1f);
    --_focus-ring: var(--loh-focus-ring, #1b2430);
    --_danger: var(--loh-danger, #9b1c31);
    --_danger-wash: var(--loh-danger-wash, #fbeef0);
    --_danger-line: var(--loh-danger-line, #e7c9cf);
    --_step-1: var(--loh-step-1, #3d7a6b);
    --_step-2: var(--loh-step-2, #7d620c);
    --_step-3: var(--loh-step-3, #a84b17);
    --_step-4: var(--loh-step-4, #8c1d40);
    --_serif: var(--loh-serif, Georgia, 'Times New Roman', serif);
    --_round: 6px;
    color: var(--_ink);
    font: 400 max(17px, 1rem) / 1.5 var(--loh-font, ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
    overflow-wrap: anywhere;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_ink: var(--loh-ink, #eceef1);
      --_ink-2: var(--loh-ink-2, #b4bcc6);
      --_line: var(--loh-line, #4d5763);
      --_line-2: var(--loh-line-2, #363e48);
      --_field: var(--loh-field, #9aa4b0);
      --_paper: var(--loh-paper, #161b21);
      --_wash: var(--loh-wash, #1f252c);
      --_accent: var(--loh-accent, #7fc4cf);
      --_on-accent: var(--loh-on-accent, #0b1f23);
      --_chosen: var(--loh-chosen, #1c3338);
      --_focus-ring: var(--loh-focus-ring, #0b0e12);
      --_danger: var(--loh-danger, #ff9aa9);
      --_danger-wash: var(--loh-danger-wash, #37191f);
      --_danger-line: var(--loh-danger-line, #6d2e3a);
      --_step-1: var(--loh-step-1, #7cc0ae);
      --_step-2: var(--loh-step-2, #d8b757);
      --_step-3: var(--loh-step-3, #f09a65);
      --_step-4: var(--loh-step-4, #f58fb0);
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.25;
    text-wrap: balance;
    letter-spacing: -0.005em;
  }
  h2 {
    font-size: 1.47em;
  }
  h3 {
    font-size: 1.12em;
    margin-block: 1.8em 0.5em;
  }
  h4 {
    font-size: 1em;
    margin-block: 1.1em 0.25em;
  }
  p {
    margin: 0 0 0.75em;
  }
  ul,
  ol {
    margin: 0 0 0.75em;
    padding-inline-start: 1.2em;
  }
  li {
    margin-block-end: 0.3em;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  a,
  .link {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 7px var(--_focus-ring);
    border-radius: 3px;
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  button {
    font: inherit;
    font-weight: 600;
    min-block-size: 48px;
    padding: 10px 22px;
    border-radius: var(--_round);
    border: 2px solid var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    cursor: pointer;
    text-align: start;
  }
  button.quiet {
    background: transparent;
    color: var(--_accent);
  }
  button.link {
    background: none;
    border: 0;
    padding: 10px 0;
    font-weight: 400;
    min-block-size: 44px;
    text-decoration: underline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 1.6em;
  }
  .hint,
  .where,
  small {
    color: var(--_ink-2);
  }
  .where {
    font-size: 0.9em;
    margin: 0 0 0.15em;
  }
  .hint {
    margin: 0.35em 0 0;
  }
  small {
    display: block;
    font-size: 0.9em;
  }
  .say,
  q {
    font-family: var(--_serif);
    quotes: '“' '”';
  }
  .say {
    font-size: 1.12em;
    line-height: 1.45;
    margin: 0.4em 0;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
    white-space: pre-wrap;
  }
  .panel {
    background: var(--_wash);
    border-radius: var(--_round);
    padding: 16px;
    margin-block: 1em;
  }
  .panel > :last-child {
    margin-block-end: 0;
  }
  .urgent {
    background: var(--_danger-wash);
    border: 2px solid var(--_danger);
    border-radius: var(--_round);
    padding: 16px;
    margin-block: 0 1.2em;
  }
  .urgent :is(h2, h3) {
    color: var(--_danger);
  }
  .urgent > :first-child {
    margin-block-start: 0;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  details > summary {
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    padding-block: 10px;
    min-block-size: 44px;
  }
  .number {
    font-weight: 700;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button,
    .urgent,
    .panel {
      border: 2px solid ButtonBorder;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;

import { css } from 'lit';
import { followed } from './tokens.ts';

/** What every element of the family shares. Calm, like good stationery: colour means something or is not there. */
export const look = css`
  ${followed}
  :host {
    --_button: var(--loh-button, var(--_accent));
    --_on-button: var(--loh-on-button, var(--_on-accent));
    --_serif: var(--loh-serif, Georgia, 'Times New Roman', serif);
    --_round: var(--loh-round, 6px);
    --_ring: var(--loh-focus-shape, 0 0 0 7px var(--_focus-ring));
    color: var(--_ink);
    /* Inside the root, its size and its density are inherited. */
    font: 400 var(--_size, max(17px, 1rem)) / var(--_leading, 1.5) var(--loh-font, ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
    overflow-wrap: anywhere;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  /* A sentence in another language than the screen’s runs its own way. */
  [lang] {
    unicode-bidi: plaintext;
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
    margin-block: calc(1.8em * var(--_s, 1)) 0.5em;
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
  button,
  summary {
    --_fg: var(--_accent);
    --_bg: transparent;
    color: var(--_fg);
    background: var(--_bg);
    text-underline-offset: 0.18em;
  }
  /* On the calendar’s own button a field of a day has no focus itself, only within. */
  :focus-visible,
  :where(input[type='date'], input[type='time']):focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: var(--loh-focus-offset, 2px);
    box-shadow: var(--_ring);
    border-radius: min(3px, var(--_round));
  }
  :is(a, button, summary):focus-visible {
    color: var(--loh-focus-ink, var(--_fg));
    background: var(--loh-focus-ground, var(--_bg));
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }
  button {
    --_fg: var(--_on-button);
    --_bg: var(--_button);
    font: inherit;
    font-weight: 600;
    min-block-size: calc(48px * var(--_s, 1));
    padding: calc(10px * var(--_s, 1)) calc(22px * var(--_s, 1));
    border-radius: var(--_round);
    border: 2px solid var(--_button);
    cursor: pointer;
    text-align: start;
  }
  button:not(.link, .pill, :focus-visible) {
    box-shadow: 0 var(--loh-button-edge-width, 0) 0 var(--loh-button-edge, transparent);
  }
  button.quiet {
    --_fg: var(--loh-on-quiet, var(--_accent));
    --_bg: var(--loh-quiet, transparent);
    border-color: var(--loh-quiet-line, var(--_accent));
  }
  button.quiet:not(:focus-visible) {
    box-shadow: 0 var(--loh-button-edge-width, 0) 0 var(--loh-quiet-edge, transparent);
  }
  button.link {
    --_fg: var(--_accent);
    --_bg: transparent;
    border: 0;
    padding: calc(10px * var(--_s, 1)) 0;
    font-weight: 400;
    min-block-size: calc(44px * var(--_s, 1));
    text-decoration: underline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(12px + var(--loh-button-edge-width, 0px)) 12px;
    margin-block-start: calc(1.6em * var(--_s, 1));
  }
  .hint,
  .where,
  small {
    color: var(--_ink-2);
  }
  .where {
    font-size: var(--_small, 0.9em);
    margin: 0 0 0.15em;
  }
  .hint {
    margin: 0.35em 0 0;
  }
  small {
    display: block;
    font-size: var(--_small, 0.9em);
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
    padding: calc(16px * var(--_s, 1)) 16px;
    margin-block: calc(1em * var(--_s, 1));
  }
  .panel > :last-child {
    margin-block-end: 0;
  }
  .urgent {
    background: var(--_danger-wash);
    border: 2px solid var(--_danger);
    border-radius: var(--_round);
    padding: calc(16px * var(--_s, 1)) 16px;
    margin-block: 0 calc(1.2em * var(--_s, 1));
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
    text-decoration: underline;
    padding-block: calc(10px * var(--_s, 1));
    min-block-size: calc(44px * var(--_s, 1));
  }
  /* A number stands whole on its line, and is broken only where it would be cut off. */
  .number {
    display: inline-block;
    font-weight: 700;
  }
  @media (forced-colors: active) {
    button,
    .urgent,
    .panel {
      border: 2px solid ButtonBorder;
    }
    .urgent {
      border: 4px double CanvasText;
    }
    /* The main button is told from the others by being filled. */
    button:not(.quiet, .link, .pill) {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
      border-color: ButtonText;
      box-shadow: none;
    }
    button.link {
      border: 0;
      color: LinkText;
    }
    :is(button, a, summary, input, textarea, select):focus-visible {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }
`;

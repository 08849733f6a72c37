import { css } from 'lit';

/** A page for a child: large, plain, a lot of room, and nothing that asks to be looked at but the question. */
export const childsLook = css`
  :host { font-size: 1.2em; }
  h2 { font-size: 1.45em; line-height: 1.3; margin-block: calc(0.6em * var(--_s, 1)) 0.4em; }
  .top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; }
  .intro { margin-block: calc(0.6em * var(--_s, 1)); }
  textarea, textarea.childs { font: inherit; }
  .option { padding-block: calc(13px * var(--_s, 1)); }
  .rating { border: 0; }
  .rating > legend { font-weight: 600; }
  .rating .choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(2.1em, 1fr)); gap: 6px; }
  .rating .choice { flex-direction: column; gap: 2px; justify-content: center; padding: 8px 2px; border-radius: var(--_round); }
  .ends { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; margin: 0.4em 0 0; }
  .ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr)); gap: 12px; max-inline-size: 26em; margin-block: calc(1.4em * var(--_s, 1)) 0; }
  .ways button { text-align: center; min-block-size: calc(56px * var(--_s, 1)); }
  .ways.apart { grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr)); max-inline-size: 30em; }
  .keeping p { margin: calc(1.4em * var(--_s, 1)) 0 0; font-weight: 600; }
  .keeping .ways { margin-block-start: 0.6em; }
  .stop { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; margin-block: calc(1.6em * var(--_s, 1)) calc(1em * var(--_s, 1)); }
  .stop p { margin: 0; }
  .quietly { border-block-start: 1px solid var(--_line-2); font-size: max(17px, 0.83em); }
  .quietly summary { --_fg: var(--_ink-2); }
  .quietly ul { list-style: none; padding: 0; }
  .quietly .actions { margin-block-start: 0; }
  dialog { border: 0; margin: 0; padding: 24px; inline-size: 100%; block-size: 100%; max-inline-size: none; max-block-size: none; background: var(--_paper); color: var(--_ink-2); font-size: max(17px, 0.83em); }
  dialog::backdrop { background: var(--_paper); }
  dialog:not([open]) { display: none; }
`;

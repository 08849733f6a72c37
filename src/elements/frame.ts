import { css } from 'lit';
import { look } from './look.ts';
import { chosenTheme } from './tokens.ts';

/** The look of the whole widget. The host page's inherited styles are let go of first; the family's look follows, then the theme and the density that the host chose. */
export const frame = [
  css`:host { all: initial; }`,
  look,
  chosenTheme,
  css`
    :host { display: block; container-type: inline-size; font-size: var(--loh-text, max(17px, 1rem)); --_s: var(--loh-space, 1); }
    :host([density='compact']) { font-size: max(15px, 0.9375rem); --_s: var(--loh-space, 0.68); --_leading: 1.4; --_small: 1em; }
    :host([hidden]) { display: none; }
    /* The size is the host element’s: what stands inside it is as large. */
    .frame { --_size: 1em; --_side: 16px; background: var(--_paper); color: var(--_ink); border: 1px solid var(--_line-2); border-radius: var(--loh-round-frame, 10px); overflow: clip; max-inline-size: var(--loh-measure, 760px); }
    .model { font-size: var(--_small, 0.82em); color: var(--_ink-2); background: var(--_wash); border-block-end: 1px solid var(--_line-2); padding: 6px var(--_side); margin: 0; }
    .idle { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; background: var(--_danger-wash); border-block-end: 1px solid var(--_danger-line); padding: 10px var(--_side); }
    .idle p { margin: 0; flex: 1 1 16em; }
    .asked { margin: 0; overflow-anchor: none; scroll-margin-block: 8px; }
    .asked:not(:empty) { padding: 10px var(--_side); color: var(--_danger); font-weight: 600; border-block-end: 1px solid var(--_danger-line); }
    .body[inert] { opacity: 0.55; }
    .body { padding: calc(16px * var(--_s)) var(--_side) calc(24px * var(--_s)); }
    @container (min-width: 33em) {
      .frame { --_side: calc(40px * var(--_s)); }
      :host(:not([density='compact'])) .frame { font-size: var(--loh-text-wide, 1em); }
      .body { padding-block: calc(24px * var(--_s)) calc(36px * var(--_s)); }
    }
    ::slotted(*) { font: inherit; }
    .fallback { padding: 16px var(--_side); }
    @media print { .frame { border: 0; } }
    pre { white-space: pre-wrap; font: inherit; font-size: var(--_small, 0.9em); }
  `,
];

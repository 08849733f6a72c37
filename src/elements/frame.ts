import { css } from 'lit';
import { look } from './look.ts';

/** The look of the whole widget. The host page's inherited styles are let go of first; the family's look follows. */
export const frame = [
  css`:host { all: initial; }`,
  look,
  css`
    :host { display: block; container-type: inline-size; color-scheme: light dark; }
    :host([hidden]) { display: none; }
    .frame { background: var(--_paper); color: var(--_ink); border: 1px solid var(--_line); border-radius: 10px; overflow: clip; max-inline-size: 760px; }
    .model { font-size: 0.82em; color: var(--_ink-2); background: var(--_wash); border-block-end: 1px solid var(--_line-2); padding: 6px var(--_side); margin: 0; }
    .frame { --_side: 16px; }
    /* A shadow knows no start and end. */
    .frame[dir='rtl'] { --_start: -3px; }
    .idle { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; background: var(--_danger-wash); border-block-end: 1px solid var(--_danger-line); padding: 10px var(--_side); }
    .idle p { margin: 0; flex: 1 1 16em; }
    .body[inert] { opacity: 0.55; }
    .body { padding: 16px var(--_side) 24px; }
    @container (min-width: 560px) { .frame { --_side: 40px; } .body { padding-block: 24px 36px; } }
    ::slotted(*) { font: inherit; }
    .fallback { padding: 16px var(--_side); }
    @media print { .frame { border: 0; } }
    pre { white-space: pre-wrap; font: inherit; font-size: 0.9em; }
  `,
];

import { events, heights, plainWord, type EventName } from './protocol.ts';
import type { FrameSaying } from './messages.ts';

type Say = (message: FrameSaying) => void;

/** Passes on the element’s events, each with the fields named for it and nothing more. Returns how to stop. */
export function tellEvents(element: HTMLElement & { persist?: string }, say: Say): () => void {
  const hear = (event: Event) => {
    const name = event.type as EventName;
    // The work in hand leaves the frame only where the page has asked to keep it.
    if (name === 'loh-draft' && element.persist !== 'host') return;
    const from = event as unknown as Record<string, unknown>;
    const fields = events[name].map((field) => [field, fieldOf(field, from[field])] as const);
    say({ kind: 'event', name, fields: Object.fromEntries(fields.filter(([, value]) => value !== undefined)) } as FrameSaying);
  };
  for (const name of Object.keys(events)) element.addEventListener(name, hear);
  return () => {
    for (const name of Object.keys(events)) element.removeEventListener(name, hear);
  };
}

/** An id, a day, a count, or the name of an error: words that somebody wrote fit none of these, and stay. */
function fieldOf(field: string, value: unknown): unknown {
  if (field === 'draft') return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  if (field === 'reached') return typeof value === 'number' ? value : undefined;
  const word = field === 'error' ? (value instanceof Error ? value.name : 'Error') : value;
  return typeof word === 'string' && plainWord.test(word) ? word : undefined;
}

/**
 * Says how high the element is, in whole CSS pixels, whenever that changes. It is the element that is measured, never the window: what
 * the page does with the number cannot change it, so the two cannot chase each other. Returns how to stop.
 */
export function tellHeight(element: HTMLElement, say: Say): () => void {
  let told = 0;
  const sizes = new ResizeObserver(() => {
    const px = Math.min(heights.most, Math.max(heights.least, Math.ceil(element.getBoundingClientRect().height)));
    if (px !== told) say({ kind: 'height', px: (told = px) });
  });
  sizes.observe(element);
  return () => sizes.disconnect();
}

/** Says how far down the heading is that the reader was taken to, so that the page can follow. Returns how to stop. */
export function tellPlace(element: HTMLElement, say: Say): () => void {
  const hear = (event: Event) => {
    const to = event.composedPath()[0];
    if (to instanceof HTMLElement && to.id === 'heading') say({ kind: 'place', top: Math.min(heights.most, Math.max(0, Math.round(to.getBoundingClientRect().top))) });
  };
  element.addEventListener('focusin', hear);
  return () => element.removeEventListener('focusin', hear);
}

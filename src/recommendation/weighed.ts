import type { Gap } from './gaps.ts';
import type { Change } from './what-would-change.ts';

/** How many things not known are shown at once; the letter has them all. */
export const shownAtMost = 5;

/** Something not known, with the first change that rests on it, and what else would have to be so. */
export type Weighed = { gap: Gap; change?: Change; besides: string[] };

/**
 * Each gap with what it would change: what would change most comes first, then what changes nothing, in its own order.
 * A change of which somebody would have to find out what the guide gives to nobody to find out is not told.
 */
export function weighed(gaps: readonly Gap[], every: readonly Change[]): Weighed[] {
  const changes = every.filter((c) => c.unknowns.every((u) => u.who));
  const isIt = (gap: Gap, { id, text }: { id: string; text: string }) => gap.kind === 'not-known' && gap.id === id && gap.text === text;
  const all = gaps.map((gap, at) => {
    const place = changes.findIndex((c) => c.unknowns.some((u) => isIt(gap, u)));
    const change = changes[place];
    const besides = new Set(change?.unknowns.filter((u) => !isIt(gap, u)).map((u) => u.text));
    return { order: [place < 0 ? changes.length : place, at] as const, weighed: { gap, ...(change && { change }), besides: [...besides] } };
  });
  return all.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]).map((w) => w.weighed);
}

import type { Guide } from './guide.ts';
import type { Indicator } from './indicator.ts';

const known = new WeakMap<Guide, Indicator[]>();

/** Why a child may go, by this guide: every indicator that one of its questions about causes offers, in the book's order. */
export function causesOf(guide: Guide): Indicator[] {
  let causes = known.get(guide);
  if (!causes) {
    const offered = new Set(guide.conversations.flatMap((c) => c.pages).flatMap((p) => p.questions).filter((q) => q.ask === 'causes').flatMap((q) => q.options ?? []).flatMap((o) => o.indicator ?? []));
    known.set(guide, (causes = guide.indicators.filter((i) => offered.has(i.id))));
  }
  return causes;
}

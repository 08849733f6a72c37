import type { Recommendation } from './recommendation.ts';

/** Something that a judgement does not touch, by its heading in the guide. */
export type Staying = { kind: 'how-soon' | 'first' | 'do-not-tell' | 'do-not-ask' | 'today' | 'duty'; text: string };

const kinds = ['first', 'do-not-tell', 'do-not-ask', 'today', 'duty'] as const;

/** What stays whatever the practitioner decides about the level: how soon and whom to phone, duties, and what must not be told or asked. */
export function whatStays({ howSoon, first, instructions, routes }: Recommendation): Staying[] {
  const call = routes.find((r) => r.at?.scale === howSoon.scale.id && howSoon.step?.phone)?.heading ?? howSoon.step?.name;
  const all: Staying[] = [
    ...(call ? [{ kind: 'how-soon' as const, text: call }] : []),
    ...kinds.flatMap((kind) => [...first, ...instructions].filter((i) => i.kind === kind).map(({ heading }) => ({ kind, text: heading }))),
  ];
  return all.filter(({ text }, i) => all.findIndex((other) => other.text === text) === i);
}

import type { Condition } from './condition.ts';

/**
 * What at least one of must have been said for a condition to hold, as keys; `undefined` where it may hold with nothing said.
 * So a book ten times as long costs no more per answer: only what an answer can touch is looked at.
 */
export function triggersOf(condition: Condition): readonly string[] | undefined {
  if (!made.has(condition)) made.set(condition, triggersIn(condition));
  return made.get(condition);
}

const made = new WeakMap<Condition, readonly string[] | undefined>();

function triggersIn(condition: Condition): readonly string[] | undefined {
  if ('present' in condition) return condition.present.flatMap((id) => (condition.orNotKnown ? [key.present(id), key.notKnown(id)] : [key.present(id)]));
  if ('concerns' in condition) return condition.concerns.areas?.map(key.concernIn) ?? [key.concern];
  if ('episodes' in condition) return [key.episodes];
  if ('worried' in condition) return condition.worried.map(key.worried);
  if ('answered' in condition) return condition.with.map((option) => key.answered(condition.answered, option));
  if ('all' in condition) {
    const known = condition.all.flatMap((c) => [triggersOf(c) ?? []]).filter((keys) => keys.length);
    // The rarest will do: what nearly every account says tells nothing apart.
    return known.sort((a, b) => Number(isCommon(a)) - Number(isCommon(b)) || a.length - b.length)[0];
  }
  if ('any' in condition) {
    const known = condition.any.map(triggersOf);
    return known.every((keys) => keys !== undefined) ? known.flat() : undefined;
  }
  return undefined;
}

/** The keys, as an answer gives them. */
export const key = {
  concern: 'concern',
  episodes: 'episodes',
  present: (indicator: string) => `present ${indicator}`,
  notKnown: (indicator: string) => `not known ${indicator}`,
  concernIn: (area: string) => `concern in ${area}`,
  worried: (area: string) => `worried ${area}`,
  answered: (question: string, option: string) => `answered ${question} ${option}`,
} as const;

const isCommon = (keys: readonly string[]) => keys.includes(key.concern) || keys.includes(key.episodes);

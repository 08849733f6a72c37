import type { Journey } from './journey.ts';

const made = new WeakMap<Journey, Journey>();

/**
 * A journey as it stands today. What was so only of a moment, and is over by what a later record says, is taken out of what follows;
 * the way that was walked, and all that was said on it, stay as they were.
 */
export function settled(journey: Journey): Journey {
  const known = made.get(journey);
  if (known) return known;
  const over = new Set<string>();
  for (const later of journey.later ?? []) {
    for (const id of later.over ?? []) over.add(id);
    for (const id of later.indicators) over.delete(id);
  }
  const now = over.size ? { ...journey, over } : journey;
  made.set(journey, now);
  return now;
}

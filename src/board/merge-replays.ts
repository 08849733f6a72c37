import { noReplays, type ReplayTally } from './tally-replay.ts';

/** Two tallies as one: the same whichever comes first, and wherever the accounts were parted. */
export const mergeReplays = (a: ReplayTally, b: ReplayTally): ReplayTally =>
  ({ ...(added(added(noReplays(), a), b) as ReplayTally), falls: [...a.falls, ...b.falls].sort((x, y) => (x.record < y.record ? -1 : x.record > y.record ? 1 : 0)) });

/** Counts added to counts, however deep they stand. */
function added(to: unknown, from: unknown): unknown {
  if (typeof from === 'number') return (typeof to === 'number' ? to : 0) + from;
  if (Array.isArray(from)) return from;
  const sum: Record<string, unknown> = { ...(to as object | undefined) };
  for (const [key, value] of Object.entries(from as object)) sum[key] = added(sum[key], value);
  return sum;
}

import type { Condition } from '../guide/condition.ts';
import { triggersOf } from '../guide/triggers.ts';
import type { Presence } from './presence.ts';

type Index = { always: number[]; by: Map<string, number[]> };
const indexes = new WeakMap<readonly object[], Index>();

/** The places, in order, of those entries whose condition what has been said could make hold. The others cannot hold. */
export function touched(list: readonly { when?: Condition | undefined }[], { keys }: Presence): number[] {
  let index = indexes.get(list);
  if (!index) {
    index = { always: [], by: new Map() };
    for (const [i, { when }] of list.entries()) {
      const triggers = when && triggersOf(when);
      if (!triggers) index.always.push(i);
      else for (const trigger of triggers) index.by.set(trigger, [...(index.by.get(trigger) ?? []), i]);
    }
    indexes.set(list, index);
  }
  const places = new Set(index.always);
  for (const key of keys) for (const i of index.by.get(key) ?? []) places.add(i);
  return [...places].sort((a, b) => a - b);
}

import type { Condition } from '../guide/condition.ts';
import { triggersOf } from '../guide/triggers.ts';
import type { Presence } from './presence.ts';

type Index = { always: number[]; by: Map<string, number[]> };
const indexes = new WeakMap<readonly object[], Index>();

function indexOf(list: readonly { when?: Condition | undefined }[]): Index {
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
  return index;
}

type Found = { looked: number; places: number[]; known: Set<number> };
const found = new WeakMap<Presence, Map<readonly object[], Found>>();

/** The places, in order, of those entries whose condition what has been said could make hold. The others cannot hold. */
export function touched(list: readonly { when?: Condition | undefined }[], presence: Presence): readonly number[] {
  let lists = found.get(presence);
  if (!lists) found.set(presence, (lists = new Map<readonly object[], Found>()));
  let mine = lists.get(list);
  if (mine?.looked === presence.keys.size) return mine.places;
  const { always, by } = indexOf(list);
  if (!mine) lists.set(list, (mine = { looked: 0, places: [...always], known: new Set(always) }));
  const { known, places } = mine;
  // What was said is only added to: those keys that are new are looked up.
  let i = 0;
  const before = places.length;
  for (const key of presence.keys) {
    if (i++ < mine.looked) continue;
    for (const place of by.get(key) ?? []) {
      if (known.has(place)) continue;
      known.add(place);
      places.push(place);
    }
  }
  mine.looked = i;
  if (places.length > before) places.sort((a, b) => a - b);
  return places;
}

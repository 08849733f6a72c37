import { checkIds } from './check-ids.ts';
import { checkShape } from './check-shape.ts';
import { checkThresholds } from './check-thresholds.ts';
import { checkWays } from './check-ways.ts';
import { Guide } from './guide.ts';
import { GuideError, type Fault } from './guide-error.ts';

/**
 * Reads any value as a guide.
 * @throws {GuideError} once, with every fault and its path: wrong shape, ids that repeat or point nowhere, pages nothing
 * reaches, conversations that never end, steps nothing leads to, anything that lets concern lower, sentences without a source.
 */
export function parseGuide(value: unknown): Guide {
  const read = Guide.safeParse(value);
  if (read.success) {
    const faults = [...checkIds(read.data, new Set()), ...checkWays(read.data), ...checkThresholds(read.data)];
    if (faults.length) throw new GuideError(faults);
    return read.data;
  }
  const shape = checkShape(read.error.issues);
  throw new GuideError([...shape.map(({ path, message }): Fault => ({ path, message })), ...faultsBesides(value, shape.map((f) => f.at))]);
}

/** With the unreadable entries set aside, are there ids that point nowhere as well? (Ways and steps cannot be judged with entries missing.) */
function faultsBesides(value: unknown, paths: readonly PropertyKey[][]): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const broken = new Map<PropertyKey, Set<PropertyKey>>();
  for (const [collection, entry] of paths) {
    if (typeof entry !== 'number') return [];
    broken.set(collection!, (broken.get(collection!) ?? new Set()).add(entry));
  }
  const setAside = new Set<string>();
  const rest = Object.fromEntries(
    Object.entries(value).map(([name, list]) => [
      name,
      broken.has(name) && Array.isArray(list)
        ? list.map((entry: unknown, i) => {
            if (!broken.get(name)!.has(i)) return entry;
            for (const id of idsIn(entry)) setAside.add(id);
            return undefined;
          })
        : list,
    ]),
  );
  // Sparse lists keep each entry at its own place, so paths stay true.
  const dense = Object.fromEntries(Object.entries(rest).map(([name, list]) => [name, Array.isArray(list) ? list.filter((e) => e !== undefined) : list]));
  const read = Guide.safeParse(dense);
  if (!read.success) return [];
  const places = new Map(Object.entries(rest).map(([name, list]) => [name, Array.isArray(list) ? list.flatMap((e, i) => (e === undefined ? [] : [i])) : []]));
  return checkIds(read.data, setAside).map(({ path, message }) => ({
    path: path.replace(/^(\w+)\[(\d+)\]/, (_, name: string, i: string) => `${name}[${places.get(name)?.[Number(i)] ?? i}]`),
    message,
  }));
}

function* idsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'id' || key === 'fact') && typeof inner === 'string') yield inner;
    else yield* idsIn(inner);
  }
}

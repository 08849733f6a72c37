import * as z from 'zod/mini';
import { checkAfter } from './check-after.ts';
import { checkIds } from './check-ids.ts';
import { checkShape } from './check-shape.ts';
import { checkThresholds } from './check-thresholds.ts';
import { checkWays } from './check-ways.ts';
import { Guide } from './guide.ts';
import { GuideError, pathText, type Fault } from './guide-error.ts';

/**
 * Reads any value as a guide.
 * @throws {GuideError} once, with every fault and its path: wrong shape, ids that repeat or point nowhere, pages nothing
 * reaches, conversations that never end, steps nothing leads to, anything that lets concern lower, sentences without a source.
 */
export function parseGuide(value: unknown): Guide {
  const read = Guide.safeParse(value, { reportInput: true });
  if (read.success) {
    const faults = [...checkIds(read.data, new Set()), ...checkWays(read.data), ...checkThresholds(read.data), ...checkAfter(read.data)];
    if (faults.length) throw new GuideError(faults);
    return read.data;
  }
  const shape = checkShape(read.error.issues);
  throw new GuideError([...shape.map(({ path, message }): Fault => ({ path, message })), ...faultsBesides(value, shape.map((f) => f.at))]);
}

/** A guide whose lists can be read, whatever the rest of it. */
const Lists = z.partial(z.object(Guide.shape), {
  id: true, title: true, authority: true, nation: true, edition: true, language: true, lawAsOf: true, adoption: true,
  level: true, howSoon: true, circumstancesReach: true,
});

/** With the unreadable entries and pages set aside, are there ids that point nowhere as well? (Ways and steps cannot be judged with entries missing.) */
function faultsBesides(value: unknown, paths: readonly PropertyKey[][]): Fault[] {
  const broken = new Set(paths.map((path) => pathText(path.slice(0, path[2] === 'pages' && path.length > 3 ? 4 : typeof path[1] === 'number' ? 2 : 1))));
  const setAside = new Set<string>();
  const moved = new Map<string, string>();
  const keep = (part: unknown, now: PropertyKey[], was: PropertyKey[]): unknown => {
    if (Array.isArray(part)) {
      const list: unknown[] = [];
      part.forEach((entry: unknown, i) => {
        const here = [...now, list.length];
        if (broken.has(pathText([...was, i]))) for (const id of idsIn(entry)) setAside.add(id);
        else {
          moved.set(pathText(here), pathText([...was, i]));
          list.push(keep(entry, here, [...was, i]));
        }
      });
      return list;
    }
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).flatMap(([key, inner]) => (broken.has(pathText([...was, key])) ? [] : [[key, keep(inner, [...now, key], [...was, key])]])));
  };
  const read = Lists.safeParse(keep(value, [], []));
  if (!read.success) return [];
  return checkIds(read.data as Guide, setAside).map(({ path, message }) => {
    const entry = [...moved.keys()].filter((now) => path.startsWith(now)).sort((a, b) => b.length - a.length)[0] ?? '';
    return { path: (moved.get(entry) ?? '') + path.slice(entry.length), message };
  });
}

function* idsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'id' || key === 'fact') && typeof inner === 'string') yield inner;
    else yield* idsIn(inner);
  }
}

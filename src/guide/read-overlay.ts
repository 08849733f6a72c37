import { checkShape } from './check-shape.ts';
import type { Guide } from './guide.ts';
import { GuideError, type Fault } from './guide-error.ts';
import { Overlay } from './overlay.ts';
import { translate } from './translate.ts';

/**
 * Reads any value as an overlay for this guide.
 * @throws {GuideError} once, with every fault and its place: wrong shape, another guide, an id or a text that the guide does not have,
 * a list of another length than the guide’s (a line would be lost), anything that is not a text.
 */
export function readOverlay(guide: Guide, value: unknown): Overlay {
  const read = Overlay.safeParse(value, { reportInput: true });
  const shape = checkShape(read.error?.issues ?? []).map(({ path, message }): Fault => ({ path, message }));
  if (!read.success) throw new GuideError(shape, 'overlay');
  const faults = [...strayIn(guide, read.data), ...twoWays(guide, read.data)];
  if (read.data.guide !== guide.id) faults.unshift({ path: 'guide', message: `is for another guide: ${read.data.guide}, where this is ${guide.id}` });
  if (faults.length) throw new GuideError(faults, 'overlay');
  return read.data;
}

/** What an overlay says that the guide has no place for. */
function strayIn(guide: Guide, overlay: Overlay): Fault[] {
  const { places } = translate(guide, undefined);
  const known = new Map(places.map(({ path, text }) => [path, text]));
  const prefixes = new Set(places.flatMap(({ path }) => stepsOf(path)));
  const walk = (value: unknown, path: string): Fault[] => {
    const own = known.get(path);
    if (typeof value === 'string') return typeof own === 'string' ? [] : [{ path, message: 'is not a text of this guide' }];
    if (Array.isArray(value)) {
      if (!Array.isArray(own)) return [{ path, message: 'is not a list of this guide' }];
      return own.length === value.length ? [] : [{ path, message: `has ${value.length} lines, where the guide has ${own.length}` }];
    }
    if (path && !prefixes.has(path)) return [{ path, message: 'is not in this guide' }];
    return Object.entries(value as object).flatMap(([key, inner]) => (inner === undefined ? [] : walk(inner, path ? `${path}.${key}` : key)));
  };
  const { language: _, guide: __, title: ___, ...rest } = overlay;
  return walk(Object.fromEntries(Object.entries(rest).filter(([, part]) => Object.keys(part ?? {}).length)), '');
}

/** `pages.now.heading`: `pages`, `pages.now`. */
const stepsOf = (path: string): string[] => [...path.matchAll(/\./g)].map(({ index }) => path.slice(0, index));

/** A page or a question that two conversations word differently cannot be said once by its id. */
function twoWays(guide: Guide, overlay: Overlay): Fault[] {
  const worded = new Map<string, string>();
  const faults: Fault[] = [];
  const look = (path: string, text: string, said: unknown) => {
    const before = worded.get(path) ?? text;
    worded.set(path, before);
    if (said !== undefined && before !== text) faults.push({ path, message: 'stands in two conversations of this guide, worded differently' });
  };
  for (const page of guide.conversations.flatMap(({ pages }) => pages)) {
    look(`pages.${page.id}`, page.heading, overlay.pages?.[page.id]);
    for (const { id, text } of page.questions) look(`questions.${id}`, text, overlay.questions?.[id]);
  }
  return faults;
}

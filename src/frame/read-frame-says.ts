import type { FrameSays } from './messages.ts';
import { plainData } from './plain-data.ts';
import { errors, events, faults, heights, plainWord, version, type EventName } from './protocol.ts';

type Plain = Record<string, unknown>;

/** Are these the keys, all but those marked `?`, and no others? */
const keys = (value: Plain, wanted: string) => {
  const names = wanted.split(' ');
  return names.every((name) => name.endsWith('?') || name in value) && Object.keys(value).every((key) => names.includes(key) || names.includes(`${key}?`));
};
const whole = (value: unknown, least: number, most: number) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isId = (value: unknown) => whole(value, 1, 2 ** 31);
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const one = (list: readonly string[], value: unknown) => typeof value === 'string' && list.includes(value);

const kinds: Record<FrameSays['kind'], (said: Plain) => boolean> = {
  answer: (said) => isId(said['id']) && (keys(said, 'version kind id value') || (keys(said, 'version kind id error') && one(errors, said['error']))),
  event: (said) => keys(said, 'version kind name fields') && one(Object.keys(events), said['name']) && isPlain(said['fields']) && fits(said['name'] as EventName, said['fields']),
  height: (said) => keys(said, 'version kind px') && whole(said['px'], heights.least, heights.most),
  place: (said) => keys(said, 'version kind top') && whole(said['top'], 0, heights.most),
  fault: (said) => keys(said, 'version kind fault id?') && one(faults, said['fault']) && (!('id' in said) || isId(said['id'])),
};

/** Has an event the fields that go with its name, each of its kind? */
function fits(name: EventName, fields: Plain): boolean {
  const names: readonly string[] = events[name];
  if (names.includes('draft') && !isPlain(fields['draft'])) return false;
  return Object.entries(fields).every(([field, value]) => names.includes(field) && (field === 'draft' || (field === 'reached' ? whole(value, 0, 10_000) : typeof value === 'string' && plainWord.test(value))));
}

/**
 * Reads what came from the frame: whole, or not at all. By hand, so that the page needs no schema library; a test holds it to the
 * schema in `messages.ts`.
 */
export function readFrameSays(data: unknown): FrameSays | undefined {
  if (!plainData(data) || !isPlain(data) || data['version'] !== version) return undefined;
  const kind = data['kind'];
  return typeof kind === 'string' && Object.hasOwn(kinds, kind) && kinds[kind as FrameSays['kind']](data) ? (data as FrameSays) : undefined;
}

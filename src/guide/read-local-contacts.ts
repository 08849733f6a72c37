import { checkShape } from './check-shape.ts';
import type { Guide } from './guide.ts';
import { GuideError, type Fault } from './guide-error.ts';
import { LocalContacts, type LocalContact } from './local-contacts.ts';

/** An area's contacts that can be used, and what somebody should see to: those nobody has set, and numbers seen long ago. */
export type ReadLocalContacts = { local: LocalContacts; warnings: Fault[] };

/**
 * Reads any value as one authority's contacts for this guide. How old a number is, is judged on the day `asOf`; without it, not at all.
 * @throws {GuideError} once, with every fault and its place: wrong shape, another guide or nation, a contact the guide does not
 * have or does not leave to the area, one set twice, a number or address without the day it was seen.
 */
export function readLocalContacts(guide: Guide, value: unknown, asOf?: string): ReadLocalContacts {
  const read = LocalContacts.safeParse(value, { reportInput: true });
  const faults: Fault[] = [...checkShape(read.error?.issues ?? []).map(({ path, message }) => ({ path, message })), ...faultsBesides(guide, value)];
  if (!read.success || faults.length) throw new GuideError(faults, 'list of local contacts');

  const { contacts } = read.data;
  const warnings: Fault[] = guide.contacts
    .filter(({ id, local }) => local && !contacts.some((c) => c.id === id && isReached(c)))
    .map(({ id, name }) => ({ path: 'contacts', message: `no number or address is set for ${id}: ${name}` }));
  contacts.forEach(({ seen }, i) => {
    if (seen === undefined || asOf === undefined) return;
    if (seen > asOf) warnings.push({ path: `contacts[${i}].seen`, message: `is a day still to come: ${seen}` });
    if (inAYear(seen) < asOf) warnings.push({ path: `contacts[${i}].seen`, message: `is more than twelve months ago: ${seen}` });
  });
  return { local: read.data, warnings };
}

/** What is wrong with what can be read, however little that is. */
function faultsBesides(guide: Guide, value: unknown): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const given = value as { [key in keyof LocalContacts]?: unknown };
  const faults: Fault[] = [];
  for (const [key, own] of [['guide', guide.id], ['nation', guide.nation]] as const)
    if (typeof given[key] === 'string' && given[key] !== own) faults.push({ path: key, message: `is for another ${key}: ${given[key]}, where this is ${own}` });
  const ids = (Array.isArray(given.contacts) ? (given.contacts as unknown[]) : []).map((one) => (one as { id?: unknown } | null)?.id);
  ids.forEach((id, i) => {
    if (typeof id !== 'string') return;
    const contact = guide.contacts.find((c) => c.id === id);
    const fault = (message: string) => faults.push({ path: `contacts[${i}].id`, message });
    if (!contact) fault(`points to no contact: ${id}`);
    else if (!contact.local) fault(`is not left to the area: ${id}`);
    if (ids.indexOf(id) < i) fault(`repeats the id ${id}`);
  });
  return faults;
}

const isReached = ({ phone, url }: LocalContact): boolean => phone !== undefined || url !== undefined;

const inAYear = (day: string): string => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;

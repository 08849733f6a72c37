import type { LocalContact, LocalContacts } from '../guide/local-contacts.ts';

/** What a host may set: an area's contacts alone, those of one authority with its name, or several authorities' to choose from. */
export type GivenContacts = readonly LocalContact[] | LocalContacts | readonly LocalContacts[];

/**
 * The contacts to lay over a guide. Where they are kept by authority, those of this one and this guide; where that leaves none, or
 * more than one, none at all: another area's number is worse than none. A host may hand over anything: what is no contact is left
 * out, and the conversation goes on. `readLocalContacts` says what is wrong.
 */
export function localContacts(given: unknown, guide: string | undefined, authority: string | undefined): LocalContact[] {
  const list: unknown[] = Array.isArray(given) ? given : [given];
  const kept = list.filter(isKept);
  const own = kept.filter((one) => one.guide === guide && (!authority || one.authority === authority));
  const chosen = !kept.length ? list : own.length === 1 ? own[0]!.contacts : [];
  // A day that cannot be read is left out, and the number kept.
  return chosen.filter(isContact).map((one) => (one.seen && Number.isNaN(Date.parse(`${one.seen}T00:00:00Z`)) ? { ...one, seen: undefined } : one));
}

const isKept = (one: unknown): one is { authority: unknown; guide: unknown; contacts: unknown[] } => Array.isArray((one as LocalContacts | null | undefined)?.contacts);

const isContact = (one: unknown): one is LocalContact =>
  typeof (one as LocalContact | null | undefined)?.id === 'string' &&
  Object.values(one as LocalContact).every((said) => said === undefined || typeof said === 'string') &&
  /^https?:|^$/.test((one as LocalContact).url ?? '') &&
  /\d{3}|^$/.test((one as LocalContact).phone ?? '');

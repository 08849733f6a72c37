import type { Guide } from '../guide/guide.ts';
import type { LocalContact } from '../guide/local-contacts.ts';
import type { Contact } from '../guide/route.ts';

/** The guide's contacts of these ids, with what the area has set laid over them. */
export function contactsOf(guide: Guide, ids: readonly string[], local: readonly LocalContact[]): Contact[] {
  return ids.flatMap((id) => {
    const contact = guide.contacts.find((c) => c.id === id);
    const own = local.find((l) => l.id === id);
    return contact ? [{ ...contact, ...own, name: own?.name ?? contact.name, source: contact.source }] : [];
  });
}

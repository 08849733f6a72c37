import * as z from 'zod/mini';
import { Day, Id, WebAddress, Words } from './id.ts';
import { Contact } from './route.ts';

/** A contact as an area sets it: a number or address for one that the guide leaves to the area. */
export const LocalContact = z.strictObject({
  id: Id,
  name: z.optional(Words),
  phone: Contact.shape.phone,
  url: z.optional(WebAddress),
  hours: z.optional(Words),
  /** The day somebody last saw that the number or address is right. Whoever writes one here must say. */
  seen: z.optional(Day),
  /** Where it was seen, or who says so. */
  source: z.optional(Words),
}).check(z.refine(({ phone, url, seen }) => seen !== undefined || (phone === undefined && url === undefined), { path: ['seen'], error: 'is missing: the day the number or address was last seen to be right' }));
export type LocalContact = z.infer<typeof LocalContact>;

/** One authority's contacts, laid over one guide. */
export const LocalContacts = z.strictObject({
  /** Whose contacts these are: a page that holds several takes its own by this. */
  authority: Words,
  /** The id of the guide they are laid over. */
  guide: Id,
  nation: z.optional(Words),
  contacts: z.array(LocalContact),
});
export type LocalContacts = z.infer<typeof LocalContacts>;

import * as z from 'zod/mini';
import { Answer } from '../assessment/answer.ts';
import { Episode } from '../assessment/episodes.ts';
import { Day, WebAddress } from '../guide/id.ts';
import { plainData } from './plain-data.ts';
import { asked, errors, events, faults, format, heights, plainWord, version, type EventName, type Fault } from './protocol.ts';

const short = z.string().check(z.maxLength(200));
const word = z.string().check(z.regex(plainWord));
const written = z.string().check(z.maxLength(20_000));
const ofUs = { version: z.literal(version) };
/** Numbers a request, so that its answer can be told from the others. */
const id = z.int().check(z.minimum(1), z.maximum(2 ** 31));
const plain = z.record(z.string(), z.unknown());
/** At most so many entries: no host has more to say. */
const few = (n: number) => z.refine<Record<string, unknown>>((value) => Object.keys(value).length <= n);

const Contact = z.strictObject({
  id: word,
  name: z.optional(short),
  phone: z.optional(short.check(z.regex(/\d{3}|^$/))),
  url: z.optional(z.union([WebAddress, z.literal('')])),
  hours: z.optional(short),
  seen: z.optional(Day),
  source: z.optional(short),
});
const Contacts = z.strictObject({ authority: short, guide: word, nation: z.optional(short), contacts: z.array(Contact).check(z.maxLength(200)) });
const age = z.union([z.int().check(z.minimum(0), z.maximum(25)), z.literal('unborn')]);

/** What the page may set. Only what is named is changed. Drafts are kept by the page or not at all: sealed ones need storage, which a frame may not have. */
export const Settings = z.strictObject({
  agency: z.optional(word),
  conversation: z.optional(word),
  contacts: z.optional(z.union([z.array(Contact).check(z.maxLength(200)), Contacts, z.array(Contacts).check(z.maxLength(500))])),
  authority: z.optional(short),
  prefill: z.optional(z.record(word, z.record(word, Answer).check(few(200))).check(few(200))),
  known: z.optional(
    z.strictObject({
      role: z.optional(short),
      age: z.optional(age),
      child: z.optional(z.record(word, written).check(few(100))),
      episodes: z.optional(z.array(z.strictObject({ ...Episode.shape, note: z.optional(written) })).check(z.maxLength(500))),
    }),
  ),
  childAge: z.optional(age),
  asOf: z.optional(z.union([Day, z.literal('')])),
  lang: z.optional(z.string().check(z.regex(/^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5})?$/))),
  theme: z.optional(z.enum(['', 'light', 'dark'])),
  density: z.optional(z.enum(['', 'compact'])),
  persist: z.optional(z.enum(['none', 'host'])),
  idleMinutes: z.optional(z.number().check(z.minimum(0), z.maximum(1440))),
  valueFormat: z.optional(z.enum(['record', 'fhir', 'code'])),
  withoutLanguageHelp: z.optional(z.boolean()),
  withWritingHelp: z.optional(z.boolean()),
  /** A whole guide: parsed in the frame, and refused there with every fault named. */
  guide: z.optional(plain),
});
export type Settings = z.infer<typeof Settings>;

/** From the page to the frame, on the window: are you there? */
export const Knock = z.strictObject({ format: z.literal(format), ...ofUs, kind: z.literal('knock') });
/** From the page to the frame, on the window, once, with a port. It says back what `ready` said, and nothing else. */
export const Hello = z.strictObject({ format: z.literal(format), ...ofUs, kind: z.literal('hello'), nonce: z.string().check(z.regex(/^[0-9a-f]{32}$/)) });
export const ToWindow = z.discriminatedUnion('kind', [Knock, Hello]);

/** From the page to the frame, on the port. */
export const HostSays = z.discriminatedUnion('kind', [
  z.strictObject({ ...ofUs, kind: z.literal('configure'), id, settings: Settings }),
  z.strictObject({ ...ofUs, kind: z.literal('ask'), id, what: z.enum(asked) }),
  z.strictObject({ ...ofUs, kind: z.literal('open'), id, saved: plain }),
  z.strictObject({ ...ofUs, kind: z.literal('begin'), id, conversation: word }),
  z.strictObject({ ...ofUs, kind: z.literal('wipe'), id }),
  /** The page has done with the frame: the next `hello` is heard again. */
  z.strictObject({ ...ofUs, kind: z.literal('bye') }),
]);
export type HostSays = z.infer<typeof HostSays>;

const ids = z.optional(word);
const event = <Name extends EventName, Shape extends Record<(typeof events)[Name][number], z.ZodMiniType>>(name: Name, fields: Shape) =>
  z.strictObject({ ...ofUs, kind: z.literal('event'), name: z.literal(name), fields: z.strictObject(fields) });
const Event = z.discriminatedUnion('name', [
  event('loh-started', { conversation: ids }),
  event('loh-answered', { page: ids, reached: z.optional(z.int().check(z.minimum(0), z.maximum(10_000))) }),
  event('loh-phone-now', { step: ids }),
  event('loh-recommended', { level: ids, howSoon: ids }),
  event('loh-judged', { decision: ids, step: ids, reason: ids }),
  event('loh-referred', { how: ids, format: ids, audience: ids }),
  event('loh-due', { what: ids, on: ids }),
  event('loh-draft', { draft: plain }),
  event('loh-exited', {}),
  event('loh-wiped', { why: ids }),
  /** The error’s name: its message may quote what was written. */
  event('loh-failed', { error: ids }),
]);

/** From the frame to the page, on the port. */
export const FrameSays = z.discriminatedUnion('kind', [
  z.strictObject({ ...ofUs, kind: z.literal('answer'), id, value: z.optional(z.unknown()), error: z.optional(z.enum(errors)) }).check(z.refine((said) => 'value' in said !== 'error' in said)),
  Event,
  z.strictObject({ ...ofUs, kind: z.literal('height'), px: z.int().check(z.minimum(heights.least), z.maximum(heights.most)) }),
  /** The reader has been taken to a heading that stands so far down: not every browser moves the page around a frame with it. */
  z.strictObject({ ...ofUs, kind: z.literal('place'), top: z.int().check(z.minimum(0), z.maximum(heights.most)) }),
  z.strictObject({ ...ofUs, kind: z.literal('fault'), fault: z.enum(faults), id: z.optional(id) }),
]);
export type FrameSays = z.infer<typeof FrameSays>;
type WithoutVersion<T> = T extends unknown ? Omit<T, 'version'> : never;
/** The same before the version is put on. */
export type FrameSaying = WithoutVersion<FrameSays>;

/** A message read: what it says, or why it was refused. With `id`, where it plainly had one, so that whoever asked need not wait. */
export type Read<T> = { says: T } | { fault: Fault; id?: number };

/** Reads any value as a message: whole or not at all. */
export function readMessage<T>(schema: z.core.$ZodType<T>, data: unknown): Read<T> {
  if (!plainData(data)) return { fault: 'not-plain' };
  const asking = z.safeParse(z.object({ id }), data);
  const to = asking.success ? { id: asking.data.id } : {};
  if (!z.safeParse(z.object(ofUs), data).success) return { fault: 'version', ...to };
  const read = z.safeParse(schema, data);
  return read.success ? { says: read.data } : { fault: 'shape', ...to };
}

import { asHtml } from './html.ts';
import { asJson } from './json.ts';
import type { Audience } from './referral.ts';
import type { Sending } from './sending.ts';
import { asText } from './text.ts';

/** One way of writing a letter down, as text or as bytes. */
export type Write = (sending: Sending) => string | Uint8Array | Promise<Uint8Array>;

export type Format = {
  name: string;
  /** Its media type, and how the name of a file of it ends. */
  type: string;
  ending: string;
  /** Whose copies it can write. One that carries the record whole is never for the family or the child. */
  for: readonly Audience[];
  /** It can tell a referral only, not what came after one. */
  referralOnly?: true;
  /** Text, HTML and JSON are at hand; the others are loaded only when somebody asks, from the folder this file came from. */
  load: () => Promise<Write>;
};

const anyone: readonly Audience[] = ['social-care', 'own-file', 'family', 'child', 'trigger-plan'];
const whole: readonly Audience[] = ['social-care', 'own-file'];

/** The formats a letter can be written in. To add one: a file, and a line here. */
export const formats = {
  text: { name: 'Plain text', type: 'text/plain', ending: 'txt', for: anyone, load: () => Promise.resolve(({ letter }) => asText(letter)) },
  html: { name: 'Web page', type: 'text/html', ending: 'html', for: anyone, load: () => Promise.resolve(({ letter }) => asHtml(letter)) },
  json: { name: 'Record (JSON), to open again', type: 'application/json', ending: 'json', for: whole, load: () => Promise.resolve((sending) => JSON.stringify(asJson(sending), null, 1)) },
  word: { name: 'Word document', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx', for: anyone, load: async () => (await import('./word.ts')).write },
  csv: { name: 'Rows in census codes (CSV)', type: 'text/csv', ending: 'csv', for: whole, referralOnly: true, load: async () => (await import('./csv.ts')).write },
  police: { name: 'For a police incident record (text)', type: 'text/plain', ending: 'txt', for: whole, referralOnly: true, load: async () => (await import('./police.ts')).write },
  pole: { name: 'Persons, objects, locations, events (JSON)', type: 'application/json', ending: 'json', for: whole, referralOnly: true, load: async () => (await import('./pole.ts')).write },
  cds: { name: 'Card for a clinical system (CDS Hooks)', type: 'application/json', ending: 'json', for: whole, referralOnly: true, load: async () => (await import('./cds-card.ts')).write },
  fhir: { name: 'FHIR R4 document', type: 'application/fhir+json', ending: 'fhir.json', for: whole, referralOnly: true, load: async () => (await import('./fhir.ts')).write },
} satisfies Record<string, Format>;

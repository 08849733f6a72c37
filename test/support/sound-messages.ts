/** One sound message of each kind, as the page says them to the frame on the port, with settings of every kind. */
export const hostSays: Record<string, unknown>[] = [
  { version: 1, kind: 'configure', id: 1, settings: { agency: 'police' } },
  {
    version: 1,
    kind: 'configure',
    id: 2,
    settings: {
      agency: 'school', conversation: 'carers-report', authority: 'Exampleshire (invented)', childAge: 7, asOf: '2026-11-23', lang: 'en-GB', theme: 'dark', density: 'compact', persist: 'host', idleMinutes: 20, valueFormat: 'code',
      withoutLanguageHelp: true, withWritingHelp: false,
      contacts: [{ id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960000', hours: 'All hours', seen: '2026-11-01', source: 'Invented' }],
      known: { role: 'Teacher', age: 'unborn', child: { 'child-name': 'A. N. Invented' }, episodes: [{ began: '2026-11-01', note: 'made up' }, {}] },
      prefill: { 'who-and-where': { age: { age: 12 } } },
    },
  },
  { version: 1, kind: 'configure', id: 3, settings: { contacts: { authority: 'Exampleshire', guide: 'levels-of-help-model', contacts: [] }, childAge: 'unborn', guide: { id: 'not-a-guide' } } },
  ...['record', 'account', 'referral', 'text', 'code', 'draft', 'progress', 'fhir'].map((what, i) => ({ version: 1, kind: 'ask', id: 10 + i, what })),
  { version: 1, kind: 'open', id: 20, saved: { version: 0, said: [] } },
  { version: 1, kind: 'wipe', id: 21 },
  { version: 1, kind: 'begin', id: 22, conversation: 'review' },
  { version: 1, kind: 'bye' },
];

/** And as the frame says them to the page. */
export const frameSays: Record<string, unknown>[] = [
  { version: 1, kind: 'answer', id: 1, value: null },
  { version: 1, kind: 'answer', id: 2, value: { said: [{ page: 'now', answers: {} }] } },
  { version: 1, kind: 'answer', id: 3, value: 'REFERRAL' },
  { version: 1, kind: 'answer', id: 4, error: 'unreadable' },
  { version: 1, kind: 'event', name: 'loh-started', fields: { conversation: 'referral' } },
  { version: 1, kind: 'event', name: 'loh-answered', fields: { page: 'now', reached: 2 } },
  { version: 1, kind: 'event', name: 'loh-phone-now', fields: { step: 'now-999' } },
  { version: 1, kind: 'event', name: 'loh-recommended', fields: {} },
  { version: 1, kind: 'event', name: 'loh-judged', fields: { decision: 'agree', step: 'level-3', reason: 'none' } },
  { version: 1, kind: 'event', name: 'loh-referred', fields: { how: 'download', format: 'text', audience: 'social-care' } },
  { version: 1, kind: 'event', name: 'loh-due', fields: { what: 'decision', on: '2026-11-24' } },
  { version: 1, kind: 'event', name: 'loh-draft', fields: { draft: { format: 'levels-of-help/draft', version: 0 } } },
  { version: 1, kind: 'event', name: 'loh-exited', fields: {} },
  { version: 1, kind: 'event', name: 'loh-wiped', fields: { why: 'idle' } },
  { version: 1, kind: 'event', name: 'loh-failed', fields: { error: 'GuideError' } },
  { version: 1, kind: 'height', px: 751 },
  { version: 1, kind: 'place', top: 120 },
  { version: 1, kind: 'fault', fault: 'shape' },
  { version: 1, kind: 'fault', fault: 'version', id: 4 },
];

const nonce = '0123456789abcdef0123456789abcdef';
/** And on the window. */
export const toWindow: Record<string, unknown>[] = [
  { format: 'levels-of-help/frame', version: 1, kind: 'knock' },
  { format: 'levels-of-help/frame', version: 1, kind: 'hello', nonce },
];
export const ready: Record<string, unknown> = { format: 'levels-of-help/frame', version: 1, kind: 'ready', nonce };

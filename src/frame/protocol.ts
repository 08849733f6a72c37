/** What every message on the window says it is, so that other people’s messages are told from ours. */
export const format = 'levels-of-help/frame';

/** The version of the messages. Another one is refused: the page and the frame are then of different releases. */
export const version = 1;

/** The most a message may hold: steps inwards, values, characters in one text, characters in all. */
export const most = { deep: 40, values: 200_000, text: 200_000, all: 4_000_000 };

/** CSS pixels: no frame is lower or higher than this, whatever is inside it. */
export const heights = { least: 40, most: 20_000 };

/** What the page may ask of the frame. */
export const asked = ['record', 'account', 'referral', 'text', 'code', 'draft', 'progress', 'fhir'] as const;
export type Asked = (typeof asked)[number];

/** The events that leave the frame, and the fields that go with each. A field not named here stays inside. */
export const events = {
  'loh-started': ['conversation'],
  'loh-answered': ['page', 'reached'],
  'loh-phone-now': ['step'],
  'loh-recommended': ['level', 'howSoon'],
  'loh-judged': ['decision', 'step', 'reason'],
  'loh-referred': ['how', 'format', 'audience'],
  'loh-due': ['what', 'on'],
  'loh-draft': ['draft'],
  'loh-exited': [],
  'loh-wiped': ['why'],
  'loh-failed': ['error'],
} as const;
export type EventName = keyof typeof events;

/** The shape of an id, a day or a name of an error: a field of an event that is anything else has no place in one. */
export const plainWord = /^[\w.-]{0,80}$/;

/** Why a message was refused. Never what it said. */
export const faults = ['not-plain', 'version', 'shape', 'again', 'ports'] as const;
export type Fault = (typeof faults)[number];

/** Why something asked was not given. */
export const errors = ['unreadable', 'not-loaded', 'failed'] as const;
export type AnswerError = (typeof errors)[number];

import type { periods, voices } from '../assessment/evidence.ts';

type Period = (typeof periods)[number];

/** The letter's words for how things are known and in what order they happened. */
export const evidenceWords = {
  period: { recent: 'in the last six months', earlier: 'earlier than the last six months' } satisfies Record<Period, string>,
  /** The child's are set as a quotation, and need no words. */
  voice: { child: '', other: 'in the words of the one who said it', own: 'in the referrer’s words' } satisfies Record<(typeof voices)[number], string>,
  noDate: 'no date written',
  effect: 'What it means for the child',
  effects: 'What this means for the child',
  chronology: 'Chronology',
  /** A day is not read as one: what somebody wrote for when is told as they wrote it. */
  asWritten: (when: string) => `“${when}”`,
  groups: { earlier: 'More than six months ago', recent: 'In the last six months', undated: 'No date' },
  missing: 'Missing',
  missingTo: (day: string) => `Back on ${day}.`,
  notKnownBack: 'When the child came back is not written.',
  call: (whom: string) => `Call to ${whom || 'somebody'}`,
  share: (to: string) => `Shared with ${to || 'somebody'}`,
  pattern: (count: number, between: string, lastWeek: number) => `${count} entries ${between}${lastWeek ? `, ${lastWeek} of them in the last seven days` : ''}. One day may have several.`,
  between: (from: string, to: string) => (from === to ? `on ${to}` : `between ${from} and ${to}`),
  undated: (count: number) => (count === 1 ? '1 more has no day written.' : `${count} more have no day written.`),
};

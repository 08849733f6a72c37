import { plus } from '../assessment/day-in.ts';
import { digest } from '../assessment/hash.ts';
import type { Due } from '../afterwards/dues.ts';

/** What is due, in words that tell nobody of which child. */
const summaries: Record<Due['what'], string> = {
  interview: 'Return home interview due',
  'offer-again': 'Return home interview: offer it again',
  'plan-answer': 'Answer due to a change proposed to the plan',
  review: 'Review due',
  'trusted-worker': 'Trusted worker to be found',
  supervision: 'Supervisor to look',
  decision: 'Decision on the referral due',
  watch: 'Look again after closing',
};

/**
 * Days that are due, as a calendar file (iCalendar, RFC 5545). It goes where other eyes see it, so it holds what is due and the code of the record,
 * and neither names a child or an adult nor repeats anything that somebody said. With nothing due it is empty: a calendar must hold something.
 * @param how `now`: when it is made, a moment in UTC; `code`: what the record is known by.
 */
export function asCalendar(dues: readonly Due[], { now, code }: { now: string; code: string }): string {
  if (!dues.length) return '';
  const had = new Map<string, number>();
  const lines = dues.flatMap((due) => {
    // Two of one kind on one day are two events: the second is known by its number.
    const uid = uidOf(due);
    const nth = (had.get(uid) ?? 0) + 1;
    had.set(uid, nth);
    return event(due, nth > 1 ? `${uid}-${nth}` : uid, now, code);
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Levels of Help//What is due//EN', 'CALSCALE:GREGORIAN', ...lines, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('');
}

/** The same due is the same event in every file, whenever it is made: a calendar that has it already changes it, and adds none. */
const uidOf = ({ what, on, at, of }: Due): string => digest([what, at ?? on, of]).slice(0, 32);

function event({ what, on, at, says }: Due, uid: string, now: string, code: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@levels-of-help.invalid`,
    `DTSTAMP:${inUtc(now)}`,
    ...(at ? [`DTSTART:${inUtc(at)}`] : [`DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${plus(on, 1).replaceAll('-', '')}`]),
    `SUMMARY:${escapedText(`${summaries[what]} (${code})`)}`,
    ...(says ? [`DESCRIPTION:${escapedText(says)}`] : []),
    'CLASS:CONFIDENTIAL',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const inUtc = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Text as RFC 5545 has it (3.3.11). Control characters have no place in it. */
const escapedText = (text: string): string =>
  text
    .replace(/\r\n|\r/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');

/** A line of at most 75 octets, and the rest of it on lines that begin with a space; never parted inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const more = new TextEncoder().encode(character).length;
    // A line that goes on begins with a space, which counts.
    if (octets + more > 75) {
      parts.push(part);
      part = '';
      octets = 1;
    }
    part += character;
    octets += more;
  }
  return [...parts, part].join('\r\n ');
}

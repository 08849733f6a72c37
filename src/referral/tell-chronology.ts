import type { Entry } from '../assessment/chronology.ts';
import type { DayIn } from '../assessment/day-in.ts';
import { patternIn } from '../assessment/pattern-in.ts';
import { letterWords } from './letter-words.ts';
import type { Line } from './referral.ts';
import { tellPiece } from './tell-concerns.ts';
import { asTheLetter, type Telling } from './telling.ts';

/** The chronology as lines: the pattern of the dates, then each entry under its day. Nothing with fewer than two days: one is no order. */
export function tellChronology(entries: readonly Entry[], asOf: string): Line[] {
  if (entries.filter((e) => e.day).length < 2) return [];
  const pattern = tellPattern(entries, asOf);
  return [...(pattern ? [{ label: letterWords.pattern, text: pattern }] : []), ...entries.map((entry): Line => ({ label: tellDay(entry), ...tellEntry(entry) }))];
}

/** What the dates alone show, in a sentence or two. Counted, never judged. */
export function tellPattern(entries: readonly Entry[], asOf: string, { chronology: say, ...words }: Telling = asTheLetter): string | undefined {
  const pattern = patternIn(entries, asOf);
  if (!pattern) return undefined;
  const { count, from, to, lastWeek, undated } = pattern;
  return [say.pattern(count, say.between(shortened(from, to, words.day), words.day(to)), lastWeek), undated ? say.undated(undated) : ''].filter(Boolean).join(' ');
}

/** When, for the reader: the day in full; what could not be read as one, as it was written. */
export function tellDay({ day, when, group }: Entry, words: Telling = asTheLetter): string {
  if (day) return inFull(day, words);
  const say = words.chronology;
  return [say.groups[group], when && say.asWritten(when)].filter(Boolean).join(', ');
}

/** What happened, in one line. The child's own words are a quotation. */
export function tellEntry(entry: Entry, words: Telling = asTheLetter): Pick<Line, 'text' | 'quote' | 'note'> {
  const say = words.chronology;
  if (entry.kind === 'evidence') {
    const { basis, who } = entry.piece;
    return { ...tellPiece(entry.piece), note: [[basis && words.basis[basis], who.trim()].filter(Boolean).join(', '), entry.about.map((i) => i.text).join('; ')].filter(Boolean).join('. ') };
  }
  if (entry.kind === 'episode') {
    const { began, ended, note } = entry.episode;
    const back = began && ended ? say.missingTo(words.day(ended)) : ended ? '' : say.notKnownBack;
    return { text: [`${say.missing}.`, back, note.trim()].filter(Boolean).join(' ') };
  }
  if (entry.kind === 'call') return { text: [`${say.call(entry.call.whom.trim())}.`, entry.call.said.trim()].filter(Boolean).join(' ') };
  return { text: [`${say.share(entry.share.to.trim())}.`, entry.share.what.trim()].filter(Boolean).join(' ') };
}

const inFull = ({ from, to, time }: DayIn, { day, range }: Telling): string => (to ? range(shortened(from, to, day), day(to)) : [day(from), time].filter(Boolean).join(', '));

/** The first day of two: without the month and year that the second repeats, where a day is written in those three words. */
function shortened(from: string, to: string, long: (day: string) => string): string {
  const [first, last] = [long(from).split(' '), long(to).split(' ')];
  if (from === to || first.length !== 3 || first[2] !== last[2]) return long(from);
  return first[1] === last[1] ? first[0]! : `${first[0]!} ${first[1]!}`;
}

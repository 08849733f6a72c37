import type { Entry } from '../assessment/chronology.ts';
import type { DayIn } from '../assessment/day-in.ts';
import { patternIn } from '../assessment/pattern-in.ts';
import { longDay } from './long-day.ts';
import { letterWords as words } from './letter-words.ts';
import type { Line } from './referral.ts';
import { tellPiece } from './tell-concerns.ts';
import { evidenceWords as say } from './words-evidence.ts';

/** The chronology as lines: the pattern of the dates, then each entry under its day. Nothing with fewer than two days: one is no order. */
export function tellChronology(entries: readonly Entry[], asOf: string): Line[] {
  if (entries.filter((e) => e.day).length < 2) return [];
  const pattern = tellPattern(entries, asOf);
  return [...(pattern ? [{ label: words.pattern, text: pattern }] : []), ...entries.map((entry): Line => ({ label: tellDay(entry), ...tellEntry(entry) }))];
}

/** What the dates alone show, in a sentence or two. Counted, never judged. */
export function tellPattern(entries: readonly Entry[], asOf: string): string | undefined {
  const pattern = patternIn(entries, asOf);
  if (!pattern) return undefined;
  const { count, from, to, lastWeek, undated } = pattern;
  return [say.pattern(count, say.between(shortened(from, to), longDay(to)), lastWeek), undated ? say.undated(undated) : ''].filter(Boolean).join(' ');
}

/** When, for the reader: the day in full; what could not be read as one, as it was written. */
export function tellDay({ day, when, group }: Entry): string {
  if (day) return inFull(day);
  return [say.groups[group], when && say.asWritten(when)].filter(Boolean).join(', ');
}

/** What happened, in one line. The child's own words are a quotation. */
export function tellEntry(entry: Entry): Pick<Line, 'text' | 'quote' | 'note'> {
  if (entry.kind === 'evidence') {
    const { basis, who } = entry.piece;
    return { ...tellPiece(entry.piece), note: [[basis && words.basis[basis], who.trim()].filter(Boolean).join(', '), entry.about.map((i) => i.text).join('; ')].filter(Boolean).join('. ') };
  }
  if (entry.kind === 'episode') {
    const { began, ended, note } = entry.episode;
    const back = began && ended ? say.missingTo(longDay(ended)) : ended ? '' : say.notKnownBack;
    return { text: [`${say.missing}.`, back, note.trim()].filter(Boolean).join(' ') };
  }
  if (entry.kind === 'call') return { text: [`${say.call(entry.call.whom.trim())}.`, entry.call.said.trim()].filter(Boolean).join(' ') };
  return { text: [`${say.share(entry.share.to.trim())}.`, entry.share.what.trim()].filter(Boolean).join(' ') };
}

const inFull = ({ from, to, time }: DayIn): string => (to ? `${shortened(from, to)} to ${longDay(to)}` : [longDay(from), time].filter(Boolean).join(', '));

/** The first day of two: without the month and year that the second repeats. */
function shortened(from: string, to: string): string {
  const [day, month, year] = longDay(from).split(' ');
  const [, lastMonth, lastYear] = longDay(to).split(' ');
  if (from === to || year !== lastYear) return longDay(from);
  return month === lastMonth ? day! : `${day} ${month}`;
}

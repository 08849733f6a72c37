import { daysBetween } from './days.ts';

/** A day, or a period of days, as it was written; the time of day is kept where one was given. */
export type DayIn = { from: string; to?: string; time?: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = '(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?,?\\s+)?';
const number = '\\d{1,2}(?:st|nd|rd|th)?';
const iso = '\\d{4}-\\d{2}-\\d{2}';
// One separator throughout: 12/11-2026 is a slip, not a day.
const numeric = '\\d{1,2}(?:/\\d{1,2}/|\\.\\d{1,2}\\.|-\\d{1,2}-)(?:\\d{4}|\\d{2})(?!\\d)';
const written = `${weekday}${number}(?:\\s+of)?\\s+${monthName}(?:,?\\s+\\d{4}(?!\\d))?`;
const american = `${weekday}${monthName}\\s+${number},?\\s+\\d{4}(?!\\d)`;
const month = `${monthName}\\s+\\d{4}(?!\\d)`;
const spoken = 'today|yesterday|this (?:morning|afternoon|evening)|tonight|\\d{1,3} days? ago';
const one = `${iso}|${numeric}|${written}|${american}|${month}|${spoken}`;
const dash = '\\s*[-–—]\\s*';
const joins = `(?:\\s+(?:to|until|till|through)\\s+|${dash})`;
const clock = '(?:[01]?\\d|2[0-3])(?::[0-5]\\d)(?::[0-5]\\d)?\\s*(?:[ap]\\.?m\\.?)?|(?:1[0-2]|0?[1-9])(?:\\.[0-5]\\d)?\\s*[ap]\\.?m\\.?';

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');
const period = whole(`(?:(?:from|between)\\s+)?(?<first>${one}|${weekday}${number})(?:${joins}|\\s+and\\s+)(?<last>${one}|now)`);
const timed = new RegExp(`^(?<day>.*?)(?:,?\\s+(?:at\\s+|about\\s+)?|T)(?<time>${clock})Z?$`, 'is');
/** What may be a day, or a period, with its time, at the beginning of a line. */
export const opening = new RegExp(`^(?:(?:on|from|between)\\s+)?(?:(?:${one}|${weekday}${number})(?:${joins}|\\s+and\\s+))?(?:${one})(?:(?:,?\\s+(?:at\\s+)?|T)(?:${clock})(?!:?\\d))?(?![\\p{L}\\d])`, 'iu');

/**
 * The day or period that a free text names, read as a person in England would on the day `asOf`: day first, and without a year the latest
 * that is not still to come. Nothing when in doubt: a wrong day in a chronology is worse than none. English only, and small on purpose:
 * a general reader of dates (chrono-node) is some 50 kB in a page that must open on a slow line, and guesses where this must not.
 */
export function dayIn(text: string, asOf: string): DayIn | undefined {
  const said = text.trim().replace(/\s+/g, ' ').replace(/ ?\([^()]*\)$/, '').replace(/[.,;]$/, '').replace(/^on /i, '');
  if (!said || said.length > 80) return undefined;
  const at = timed.exec(said)?.groups;
  const time = at && timeOf(at['time']!);
  if (time) {
    const day = oneDay(at['day']!, asOf);
    return day && !day.to ? { ...day, time } : undefined;
  }
  return oneDay(said, asOf) ?? severalDays(said, asOf);
}

function oneDay(text: string, asOf: string, latest = asOf): DayIn | undefined {
  const said = text.trim().toLowerCase();
  if (/^(today|tonight|this (morning|afternoon|evening))$/.test(said)) return { from: asOf };
  if (said === 'yesterday') return { from: plus(asOf, -1) };
  const ago = /^(\d{1,3}) days? ago$/.exec(said);
  if (ago) return { from: plus(asOf, -Number(ago[1])) };
  if (whole(iso).test(said)) return checked(said, asOf);
  if (whole(numeric).test(said)) {
    const [day, month, year] = said.split(/[/.-]/);
    return checked(dayOf(fullYear(year!, asOf), Number(month), Number(day)), asOf);
  }
  const name = new RegExp(monthName, 'i').exec(said.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /, ''))?.[0].slice(0, 3);
  const monthNumber = name ? months.indexOf(name) + 1 : 0;
  const year = /\d{4}$/.exec(said)?.[0];
  if (whole(month).test(said)) return aMonth(Number(year), monthNumber, asOf);
  if (!whole(written).test(said) && !whole(american).test(said)) return undefined;
  const date = Number(/\d{1,2}/.exec(said)![0]);
  const day = year ? dayOf(Number(year), monthNumber, date) : latestBefore(latest, monthNumber, date);
  const named = weekdays.findIndex((w) => said.startsWith(w));
  // “Tuesday 9 November” that was a Monday: one of the two is wrong, and we cannot know which.
  if (day && named >= 0 && new Date(`${day}T00:00:00Z`).getUTCDay() !== named) return undefined;
  return checked(day, asOf);
}

function severalDays(said: string, asOf: string): DayIn | undefined {
  const since = /^since (.+)$/i.exec(said);
  if (since) return between(oneDay(since[1]!, asOf), { from: asOf });
  const found = period.exec(said)?.groups;
  if (!found) return undefined;
  const [first, last] = [found['first']!, found['last']!];
  // “2 and 20 November” are two days; only “between” makes a period of it.
  if (!/^between/i.test(said) && /^\s*and\s/i.test(said.slice(said.indexOf(first) + first.length))) return undefined;
  const end = /^now$/i.test(last) ? { from: asOf } : oneDay(last, asOf);
  if (!end) return undefined;
  // “2 to 20 November 2026”, and “28 December to 3 January”: the beginning takes what it lacks from the end.
  const bare = whole(`${weekday}${number}`).test(first);
  if (bare && end.to) return undefined;
  const day = bare ? dayOf(Number(end.from.slice(0, 4)), Number(end.from.slice(5, 7)), Number(/\d{1,2}/.exec(first)![0])) : undefined;
  return between(bare ? day && { from: day } : oneDay(first, asOf, end.to ?? end.from), end);
}

const between = (first: DayIn | '' | undefined, last: DayIn): DayIn | undefined => {
  const to = last.to ?? last.from;
  return first && first.from < to ? { from: first.from, to } : undefined;
};

/** A month that is not over lasts, so far, until today. */
function aMonth(year: number, number: number, asOf: string): DayIn | undefined {
  const from = dayOf(year, number, 1);
  const last = plus(dayOf(number === 12 ? year + 1 : year, number === 12 ? 1 : number + 1, 1)!, -1);
  return from && from <= asOf && checked(from, asOf) ? { from, to: last > asOf ? asOf : last } : undefined;
}

/** The day of the calendar, if there is one: 31 February is none. */
function dayOf(year: number, month: number, date: number): string | undefined {
  const day = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  return isDay(day) ? day : undefined;
}

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

// A day more than a year ahead, or before anybody alive, is a slip of the pen.
const checked = (day: string | undefined, asOf: string): DayIn | undefined =>
  day && isDay(day) && day >= '1900-01-01' && daysBetween(asOf, day) <= 366 ? { from: day } : undefined;

const fullYear = (year: string, asOf: string): number => {
  const written = Number(year);
  if (year.length === 4) return written;
  return 2000 + written > Number(asOf.slice(0, 4)) + 1 ? 1900 + written : 2000 + written;
};

/** Eight years back finds any 29 February. */
function latestBefore(latest: string, month: number, date: number): string | undefined {
  const year = Number(latest.slice(0, 4));
  for (let back = 0; back <= 8; back++) {
    const day = dayOf(year - back, month, date);
    if (day && day <= latest) return day;
  }
  return undefined;
}

function timeOf(text: string): string | undefined {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*(?:([ap])\.?m\.?)?$/i.exec(text.trim());
  if (!found) return undefined;
  const half = found[3]?.toLowerCase();
  const hour = Number(found[1]);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return `${String(hours).padStart(2, '0')}:${found[2] ?? '00'}`;
}

/** The calendar day so many days after, or before. */
export const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

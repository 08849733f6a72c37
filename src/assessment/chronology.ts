import type { Guide } from '../guide/guide.ts';
import type { Indicator } from '../guide/indicator.ts';
import type { Assessment, Call, Share } from './assessment.ts';
import { concernsIn } from './concerns.ts';
import { dayIn, type DayIn } from './day-in.ts';
import { episodesIn } from './episodes-in.ts';
import type { Episode } from './episodes.ts';
import type { Evidence } from './evidence.ts';
import type { Journey } from './journey.ts';

type Told =
  /** The same piece under two concerns is one entry. */
  | { kind: 'evidence'; piece: Evidence; about: Indicator[] }
  | { kind: 'episode'; episode: Episode }
  | { kind: 'call'; call: Call }
  | { kind: 'share'; share: Share };

/** One thing that happened, was seen, said or done, in its place. */
export type Entry = Told & {
  /** The day or period it was read as; absent where none was written, or none could be told for certain. */
  day?: DayIn;
  /** When, as it was written. */
  when: string;
  /** More than six months before the record's day. */
  older: boolean;
  group: 'earlier' | 'recent' | 'undated';
};

const groups = ['earlier', 'recent', 'undated'] as const;

/** Everything that was said to have happened, in order of date: what is older than six months, then the rest, and last what has no date. */
export function chronologyIn(guide: Guide, journey: Journey, { calls = [], shares = [] }: Partial<Pick<Assessment, 'calls' | 'shares'>> = {}): Entry[] {
  const { asOf } = journey;
  const pieces = new Map<string, Told & { kind: 'evidence' }>();
  for (const { indicator, evidence } of concernsIn(guide, journey))
    for (const piece of evidence) {
      const key = JSON.stringify([piece.what.trim(), piece.when.trim(), piece.who.trim()]);
      const known = pieces.get(key);
      if (known) known.about.push(indicator);
      else pieces.set(key, { kind: 'evidence', piece, about: [indicator] });
    }
  const episodes = episodesIn(journey).filter((e) => e.began || e.ended || e.note.trim());
  const place = (told: Told, when: string, day = dayIn(when, asOf)): Entry => {
    const period = told.kind === 'evidence' ? told.piece.period : undefined;
    const older = day ? (day.to ?? day.from) < sixMonthsBefore(asOf) : period === 'earlier';
    return { ...told, when: when.trim(), older, group: older ? 'earlier' : day || period ? 'recent' : 'undated', ...(day && { day }) };
  };
  const entries = [
    ...[...pieces.values()].map((told) => place(told, told.piece.when)),
    ...episodes.map((episode) => place({ kind: 'episode', episode }, '', ofEpisode(episode))),
    ...calls.map((call) => place({ kind: 'call', call }, call.when)),
    ...(shares ?? []).map((share) => place({ kind: 'share', share }, share.when)),
  ];
  return entries.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || order(a.day, b.day));
}

// Within a group, what has a day comes before what has none; on one day, what has a time in the order of the day.
function order(a: DayIn | undefined, b: DayIn | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.time && b.time && a.time !== b.time ? (a.time < b.time ? -1 : 1) : 0;
}

const ofEpisode = ({ began, ended }: Episode): DayIn | undefined => {
  const from = began ?? ended;
  return from ? { from, ...(began && ended && ended > began && { to: ended }) } : undefined;
};

/** The same day six months earlier; the last of the month where that has no such day. */
export function sixMonthsBefore(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 7, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

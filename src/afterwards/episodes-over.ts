import type { Account } from '../assessment/account.ts';
import { daysBetween } from '../assessment/days.ts';
import { episodesIn } from '../assessment/episodes-in.ts';
import type { Episode } from '../assessment/episodes.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Guide } from '../guide/guide.ts';
import { whenIn } from './after-in.ts';
import { dayOf, momentOf } from './clock.ts';
import { standingIn } from './standing.ts';

const hour = 3_600_000;
/** Where the guide watches for no days: how long an absence may last for a return to be the end of it. */
const fourWeeks = 28;

/** One time the child was missing, over the whole account: as it is known now, and as it was first told. */
export type Away = {
  episode: Episode;
  /** The place of the record that first told of it, what it then said, and the day it gave. Later records may add to it; that it was new then stays so. */
  place: number;
  first: Episode;
  told?: string;
  /** The moment of the return, in milliseconds, where one is recorded. */
  returned?: number;
};

/**
 * Every time the child was missing, once each, in the order they were told. A return of which no episode was told is one as well. Whether two
 * records tell of the same one is read from its days alone; in doubt they are two, since one too many brings a look too many.
 */
export function episodesOver(guide: Guide, account: Account): Away[] {
  const all: Away[] = [];
  const longest = guide.afterwards?.watch.days ?? fourWeeks;
  const follows = (began: string | undefined, ended: string) => began !== undefined && began <= ended && daysBetween(began, ended) <= longest;
  const isSame = (a: Episode, b: Episode): boolean => {
    if (a.began && b.began) return a.began === b.began;
    if (a.began || b.began) {
      const [open, end] = a.began ? [a, b.ended] : [b, a.ended];
      return Boolean(end && (open.ended ? open.ended === end : follows(open.began, end)));
    }
    return a.ended === b.ended && (Boolean(a.ended) || a.note.trim() === b.note.trim());
  };
  for (const { record, place } of standingIn(account)) {
    const here = new Set<Away>();
    for (const episode of episodesIn(journeyOf(guide, record))) {
      const known = all.find((away) => !here.has(away) && isSame(away.episode, episode));
      const told = episode.began ?? episode.ended;
      if (known) known.episode = joined(known.episode, episode);
      here.add(known ?? added({ episode, first: episode, place, ...(told && { told }) }));
    }
    const at = momentOf(whenIn(guide, record, 'returned-at'));
    if (at === undefined || all.some(({ returned }) => returned !== undefined && Math.abs(returned - at) < hour)) continue;
    const day = dayOf(new Date(at).toISOString())!;
    const back = { ended: day, note: '' };
    const open = all.filter((away) => away.returned === undefined);
    const one =
      open.find(({ episode }) => episode.ended === day) ??
      open.filter(({ episode: { began, ended } }) => !ended && follows(began, day)).sort((a, b) => (a.episode.began! < b.episode.began! ? 1 : -1))[0] ??
      open.find((away) => here.has(away) && away.place === place && !away.told) ??
      added({ episode: back, first: back, place, told: day });
    one.returned = at;
    one.episode = joined(one.episode, back);
  }
  return all;

  function added(away: Away): Away {
    all.push(away);
    return away;
  }
}

const joined = (a: Episode, b: Episode): Episode => {
  const [began, ended] = [a.began ?? b.began, a.ended ?? b.ended];
  return { ...(began && { began }), ...(ended && { ended }), note: a.note.trim() || b.note.trim() };
};

import type { Episode } from './episodes.ts';
import type { Journey } from './journey.ts';

/** Every episode said on the way, and those that later records of this child have found. */
export const episodesIn = (journey: Journey): Episode[] => [...saidIn(journey), ...(journey.later ?? []).flatMap((l) => l.episodes)];

function saidIn({ answers }: Journey): Episode[] {
  const said: Episode[] = [];
  for (const answer of answers.values()) if ('episodes' in answer) said.push(...answer.episodes);
  return said;
}

/**
 * The episodes as they were known on each day this child was looked at, the day in hand last. A pattern of days that held on any of them holds: that time
 * has passed since, and nobody told of another, is no betterment.
 */
export function episodesLooked(journey: Journey): { asOf: string; episodes: Episode[] }[] {
  const { later = [], asOf } = journey;
  if (!later.length) return [{ asOf, episodes: episodesIn(journey) }];
  const said = saidIn(journey);
  const before = later.flatMap((one, i) => {
    const day = one.asOf;
    // A referral that was made again may tell of what nobody knew on that day.
    return day ? [{ asOf: day, episodes: [...said.filter(({ began }) => !began || began <= day), ...later.slice(0, i + 1).flatMap((l) => l.episodes)] }] : [];
  });
  return [...before, { asOf, episodes: episodesIn(journey) }];
}

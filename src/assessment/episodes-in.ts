import type { Episode } from './episodes.ts';
import type { Journey } from './journey.ts';

/** Every episode said on the way, and those that later records of this child have found. */
export const episodesIn = ({ answers, later }: Journey): Episode[] => [
  ...[...answers.values()].flatMap((a) => ('episodes' in a ? a.episodes : [])),
  ...(later ?? []).flatMap((l) => l.episodes),
];

import * as z from 'zod/mini';
import { Day } from '../guide/id.ts';
import { daysBetween } from './days.ts';

/** One time a child was missing. Undated ones count in every window. */
export const Episode = z.strictObject({ began: z.optional(Day), ended: z.optional(Day), note: z.string() });
export type Episode = z.infer<typeof Episode>;

/** The episodes that began in the last so many days, `asOf` included. One with no date, or a date still to come, is never left out. */
export const episodesWithin = (episodes: readonly Episode[], withinDays: number, asOf: string, lastingDays = 0): Episode[] =>
  episodes.filter(({ began, ended }) => !began || (daysBetween(began, asOf) < withinDays && (!lastingDays || daysBetween(began, ended ?? asOf) >= lastingDays)));

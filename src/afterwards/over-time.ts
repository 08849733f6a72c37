import type { Account } from '../assessment/account.ts';
import { daysBetween } from '../assessment/days.ts';
import type { Episode } from '../assessment/episodes.ts';
import type { Guide } from '../guide/guide.ts';
import { textOf } from '../guide/text-of.ts';
import { afterIn } from './after-in.ts';
import { dayOf } from './clock.ts';
import { episodesOver } from './episodes-over.ts';
import { gathered } from './gathered.ts';
import { standingIn } from './standing.ts';

/** A figure that somebody counted: of what, over which days, and where it is from. `on`: the day of its record. */
export type Measure = { what: string; figure: string; from?: string; to?: string; source?: string; on: string };

/** How it goes over time: the child's own numbers, the times missing, and what else was counted. Nothing of it is ever added up. */
export type OverTime = {
  /** One for each thing the child rates from 0 to 10, by the guide's own words for it. */
  scales: { id: string; text: string; points: { on: string; value: number }[] }[];
  /** Each once, the earliest first; those without a day come last. */
  episodes: Episode[];
  /** Whole days from the beginning of one to the beginning of the next. */
  gaps: number[];
  measures: Measure[];
};

/** All that an account says in numbers, in order of days. */
export function overTime(guide: Guide, account: Account): OverTime {
  const records = standingIn(account).map(({ record }) => record).sort((a, b) => order(a.asOf, b.asOf));
  const episodes = episodesOver(guide, account).map(({ episode }) => episode).sort((a, b) => order(startOf(a), startOf(b)));
  const days = episodes.flatMap((episode) => startOf(episode) ?? []);
  return { scales: scalesIn(guide, records), episodes, gaps: days.slice(1).map((day, i) => daysBetween(days[i]!, day)), measures: measuresIn(guide, records) };
}

const startOf = ({ began, ended }: Episode): string | undefined => began ?? ended;
const order = (a: string | undefined, b: string | undefined): number => (a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1);

const askedAs = (guide: Guide, part: 'scales' | 'measures') => guide.conversations.flatMap((c) => c.pages).flatMap((p) => p.questions).filter((q) => q.after === part);

function scalesIn(guide: Guide, records: Account): OverTime['scales'] {
  const options = new Map(askedAs(guide, 'scales').flatMap((q) => q.options ?? []).map((option) => [option.id, textOf(option, guide.indicators)]));
  return [...options].flatMap(([id, text]) => {
    const points = records.flatMap((record) => {
      const answer = afterIn(guide, record).get('scales');
      const value = answer && 'ratings' in answer ? answer.ratings[id] : undefined;
      return value === undefined ? [] : [{ on: record.asOf, value }];
    });
    return points.length ? [{ id, text, points }] : [];
  });
}

function measuresIn(guide: Guide, records: Account): Measure[] {
  const options = askedAs(guide, 'measures').flatMap((q) => q.fields ?? []).filter(({ id }) => id === 'what').flatMap((field) => field.options ?? []);
  const told = records.map((record) => {
    const answer = afterIn(guide, record).get('measures');
    return (answer && 'entries' in answer ? answer.entries : []).filter(({ figure }) => figure?.trim()).map((entry) => ({ entry, on: record.asOf }));
  });
  return gathered(told, ({ entry }) => JSON.stringify(entry)).map(({ entry, on }) => {
    const [from, to, source] = [dayOf(entry['from']), dayOf(entry['to']), entry['source']?.trim()];
    return { what: options.find(({ id }) => id === entry['what'])?.text ?? '', figure: entry['figure']!.trim(), ...(from && { from }), ...(to && { to }), ...(source && { source }), on };
  });
}

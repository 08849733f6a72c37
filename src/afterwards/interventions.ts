import type { Account } from '../assessment/account.ts';
import { indicatorOf } from '../assessment/concerns.ts';
import type { Effect } from '../guide/after-part.ts';
import type { Guide } from '../guide/guide.ts';
import type { Indicator } from '../guide/indicator.ts';
import { entriesIn, type EntryIn } from './after-in.ts';
import { dayOf } from './clock.ts';
import { standingIn } from './standing.ts';

/** What became of something done to help, on which day, and who says so. */
export type EffectSaid = { on: string; effect: Effect; by: string; place: number };

/** One thing done to help. */
export type Intervention = {
  /** Why the child goes, which this is to change. */
  cause?: Indicator;
  aim: string;
  /** The aim is in the child's own words. */
  childsWords: boolean;
  action: string;
  owner: string;
  /** What the area's strategy aims at, where this serves it. */
  strategy?: { id: string; text: string };
  started?: string;
  review?: string;
  /** Earliest first. */
  effects: EffectSaid[];
  latest?: EffectSaid;
  childSays: string;
  seen: string;
  decision: string;
  /** It is to change no cause: an idea, and not planned yet. */
  isIdea: boolean;
  /** Better by the word of the worker alone, with neither what the child says nor what others could see. */
  opinionOnly: boolean;
  /** The place of the record that first told of it. */
  place: number;
};

/** Everything done to help, once each, as the last record that speaks of it has it. Carried over and mended, it is still the same while its cause and what is done are. */
export function interventionsIn(guide: Guide, account: Account): Intervention[] {
  const all: { key: string; intervention: Intervention }[] = [];
  for (const { record, place } of standingIn(account)) {
    const here = new Set<Intervention>();
    for (const entry of entriesIn(guide, record, 'interventions')) {
      if (!Object.values(entry).some((value) => text(value))) continue;
      const key = sameness(entry);
      const known = all.find((one) => one.key === key && !here.has(one.intervention));
      const effects = [...(known?.intervention.effects ?? []), ...(isEffect(entry['effect']) ? [{ on: record.asOf, effect: entry['effect'], by: text(entry['by']), place }] : [])];
      const intervention = read(guide, entry, effects, known?.intervention.place ?? place);
      here.add(intervention);
      if (known) known.intervention = intervention;
      else all.push({ key, intervention });
    }
  }
  return all.map(({ intervention }) => intervention);
}

const text = (words: string | undefined): string => (words ?? '').trim();
const isEffect = (effect: string | undefined): effect is Effect => Boolean(effect);
const sameness = ({ cause, action, aim }: EntryIn): string => JSON.stringify([cause ?? '', (text(action) || text(aim)).toLowerCase()]);

function read(guide: Guide, entry: EntryIn, effects: EffectSaid[], place: number): Intervention {
  const cause = indicatorOf(guide, entry['cause']);
  const strategy = guide.afterwards?.strategyAims.find(({ id }) => id === entry['strategy']);
  const [started, review, latest] = [dayOf(entry['started']), dayOf(entry['review']), effects.at(-1)];
  const [childSays, seen] = [text(entry['child-says']), text(entry['seen'])];
  return {
    ...(cause && { cause }),
    aim: text(entry['aim']),
    childsWords: entry['words'] === 'child',
    action: text(entry['action']),
    owner: text(entry['owner']),
    ...(strategy && { strategy: { id: strategy.id, text: strategy.text } }),
    ...(started && { started }),
    ...(review && { review }),
    effects,
    ...(latest && { latest }),
    childSays,
    seen,
    decision: text(entry['decision']),
    isIdea: !cause,
    // Said by nobody in particular, it is no better founded than a worker's word.
    opinionOnly: latest?.effect === 'better' && (latest.by === 'worker' || !latest.by) && !childSays && !seen,
    place,
  };
}

import type { Account } from '../assessment/account.ts';
import { dayIn } from '../assessment/day-in.ts';
import { daysBetween } from '../assessment/days.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { whenIn } from '../afterwards/after-in.ts';
import { dayOf } from '../afterwards/clock.ts';
import { interventionsIn } from '../afterwards/interventions.ts';
import { standingIn } from '../afterwards/standing.ts';
import type { Guide } from '../guide/guide.ts';

/** Whole days from when a worry was first noticed to each of these. */
export const timesTo = ['contact', 'decision', 'action'] as const;

/**
 * How many days passed from the first day that any evidence names until somebody was called or told, until the decision was received, and until the first help
 * began. A step without a day on either side is `undefined`: not known, which is neither soon nor late.
 */
export function timesOf(guide: Guide, account: Account): Record<(typeof timesTo)[number], number | undefined> {
  const records = standingIn(account).map(({ record }) => record);
  const noticed = earliest(records.flatMap((record) => [...journeyOf(guide, record).answers.values()].flatMap((answer) => ('evidence' in answer ? answer.evidence.map(({ when }) => dayIn(when, record.asOf)?.from) : []))));
  const since = (day: string | undefined) => (noticed && day && day >= noticed ? daysBetween(noticed, day) : undefined);
  return {
    contact: since(earliest(records.flatMap((record) => [...record.calls, ...(record.shares ?? [])].map(({ when }) => dayIn(when, record.asOf)?.from)))),
    decision: since(earliest(records.map((record) => dayOf(whenIn(guide, record, 'decision-received'))))),
    action: since(earliest(interventionsIn(guide, account).map(({ started }) => started))),
  };
}

const earliest = (days: (string | undefined)[]): string | undefined => days.filter((day) => day !== undefined).sort()[0];

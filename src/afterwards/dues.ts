import { hashOfRecord, type Account } from '../assessment/account.ts';
import { plus } from '../assessment/day-in.ts';
import { decisionDueIn } from '../assessment/decision-due.ts';
import type { Guide } from '../guide/guide.ts';
import { whenIn } from './after-in.ts';
import { clockFor, dayOf } from './clock.ts';
import { closureIn } from './closure.ts';
import { findingsIn, unsettled } from './findings.ts';
import { isOpen, planChangesIn } from './plan-changes.ts';
import { needsLook, promptedIn } from './prompts.ts';
import { refusalsIn, returnClocks } from './return-clock.ts';
import { returnsIn } from './returns.ts';
import { lookedAt, reviewsDue } from './reviews.ts';
import { standingIn } from './standing.ts';

/** Something that is owed to the child by a day. Reminding anybody of it is the host's work. */
export type Due = {
  what: 'interview' | 'offer-again' | 'plan-answer' | 'review' | 'trusted-worker' | 'supervision' | 'decision' | 'watch';
  /** The day in London, and the moment where there is one. */
  on: string;
  at?: string;
  /** The day, or the moment, is over. */
  overdue: boolean;
  /** Who owes it, where somebody is named. */
  who?: string;
  /** The guide's own sentence, and never what somebody said; empty where the guide has none. */
  says: string;
  /** The record that it rests on, by its hash. */
  of: string;
};

/** Everything that is due, or overdue, the soonest first. Nothing leaves this list but by the answer that answers it, or a correction of the record it rests on. */
export function duesIn(guide: Guide, account: Account, now: string): Due[] {
  const { afterwards: after } = guide;
  if (!after || !account.length) return [];
  const { today } = clockFor(guide, account, now);
  const of = (place: number) => hashOfRecord(account[place]!);
  const byDay = (what: Due['what'], on: string, place: number, says: string, who?: string): Due => ({ what, on, overdue: today > on, says, of: of(place), ...(who && { who }) });

  const clocks = returnClocks(guide, account, now);
  const interviews = clocks
    .filter(({ state }) => state === 'waiting' || state === 'overdue')
    .map(({ told, due, state }): Due => ({ what: 'interview', on: dayOf(due)!, at: due, overdue: state === 'overdue', says: after.interviewWithin.says, of: of(told[0]!.place) }));
  // When the child came back is not known: the hours may be over, and it is due now.
  const unknown = unsettled(guide, returnsIn(guide, account).unknown).map(({ record, place }) => byDay('interview', record.asOf, place, after.interviewWithin.says));
  // While the hours run it is offered again within them; after that, on the day of the last no.
  const again = clocks
    .filter(({ state, refused }) => (state === 'declined' || state === 'not-possible') && refused <= after.offerAgain.times)
    .map(({ told, due, returnedAt }) => {
      const { place, record } = refusalsIn(guide, told, Date.parse(returnedAt)).at(-1) ?? told.at(-1)!;
      return byDay('offer-again', [dayOf(due)!, record.asOf].sort().at(-1)!, place, after.offerAgain.says);
    });
  const answers = planChangesIn(guide, account, now).filter(isOpen).map(({ due, place, owner }) => byDay('plan-answer', due, place, after.answerPlanWithin.says, owner));

  const prompted = promptedIn(guide, account, now);
  const looks = new Map<string, Due>();
  for (const { prompt, found } of prompted)
    if (needsLook(prompt)) for (const { place, on } of found) if (!looks.has(`${place} ${on}`)) looks.set(`${place} ${on}`, byDay('supervision', on, place, prompt.heading));

  const closed = closureIn(guide, account, now);
  const open: Due[] = closed
    ? []
    : [
        ...reviewsDue(guide, account, today).map(({ on, place }) => byDay('review', on, place, after.reviews.says)),
        ...(findingsIn(guide, account, now).get('no-trusted-worker') ?? []).map(({ on, place }) => byDay('trusted-worker', on, place, after.prompts.find(({ asks }) => asks === 'trusted-worker')?.heading ?? '')),
        ...decisionsDue(guide, account).map(({ on, place }) => byDay('decision', on, place, '')),
      ];
  const end = closed && plus(closed.record.asOf, after.watch.days);
  const isWatched = closed && end && lookedAt(guide, account).some(({ isReview, place, record }) => isReview && place > closed.place && record.asOf >= end);
  const watch = closed && end && !isWatched ? [byDay('watch', end, closed.place, after.watch.says)] : [];

  const key = ({ at, on }: Due) => at ?? `${on}T23:59:59Z`;
  return [...interviews, ...unknown, ...again, ...answers, ...looks.values(), ...open, ...watch].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The decision that the last call asked for, until one was received. To call again is to ask again, with a day of its own. */
function decisionsDue(guide: Guide, account: Account): { on: string; place: number }[] {
  const standing = standingIn(account);
  const called = standing.findLast(({ record }) => record.calls.length > 0);
  if (!called || standing.some(({ record, place }) => place >= called.place && whenIn(guide, record, 'decision-received'))) return [];
  return [{ on: decisionDueIn(called.record.calls.at(-1)!, called.record.asOf), place: called.place }];
}

import type { Account } from '../assessment/account.ts';
import { concernsIn } from '../assessment/concerns.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { causesOf } from '../guide/causes-of.ts';
import type { Guide } from '../guide/guide.ts';
import type { Indicator } from '../guide/indicator.ts';
import { entriesIn, optionIn, whenIn, wordsIn } from './after-in.ts';
import { closedBy, closingIn } from './closed-by.ts';
import { episodesOver } from './episodes-over.ts';
import { findingsIn, isBetter, sinceLook, unsettled } from './findings.ts';
import { interventionsIn } from './interventions.ts';
import { isOpen, planChangesIn } from './plan-changes.ts';
import { returnClocks } from './return-clock.ts';
import { returnsIn } from './returns.ts';
import { lookedAt } from './reviews.ts';
import { standingIn, type Placed } from './standing.ts';
import { trustedWorkerIn } from './trusted-worker.ts';
import { isHandedOver } from './worker-in.ts';

export { closedBy, type ClosedBy } from './closed-by.ts';

/** Something that stands in the way of closing: that all tasks are done is never enough. */
export type Hindrance = {
  what: 'causes-open' | 'childs-view' | 'interview' | 'trusted-worker' | 'plan-change' | 'not-better' | 'child-not-told' | 'no-reason' | 'episode-since';
  /** Why the child goes, of which nothing is said to have come. None named: it is not known why the child was missing. */
  causes?: Indicator[];
};

/** Every hindrance to closing, by all that the account says. None: it may be closed. */
export function hindrancesTo(guide: Guide, account: Account, now: string): Hindrance[] {
  const record = closingIn(guide, account)?.record;
  const episodes = episodesOver(guide, account);
  const looked = lookedAt(guide, account).filter((one) => one.verdict);
  const last = looked.at(-1);
  const worker = trustedWorkerIn(guide, account, now);
  const causes = openCauses(guide, account);
  const stands: Record<Hindrance['what'], boolean> = {
    'causes-open': causes.length > 0 || (episodes.length > 0 && !causesIn(guide, account).length),
    'childs-view': !record || !wordsIn(guide, record, 'childs-view'),
    interview: isInterviewOwed(guide, account, now),
    'trusted-worker': worker.state === 'named' ? !isHandedOver(worker) : worker.needed,
    'plan-change': planChangesIn(guide, account, now).some(isOpen),
    'not-better': !isBetter(last, episodes),
    'child-not-told': !record || !whenIn(guide, record, 'closing-told'),
    'no-reason': !record || !optionIn(guide, record, 'closing-because'),
    'episode-since': Boolean(last && sinceLook(last, episodes).length),
  };
  return (Object.keys(stands) as Hindrance['what'][]).filter((what) => stands[what]).map((what) => (what === 'causes-open' ? { what, causes } : { what }));
}

/** The closure that holds now: nothing stood in its way when it was made, or a manager closed all the same; and the child was not missing since. */
export function closureIn(guide: Guide, account: Account, now: string): Placed | undefined {
  const closing = closingIn(guide, account);
  if (!closing || !optionIn(guide, closing.record, 'closing-because')) return undefined;
  const then = account.slice(0, closing.place + 1);
  if (!closedBy(guide, then) && hindrancesTo(guide, then, now).length) return undefined;
  return sinceLook(closing, episodesOver(guide, account)).length ? undefined : closing;
}

/** Why the child goes, by everything that was said: each cause once. */
function causesIn(guide: Guide, account: Account): Indicator[] {
  const known = new Set(standingIn(account).flatMap(({ record }) => concernsIn(guide, journeyOf(guide, record)).map(({ indicator }) => indicator)));
  for (const { cause } of interventionsIn(guide, account)) if (cause) known.add(cause);
  return causesOf(guide).filter((cause) => known.has(cause));
}

/** Causes that are not resolved, handed on to somebody, or accepted with a reason, by the last record that says what became of them. */
function openCauses(guide: Guide, account: Account): Indicator[] {
  const became = standingIn(account).map(({ record }) => entriesIn(guide, record, 'causes-now')).findLast((entries) => entries.length) ?? [];
  const isOver = (cause: Indicator) => {
    const said = became.filter((entry) => entry['cause'] === cause.id);
    return said.length > 0 && said.every((entry) => entry['became'] === 'resolved' || ((entry['became'] === 'transferred' || entry['became'] === 'accepted') && entry['how']?.trim()));
  };
  return causesIn(guide, account).filter((cause) => !isOver(cause));
}

/** Is an interview still to be held, or offered again? */
function isInterviewOwed(guide: Guide, account: Account, now: string): boolean {
  const again = guide.afterwards?.offerAgain.times ?? 0;
  const { unknown } = returnsIn(guide, account);
  return (
    returnClocks(guide, account, now).some(({ state, refused }) => state === 'waiting' || state === 'overdue' || ((state === 'declined' || state === 'not-possible') && refused <= again)) ||
    unsettled(guide, unknown).length > 0 ||
    findingsIn(guide, account, now).has('no-interview-record')
  );
}

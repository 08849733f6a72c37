import type { Account } from '../assessment/account.ts';
import { holds } from '../assessment/holds.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Prompt, Sign } from '../guide/afterwards.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { afterIn, entriesIn, optionIn, whenIn, wordsIn } from './after-in.ts';
import { dayOf, clockFor } from './clock.ts';
import { closedBy, closingIn } from './closed-by.ts';
import { episodesOver, type Away } from './episodes-over.ts';
import { interventionsIn } from './interventions.ts';
import { planChangesIn } from './plan-changes.ts';
import { reopened } from './reopened.ts';
import { lastWord, refusalsIn, returnClocks } from './return-clock.ts';
import { returnsIn } from './returns.ts';
import { lookedAt, type Looked } from './reviews.ts';
import { standingIn, type Placed } from './standing.ts';
import { isHandedOver, workerIn } from './worker-in.ts';

/** Where a sign was found: the place of the record it rests on, and the day from which it is so. */
export type Found = { place: number; on: string };

/** The signs of an account, each with every place at which it was found: for one found again, somebody looks again. */
export type Findings = ReadonlyMap<Sign, readonly Found[]>;

const known = new WeakMap<Account, { guide: Guide; now: string; last: Account[number] | undefined; length: number; findings: Findings }>();

/** All that an account's records show, but for reviews that were missed: whether those are still owed depends on whether it was closed. */
export function findingsIn(guide: Guide, account: Account, now: string): Findings {
  const before = known.get(account);
  // An account that was added to, or whose last record was put in another's place, is looked at again.
  if (before?.guide === guide && before.now === now && before.length === account.length && before.last === account.at(-1)) return before.findings;
  const findings = lookedThrough(guide, account, now);
  known.set(account, { guide, now, last: account.at(-1), length: account.length, findings });
  return findings;
}

function lookedThrough(guide: Guide, account: Account, now: string): Findings {
  const found = new Map<Sign, Found[]>();
  const at = (sign: Sign, places: readonly Found[]) => {
    if (places.length) found.set(sign, [...(found.get(sign) ?? []), ...places]);
  };
  const on = ({ record, place }: Placed, day = record.asOf): Found => ({ place, on: day });
  const { today } = clockFor(guide, account, now);
  const standing = standingIn(account);
  const { unknown } = returnsIn(guide, account);
  const clocks = returnClocks(guide, account, now);

  at('no-interview-record', withoutInterview(guide, account).map(({ place, told }) => ({ place, on: told ?? account[place]!.asOf })));
  at('interview-overdue', [
    ...clocks.filter(({ state }) => state === 'overdue').map(({ told, due }) => on(told[0]!, dayOf(due))),
    ...unsettled(guide, unknown).filter(({ record }) => today > record.asOf).map((one) => on(one)),
  ]);
  const declined = [...clocks.map(({ told, returnedAt }) => ({ told, back: Date.parse(returnedAt) })), ...unknown.map((one) => ({ told: [one], back: -Infinity }))].map(({ told, back }) => ({ last: lastWord(guide, told), refusals: refusalsIn(guide, told, back, ['declined']) }));
  at('interview-declined', declined.filter(({ last }) => last === 'declined').flatMap(({ refusals }) => refusals.slice(0, 1)).map((one) => on(one)));
  at('interview-declined-twice', declined.flatMap(({ refusals }) => refusals).sort((a, b) => a.place - b.place).slice(1).map((one) => on(one)));

  const changes = planChangesIn(guide, account, now);
  const interviews = standing.filter(({ record, place }) => optionIn(guide, record, 'interview') === 'held' && isFinished(guide, account, place));
  at('interview-changed-nothing', interviews.filter(({ record, place }) => wordsIn(guide, record, 'no-plan-change') || !(entriesIn(guide, record, 'plan-changes').length || changes.some((change) => change.place > place))).map((one) => on(one)));
  at('plan-change-unanswered', changes.filter(({ status }) => status === 'unanswered').map(({ place, due }) => ({ place, on: due })));
  at('plan-not-changed', changes.filter(({ status }) => status === 'not-changed').map(({ place, on: day }) => ({ place, on: day! })));
  at('not-told-child', interviews.filter(({ place }) => !standing.some((later) => later.place >= place && whenIn(guide, later.record, 'told-child'))).map((one) => on(one)));

  const episodes = episodesOver(guide, account);
  const first = (away: Away): Found => ({ place: away.place, on: account[away.place]!.asOf });
  const looked = lookedAt(guide, account);
  at('another-episode', episodes.slice(1).map(first));
  at('third-episode', episodes.slice(2).map(first));
  const review = looked.find((one) => one.isReview);
  at('episode-before-first-review', newIn(account, episodes).filter(({ told, place }) => !review || (told ? told <= review.record.asOf : place <= review.place)).map(first));
  at('harm-in-episode', standing.filter(({ record }) => optionIn(guide, record, 'harm') === 'yes').map((one) => on(one)));

  const interventions = interventionsIn(guide, account);
  const verdicts = looked.filter((one) => one.verdict);
  const effects = interventions.map((one) => one.effects.filter(({ effect }) => effect === 'better' || effect === 'same' || effect === 'worse'));
  at('working-worse', [...verdicts.filter(({ verdict }) => verdict === 'worse').map((one) => on(one)), ...effects.flat().filter(({ effect }) => effect === 'worse')]);
  at('working-same-twice', [...twice(verdicts, ({ verdict }) => verdict !== 'better').map((one) => on(one)), ...effects.flatMap((one) => twice(one, ({ effect }) => effect !== 'better'))]);
  at('working-better', isBetter(verdicts.at(-1), episodes) ? [on(verdicts.at(-1)!)] : []);
  at('only-worker-says-better', [...verdicts.slice(-1).filter(({ onlyWorker }) => onlyWorker).map((one) => on(one)), ...interventions.filter(({ opinionOnly }) => opinionOnly).map(({ latest }) => latest!)]);

  at('judged-lower', standing.filter(({ record }) => isJudgedLower(guide, record)).map((one) => on(one)));
  const worker = workerIn(guide, account, now);
  const said: Found[] = worker.from === undefined ? [] : [{ place: worker.from, on: account[worker.from]!.asOf }];
  at('trusted-worker-seen-less', worker.seenLess ? said : []);
  at('trusted-worker-ending', worker.ending && !isHandedOver(worker) ? said : []);
  const closing = closingIn(guide, account);
  // Also one that was refused, with another record after it: a supervisor looks at every closing.
  at('closing', standing.filter(({ record }) => purposeOf(guide, record.conversation) === 'closure' && afterIn(guide, record).size > 0).map((one) => on(one)));
  at('closed-by-manager', closing && closedBy(guide, account) ? [on(closing)] : []);

  // Last, since it rests on the others: nobody is trusted, and somebody is needed.
  const needed = worker.state === 'named' ? [] : (guide.afterwards?.prompts ?? []).filter(({ asks }) => asks === 'trusted-worker').flatMap((prompt) => foundFor(guide, account, prompt, found));
  at('no-trusted-worker', worker.state === 'no-one' ? said : needed.sort((a, b) => a.place - b.place).slice(0, 1));
  return found;
}

/** Every place at which a prompt was brought about: by one of its signs, or since the record with which its condition first held. What was once so stays so: time passing is no betterment. */
export function foundFor(guide: Guide, account: Account, { signs = [], when }: Prompt, findings: Findings): Found[] {
  const held = when ? standingIn(account).find(({ place }) => holds(guide, when, journeyOf(guide, reopened(guide, account.slice(0, place + 1))))) : undefined;
  return [...signs.flatMap((sign) => findings.get(sign) ?? []), ...(held ? [{ place: held.place, on: held.record.asOf }] : [])];
}

/** Times missing that began since the account did: any but the first that was told. Without a day, one that a later record tells of. */
export const newIn = (account: Account, episodes: readonly Away[]): Away[] => episodes.slice(1).filter(({ told, place }) => (told ? told > account[0]!.asOf : place > 0));

/** Recent times missing, or without a day, of which there is neither a return nor an interview. Those of long before the account began are history. */
function withoutInterview(guide: Guide, account: Account): Away[] {
  const { unknown } = returnsIn(guide, account);
  const days = guide.afterwards?.watch.days ?? 0;
  const recent = (told: string | undefined) => !told || Date.parse(told) >= Date.parse(account[0]!.asOf) - days * 86_400_000;
  // An interview whose return nobody wrote down may be of any of them.
  return episodesOver(guide, account).filter(({ returned, told }) => returned === undefined && recent(told)).slice(unknown.length);
}

/** Interviews of which it is not known when the child came back, and of which nothing has come yet. */
export const unsettled = (guide: Guide, unknown: readonly Placed[]): Placed[] => unknown.filter(({ record }) => !['held', 'declined', 'not-possible'].includes(optionIn(guide, record, 'interview')));

/** Is a record at its result, or has another begun since? What is still being asked is not yet found wanting. */
function isFinished(guide: Guide, account: Account, place: number): boolean {
  const { ended, pages } = journeyOf(guide, account[place]!);
  return place < account.length - 1 || ended || Boolean(pages.at(-1)?.kind);
}

/** Entries that meet the test for the second time running, or more. */
const twice = <T>(list: readonly T[], test: (one: T) => boolean): T[] => list.filter((one, i) => i > 0 && test(one) && test(list[i - 1]!));

/** The last who looked found it better, somebody other than the worker among them, and the child was not missing since. Fewer episodes alone are never it. */
export const isBetter = (last: Looked | undefined, episodes: readonly Away[]): boolean => Boolean(last && last.verdict === 'better' && !last.onlyWorker && !sinceLook(last, episodes).length);

/** Times missing that fall after the day of a look; without a day, those that a later record tells of. */
export const sinceLook = (look: Placed, episodes: readonly Away[]): Away[] => episodes.filter(({ told, place }) => (told ? told > look.record.asOf : place > look.place));

/** Judged lower than the guide, and no supervisor has set down a view of it there. */
function isJudgedLower(guide: Guide, record: Account[number]): boolean {
  const judged = [...journeyOf(guide, record).answers.values()].some((answer) => 'judgement' in answer && answer.judgement.decision === 'lower');
  return judged && !record.supervision?.some(({ entered }) => entered === 'by-supervisor');
}

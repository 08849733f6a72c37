import type { Account } from '../assessment/account.ts';
import { daysBetween } from '../assessment/days.ts';
import { optionIn, whenIn } from '../afterwards/after-in.ts';
import { dayOf, clockFor } from '../afterwards/clock.ts';
import { episodesOver } from '../afterwards/episodes-over.ts';
import { findingsIn, unsettled } from '../afterwards/findings.ts';
import { interventionsIn } from '../afterwards/interventions.ts';
import { planChangesIn, type PlanChange } from '../afterwards/plan-changes.ts';
import { lastWord, returnClocks } from '../afterwards/return-clock.ts';
import { returnsIn } from '../afterwards/returns.ts';
import { standingIn } from '../afterwards/standing.ts';
import type { Guide } from '../guide/guide.ts';
import { bandOf, gapBands } from './band.ts';
import type { ReasonRow } from './row.ts';

type Said = Pick<ReasonRow, 'kind' | 'code' | 'detail' | 'more'>;

/** What came of the changes that one interview proposed: the best answer there is. */
const answers = ['changed', 'not-changed', 'unanswered', 'proposed'] as const satisfies readonly PlanChange['status'][];

/** Whether harm was told of at an interview: yes, if any record of it says so. */
const harm = ['yes', 'not-known', 'no'];

/**
 * Every return with what became of the interview after it (`return`: state, offered or not; `nothing-recorded` where a time missing is told and neither a
 * return nor an interview is), every interview that was held (`interview`: what came of the plan, whether the child was told, and whether harm was told of) and every change proposed
 * (`plan-change`: its status).
 */
export function returnRows(guide: Guide, account: Account, now: string): Said[] {
  const changes = planChangesIn(guide, account, now);
  const standing = standingIn(account);
  const clocks = returnClocks(guide, account, now);
  const { unknown } = returnsIn(guide, account);
  const open = unsettled(guide, unknown);
  return [
    ...(findingsIn(guide, account, now).get('no-interview-record') ?? []).map((): Said => ({ kind: 'return', code: 'nothing-recorded', detail: 'not-offered', more: '' })),
    // Of these nobody wrote down when the child came back: held or not, whether it was in time cannot be known.
    ...unknown.map((one): Said => {
      const word = open.includes(one) ? 'waiting' : lastWord(guide, [one]);
      return { kind: 'return', code: word === 'held' ? 'held-no-time' : word || 'waiting', detail: open.includes(one) && !lastWord(guide, [one]) ? 'not-offered' : 'offered', more: '' };
    }),
    ...clocks.map(({ state, offers }): Said => ({ kind: 'return', code: state, detail: offers.length || state === 'held' || state === 'held-late' || state === 'declined' ? 'offered' : 'not-offered', more: '' })),
    ...clocks
      .filter(({ state }) => state === 'held' || state === 'held-late')
      .map(({ told }): Said => {
        const proposed = changes.filter(({ place }) => told.some((one) => one.place === place));
        const first = Math.min(...told.map(({ place }) => place));
        const isTold = standing.some(({ record, place }) => place >= first && whenIn(guide, record, 'told-child'));
        return { kind: 'interview', code: answers.find((answer) => proposed.some(({ status }) => status === answer)) ?? 'nothing-proposed', detail: isTold ? 'child-told' : 'not-recorded', more: harm.find((answer) => told.some(({ record }) => optionIn(guide, record, 'harm') === answer)) ?? 'not-asked' };
      }),
    ...changes.map(({ status }): Said => ({ kind: 'plan-change', code: status, detail: '', more: '' })),
  ];
}

/**
 * One row for a child who was missing (`next-episode`): how long it was until the next time, counted from when help began, or where no help is recorded from
 * the first time missing. Fewer known times missing alone never count as better, and the two are different children.
 */
export function nextEpisodeRow(guide: Guide, account: Account, now: string): Said[] {
  const days = episodesOver(guide, account).map(({ episode }) => dayOf(episode.began ?? episode.ended));
  if (!days.length) return [];
  const dated = days.filter((day) => day !== undefined).sort();
  const started = interventionsIn(guide, account).map((help) => help.started).filter((day) => day !== undefined).sort()[0];
  const detail = started === undefined ? 'no-help-recorded' : 'help-begun';
  const from = started ?? dated[0];
  if (from === undefined) return [{ kind: 'next-episode', code: 'not-dated', detail, more: '' }];
  const next = dated.find((day) => day > from);
  const quiet = daysBetween(from, clockFor(guide, account, now).today);
  const code = next !== undefined ? bandOf(gapBands, daysBetween(from, next)) : dated.length < days.length ? 'not-dated' : quiet > gapBands.at(-1)![1] ? 'none-in-90-days' : 'too-early-to-say';
  return [{ kind: 'next-episode', code, detail, more: '' }];
}

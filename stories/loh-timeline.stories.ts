import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import type { Account } from '../src/assessment/account.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from './cast.ts';
import { wrenUntil } from './six-weeks.ts';

export default { title: 'loh-timeline', component: 'loh-timeline' };

const over = (account: () => Account, now: string, { agency = 'school', unfinished = false } = {}) => ({
  render: () => html`<loh-timeline .guide=${guide} .account=${account()} .now=${now} .agency=${agency} .unfinished=${unfinished}></loh-timeline>`,
});

export const SixWeeks = over(() => wrenUntil('closed'), '2026-11-23T15:00:00Z');
export const OneReferral = over(() => [castMember('young-carer').assessment], '2026-11-23T15:00:00Z');
export const ReviewInHand = over(() => wrenUntil('no-better'), '2026-11-09T15:00:00Z', { unfinished: true });
export const AWeekLater = over(() => wrenUntil('accepted'), '2026-11-02T15:00:00Z');
export const NotClosed = over(() => wrenUntil('not-closed'), '2026-11-20T15:00:00Z');
export const ALinkThatIsBroken = over(() => wrenUntil('closed').map((record, i) => (i === 3 ? { ...record, asOf: '2026-10-31' } : record)), '2026-11-23T15:00:00Z');
export const AClockThatIsBehind = over(() => wrenUntil('closed'), '2026-11-01T09:00:00Z');

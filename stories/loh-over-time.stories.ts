import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import type { Account } from '../src/assessment/account.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from './cast.ts';
import { wrenUntil } from './six-weeks.ts';

export default { title: 'loh-over-time', component: 'loh-over-time' };

const over = (account: () => Account) => ({ render: () => html`<loh-over-time .guide=${guide} .account=${account()}></loh-over-time>` });

export const SixWeeks = over(() => wrenUntil('closed'));
export const TimesMissingOnly = over(() => [castMember('third-time-in-25-days').assessment]);
export const NothingYet = over(() => [castMember('young-carer').assessment]);
export const OneDay = over(() => wrenUntil('accepted').slice(-1));

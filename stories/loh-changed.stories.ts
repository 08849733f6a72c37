import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import type { Account } from '../src/assessment/account.ts';
import { say } from '../src/assessment/assessment.ts';
import { conversationOf } from '../src/guide/conversation-of.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { words } from './cast.ts';
import { wrenUntil } from './six-weeks.ts';

export default { title: 'loh-changed', component: 'loh-changed' };

const over = (account: () => Account) => ({
  render: () => {
    const records = account();
    const last = records.at(-1)!;
    const page = conversationOf(guide, last.conversation).pages.find(({ kind }) => kind === 'result')!;
    return html`<loh-changed .guide=${guide} .account=${records} .now=${`${last.asOf}T15:00:00Z`} .page=${page}></loh-changed>`;
  },
});

/** A manager closes it all the same, and says why. */
const byManager = () => {
  const account = wrenUntil('not-closed');
  const last = account.at(-1)!;
  const because = last.said.find(({ page }) => page === 'closing-because')!.answers;
  return [...account.slice(0, -1), say(last, 'closing-because', { ...because, 'closed-by': words('B. Nother, team manager'), 'closed-why': words('Wren has moved to her aunt’s; the receiving authority has the whole record.') })];
};

export const NothingNew = over(() => wrenUntil('declined'));
export const MoreIsFound = over(() => wrenUntil('accepted'));
export const AReviewThatFindsNoChange = over(() => wrenUntil('no-better'));
export const AReviewThatFindsItBetter = over(() => wrenUntil('better'));
export const CannotBeClosedYet = over(() => wrenUntil('not-closed'));
export const CanBeClosed = over(() => wrenUntil('closed'));
export const ClosedByAManagerAllTheSame = over(byManager);

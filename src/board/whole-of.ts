import type { Account } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { reopened } from '../afterwards/reopened.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';

/** The referral of an account, with all that later records have found counted beside it: what `recommendNow` looks at. */
export function wholeOf(guide: Guide, account: Account): Assessment {
  const last = account.at(-1)!;
  return purposeOf(guide, last.conversation) === 'referral' ? last : reopened(guide, account);
}

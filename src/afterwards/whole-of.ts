import type { Account } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { reopened } from './reopened.ts';

/** All that an account knows, as one referral: its last record where that is one, and otherwise the referral with what was found since. */
export function wholeOf(guide: Guide, account: Account): Assessment {
  const last = account.at(-1)!;
  return purposeOf(guide, last.conversation) === 'referral' ? last : reopened(guide, account);
}

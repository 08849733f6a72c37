import type { Account } from '../assessment/account.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { recommend } from '../recommendation/recommend.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';
import { reopened } from './reopened.ts';

/** What follows from all that an account knows: from its last record where that is a referral, and otherwise from the referral with what was found since. */
export function recommendNow(guide: Guide, account: Account): Recommendation {
  const last = account.at(-1)!;
  return recommend(guide, purposeOf(guide, last.conversation) === 'referral' ? last : reopened(guide, account));
}

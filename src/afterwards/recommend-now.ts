import type { Account } from '../assessment/account.ts';
import type { Guide } from '../guide/guide.ts';
import { recommend } from '../recommendation/recommend.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';
import { wholeOf } from './whole-of.ts';

/** What follows from all that an account knows: from its last record where that is a referral, and otherwise from the referral with what was found since. */
export const recommendNow = (guide: Guide, account: Account): Recommendation => recommend(guide, wholeOf(guide, account));

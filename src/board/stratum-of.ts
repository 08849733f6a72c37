import type { Account } from '../assessment/account.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { presenceIn } from '../assessment/presence.ts';
import type { Guide } from '../guide/guide.ts';
import { recommend } from '../recommendation/recommend.ts';
import { stepIn } from './rows-of.ts';
import { wholeOf } from '../afterwards/whole-of.ts';

/** What a sample may be parted by. */
export const strata = ['level', 'agency'] as const;
export type By = (typeof strata)[number];

/** The stratum of an account, by the guide's ids: `level=…`, `agency=…`, or both; `all` where the sample is not parted. */
export function stratumOf(guide: Guide, account: Account, by: readonly By[]): string {
  if (!by.length) return 'all';
  const whole = wholeOf(guide, account);
  const of = { level: () => stepIn(recommend(guide, whole).level), agency: () => presenceIn(guide, journeyOf(guide, whole)).agency ?? 'not-said' } satisfies Record<By, () => string>;
  return strata.filter((one) => by.includes(one)).map((one) => `${one}=${of[one]()}`).join(' ');
}

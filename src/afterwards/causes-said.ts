import type { Account } from '../assessment/account.ts';
import { concernsIn } from '../assessment/concerns.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { causesOf } from '../guide/causes-of.ts';
import type { Guide } from '../guide/guide.ts';

/** Why this child goes, as far as anybody has said in any record of the account: indicators by id, in the book’s order. */
export function causesSaid(guide: Guide, account: Account): string[] {
  const said = new Set(account.flatMap((record) => concernsIn(guide, journeyOf(guide, record)).map((c) => c.indicator.id)));
  return causesOf(guide).map(({ id }) => id).filter((id) => said.has(id));
}

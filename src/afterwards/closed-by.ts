import type { Account } from '../assessment/account.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Guide } from '../guide/guide.ts';
import { afterIn, wordsIn } from './after-in.ts';
import { standingIn, type Placed } from './standing.ts';

/** A manager who closed all the same, why, and on which day. */
export type ClosedBy = { by: string; why: string; on: string };

/** The record of the latest closure in which anything was said. */
export const closingIn = (guide: Guide, account: Account): Placed | undefined =>
  standingIn(account).findLast(({ record }) => conversationOf(guide, record.conversation).purpose === 'closure' && afterIn(guide, record).size > 0);

/** The manager whom the latest closure names, with the reason given; nothing where either is missing. */
export function closedBy(guide: Guide, account: Account): ClosedBy | undefined {
  const record = closingIn(guide, account)?.record;
  const [by, why] = record ? [wordsIn(guide, record, 'closing-manager'), wordsIn(guide, record, 'closing-why')] : ['', ''];
  return record && by && why ? { by, why, on: record.asOf } : undefined;
}

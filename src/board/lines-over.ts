import type { Account } from '../assessment/account.ts';
import { afterIn, entriesIn, wordsIn } from '../afterwards/after-in.ts';
import { interventionsIn } from '../afterwards/interventions.ts';
import { isOpen, planChangesIn } from '../afterwards/plan-changes.ts';
import { returnClocks } from '../afterwards/return-clock.ts';
import { lookedAt } from '../afterwards/reviews.ts';
import { standingIn } from '../afterwards/standing.ts';
import { coverageOf, type LineOfEnquiry } from '../recommendation/coverage.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { voiceHeard } from './voice-heard.ts';

export type LineOver = Pick<LineOfEnquiry, 'id' | 'question' | 'stands'>;
type Stands = LineOfEnquiry['stands'];

/** From the least shown to the most. What an account of this kind cannot show is no mark against it. */
const order: readonly Stands[] = ['cannot-show', 'not-shown', 'partly', 'shown'];

/**
 * How each of the audit’s lines of enquiry stands over a whole account: the referral, and what came after it. One account is one part of the work;
 * these are counted over many, each line by itself, and never added up.
 */
export function linesOver(guide: Guide, account: Account, now: string, heard = voiceHeard(guide, account)): LineOver[] {
  const standing = standingIn(account).map(({ record }) => record);
  const referral = standing.findLast((record) => purposeOf(guide, record.conversation) === 'referral');
  const later: Partial<Record<string, Stands>> = standing.some((record) => record !== referral && afterIn(guide, record).size) ? { casework: casework(guide, account, now), outcomes: outcomes(guide, account), supervision: supervision(guide, account) } : {};
  if (standing.some((record) => wordsIn(guide, record, 'what-differently'))) later['diversity'] = 'partly';
  later['voice'] = heard === 'linked-and-told' ? 'shown' : heard === 'linked' || heard === 'told' ? 'partly' : heard === 'not-to-be-asked' ? 'cannot-show' : 'not-shown';
  const lines = coverageOf(guide, referral ?? account[0]!);
  return lines.map(({ id, question, stands }) => {
    const over = later[id];
    // Who this child is was said, and later something was done in another way: only the two together show it.
    if (id === 'diversity') return { id, question, stands: stands === 'partly' && over ? 'shown' : stands };
    return { id, question, stands: over && (id === 'voice' || order.indexOf(over) > order.indexOf(stands)) ? over : stands };
  });
}

/** Interviews on time, changes answered by their owner, and a review held. */
function casework(guide: Guide, account: Account, now: string): Stands {
  const clocks = returnClocks(guide, account, now);
  const changes = planChangesIn(guide, account, now);
  const done = [
    ...clocks.map(({ state }) => state === 'held' || state === 'declined'),
    ...changes.map((change) => !isOpen(change)),
    ...lookedAt(guide, account).filter(({ isReview }) => isReview).map(() => true),
  ];
  return done.length && done.every(Boolean) ? 'shown' : done.some(Boolean) ? 'partly' : 'not-shown';
}

/** Something was done to help, and somebody other than the worker alone says what came of it, for better or worse. */
function outcomes(guide: Guide, account: Account): Stands {
  const help = interventionsIn(guide, account).filter(({ isIdea }) => !isIdea);
  if (!help.length) return 'cannot-show';
  const said = help.filter(({ latest }) => latest && ['better', 'same', 'worse'].includes(latest.effect));
  return said.some(({ opinionOnly }) => !opinionOnly) ? 'shown' : said.length ? 'partly' : 'not-shown';
}

/** A supervisor looked, and asked or decided something. */
function supervision(guide: Guide, account: Account): Stands {
  const records = standingIn(account).map(({ record }) => record);
  if (records.some((record) => wordsIn(guide, record, 'supervisor') && (wordsIn(guide, record, 'challenged') || wordsIn(guide, record, 'supervisor-decided')))) return 'shown';
  return records.some((record) => wordsIn(guide, record, 'supervisor') || entriesIn(guide, record, 'plan-changes').some((entry) => entry['manager']?.trim())) ? 'partly' : 'not-shown';
}

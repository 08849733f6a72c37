import type { Account } from '../assessment/account.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { recommendNow } from '../afterwards/recommend-now.ts';
import type { Guide } from '../guide/guide.ts';
import { afterWords } from './after-words.ts';
import { childsNote } from './childs-note.ts';
import { wordsOf } from './lines-at.ts';
import type { Referral } from './referral.ts';

const say = afterWords.child;

/** The child's note of what came after a referral: what happens next is what was written for them. */
export function referToChildAfter(guide: Guide, account: Account): Referral {
  const record = account.at(-1)!;
  return childsNote(guide, record, {
    title: say.title,
    isMissing: recommendNow(guide, account).first.length > 0,
    next: { heading: say.next, text: wordsOf(guide, journeyOf(guide, record), 'childs-next') || say.nextUnsaid },
  });
}

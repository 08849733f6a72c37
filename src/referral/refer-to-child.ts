import type { Assessment } from '../assessment/assessment.ts';
import type { Guide } from '../guide/guide.ts';
import { recommend } from '../recommendation/recommend.ts';
import { childsNote } from './childs-note.ts';
import { letterWords } from './letter-words.ts';
import type { Referral } from './referral.ts';

const say = letterWords.child;

/** The child's note of a referral: what happens next is how soon, in words for a child. */
export function referToChild(guide: Guide, assessment: Assessment): Referral {
  const { howSoon, first } = recommend(guide, assessment);
  return childsNote(guide, assessment, { title: say.title, isMissing: first.length > 0, next: { heading: say.next, text: howSoon.step?.forChild ?? say.nextUnsaid } });
}

import { dayIn } from '../assessment/day-in.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { recordWords } from './words-record.ts';
import type { FirstWords } from './words.ts';

/** What one press wrote into the record, in the screen’s words; anything else as somebody wrote it. */
const whoIn = (words: FirstWords, who: string): string => (who === recordWords.me ? words.evidenceMe : who === recordWords.childToMe ? words.evidenceChild : who);

/** How it is known, from whom and when. */
export function howOf(words: FirstWords, { basis, who, when, period }: Evidence, asOf: string | undefined): string {
  const about = period && !(asOf && dayIn(when, asOf)) ? words.evidence.periodsTold[period] : '';
  return [basis && words.basis[basis], whoIn(words, who.trim()), when.trim(), about || (when.trim() ? '' : words.evidence.noDate)].filter(Boolean).join(', ');
}

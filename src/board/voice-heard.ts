import type { Account } from '../assessment/account.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { entriesIn, whenIn } from '../afterwards/after-in.ts';
import { standingIn } from '../afterwards/standing.ts';
import { coverageOf } from '../recommendation/coverage.ts';
import { recommend } from '../recommendation/recommend.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';

/**
 * What became of what the child said. Words in a box are `recorded`, and pass nothing: the voice is heard where the child’s words led to something
 * that is asked for or aimed at (`linked`), and the child was told what came of it (`told`). `not-to-be-asked`: the guide says to ask no more, and nothing was said.
 */
export const voices = ['linked-and-told', 'linked', 'told', 'recorded', 'not-to-be-asked', 'not-recorded'] as const;
export type VoiceHeard = (typeof voices)[number];

export function voiceHeard(guide: Guide, account: Account): VoiceHeard {
  const records = standingIn(account).map(({ record }) => record);
  const referrals = records.filter((record) => purposeOf(guide, record.conversation) === 'referral');
  const isLinked =
    referrals.some((record) => coverageOf(guide, record).find(({ id }) => id === 'voice')!.stands === 'partly') ||
    records.some((record) => entriesIn(guide, record, 'interventions').some((entry) => entry['words'] === 'child' && entry['aim']?.trim()));
  const isTold = records.some((record) => whenIn(guide, record, 'told-child') || whenIn(guide, record, 'closing-told'));
  if (isLinked || isTold) return isLinked ? (isTold ? 'linked-and-told' : 'linked') : 'told';
  if (records.some((record) => hasWords(guide, record))) return 'recorded';
  return referrals.some((record) => recommend(guide, record).instructions.some(({ kind }) => kind === 'do-not-ask')) ? 'not-to-be-asked' : 'not-recorded';
}

/** Does a record hold words of the child's own, or something known from the child? */
function hasWords(guide: Guide, record: Account[number]): boolean {
  for (const [question, answer] of journeyOf(guide, record).answers) {
    if (question.childsWords && 'words' in answer && answer.words.trim()) return true;
    if ('evidence' in answer && answer.evidence.some(({ basis, words, what }) => what.trim() && (basis === 'said-by-child' || words === 'child'))) return true;
  }
  return false;
}

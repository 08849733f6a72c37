import { readAccount, type Account } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { readAssessment } from '../assessment/read-assessment.ts';
import type { Guide } from '../guide/guide.ts';
import { ReferralJson } from './json.ts';
import type { Referral } from './referral.ts';
import { verify, type Verdict } from './verify.ts';

/** Something saved, read: its record, whether it is what it was, and the letter as it was sent where it was saved with one. */
export type Saved = { assessment: Assessment; differs?: string[]; verdict: Verdict; letter?: Referral; before?: Account };

/**
 * Reads a letter as JSON or a record alone: text, or what it parses to.
 * @throws {AssessmentError} with every fault and its path when it is cut short or neither.
 */
export function readSaved(guide: Guide, saved: unknown): Saved {
  const read = readAssessment(guide, saved);
  const value: unknown = typeof saved === 'string' ? JSON.parse(saved) : saved;
  const { before: earlier } = value as { before?: unknown };
  const before = Array.isArray(earlier) && earlier.length ? readAccount(guide, { records: earlier }).records : undefined;
  const letter = ReferralJson.shape.letter.safeParse((value as { letter?: unknown }).letter);
  return { ...read, verdict: verify(guide, value), ...(before && { before }), ...(letter.success && { letter: letter.data as Referral }) };
}

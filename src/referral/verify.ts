import { recommendNow } from '../afterwards/recommend-now.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { canonical } from '../assessment/canonical.ts';
import { digest, hashOf } from '../assessment/hash.ts';
import { readAssessment } from '../assessment/read-assessment.ts';
import type { Guide } from '../guide/guide.ts';
import { outcome } from './json.ts';

/** Is a letter's record what it was when it was made? */
export type Verdict = {
  /** `unknown`: it cannot be read, or carries nothing to compare it with. */
  stands: 'unchanged' | 'changed' | 'unknown';
  /** Does what it recommends follow from its answers by this guide? Absent where that cannot be worked out, because another edition made it or it cannot be read. */
  follows?: boolean;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Looks at a letter as JSON, as text or as what it parses to: any change to what it says is told, none is `unchanged`.
 * Then works the recommendation out again from the answers. It shows accidental change only: whoever can change a record can seal it again,
 * so a host that must rule out forgery signs what it keeps.
 */
export function verify(guide: Guide, saved: unknown): Verdict {
  let value = saved;
  if (typeof saved === 'string')
    try {
      value = JSON.parse(saved);
    } catch {
      return { stands: 'unknown' };
    }
  if (!isObject(value) || !(isObject(value.seal) || 'format' in value)) return { stands: 'unknown' };
  const follows = doesFollow(guide, value);
  return { stands: isSealed(value) ? 'unchanged' : 'changed', ...(follows !== undefined && { follows }) };
}

function isSealed({ seal, ...rest }: Record<string, unknown>): boolean {
  if (!isObject(seal)) return false;
  const { whole, ...within } = seal;
  try {
    return whole === digest({ ...rest, seal: within }) && within.record === digest(rest.record);
  } catch {
    return false;
  }
}

function doesFollow(guide: Guide, { record, before, level, howSoon }: Record<string, unknown>): boolean | undefined {
  let assessment: Assessment;
  let earlier: Assessment[];
  try {
    assessment = readAssessment(guide, record).assessment;
    earlier = Array.isArray(before) ? before.map((one) => readAssessment(guide, one).assessment) : [];
  } catch {
    return undefined;
  }
  if (assessment.guide.id !== guide.id || assessment.guide.hash !== hashOf(guide)) return undefined;
  const again = recommendNow(guide, [...earlier, assessment]);
  return canonical([outcome(again.level), outcome(again.howSoon)]) === canonical([level, howSoon]);
}

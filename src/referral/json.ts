import * as z from 'zod/mini';
import { Assessment } from '../assessment/assessment.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';
import type { Referral } from './referral.ts';

const Line = z.strictObject({ label: z.optional(z.string()), text: z.string(), quote: z.optional(z.literal(true)), note: z.optional(z.string()) });

const Outcome = z.strictObject({
  scale: z.string(),
  /** Absent when no step could be said. */
  step: z.optional(z.string()),
  unsaid: z.optional(z.enum(['not-enough-known', 'not-ours'])),
  /** Ids of the thresholds that held at that step, each with the indicators that made it hold. */
  reasons: z.array(z.strictObject({ threshold: z.string(), because: z.string(), indicators: z.array(z.string()) })),
});

/** The letter as JSON: the record it was made from, what followed, and how it was told. Its JSON Schema is built beside it. */
export const ReferralJson = z.strictObject({
  format: z.literal('levels-of-help/referral'),
  version: z.literal(0),
  record: Assessment,
  level: Outcome,
  howSoon: Outcome,
  /** What each vocabulary in force calls it, and the code of its yearly return where it has one. It decided nothing. */
  classified: z.array(z.strictObject({ vocabulary: z.string(), label: z.string(), code: z.optional(z.string()) })),
  patterns: z.array(z.string()),
  instructions: z.array(z.string()),
  letter: z.strictObject({
    title: z.string(),
    made: z.string(),
    notice: z.string(),
    summary: z.array(Line),
    sections: z.array(z.strictObject({ id: z.string(), heading: z.string(), lines: z.array(Line) })),
  }),
});
export type ReferralJson = z.infer<typeof ReferralJson>;

/** The referral as a value to be written as JSON. */
export function asJson(letter: Referral, record: Assessment, { level, howSoon, classification, patterns, first, instructions }: Recommendation): ReferralJson {
  const outcome = ({ scale, step, unsaid, reasons }: Recommendation['level']) => ({
    scale: scale.id,
    ...(step && { step: step.id }),
    ...(unsaid && { unsaid }),
    reasons: reasons.map((r) => ({ threshold: r.threshold.id, because: r.threshold.because, indicators: r.concerns.map((c) => c.indicator.id) })),
  });
  return {
    format: 'levels-of-help/referral',
    version: 0,
    record,
    level: outcome(level),
    howSoon: outcome(howSoon),
    classified: classification.map(({ vocabulary, label }) => ({ vocabulary: vocabulary.id, label: label.id, ...(label.code && { code: label.code }) })),
    patterns: patterns.map((p) => p.id),
    instructions: [...first, ...instructions].map((i) => i.id),
    letter,
  };
}

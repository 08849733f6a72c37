import * as z from 'zod/mini';
import { Assessment } from '../assessment/assessment.ts';
import { digest } from '../assessment/hash.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';
import type { Sending } from './sending.ts';

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
  /** The records of the same child before it, the earliest first; absent where it is the first. */
  before: z.optional(z.array(Assessment)),
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
    refused: z.optional(z.string()),
    aloud: z.optional(z.literal(true)),
    summary: z.array(Line),
    sections: z.array(z.strictObject({ id: z.string(), heading: z.string(), lines: z.array(Line) })),
  }),
  /** What it is known by: hashes of the record's canonical JSON, and of all of this but that hash; and the code printed on the letter. They show accidental change, not forgery. */
  seal: z.strictObject({ record: z.string(), code: z.string(), whole: z.string() }),
});
export type ReferralJson = z.infer<typeof ReferralJson>;

/** The referral as a value to be written as JSON: the record, what followed, how it was told, and what it is known by. */
export function asJson({ assessment: record, before, recommendation, letter, seal }: Sending): ReferralJson {
  const { level, howSoon, classification, patterns, first, instructions } = recommendation;
  const whole = {
    format: 'levels-of-help/referral' as const,
    version: 0 as const,
    record,
    ...(before.length && { before: [...before] }),
    level: outcome(level),
    howSoon: outcome(howSoon),
    classified: classification.map(({ vocabulary, label }) => ({ vocabulary: vocabulary.id, label: label.id, ...(label.code && { code: label.code }) })),
    patterns: patterns.map((p) => p.id),
    instructions: [...first, ...instructions].map((i) => i.id),
    letter,
    seal: { record: seal.hash, code: seal.code },
  };
  return { ...whole, seal: { ...whole.seal, whole: digest(whole) } };
}

/** An outcome as it is written down: the step, and the thresholds that took the child there. */
export const outcome = ({ scale, step, unsaid, reasons }: Recommendation['level']): z.infer<typeof Outcome> => ({
  scale: scale.id,
  ...(step && { step: step.id }),
  ...(unsaid && { unsaid }),
  reasons: reasons.map((r) => ({ threshold: r.threshold.id, because: r.threshold.because, indicators: r.concerns.map((c) => c.indicator.id) })),
});

import * as z from 'zod/mini';
import { Answer, type Answers } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';

/** Work in hand: the record as it stands, and what is being written on pages that are not answered yet. It holds what the practitioner wrote. */
export type Draft = { format: 'levels-of-help/draft'; version: 0; record: Assessment; writing: Record<string, Answers> };

// The record has a reader of its own, which names every fault and says what another edition would ask.
const Shape = z.object({ format: z.literal('levels-of-help/draft'), version: z.literal(0), record: z.unknown(), writing: z.record(z.string(), z.record(z.string(), Answer)) });

export const draftOf = (record: Assessment, writing: Iterable<readonly [string, Answers]>): Draft => ({ format: 'levels-of-help/draft', version: 0, record, writing: Object.fromEntries(writing) });

/** What was kept as a draft, text or value, with its record still to be read; nothing where it is no draft. What is being written and cannot be read is let go of; the record is not. */
export function readDraft(saved: unknown): { record: unknown; writing: Record<string, Answers> } | undefined {
  let value = saved;
  if (typeof saved === 'string') {
    try {
      value = JSON.parse(saved);
    } catch {
      return undefined;
    }
  }
  if ((value as Partial<Draft> | null | undefined)?.format !== 'levels-of-help/draft') return undefined;
  const read = Shape.safeParse(value);
  return read.success ? { record: read.data.record, writing: read.data.writing } : { record: (value as { record?: unknown }).record, writing: {} };
}

import * as z from 'zod/mini';
import type { Account } from '../assessment/account.ts';
import { Answer, type Answers } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';

/** Work in hand: the record as it stands, what is being written on pages that are not answered yet, and the records of the child before it. It holds what the practitioner wrote. */
export type Draft = { format: 'levels-of-help/draft'; version: 0; record: Assessment; writing: Record<string, Answers>; before?: Account };

// The record has a reader of its own, which names every fault and says what another edition would ask.
const Shape = z.object({ format: z.literal('levels-of-help/draft'), version: z.literal(0), record: z.unknown(), writing: z.record(z.string(), z.record(z.string(), Answer)), before: z.optional(z.array(z.unknown())) });

export const draftOf = (record: Assessment, writing: Iterable<readonly [string, Answers]>, before: Account = []): Draft => ({
  format: 'levels-of-help/draft', version: 0, record, writing: Object.fromEntries(writing), ...(before.length && { before }),
});

/** What was kept as a draft, text or value, with its record still to be read; nothing where it is no draft. What is being written and cannot be read is let go of; the record is not. */
export function readDraft(saved: unknown): { record: unknown; writing: Record<string, Answers>; before?: unknown[] } | undefined {
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
  const { record, before } = value as { record?: unknown; before?: unknown };
  return { record, writing: read.success ? read.data.writing : {}, ...(Array.isArray(before) && before.length && { before }) };
}

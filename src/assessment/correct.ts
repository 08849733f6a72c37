import type { Assessment } from './assessment.ts';
import { digest } from './hash.ts';

/** A new record that mends this one, and says what was wrong. This one is left as it is. */
export const correct = (record: Assessment, why: string, at: string): Assessment => ({ ...record, corrects: { hash: digest(record), why, at } });

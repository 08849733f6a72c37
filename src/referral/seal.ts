import type { Assessment } from '../assessment/assessment.ts';
import { digest } from '../assessment/hash.ts';

/** What a record is known by: its hash, and a short code of it that can be read out and compared. It shows accidental change, not forgery. */
export type Seal = { hash: string; code: string };

/** The code of a hash: its first twelve digits in fours. */
export const codeOf = (hash: string): string => hash.slice(0, 12).toUpperCase().match(/.{1,4}/g)?.join('-') ?? '';

const seals = new WeakMap<Assessment, Seal>();

/** The seal of a record: SHA-256 of its canonical JSON, and the first twelve digits in fours. */
export function sealOf(record: Assessment): Seal {
  const known = seals.get(record);
  if (known) return known;
  const hash = digest(record);
  const seal = { hash, code: codeOf(hash) };
  seals.set(record, seal);
  return seal;
}

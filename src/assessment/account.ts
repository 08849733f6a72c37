import type { Guide } from '../guide/guide.ts';
import type { Fault } from '../guide/guide-error.ts';
import type { Assessment } from './assessment.ts';
import { digest } from './hash.ts';
import { AssessmentError, readAssessment } from './read-assessment.ts';

/** All that was recorded about one child, the earliest first: each record names the one before it by its hash. The last may still be in hand. */
export type Account = readonly Assessment[];

const hashes = new WeakMap<Assessment, string>();

/** What a record is known by. */
export function hashOfRecord(record: Assessment): string {
  let known = hashes.get(record);
  if (!known) hashes.set(record, (known = digest(record)));
  return known;
}

/** An account as it is kept in a file or by a host. */
export type KeptAccount = { format: 'levels-of-help/account'; version: 0; records: Account };

export const keptAccount = (records: Account): KeptAccount => ({ format: 'levels-of-help/account', version: 0, records });

/** Is this, text or value, an account rather than one record or a letter? */
export const isAccount = (value: unknown): value is { records: unknown[] } =>
  typeof value === 'object' && value !== null && (value as Partial<KeptAccount>).format === 'levels-of-help/account' && Array.isArray((value as Partial<KeptAccount>).records);

/** An account, read. `broken`: the places, from 0, of records that do not name the one before them as it is: one was changed, left out or put in. */
export type ReadAccount = { records: Account; broken: number[]; differs?: string[] };

/**
 * Reads a kept account. Records of an earlier edition of the guide are kept as they are; `differs` says so.
 * @throws {AssessmentError} with every fault and the record it is in.
 */
export function readAccount(guide: Guide, value: { records: unknown[] }): ReadAccount {
  const faults: Fault[] = [];
  const differs = new Set<string>();
  const records = value.records.flatMap((saved, i) => {
    try {
      const read = readAssessment(guide, saved);
      if (read.differs) differs.add(read.differs[0]!);
      return [read.assessment];
    } catch (error) {
      if (!(error instanceof AssessmentError)) throw error;
      faults.push(...error.faults.map(({ path, message }) => ({ path: `records[${i}]${path ? `.${path}` : ''}`, message })));
      return [];
    }
  });
  if (!value.records.length) faults.push({ path: 'records', message: 'must not be empty' });
  if (faults.length) throw new AssessmentError(faults);
  return { records, broken: brokenIn(records), ...(differs.size && { differs: [...differs] }) };
}

/** The places of records that do not name the one before them as it is. */
export const brokenIn = (records: Account): number[] =>
  records.flatMap((record, i) => {
    const before = records[i - 1];
    return before && record.follows !== hashOfRecord(before) ? [i] : [];
  });

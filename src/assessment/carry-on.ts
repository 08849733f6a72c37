import type { Assessment } from './assessment.ts';

/** The same record carried on as of another day, with the change of day written down. */
export const carryOn = (record: Assessment, asOf: string, at: string): Assessment =>
  asOf === record.asOf ? record : { ...record, asOf, carriedOn: [...(record.carriedOn ?? []), { from: record.asOf, at }] };

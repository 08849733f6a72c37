import { hashOfRecord, isAccount, readAccount, type Account } from '../assessment/account.ts';
import { AssessmentError, readAssessment, type ReadAssessment } from '../assessment/read-assessment.ts';
import type { Guide } from '../guide/guide.ts';
import type { RecordRead } from './read-records.ts';

/**
 * One account of an input, read. `from`: the records of the input it was made of, as they stand. `broken`: places, from 0, of records that do
 * not name the one before them as it is. `differs`: it was made with another guide or edition, and is worked out again with this one.
 */
export type AccountRead = { records: Account; from: readonly RecordRead[]; broken: readonly number[]; differs?: string };

type Reading = { guide: Guide; anyEdition: boolean; aside: (what: RecordRead, why: string) => Promise<void> };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isLetter = (value: unknown): value is { record: unknown; before?: unknown } => isObject(value) && value.format === 'levels-of-help/referral';

/** Accounts from records of every kind: an account, a letter with the records before it, or single records, of which those that follow each other without a break are one account. */
export async function* accountsFrom(records: AsyncIterable<RecordRead>, { guide, anyEdition, aside }: Reading): AsyncGenerator<AccountRead> {
  let inHand: { records: ReadAssessment['assessment'][]; from: RecordRead[]; differs?: string } | undefined;
  for await (const found of records) {
    const read = accountIn(guide, found.value);
    const why = typeof read === 'string' ? read : read.differs && !anyEdition ? `${read.differs} --any-edition works it out again with this guide.` : undefined;
    if (typeof read === 'string' || why) {
      await aside(found, why!);
      continue;
    }
    const [first] = read.records;
    if (inHand && !read.whole && first!.follows === hashOfRecord(inHand.records.at(-1)!)) {
      inHand.records.push(first!);
      inHand.from.push(found);
      continue;
    }
    if (inHand) yield { ...inHand, broken: [] };
    inHand = undefined;
    const one = { records: [...read.records], from: [found], ...(read.differs && { differs: read.differs }) };
    if (read.whole) yield { ...one, broken: read.broken };
    else inHand = one;
  }
  if (inHand) yield { ...inHand, broken: [] };
}

/** The account that a value is, or why it is none. `whole`: it came as an account, and no record after it belongs to it. */
function accountIn(guide: Guide, value: unknown): { records: Account; broken: number[]; differs?: string; whole: boolean } | string {
  try {
    const whole = isAccount(value) || isLetter(value);
    const before = isLetter(value) ? (value.before ?? []) : [];
    if (!Array.isArray(before)) return 'It is no record. before must be a list.';
    const read = isAccount(value) ? readAccount(guide, value) : isLetter(value) ? readAccount(guide, { records: [...(before as unknown[]), value.record] }) : alone(readAssessment(guide, value));
    const unknown = read.records.find((record) => !guide.conversations.some((c) => c.id === record.conversation));
    if (unknown) return `${read.differs ? `${read.differs[0]} ` : ''}It cannot be worked out: this guide has no conversation “${unknown.conversation}”.`;
    return { records: read.records, broken: read.broken, whole, ...(read.differs && { differs: read.differs[0]! }) };
  } catch (error) {
    if (error instanceof AssessmentError) return `It is no record. ${error.faults.map(({ path, message }) => `${path || 'It'} ${message}`).join('; ')}.`;
    throw error;
  }
}

const alone = ({ assessment, differs }: ReadAssessment): { records: Account; broken: number[]; differs?: string[] } => ({ records: [assessment], broken: [], ...(differs && { differs }) });

import { linesOfEnquiry } from '../recommendation/coverage.ts';
import { scores, type AuditSheet, type Score } from './audit.ts';
import { kappa, type Kappa } from './kappa.ts';
import { scoreOf } from './sum-up.ts';
import { wilson, type Interval } from './wilson.ts';

/** How far two auditors agree on one line. `pairs`: records that both scored. */
export type LineAgreement = {
  id: string;
  question: string;
  pairs: number;
  same: number;
  /** The share that is the same, with its 95 % interval; absent where nothing was scored by both. */
  share?: number;
  interval?: Interval;
  kappa: Kappa;
  /** Met, partly met and not met by how far they are apart; pairs in which somebody could not tell are left out of it, and are counted. */
  weighted: Kappa;
  leftOut: number;
};

/** Two auditors' sheets of the same records, side by side. It says how alike they read, and nothing of who reads better. */
export type Agreement = {
  both: number;
  onlyFirst: string[];
  onlySecond: string[];
  lines: LineAgreement[];
  /** Pairs that are more than one step apart: one says met, the other not met. By the sheet's code. */
  farApart: FarApart[];
};

export type FarApart = { code: string; line: string; said: { by: string; score: Score }[] };

const steps: readonly Score[] = ['met', 'partly met', 'not met'];

/**
 * Compares two lots of sheets, matched by record.
 * @throws {TypeError} where one lot has two sheets of one record: whose is meant could not be told.
 */
export function agreementOf(first: readonly AuditSheet[], second: readonly AuditSheet[]): Agreement {
  const [one, other] = [byRecord(first, 'first'), byRecord(second, 'second')];
  const records = [...one.keys()].filter((record) => other.has(record)).sort();
  const missing = (from: Map<string, AuditSheet>, to: Map<string, AuditSheet>) => [...from.values()].filter((sheet) => !to.has(sheet.record)).map((sheet) => sheet.code).sort();
  const pairsOn = (line: string) => records.flatMap((record) => {
    const [a, b] = [one.get(record)!, other.get(record)!];
    const [x, y] = [scoreOf(a, line), scoreOf(b, line)];
    return x && y ? [{ a, b, x, y }] : [];
  });
  return {
    both: records.length,
    onlyFirst: missing(one, other),
    onlySecond: missing(other, one),
    lines: linesOfEnquiry.map(({ id, question }) => {
      const pairs = pairsOn(id);
      const same = pairs.filter(({ x, y }) => x === y).length;
      const told = pairs.filter(({ x, y }) => steps.includes(x) && steps.includes(y));
      const interval = wilson(same, pairs.length);
      return {
        id,
        question,
        pairs: pairs.length,
        same,
        ...(interval && { share: same / pairs.length, interval }),
        kappa: kappa(pairs.map(({ x, y }) => [scores.indexOf(x), scores.indexOf(y)]), scores.length),
        weighted: kappa(told.map(({ x, y }) => [steps.indexOf(x), steps.indexOf(y)]), steps.length, 'linear'),
        leftOut: pairs.length - told.length,
      };
    }),
    farApart: linesOfEnquiry.flatMap(({ id }) =>
      pairsOn(id).filter(({ x, y }) => steps.includes(x) && steps.includes(y) && Math.abs(steps.indexOf(x) - steps.indexOf(y)) > 1)
        .map(({ a, b, x, y }): FarApart => ({ code: a.code, line: id, said: [{ by: a.auditor.trim(), score: x }, { by: b.auditor.trim(), score: y }] })),
    ),
  };
}

function byRecord(sheets: readonly AuditSheet[], which: string): Map<string, AuditSheet> {
  const found = new Map<string, AuditSheet>();
  for (const sheet of sheets) {
    if (found.has(sheet.record)) throw new TypeError(`${which}: has two sheets of the record ${sheet.code}; leave the one that counts`);
    found.set(sheet.record, sheet);
  }
  return found;
}

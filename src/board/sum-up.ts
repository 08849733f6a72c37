import { linesOfEnquiry } from '../recommendation/coverage.ts';
import { heards, scores, type AuditSheet, type Heard, type Score } from './audit.ts';

/** Something an auditor wrote, with the code of the sheet and who wrote it. */
export type Written = { code: string; by: string; text: string };

/** One line over many sheets: how often each score was given, of how many that were scored at all. */
export type SummedLine = { id: string; question: string; scores: Record<Score, number>; scored: number; notScored: number; comments: Written[] };

/** One record that several auditors scored otherwise. */
export type Disagreement = { code: string; record: string; line: string; said: { by: string; score: Score }[] };

/** What audit sheets say, added up line by line, and never across lines. */
export type AuditSum = {
  sheets: number;
  records: number;
  /** Sheets nobody has begun. */
  empty: number;
  /** The same auditor's sheet of the same record, met again: the later day counts, and what the other says is still listed. */
  twice: { code: string; by: string }[];
  lines: SummedLine[];
  heard: Record<Heard, number> & { notSaid: number };
  heardComments: Written[];
  learn: Written[];
  act: Written[];
  disagreements: Disagreement[];
};

/** Adds audit sheets up. Their order makes no difference. */
export function sumUp(given: readonly AuditSheet[]): AuditSum {
  const sorted = [...given].sort((a, b) => before(a.record, b.record) || before(nameOf(a), nameOf(b)) || before(a.on, b.on) || before(JSON.stringify(a), JSON.stringify(b)));
  const filled = sorted.filter((sheet) => sheet.auditor.trim());
  const byWhom = new Map<string, AuditSheet[]>();
  for (const sheet of filled) byWhom.set(keyOf(sheet), [...(byWhom.get(keyOf(sheet)) ?? []), sheet]);
  const counted = [...byWhom.values()].map((sheets) => sheets.at(-1)!);
  const written = (text: (sheet: AuditSheet) => string): Written[] => filled.flatMap((sheet) => (text(sheet).trim() ? [{ code: sheet.code, by: sheet.auditor.trim(), text: text(sheet).trim() }] : []));
  return {
    sheets: given.length,
    records: new Set(given.map((sheet) => sheet.record)).size,
    empty: sorted.length - filled.length,
    twice: [...byWhom.values()].filter((sheets) => sheets.length > 1).map(([first]) => ({ code: first!.code, by: first!.auditor.trim() })),
    lines: linesOfEnquiry.map(({ id, question }) => {
      const given = counted.map((sheet) => scoreOf(sheet, id));
      const scored = given.filter(Boolean).length;
      return { id, question, scores: tallied(scores, given), scored, notScored: given.length - scored, comments: written((sheet) => sheet.lines.find((l) => l.id === id)?.comment ?? '') };
    }),
    heard: { ...tallied(heards, counted.map((sheet) => sheet.voice.heard)), notSaid: counted.filter((sheet) => !sheet.voice.heard).length },
    heardComments: written((sheet) => sheet.voice.comment),
    learn: written((sheet) => sheet.learn),
    act: written((sheet) => sheet.act),
    disagreements: disagreementsIn(counted),
  };
}

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Initials are the same whichever way they are written. */
const nameOf = ({ auditor }: AuditSheet) => auditor.trim().toLowerCase();
const keyOf = (sheet: AuditSheet) => `${sheet.record} ${nameOf(sheet)}`;

const tallied = <T extends string>(of: readonly T[], given: readonly string[]) => Object.fromEntries(of.map((one) => [one, given.filter((g) => g === one).length])) as Record<T, number>;

/** What a sheet says of a line; nothing where it was left empty. */
export const scoreOf = (sheet: AuditSheet, line: string): Score | '' => sheet.lines.find((l) => l.id === line)?.score ?? '';

function disagreementsIn(sheets: readonly AuditSheet[]): Disagreement[] {
  const records = new Map<string, AuditSheet[]>();
  for (const sheet of sheets) records.set(sheet.record, [...(records.get(sheet.record) ?? []), sheet]);
  return [...records.values()].flatMap((same) =>
    linesOfEnquiry.flatMap(({ id }) => {
      const said = same.flatMap((sheet) => {
        const score = scoreOf(sheet, id);
        return score ? [{ by: sheet.auditor.trim(), score }] : [];
      });
      return new Set(said.map((s) => s.score)).size > 1 ? [{ code: same[0]!.code, record: same[0]!.record, line: id, said }] : [];
    }),
  );
}

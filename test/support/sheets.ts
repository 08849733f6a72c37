import { auditSheet, type AuditSheet, type Score } from '../../src/board/audit.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { linesOfEnquiry } from '../../src/recommendation/coverage.ts';
import { cast } from '../../stories/cast.ts';

/** The audit sheet of the cast member at a place, filled in: the same score on every line, or one for each by its id. */
export function filled(at: number, auditor: string, score: Score | '' | Partial<Record<string, Score | ''>>, more: Partial<AuditSheet> = {}): AuditSheet {
  const sheet = auditSheet(guide, [cast[at]!.assessment], { seed: '2026 Q3', stratum: 'all', now: '2026-12-01T09:00:00Z' });
  const given = typeof score === 'string' ? Object.fromEntries(linesOfEnquiry.map(({ id }) => [id, score])) : score;
  return { ...sheet, auditor, on: '2026-12-01', lines: sheet.lines.map((line) => ({ ...line, score: given[line.id] ?? '' })), ...more };
}

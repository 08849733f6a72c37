import type { BoardReport, ReportTable } from '../../src/board/board-report.ts';
import type { Shown } from '../../src/board/counted.ts';

/** A table of a report with these numbers, row by row. A row’s own number is hidden where any of its cells is. */
export function aTable(cells: readonly (readonly Shown[])[], { columns = [''], rows = [] as readonly string[], ...more }: Omit<Partial<ReportTable>, 'columns' | 'rows'> & { columns?: readonly string[]; rows?: readonly string[] } = {}): ReportTable {
  return {
    id: 'a-table',
    heading: 'A table',
    of: 'children with an account',
    total: 40,
    rowsHead: 'Rows',
    columns: columns.map((text, i) => ({ id: columns.length > 1 ? `c${i}` : '', text })),
    rows: cells.map((inRow, i) => ({ id: `r${i}`, text: rows[i] ?? `Row ${i}`, total: inRow.includes(null) ? null : inRow.reduce<number>((sum, one) => sum + one!, 0), cells: [...inRow] })),
    rowsAre: 'parts',
    findings: ['A finding.'],
    caution: 'A caution.',
    ...more,
  };
}

/** A report with these tables in one chapter. */
export const aReport = (tables: readonly ReportTable[], more: Partial<BoardReport> = {}): BoardReport => ({
  format: 'levels-of-help/board-report',
  version: 0,
  title: 'A report',
  guide: { title: 'A guide', edition: '1', adoption: 'Not adopted.' },
  quarters: { first: '2026-Q1', last: '2026-Q4' },
  asOf: '2026-12-31',
  synthetic: false,
  notices: ['A notice.'],
  inShort: ['In short.'],
  restsOn: ['Some accounts.'],
  chapters: [{ id: 'one', heading: 'A chapter', question: 'A question?', tables: [...tables] }],
  actionsAre: 'proposed',
  actions: [],
  cannotShow: ['Something.'],
  ...more,
});

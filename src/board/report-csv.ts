import { guarded } from '../referral/guarded.ts';
import type { BoardReport, ReportTable } from './board-report.ts';
import type { Shown } from './counted.ts';
import { reportWords as says } from './report-words.ts';

/** The columns, in their order: each line says of itself what it counts and whether the records were invented, because lines are copied alone. */
export const boardColumns = ['chapter', 'table', 'of_whom', 'of_number', 'row', 'column', 'number', 'shown', 'rows_add_up', 'as_of', 'guide', 'guide_edition', 'invented'] as const;
type Line = Record<(typeof boardColumns)[number], string>;

/**
 * The numbers of a report, a line for each, as RFC 4180 has them: every cell quoted and guarded against being taken for a formula. A number that is
 * not shown is an empty cell with `shown` `no`, and never nought. Where columns part a row, the row’s own number is in the column “All”.
 */
export function asBoardCsv({ chapters, asOf, guide, synthetic }: BoardReport): string {
  const about = { as_of: asOf, guide: guide.title, guide_edition: guide.edition, invented: synthetic ? 'yes' : 'no' };
  const lines = chapters.flatMap(({ heading, tables }) => tables.flatMap((table) => linesOf(table).map((line): Line => ({ chapter: heading, ...line, ...about }))));
  return `\ufeff${[[...boardColumns], ...lines.map((line) => boardColumns.map((column) => line[column]))].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function linesOf({ heading, of, total, rows, columns, rowsAre, all = [], besides }: ReportTable): Omit<Line, 'chapter' | 'as_of' | 'guide' | 'guide_edition' | 'invented'>[] {
  const line = (row: string, column: string, number: Shown) => ({ table: heading, of_whom: of, of_number: written(total), row, column, number: written(number), shown: number === null ? 'no' : 'yes', rows_add_up: rowsAre === 'parts' ? 'yes' : 'no' });
  const parted = columns.length > 1;
  return [
    ...rows.flatMap(({ text, total: all, cells }) => [...(parted ? columns.map((column, i) => line(text, column.text, cells[i] ?? null)) : []), line(text, says.all, all)]),
    ...columns.flatMap((column, i) => (i in all ? [line(says.all, column.text, all[i]!)] : [])),
    ...(besides ? [line(besides, says.all, null)] : []),
  ];
}

const written = (number: Shown): string => (number === null ? '' : String(number));
const cell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;

import type { ReportTable } from '../board/board-report.ts';
import { drawChart, longestIn, type ChartLook, type PlotModule } from './draw-chart.ts';
import { layOut } from './lay-out.ts';

/** What a page of A4 holds beside its heading, where a chart is as wide as the page. */
const aPage = 780;

/** A table as charts for paper: no piece is taller than a page, and all are on one scale. None where no number can be drawn. */
export function drawPieces(Plot: PlotModule, document: Document, table: ReportTable, { width = 680 }: ChartLook = {}): SVGSVGElement[] {
  const pieces: ReportTable[] = [];
  for (const row of table.rows) {
    const last = pieces.at(-1);
    const longer = last && { ...last, rows: [...last.rows, row] };
    if (longer && layOut(longer, width).height <= aPage) pieces[pieces.length - 1] = longer;
    else pieces.push({ ...table, id: last ? `${table.id}-${pieces.length + 1}` : table.id, rows: [row] });
  }
  const named = pieces.length > 1 ? pieces.map((piece, i) => ({ ...piece, heading: `${piece.heading} (${i + 1} of ${pieces.length})` })) : pieces;
  return named.flatMap((piece) => drawChart(Plot, document, piece, { width, longest: longestIn(table) }) ?? []);
}

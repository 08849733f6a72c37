import type { BoardReport } from '../board/board-report.ts';
import type { ChartLook, PlotModule } from './draw-chart.ts';
import { drawPieces } from './draw-pieces.ts';
import { svgOf } from './svg-of.ts';

/** The charts of a report as text to stand in a page that may be printed, by the id of their table. A table of which nothing can be drawn has none. */
export const chartsFor = (report: BoardReport, Plot: PlotModule, document: Document, look?: ChartLook): Map<string, string> =>
  new Map(
    report.chapters
      .flatMap(({ tables }) => tables)
      .flatMap((table) => {
        const drawn = drawPieces(Plot, document, table, look);
        return drawn.length ? [[table.id, drawn.map(svgOf).join('\n')] as const] : [];
      }),
  );

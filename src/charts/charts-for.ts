import type { BoardReport } from '../board/board-report.ts';
import { drawChart, type ChartLook, type PlotModule } from './draw-chart.ts';
import { svgOf } from './svg-of.ts';

/** The charts of a report as text to stand in a page, by the id of their table. A table of which nothing can be drawn has none. */
export const chartsFor = (report: BoardReport, Plot: PlotModule, document: Document, look?: ChartLook): Map<string, string> =>
  new Map(
    report.chapters
      .flatMap(({ tables }) => tables)
      .flatMap((table) => {
        const drawn = drawChart(Plot, document, table, look);
        return drawn ? [[table.id, svgOf(drawn)] as const] : [];
      }),
  );

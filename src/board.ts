// The door of the report to the Board: counting accounts, hiding small numbers and writing the report, for Node and for pages; and, on a page, the element
// that shows it. Observable Plot is asked for only when a report is shown.
import { LohBoardReport } from './elements/board-report.ts';
import { cyBoard } from './languages/cy-board.ts';

export { LohBoardReport };
export { rowsOf } from './board/rows-of.ts';
export { tallying, together, type Tally, type Tallying } from './board/tally.ts';
export { populations, tablesOf, type BoardTable } from './board/tables.ts';
export { publish, type Publication } from './board/disclosure.ts';
export type { Counted, Population, Published, Shown } from './board/counted.ts';
export { makeBoardReport, type ReportAsked } from './board/make-board-report.ts';
export type { Action, BoardReport, Quote, ReportChapter, ReportRow, ReportTable } from './board/board-report.ts';
export { asBoardHtml } from './board/report-html.ts';
export { asBoardCsv } from './board/report-csv.ts';
export { chartsFor } from './charts/charts-for.ts';
export { drawChart, type ChartLook, type PlotModule } from './charts/draw-chart.ts';

const tags = {
  'loh-board-report': LohBoardReport,
};

LohBoardReport.plot = () => import('@observablehq/plot');
LohBoardReport.languages.set(cyBoard.lang, cyBoard);

// Not `customElements`: on a server Lit brings one of its own. Loaded twice, the first stays.
if (typeof document !== 'undefined') for (const [tag, element] of Object.entries(tags)) if (!customElements.get(tag)) customElements.define(tag, element);

declare global {
  interface HTMLElementTagNameMap {
    'loh-board-report': LohBoardReport;
  }
}

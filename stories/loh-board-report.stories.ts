import * as Plot from '@observablehq/plot';
import { html } from 'lit';
import '../src/board.ts';
import type { Account } from '../src/assessment/account.ts';
import type { BoardReport } from '../src/board/board-report.ts';
import { makeBoardReport, type ReportAsked } from '../src/board/make-board-report.ts';
import { rowsOf } from '../src/board/rows-of.ts';
import { populations, tablesOf } from '../src/board/tables.ts';
import { tallying } from '../src/board/tally.ts';
import type { PlotModule } from '../src/charts/draw-chart.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from './cast.ts';
import { weeks, wrenUntil } from './six-weeks.ts';

export default { title: 'loh-board-report', component: 'loh-board-report' };

const everyone = (): Account[] => [...cast.map(({ assessment }): Account => [assessment]), ...weeks.map(({ id }) => wrenUntil(id))];

/** The report on the cast, every one of them told so many times over. */
function reportOn(times: (i: number) => number, more: Partial<ReportAsked> = {}): BoardReport {
  const { tally, add } = tallying(tablesOf(guide), populations);
  everyone().forEach((account, i) => {
    const rows = rowsOf(guide, account, '2026-11-30T12:00:00Z');
    for (let n = 0; n < times(i); n++) add(rows);
  });
  return makeBoardReport(guide, tally, { asOf: '2026-11-30', synthetic: true, ...more });
}

const show = (report: () => BoardReport, { plot = Plot, theme = '', lang = 'en' }: { plot?: PlotModule | null; theme?: string; lang?: string } = {}) => ({
  render: () => html`<loh-board-report lang=${lang} theme=${theme} .plot=${plot} .report=${report()}></loh-board-report>`,
});

const many = (i: number) => 8 + ((i * 37) % 50);
let made: BoardReport | undefined;
/** Made once: most stories show the same. */
const ofMany = () => (made ??= reportOn(many));

export const ManyReferrals = show(ofMany);
export const WithQuotesAndActions = show(() =>
  reportOn(many, {
    setAside: 12,
    quotes: [
      { text: 'I go to my nan’s because nobody shouts there. I said that three times.', about: 'A girl of 14, after the second time.', agreed: true, reviewedBy: 'the lead for children’s voices' },
      { text: 'Nobody asked me why until Jo did.', agreed: true, reviewedBy: 'the lead for children’s voices' },
    ],
    actions: [
      { what: 'Offer every interview within a day of hearing that a child is back.', because: 'Neither a return nor an interview is recorded for many.', owner: 'Head of the missing children’s team', by: '2027-03-31' },
      { what: 'Agree who hears of a return at the weekend.', because: 'Nobody could say.', owner: '', by: '' },
    ],
  }),
);
export const ASmallArea = show(() => reportOn((i) => (i % 9 === 0 ? 9 : 1)));
export const WithoutCharts = show(ofMany, { plot: null });
export const LongWords = show(() => {
  const report = ofMany();
  const long = 'Safeguardingpartnershipsubcommitteechairperson ';
  const [first, ...others] = report.chapters;
  const tables = first!.tables.map((table) => ({ ...table, heading: long.repeat(2) + table.heading, columns: table.columns.map((one) => ({ ...one, text: one.text && long + one.text })), rows: table.rows.map((row) => ({ ...row, text: long.repeat(2) + row.text })) }));
  return { ...report, title: long + report.title, chapters: [{ ...first!, heading: long + first!.heading, tables }, ...others.slice(0, 1)] };
});
export const AroundItInWelsh = show(() => ({ ...ofMany(), chapters: [] }), { lang: 'cy' });
export const InTheDark = show(ofMany, { theme: 'dark' });

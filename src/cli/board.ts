import { writeFileSync } from 'node:fs';
import { makeBoardReport, type ReportAsked } from '../board/make-board-report.ts';
import { isSynthetic } from '../board/is-synthetic.ts';
import { readActions, readQuotes, ReportInputError } from '../board/read-report-inputs.ts';
import { asBoardCsv } from '../board/report-csv.ts';
import { asBoardHtml } from '../board/report-html.ts';
import { rowsOf } from '../board/rows-of.ts';
import { populations, tablesOf } from '../board/tables.ts';
import { tallying, type Tally } from '../board/tally.ts';
import type { BoardReport } from '../board/board-report.ts';
import { withOutcomes } from '../board/with-outcomes.ts';
import type { Guide } from '../guide/guide.ts';
import { asOfIn } from './as-of.ts';
import { becameIn } from './became-in.ts';
import type { Command } from './command.ts';
import { drawn } from './drawn.ts';
import { exits } from './exits.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';
import { guided, reading, writing } from './shared-options.ts';
import { sqlAnswer } from './sql-answer.ts';

export const board = {
  name: 'board',
  summary: 'The report to a safeguarding Board: why children go missing, how the guide is used, what is not known. As a page, a table and data.',
  usage: '[records]…',
  about: [
    'One pass over any number of accounts, holding counts only. Numbers below 8, and those from which one could be worked out, are not shown; others are rounded. Nothing that anybody wrote in a record is repeated. It ranks no agency and no person.',
    'Two reports whose records differ by a few known ones can give the few away: make reports for whole quarters or years, and do not publish one for “all but”. Where quarters and their year are both published, give the earlier reports’ JSON to whoever makes the later one, and ask before publishing.',
    'Charts are drawn where @observablehq/plot and linkedom are installed beside this package; without them the page has its tables.',
  ],
  examples: [
    ['levels-of-help board referrals.ndjson --html report.html', 'A page to read and print.'],
    ['levels-of-help board q1.ndjson q2.ndjson --html report.html --csv report.csv --as-of 2026-06-30', 'Two quarters, as of their last day.'],
    ['levels-of-help synthetic --count 2000 | levels-of-help board - --html try.html', 'A report on children who do not exist.'],
    ['levels-of-help board --from-sql answer.csv --html report.html', 'The same report from what a database counted (see “tables”).'],
  ],
  options: {
    html: { value: '<path>', says: 'Write the report as a page, whole in itself.' },
    csv: { value: '<path>', says: 'Write every number of the report as one table.' },
    'as-of': { value: '<day>', says: 'The day the report is as of, such as 2026-12-31: clocks are read by it. Without it, today.' },
    quotes: { value: '<quotes.json>', says: 'Words of children to tell, each agreed and looked through: [{"text": …, "about": …, "agreed": true, "reviewedBy": …}].' },
    actions: { value: '<actions.json>', says: 'What the Board has decided: [{"what": …, "because": …, "owner": …, "by": …}]. Without it, what the findings propose, with no owner.' },
    became: { value: '<outcomes.csv>', says: 'What became of each referral, as “outcomes” reads it: told by level and by reason.' },
    'from-sql': { value: '<answer.csv>', says: 'Read no records, but what the SQL of “tables” counted: table_id, row_id, column_id, n.' },
    synthetic: { says: 'Say that the records are invented. It is said anyway of records that a generator made.' },
    ...guided,
    ...writing,
    ...reading,
  },
  async run(io) {
    const guide = await io.guide();
    const answer = io.text('from-sql');
    if (answer === undefined && !io.given.length) throw new Refusal(exits.use, 'Which records? Give one or more files of records, or - for the standard input; or --from-sql with what a database counted.');
    if (answer !== undefined && io.given.length) throw new Refusal(exits.use, 'Records and --from-sql cannot be counted together: the same children might be in both.');
    const { day: asOf, now } = asOfIn(io);
    const asked = { asOf, ...(await written(io)) };
    const counted = answer === undefined ? await pass(io, guide, now) : { tally: sqlAnswer(answer, guide), synthetic: 0, faults: 0 };
    if (counted.synthetic && counted.synthetic < counted.tally.accounts) io.say(`${counted.synthetic} of ${counted.tally.accounts} accounts were made by a generator and are about nobody. The whole report says that it is made from invented records.`);
    if (counted.tally.quarters && asOf < firstDayOf(counted.tally.quarters.last)) io.say(`As of ${asOf}, and there are referrals of ${counted.tally.quarters.last}: is the day right? They are counted.`);
    const report = makeBoardReport(guide, counted.tally, { ...asked, setAside: io.aside(), countedElsewhere: answer !== undefined, synthetic: counted.synthetic > 0 || io.flag('synthetic') });
    await told(io, report);
    return counted.faults ? exits.found : exits.well;
  },
} satisfies Command;

/** `2026-Q3` begins on 1 July. */
const firstDayOf = (quarter: string): string => `${quarter.slice(0, 4)}-${String(3 * Number(quarter.slice(-1)) - 2).padStart(2, '0')}-01`;

/** One pass over the records of every path, with what became of their referrals beside them where that is told. */
async function pass(io: Io, guide: Guide, now: string): Promise<{ tally: Tally; synthetic: number; faults: number }> {
  const { tally, add } = tallying(tablesOf(guide), populations);
  const became = io.text('became');
  const { outcomes, faults } = became === undefined ? { outcomes: [], faults: 0 } : becameIn(io, became);
  const beside = withOutcomes(guide, outcomes);
  let synthetic = 0;
  for (const path of io.given)
    for await (const account of io.accounts(path, guide)) {
      const rows = await io.tried(account, () => beside.laid(rowsOf(guide, account.records, now)));
      if (!rows) continue;
      add(rows);
      if (isSynthetic(account.records)) synthetic++;
    }
  const unmatched = beside.unmatched().length;
  if (unmatched) io.say(`${unmatched} of ${outcomes.length} outcomes belong to no referral that was read, and are counted with none.`);
  return { tally, synthetic, faults };
}

/** What somebody has written to stand in the report. */
async function written(io: Io): Promise<Pick<ReportAsked, 'quotes' | 'actions'>> {
  const [quotes, actions] = [io.text('quotes'), io.text('actions')];
  try {
    return { ...(quotes !== undefined && { quotes: readQuotes(await io.json(quotes)) }), ...(actions !== undefined && { actions: readActions(await io.json(actions)) }) };
  } catch (error) {
    if (error instanceof ReportInputError) throw new Refusal(exits.found, error.message);
    throw error;
  }
}

async function told(io: Io, report: BoardReport): Promise<void> {
  const [html, csv] = [io.text('html'), io.text('csv')];
  if (html !== undefined) {
    const { charts, without } = await drawn(report);
    writeFileSync(await io.file(html), asBoardHtml(report, charts), { mode: 0o600 });
    if (without) io.say(without);
  }
  if (csv !== undefined) writeFileSync(await io.file(csv), asBoardCsv(report), { mode: 0o600 });
  if (html !== undefined || csv !== undefined) io.say(`The report is in ${[html, csv].filter((path) => path !== undefined).join(' and ')}.`);
  if ((html === undefined && csv === undefined) || io.text('out') !== undefined) await io.write(`${JSON.stringify(report, null, 1)}\n`);
}

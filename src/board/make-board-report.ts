import type { Guide } from '../guide/guide.ts';
import type { Action, BoardReport, Quote, ReportRow, ReportTable } from './board-report.ts';
import { chapters, populationWords, tableWords } from './chapters.ts';
import type { Published, Shown } from './counted.ts';
import { countedOf, type NamedTable } from './counted-of.ts';
import { publish } from './disclosure.ts';
import { findingsOf, sumOf } from './findings-of.ts';
import { inWords } from './part-of.ts';
import { proposedActions } from './proposed-actions.ts';
import { linesCounted, populations, tablesOf, totalsOf, type PopulationId } from './tables.ts';
import type { Tally } from './tally.ts';
import { timesTo } from './times-of.ts';

export type ReportAsked = {
  /** The day the report is as of, `2026-12-31`. */
  asOf: string;
  /** The records are invented. */
  synthetic?: boolean;
  /** A database counted, and what it counted cannot be looked at here. */
  countedElsewhere?: boolean;
  /** Records that could not be used, and were set aside. */
  setAside?: number;
  /** Words of children, agreed and looked through. */
  quotes?: readonly Quote[];
  /** What the Board has decided; without any, what the findings propose. */
  actions?: readonly Action[];
};

/** What a table is made from before it is worded: what may be shown, and what its rows and columns are called. */
type Shaped = Pick<ReportTable, 'id' | 'total' | 'columns' | 'rows' | 'all' | 'rowsAre' | 'besides'> & { of: PopulationId };

/** The report on what a tally has counted. Everything in it was published together: what one table hides, no other gives away. */
export function makeBoardReport(guide: Guide, tally: Tally, { asOf, synthetic = false, countedElsewhere = false, setAside = 0, quotes = [], actions }: ReportAsked): BoardReport {
  const named = countedOf(guide, tablesOf(guide), populations, tally);
  const published = publish(named.tables.map(({ counted }) => counted), named.populations);
  const shaped = new Map(named.tables.map((one, i) => [one.counted.id, shape(one, published.tables[i]!)]));
  for (const one of shaped.values()) {
    const totals = one.columns.length > 1 && one.rowsAre === 'parts' ? shaped.get(totalsOf(one.id)) : undefined;
    if (totals) one.all = one.columns.map(({ id }) => {
      const total = totals.rows.find((row) => row.id === id);
      return total ? total.total : totals.besides ? null : 0;
    });
  }
  for (const one of [linesOfEnquiry(shaped), times(shaped)]) shaped.set(one.id, one);
  const worded = new Map([...shaped].flatMap(([id, one]) => (tableWords[id] ? [[id, inAllWords(one)] as const] : [])));
  const told = chapters
    .map(({ tables, ...chapter }) => ({ ...chapter, tables: tables.flatMap((id) => worded.get(id) ?? []).filter(({ total }) => total !== 0), ...(chapter.id === 'why' && quotes.length && { quotes: [...quotes] }) }))
    .filter(({ tables }) => tables.length);
  const missing = chapters.filter(({ id }) => !told.some((one) => one.id === id)).map(({ heading }) => heading);
  return {
    format: 'levels-of-help/board-report',
    version: 0,
    title: 'What referrals teach: a report to the Board',
    guide: { title: guide.title, edition: guide.edition, adoption: guide.adoption.says },
    quarters: tally.quarters,
    asOf,
    synthetic,
    notices: [
      ...(synthetic ? ['Made from invented records. No child in them exists, and no number here says anything about any place.'] : []),
      ...(guide.adoption.status === 'adopted' ? [] : [guide.adoption.says]),
      'This report ranks no agency and no person, and no number in it is a target.',
    ],
    restsOn: [
      `Accounts of ${inWords(published.totals['children'] ?? null)} children, with ${inWords(published.totals['referrals'] ?? null)} referrals; each number is rounded by itself.`,
      ...(countedElsewhere ? ['A database counted them. Whether any of the records were invented cannot be known from its answer.'] : []),
      ...(setAside ? [`${setAside === 1 ? 'One record' : `${inWords(setAside)} records`} could not be used, and ${setAside === 1 ? 'is' : 'are'} not counted: ${setAside === 1 ? 'that child' : 'those children'} may be missing from every number here.`] : []),
      'A number below 8 is not shown, and neither is one from which such a number could be worked out, which may itself be large; others are rounded to the nearest 5, so that they may not add up. Shares are made from the rounded numbers.',
      'Everything is by what was written down in these accounts. Times missing that nobody reported, and children nobody wrote about, are not here.',
    ],
    inShort: inShort([...worded.values()]),
    chapters: told,
    actionsAre: actions ? 'decided' : 'proposed',
    actions: actions ? [...actions] : proposedActions(guide, [...worded.values()]),
    cannotShow: [
      ...(missing.length ? [`Nothing was recorded for: ${missing.join('; ')}.`] : []),
      'Whether children are safer. Who was never referred. What children think, beyond what was written of it.',
      'The time of day and how long a child was away, police grades and their changes, sex, ethnicity, language, and where a placement is: the accounts do not code them.',
    ],
  };

  function inAllWords({ of, ...one }: Shaped): ReportTable {
    const { heading, rowsHead, caution } = tableWords[one.id]!;
    const table: ReportTable = { ...one, heading, rowsHead, caution, of: `${populationWords[of]}${synthetic ? ', all invented' : ''}`, findings: [] };
    return { ...table, findings: findingsOf(guide, table, { synthetic }) };
  }
}

/** What a reader with one minute is told: the first finding of these tables, in this order, where it has one. */
const firstOf = { 'how-soon': 'Calls', 'kinds-of-causes': 'Why children go missing', definitions: 'Low label, high need', 'interviews-after-return': 'Return home interviews', voice: 'The child’s voice', 'trusted-worker': 'Somebody the child trusts' };
const inShort = (tables: readonly ReportTable[]): string[] => Object.entries(firstOf).flatMap(([id, about]) => tables.find((table) => table.id === id)?.findings.slice(0, 1).map((finding) => `${about}. ${finding}`) ?? []);

/** A table with its names. Of a long list, what is shown comes with the most first, and the rest is one line. */
function shape({ table, rows, columns, isLong }: NamedTable, shown: Published): Shaped {
  const all = shown.rows.map((row, i): ReportRow => ({ id: row.id, text: rows[i]!.text, total: row.total, cells: row.cells }));
  const told = isLong ? all.filter(({ total }) => total !== null).sort((a, b) => b.total! - a.total!) : all;
  const hidden = all.length - told.length;
  return {
    id: table.id,
    of: table.of as PopulationId,
    total: shown.total,
    columns,
    rows: told,
    rowsAre: table.rowsAre,
    ...(hidden && { besides: hidden === 1 ? 'One more row is left out: its number is not shown.' : `${inWords(hidden)} more rows are left out: their numbers are not shown.` }),
  };
}

/** The eight lines of enquiry as one table, in the audit’s order. The child’s voice, and who the child is, are read from their own tables. */
function linesOfEnquiry(shaped: ReadonlyMap<string, Shaped>): Shaped {
  const first = shaped.get(`line-${linesCounted[0]}`)!;
  const columns = first.rows.map(({ id, text }) => ({ id, text }));
  const inRow = (table: string, rows: readonly string[]) => sumOf(rows.map((row) => shaped.get(table)?.rows.find(({ id }) => id === row)?.total ?? null));
  const counted = (line: string): ReportRow => {
    const { rows, total } = shaped.get(`line-${line}`)!;
    return { id: line, text: lineWords[line]!, total, cells: columns.map(({ id }) => rows.find((row) => row.id === id)!.total) };
  };
  const read = (line: string, table: string, from: Readonly<Record<string, readonly string[]>>): ReportRow => ({ id: line, text: lineWords[line]!, total: shaped.get(table)?.total ?? null, cells: columns.map(({ id }) => (from[id]?.length ? atMost(inRow(table, from[id]), shaped.get(table)?.total ?? null) : 0)) });
  const voice = read('voice', 'voice', { shown: ['linked-and-told'], partly: ['linked', 'told'], 'not-shown': ['recorded', 'not-recorded'], 'cannot-show': ['not-to-be-asked'] });
  const diversity = read('diversity', 'differently', { shown: ['said-and-done'], partly: ['said'], 'not-shown': ['done', 'not-said'] });
  const rows = Object.keys(lineWords).map((line) => (line === 'voice' ? voice : line === 'diversity' ? diversity : counted(line)));
  return { id: 'lines-of-enquiry', of: 'children', total: first.total, columns, rows, rowsAre: 'among' };
}

/** Two rounded numbers may come to more than all. */
const atMost = (sum: Shown, total: Shown): Shown => (sum === null || total === null ? sum : Math.min(sum, total));

/** Each line of enquiry in a few words, in the audit’s order. */
const lineWords: Readonly<Record<string, string>> = {
  risk: 'Risk seen, and answered in time',
  'guide-used': 'The guide used, on evidence',
  casework: 'Work done well and without delay',
  sharing: 'Agencies share in time',
  voice: 'The child can be heard',
  supervision: 'Supervisors look, ask and decide',
  outcomes: 'What is done makes it better',
  diversity: 'The work fits who the child is',
};

/** The three times as one table. */
function times(shaped: ReadonlyMap<string, Shaped>): Shaped {
  const tables = timesTo.map((step) => shaped.get(`time-${step}`)!);
  const columns = tables[0]!.rows.map(({ id, text }) => ({ id, text }));
  const text = { contact: 'Until somebody was called or told', decision: 'Until the decision was received', action: 'Until help began' };
  return { id: 'times', of: 'children', total: tables[0]!.total, columns, rowsAre: 'among', rows: tables.map(({ total, rows }, i) => ({ id: timesTo[i]!, text: text[timesTo[i]!], total, cells: columns.map(({ id }) => rows.find((row) => row.id === id)!.total) })) };
}

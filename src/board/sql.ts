import { reasonColumns, recommendationColumns, type ReasonRow, type RecommendationRow } from './row.ts';
import type { BoardTable, Counts, PopulationOf } from './tables.ts';

/** What each column holds: a whole number, or a text of so many characters at most. */
const holds = {
  recommendation: {
    record: 16, child: 16, last: 'number', refers: 'number', quarter: 7, guide: 100, edition: 200, agency: 100, level: 100, how_soon: 100, own_view: 40, judgement: 40, phone_call: 40, unknowns: 'number',
    age: 40, missing: 'number', causes: 40, episodes: 'number', voice: 40, trusted_worker: 40, differently: 40,
  } satisfies Record<keyof RecommendationRow, number | 'number'>,
  recommendation_reason: { record: 16, child: 16, kind: 20, code: 100, detail: 100, more: 100 } satisfies Record<keyof ReasonRow, number | 'number'>,
};
const columnsOf = { recommendation: recommendationColumns, recommendation_reason: reasonColumns } satisfies Record<Counts['from'], readonly string[]>;
const holdsIn = (from: Counts['from'], column: string): number | 'number' | undefined => (holds[from] as Record<string, number | 'number'>)[column];

/** What stands in `table_id` of a line that is no cell of a table. */
export const beside = { accounts: 'accounts', firstQuarter: 'first-quarter', lastQuarter: 'last-quarter', population: 'population', tableTotal: 'table-total' } as const;

/** One line of what a database answered: a cell of a table, or what stands beside the tables. */
export type SqlLine = { table_id: string; row_id: string; column_id: string; n: number | bigint | string };

/**
 * The report in plain SQL, one question to the two flat tables, for whatever database holds them: nothing is made or changed in it. Each line of the answer
 * is `table_id`, `row_id`, `column_id` (`''` where there are none) and `n`; with every table comes how many its cells are in all, so that an answer that
 * was cut short is found out (`tallyFrom`). The counts are exact: before anybody publishes them, the small ones must be hidden.
 */
export function sqlOf(tables: readonly BoardTable[], populations: readonly PopulationOf[]): string {
  const questions = [
    `-- How many accounts there are: each has one last row.\n${line(beside.accounts, text(''), text(''), { from: 'recommendation', where: { last: 1 } })}`,
    ...([['MIN', 'first', beside.firstQuarter], ['MAX', 'last', beside.lastQuarter]] as const).map(([pick, word, id]) => `-- The ${word} quarter of a referral, and how many referrals there are.\n${line(id, `COALESCE(${pick}(quarter), '')`, text(''), { from: 'recommendation', where: { refers: 1 } })}`),
    ...populations.map((one) => `-- How many ${spaced(one.id)} there are.\n${line(beside.population, text(one.id), text(''), one)}`),
    ...tables.flatMap((table) => [
      `-- Table ${spaced(table.id)}: ${spaced(table.of)}, by ${table.rows}${table.columns === undefined ? '' : ` and ${table.columns}`}.\n-- ${table.rowsAre === 'parts' ? 'Each stands in exactly one row.' : 'Each may stand in several rows, or in none.'}\n${cells(table)}`,
      `-- All that are counted in it.\n${line(beside.tableTotal, text(table.id), text(''), table)}`,
    ]),
  ];
  return [
    '-- The report to a safeguarding Board, counted from the tables recommendation and recommendation_reason.',
    '-- It only reads. Each line of the answer: which table, which row of it, which column of it, how many.',
    '-- The counts are exact. Small ones must be hidden before anybody publishes them:',
    '--   npx levels-of-help board --from-sql answer.csv',
    `${questions.join('\nUNION ALL\n')}\nORDER BY table_id, row_id, column_id;\n`,
  ].join('\n');
}

/** The statements that make the two tables, empty, on any database. */
export const schemaSql = (): string =>
  [
    '-- The two flat tables of the report to a safeguarding Board. No name and no word that anybody wrote is in them.',
    ...(['recommendation', 'recommendation_reason'] as const).map((from) => `CREATE TABLE ${from} (\n${columnTypes(from).map(([column, type]) => `  ${column} ${type}`).join(',\n')}\n);`),
  ].join('\n\n') + '\n';

/** The columns of a flat table in their order, each with what holds it in any database. */
export const columnTypes = (from: Counts['from']): [column: string, type: string][] =>
  columnsOf[from].map((column) => {
    const held = holdsIn(from, column);
    return [column, held === 'number' ? 'INTEGER' : `VARCHAR(${held})`];
  });

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const spaced = (id: string): string => id.replaceAll(/\W+/g, ' ');

/** A column as a text. Some databases read an empty text as unknown: it comes out empty again. */
const asText = (from: Counts['from'], column: string): string => `COALESCE(${holdsIn(from, column) === 'number' ? `CAST(${column} AS VARCHAR(20))` : column}, '')`;

const whereOf = ({ where }: Counts): string => Object.entries(where).map(([column, value]) => `${column} = ${typeof value === 'number' ? value : text(value)}`).join(' AND ');

const line = (id: string, row: string, column: string, counts: Counts): string =>
  `SELECT ${text(id)} AS table_id, ${row} AS row_id, ${column} AS column_id, COUNT(*) AS n\nFROM ${counts.from}\nWHERE ${whereOf(counts)}`;

function cells(table: BoardTable): string {
  const by = [table.rows, ...(table.columns === undefined ? [] : [table.columns])].map((column) => asText(table.from, column));
  return `${line(table.id, by[0]!, by[1] ?? text(''), table)}\nGROUP BY ${by.join(', ')}`;
}

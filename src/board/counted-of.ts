import type { Guide } from '../guide/guide.ts';
import { bandOf, oftenBands } from './band.ts';
import type { Counted, Population } from './counted.ts';
import { namesOf, type Named } from './names-of.ts';
import type { PopulationOf, BoardTable } from './tables.ts';
import type { Tally } from './tally.ts';

/** A table of counts with what its rows and columns are called. */
export type NamedTable = { table: BoardTable; counted: Counted; rows: Named[]; columns: Named[]; /** The guide lists these by the hundred: only those that occur are told. */ isLong: boolean };

/** How many values a list may have for every one of them to be told, also those nobody has. */
const short = 12;

/** The exact counts of a tally as tables, rows and columns in the order in which they are told. How often a child was missing is told in bands. */
export function countedOf(guide: Guide, tables: readonly BoardTable[], populations: readonly PopulationOf[], tally: Tally): { tables: NamedTable[]; populations: Population[] } {
  const named = tables.map((table, i): NamedTable => {
    const names = namesOf(guide, table, table.rows);
    const cells = table.rows === 'episodes' ? folded(tally.tables[i]!, inBand) : folded(tally.tables[i]!, sameText(names));
    const isLong = names.length > short;
    const rows = told(names, [...cells.keys()], isLong);
    const columns = table.columns === undefined ? [{ id: '', text: '' }] : told(namesOf(guide, table, table.columns), [...new Set([...cells.values()].flatMap((inRow) => [...inRow.keys()]))], false);
    const counted: Counted = {
      id: table.id,
      of: table.of,
      rowsBy: dimension(table, table.rows),
      ...(table.columns !== undefined && { columnsBy: dimension(table, table.columns) }),
      rowsAre: table.rowsAre,
      ...(table.columnsAre && { columnsAre: table.columnsAre }),
      columns: columns.map(({ id }) => id),
      rows: rows.map(({ id }) => {
        const inRow = columns.map((column) => cells.get(id)?.get(column.id) ?? 0);
        return { id, total: inRow.reduce((a, b) => a + b, 0), cells: inRow };
      }),
    };
    return { table, counted, rows, columns, isLong };
  });
  return {
    tables: named,
    populations: [
      ...populations.map(({ id }, i) => {
        const rows = tied.find(({ of }) => of === id);
        return { id, total: tally.populations[i]!, ...(rows && { sums: rows.rows.map((row) => partOfTable(rows.table, row)) }) };
      }),
      ...rowsTied(named),
    ],
  };
}

/**
 * Populations that are exactly some rows of another table: told as one thing, so that neither gives the other away. Interviews are those that were held in
 * time or late; children whose times missing are told are all who stand in a band of how often.
 */
const tied = [
  { of: 'interviews', table: 'interviews-after-return', rows: ['held', 'held-late'] },
  { of: 'children-told-missing', table: 'how-often-missing', rows: oftenBands.map(([id]): string => id) },
];
const partOfTable = (table: string, row: string): string => `${table} ${row}`;

/** The rows that such a population is made of, each as a population of its own. */
const rowsTied = (tables: readonly NamedTable[]): Population[] =>
  tied.flatMap(({ table, rows }) => {
    const { counted } = tables.find(({ counted: { id } }) => id === table) ?? {};
    return rows.map((row) => ({ id: partOfTable(table, row), total: counted?.rows.find(({ id }) => id === row)?.total ?? 0, is: { table, row } }));
  });

/** What rows or columns go by. Whether something is done differently for a child is the same wherever it stands. */
function dimension({ from, where }: BoardTable, column: string): string {
  if (from === 'recommendation') return column;
  if (where.kind === 'fact' && column === 'detail') return 'differently';
  return [where.kind, where.code, column].filter((part) => part !== undefined).join(' ');
}

/** Every value by its name, in order, and after them whatever a record of another edition says besides, by its id. */
function told(names: readonly Named[], found: readonly string[], onlyFound: boolean): Named[] {
  const known = new Set(names.map(({ id }) => id));
  const once = names.filter(({ id }, i) => names.findIndex((one) => one.id === id) === i);
  return [...(onlyFound ? once.filter(({ id }) => found.includes(id)) : once), ...found.filter((id) => !known.has(id)).sort().map((id) => ({ id, text: id }))];
}

/** Children by how often, as bands: few are ever missing eleven times, and the number would point to them. */
const inBand = (often: string): string => (Number(often) > 0 ? bandOf(oftenBands, Number(often)) : 'not-told');

/** Two thresholds may lead to the same sentence on two scales: it is one reason. */
function sameText(names: readonly Named[]): (id: string) => string {
  const first = new Map<string, string>();
  for (const { id, text } of names) if (!first.has(text)) first.set(text, id);
  const texts = new Map(names.map(({ id, text }) => [id, text]));
  return (id) => first.get(texts.get(id) ?? '') ?? id;
}

/** The same counts with some rows counted as one. */
function folded(cells: ReadonlyMap<string, ReadonlyMap<string, number>>, into: (row: string) => string): Map<string, Map<string, number>> {
  const sum = new Map<string, Map<string, number>>();
  for (const [row, inRow] of cells) {
    const mine = sum.get(into(row)) ?? new Map<string, number>();
    sum.set(into(row), mine);
    for (const [column, number] of inRow) mine.set(column, (mine.get(column) ?? 0) + number);
  }
  return sum;
}

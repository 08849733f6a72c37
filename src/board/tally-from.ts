import { beside, type SqlLine } from './sql.ts';
import type { BoardTable, PopulationOf } from './tables.ts';
import { emptyTally, type Tally } from './tally.ts';

/**
 * The tally that a database counted. Throws an error, in a sentence, for an answer that is not whole: a table that is not known, a number that is none, a
 * line that comes twice, a population that is not told, or a table whose cells are not as many as the database counted in it. A line that was cut off is
 * never taken for a nought.
 */
export function tallyFrom(lines: Iterable<SqlLine>, tables: readonly BoardTable[], populations: readonly PopulationOf[]): Tally {
  const tally = emptyTally(tables, populations);
  const place = new Map(tables.map(({ id }, i) => [id, i]));
  const told = new Map<string, { row: string; n: number }>();
  for (const { table_id: id, row_id: row, column_id: column, n: said } of lines) {
    const n = wholeNumber(said, id);
    const at = place.get(id);
    if (at === undefined) {
      const key = id === beside.population || id === beside.tableTotal ? keyOf(id, row) : id;
      if (told.has(key)) throw new Error(`The answer says twice: ${key}.`);
      told.set(key, { row, n });
      continue;
    }
    const cells = tally.tables[at]!;
    const inRow = cells.get(row) ?? new Map<string, number>();
    cells.set(row, inRow);
    if (inRow.has(column)) throw new Error(`The answer says twice: ${id}, ${row}${column && `, ${column}`}.`);
    inRow.set(column, n);
  }
  const take = (key: string) => {
    const one = told.get(key);
    told.delete(key);
    if (!one) throw new Error(`The answer is not whole: “${key}” is missing. Was it cut off, or made for another guide?`);
    return one;
  };
  tally.accounts = take(beside.accounts).n;
  const [first, last] = [take(beside.firstQuarter), take(beside.lastQuarter)];
  tally.quarters = first.n ? { first: first.row, last: last.row } : undefined;
  tally.populations = populations.map(({ id }) => take(keyOf(beside.population, id)).n);
  for (const [i, { id }] of tables.entries()) {
    const whole = take(keyOf(beside.tableTotal, id)).n;
    const sum = [...tally.tables[i]!.values()].flatMap((inRow) => [...inRow.values()]).reduce((a, b) => a + b, 0);
    if (sum !== whole) throw new Error(`The answer is not whole: the cells of the table “${id}” make ${sum}, and the database counted ${whole}.`);
  }
  const [unknown] = told.keys();
  if (unknown !== undefined) throw new Error(`The answer has “${unknown}”, which this guide’s report does not ask for.`);
  return tally;
}

const keyOf = (id: string, row: string): string => `${id} ${row}`;

function wholeNumber(said: SqlLine['n'], id: string): number {
  const n = typeof said === 'string' && !/^\d+$/.test(said.trim()) ? NaN : Number(said);
  if (!Number.isSafeInteger(n) || n < 0) throw new Error(`The answer has a count that is no whole number, at “${id}”: ${String(said)}.`);
  return n;
}

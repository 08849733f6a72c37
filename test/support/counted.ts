import type { Counted, Population, Shown } from '../../src/board/counted.ts';
import type { Publication } from '../../src/board/disclosure.ts';
import type { Chance } from './random.ts';

/** A number of a set of tables: what it is the sum of, and how it is shown. */
export type Known = { parts: number[]; shown: (by: Publication) => Shown };
/** Tables for an attack: the numbers that are sums of no others (`truths`), all numbers as sums of them, and what must be so between them. */
export type Attacked = { kind: string; tables: Counted[]; populations: Population[]; truths: number[]; numbers: Known[]; ties: { left: number[]; right: number[]; atLeast: boolean }[] };

type Grid = { table: Counted; leaves: number[][] };

/** Sets of a few small tables of many small numbers, tied in the ways that a report's are, written out by hand for each kind. */
export function anySet(by: Chance, kinds: readonly string[]): Attacked {
  const kind = by.pick(kinds);
  const set: Attacked = { kind, tables: [], populations: [], truths: [], numbers: [], ties: [] };
  // Every third set is of the numbers that are shown as least or most of what they could be.
  const isExtreme = by.yes(0.35);
  const small = () => (isExtreme && by.yes(0.8) ? by.pick([0, 1, 1, 7, 7, 7, 8, 12, 13, 17, 18]) : by.yes(0.25) ? 0 : by.yes(0.7) ? by.below(10) : by.below(28));
  const leaf = (truth: number): number => set.truths.push(truth) - 1;
  const sum = (leaves: readonly number[]) => leaves.reduce((all, one) => all + set.truths[one]!, 0);
  const know = (parts: number[], shown: Known['shown']) => set.numbers.push({ parts, shown });
  const tableIn = (by: Publication, id: string) => by.tables.find((one) => one.id === id)!;
  const names = (of: string, n: number) => Array.from({ length: n }, (_, i) => `${of}${i}`);
  const ids = (n: number, columns: number) => Array.from({ length: n }, () => Array.from({ length: columns }, () => leaf(small())));

  /** A table of parts, whose columns, if any, are parts as well. */
  const add = (id: string, of: string, rowsBy: string, leaves: number[][], columnsBy?: string): Grid => {
    const columns = columnsBy ? names(columnsBy, leaves[0]!.length) : [''];
    const table: Counted = { id, of, rowsBy, ...(columnsBy && { columnsBy, columnsAre: 'parts' as const }), rowsAre: 'parts', columns, rows: leaves.map((cells, r) => ({ id: `${rowsBy}${r}`, total: sum(cells), cells: cells.map((one) => set.truths[one]!) })) };
    set.tables.push(table);
    leaves.forEach((cells, r) => {
      know(cells, (p) => tableIn(p, id).rows[r]!.total);
      cells.forEach((one, c) => know([one], (p) => tableIn(p, id).rows[r]!.cells[c]!));
    });
    return { table, leaves };
  };
  const population = (id: string, parts: number[], more: Partial<Population> = {}) => {
    set.populations.push({ id, total: sum(parts), ...more });
    know(parts, (p) => p.totals[id]!);
  };
  /** Leaves that come to as much as these do, a few at a time. */
  const again = (leaves: number[], n: number): number[] => {
    const truths = Array.from({ length: n }, () => 0);
    for (let i = sum(leaves); i > 0; ) {
      const some = Math.min(i, 1 + by.below(9));
      truths[by.below(n)]! += some;
      i -= some;
    }
    const made = truths.map(leaf);
    set.ties.push({ left: leaves, right: made, atLeast: false });
    return made;
  };
  const size = () => 2 + by.below(3);

  const a = kind === 'year' ? ids(2 + by.below(2), 1 + by.below(2)) : ids(kind === 'one row' ? 1 : size(), kind === 'plain' ? 1 : 1 + by.below(3));
  const first = add('a', 'p', 'x', a, a[0]!.length > 1 || kind === 'same columns' || kind === 'columns as rows' ? 'y' : undefined);
  const flat = a.flat();
  population('p', flat);
  if (kind === 'same rows' || kind === 'three') add('b', 'p', 'x', a.map((cells) => again(cells, 2)), 'z');
  if (kind === 'same people' || kind === 'three') add('c', 'p', 'v', again(flat, size()).map((one) => [one]));
  if (kind === 'nested') {
    const row = by.below(a.length);
    const inner = again(a[row]!, size());
    population('q', inner, { is: { table: 'a', row: `x${row}` } });
    add('b', 'q', 'w', inner.map((one) => [one]));
    if (by.yes(0.5)) add('c', 'q', 'u', again(inner, 2).map((one) => [one]));
  }
  if (kind === 'nested cell' && first.table.columns.length > 1) {
    const inner = again([a[0]![1]!], size());
    population('q', inner, { is: { table: 'a', row: 'x0', column: 'y1' } });
    add('b', 'q', 'w', inner.map((one) => [one]));
  }
  if (kind === 'same columns') {
    const columns = a[0]!.map((_, c) => again(a.map((cells) => cells[c]!), 2));
    add('b', 'p', 'v', [0, 1].map((r) => columns.map((made) => made[r]!)), 'y');
  }
  if (kind === 'columns as rows') add('b', 'p', 'y', a[0]!.map((_, c) => again(a.map((cells) => cells[c]!), 1)));
  if (kind === 'among') {
    const rows = Array.from({ length: size() }, () => by.below(Math.min(12, sum(flat)) + 1)).map(leaf);
    set.tables.push({ id: 'b', of: 'p', rowsBy: 'v', rowsAre: 'among', columns: [''], rows: rows.map((one, r) => ({ id: `v${r}`, total: set.truths[one]!, cells: [set.truths[one]!] })) });
    rows.forEach((one, r) => {
      know([one], (p) => tableIn(p, 'b').rows[r]!.total);
      set.ties.push({ left: flat, right: [one], atLeast: true });
    });
  }
  if (kind === 'year') {
    const later = a.map((cells) => cells.map(() => leaf(small())));
    add('b', 'p2', 'x', later, first.table.columns.length > 1 || first.table.columnsBy ? 'y' : undefined);
    population('p2', later.flat());
    const whole = a.map((cells, r) => cells.map((one, c) => [one, later[r]![c]!]));
    set.tables.push({ ...first.table, id: 'c', of: 'both', rows: whole.map((cells, r) => ({ id: `x${r}`, total: sum(cells.flat()), cells: cells.map(sum) })) });
    whole.forEach((cells, r) => {
      know(cells.flat(), (p) => tableIn(p, 'c').rows[r]!.total);
      cells.forEach((parts, c) => know(parts, (p) => tableIn(p, 'c').rows[r]!.cells[c]!));
    });
    population('both', [...flat, ...later.flat()], { sums: ['p', 'p2'] });
  }
  return set;
}

import { expect } from '@open-wc/testing';
import type { Counted, Population } from '../../src/board/counted.ts';
import { publish, type Publication } from '../../src/board/disclosure.ts';
import { rule, shownBy } from '../../src/board/rule.ts';
import { allKnowing, attack, credulous, wellInformed } from '../support/attack.ts';
import { anySet, type Attacked } from '../support/counted.ts';
import { chance, seed } from '../support/random.ts';

const kinds = ['one row', 'plain', 'single', 'same rows', 'same people', 'three', 'nested', 'nested cell', 'among', 'same columns', 'columns as rows', 'year'];
const table = (id: string, cells: Record<string, number[]>, more: Partial<Counted> = {}): Counted => ({
  id, of: 'children', rowsBy: id, rowsAre: 'parts', columnsAre: 'parts', columns: Object.values(cells)[0]!.map((_, i) => `${i || ''}`),
  rows: Object.entries(cells).map(([row, counts]) => ({ id: row, total: counts.reduce((a, b) => a + b, 0), cells: counts })), ...more,
});
const children = (total: number): Population[] => [{ id: 'children', total }];
const rowsOf = ({ tables }: Publication, id: string) => tables.find((one) => one.id === id)!.rows;
/** The rule alone, as hospital statistics use it. */
const bare = ({ tables, populations }: Pick<Attacked, 'tables' | 'populations'>): Publication => ({
  tables: tables.map(({ id, of, columns, rows }) => ({ id, of, total: null, columns, rows: rows.map((row) => ({ id: row.id, total: shownBy(rule, row.total), cells: row.cells.map((n) => shownBy(rule, n)) })) })),
  totals: Object.fromEntries(populations.map(({ id, total }) => [id, shownBy(rule, total)])),
});
const truthOf = ({ truths }: Attacked, parts: readonly number[]) => parts.reduce((sum, i) => sum + truths[i]!, 0);
const setsFrom = (first: number, count: number, of = kinds) => Array.from({ length: count }, (_, i) => anySet(chance(first + i), of));

describe('small numbers', () => {
  it('are hidden, noughts stay, and others are rounded to the nearest five', () => {
    const shown = publish([table('age', { young: [0], mid: [7], old: [8], older: [12], oldest: [13] })], children(40));
    expect(rowsOf(shown, 'age').map(({ cells }) => cells[0])).to.deep.equal([0, null, 10, 10, 15]);
    expect(shown.tables[0]!.total).to.equal(40);
    expect(shown.totals).to.deep.equal({ children: 40 });
  });

  it('are not given away by their sum: four sevens are not shown beside thirty', () => {
    const sevens = table('age', { a: [7], b: [7], c: [7], d: [7] });
    expect(shownBy(rule, 28)).to.equal(30);
    expect(publish([sevens], children(28)).totals['children']).to.equal(null);
    expect(publish([table('age', { a: [7], b: [7], c: [7], d: [6] })], children(27)).totals['children'], 'where nothing is given away, the sum is shown').to.equal(25);
  });

  it('are not given away by the rest: the smallest of the others is hidden as well', () => {
    const shown = publish([table('age', { a: [1], b: [18], c: [38] })], children(57));
    // 55 to 57 of all, less at least 18 and at least 38, leaves one.
    expect(rowsOf(shown, 'age').map(({ total }) => total)).to.deep.equal([null, null, 40]);
    expect(shown.totals['children']).to.equal(55);
  });

  it('that are alone among noughts are hidden together with their sum', () => {
    const shown = publish([table('age', { a: [0, 0], b: [0, 3] })], children(3));
    expect(rowsOf(shown, 'age')).to.deep.equal([{ id: 'a', total: 0, cells: [0, 0] }, { id: 'b', total: null, cells: [0, null] }]);
    expect(shown.totals['children']).to.equal(null);
  });

  it('are one number wherever they stand: shown the same or hidden everywhere', () => {
    const tables = [
      table('by-harm', { a: [7, 7, 7, 7], b: [20, 20, 20, 20] }, { rowsBy: 'age', columnsBy: 'harm' }),
      table('by-return', { a: [14, 14], b: [40, 40] }, { rowsBy: 'age', columnsBy: 'return' }),
      table('of-a', { x: [20], y: [8] }, { of: 'as' }),
    ];
    const shown = publish(tables, [...children(108), { id: 'as', total: 28, is: { table: 'by-return', row: 'a' } }]);
    expect([rowsOf(shown, 'by-harm')[0]!.total, rowsOf(shown, 'by-return')[0]!.total, shown.totals['as'], shown.tables[2]!.total]).to.deep.equal([null, null, null, null]);
    expect(rowsOf(shown, 'by-harm')[1]!.total).to.equal(80);
  });

  it('hide nothing where there are none', () => {
    for (const set of setsFrom(seed, 300)) {
      const big = { ...set, tables: set.tables.map((one) => ({ ...one, rows: one.rows.map((row) => ({ ...row, total: row.total * 8, cells: row.cells.map((n) => n * 8) })) })), populations: set.populations.map((one) => ({ ...one, total: one.total * 8 })) };
      const { tables, totals } = publish(big.tables, big.populations);
      expect({ rows: tables.map(({ rows }) => rows), totals }).to.deep.equal({ rows: bare(big).tables.map(({ rows }) => rows), totals: bare(big).totals });
    }
  });
});

describe('what is shown together', () => {
  it('leaves at least three values for every hidden number, the true one among them, whatever the tables', function () {
    this.timeout(120_000);
    for (const [i, set] of setsFrom(seed, 2500).entries()) {
      const shown = publish(set.tables, set.populations);
      for (const { parts, shown: find } of set.numbers) {
        const [truth, is] = [truthOf(set, parts), find(shown)];
        if (truth === 0) expect(is).to.equal(0);
        else if (truth < 8) expect(is).to.equal(null);
        else if (is !== null) expect(is % 5 === 0 && Math.abs(is - truth) <= 2, `${truth} shown as ${is}`).to.equal(true);
      }
      for (const { truth, values } of attack(set, shown, allKnowing, 3)!)
        if (values.length < 3 || values[0] !== truth) expect.fail(`${set.kind}, set ${seed + i}: ${truth} can only be ${values.join(', ')}`);
    }
  });

  it('gives nothing away that is true to a reader who takes for granted that every hidden number is small', function () {
    this.timeout(60_000);
    for (const [i, set] of setsFrom(seed, 300).entries()) {
      const shown = publish(set.tables, set.populations);
      for (const { truth, values } of attack(set, shown, credulous, 2) ?? []) if (values.length === 1 && values[0] === truth) expect.fail(`${set.kind}, set ${seed + i}: ${truth}`);
    }
  });

  it('cannot hide six or seven children, one to a row, from a reader who knows that they are so few, but does from others', () => {
    const few = table('few', { a: [1], b: [1], c: [1], d: [1], e: [1], f: [1], g: [1] }, { of: 'few' });
    const set: Attacked = { kind: 'few', tables: [few], populations: [{ id: 'few', total: 7 }], truths: few.rows.map(({ total }) => total), ties: [], numbers: [
      ...few.rows.map((_, i) => ({ parts: [i], shown: (p: Publication) => rowsOf(p, 'few')[i]!.total })), { parts: [0, 1, 2, 3, 4, 5, 6], shown: (p: Publication) => p.totals['few']! },
    ] };
    const shown = publish(set.tables, set.populations);
    expect(attack(set, shown, allKnowing, 3)!.every(({ values }) => values.length === 1)).to.equal(true);
    expect(attack(set, shown, wellInformed, 3)!.every(({ values }) => values.length === 3)).to.equal(true);
  });

  it('would give small numbers away by the rule alone: the attack finds them', () => {
    const given = setsFrom(1, 600).filter((set) => attack(set, bare(set), wellInformed, 2)!.some(({ values }) => values.length < 2));
    expect(given.length).to.be.greaterThan(5);
    expect(new Set(given.map(({ kind }) => kind)).size).to.be.greaterThan(2);
  });

  it('is safe together with what was shown before, which stays as it was', function () {
    this.timeout(60_000);
    let otherwise = 0;
    for (const [i, set] of setsFrom(seed, 200, ['year']).entries()) {
      const first = publish(set.tables.slice(0, 1), set.populations.slice(0, 1));
      const both = publish(set.tables, set.populations, { earlier: first });
      expect(both.tables[0]).to.deep.equal(first.tables[0]);
      expect(both.totals['p']).to.equal(first.totals['p']);
      if (JSON.stringify(both) !== JSON.stringify(publish(set.tables, set.populations))) otherwise++;
      for (const { truth, values } of attack(set, both, wellInformed, 3)!) if (values.length < 3) expect.fail(`set ${seed + i}: ${truth} can only be ${values.join(', ')}`);
    }
    expect(otherwise, 'what was shown before matters').to.be.greaterThan(0);
  });

  it('is the same whatever order the tables, rows and populations come in', () => {
    for (const [i, set] of setsFrom(seed, 300).entries()) {
      const by = chance(seed + i);
      const mixed = <T>(list: readonly T[]) => list.map((one) => [by.next(), one] as const).sort(([a], [b]) => a - b).map(([, one]) => one);
      const shown = publish(set.tables, set.populations);
      const again = publish(mixed(set.tables).map((one) => ({ ...one, rows: mixed(one.rows) })), mixed(set.populations));
      const sorted = ({ tables, totals }: Publication) => ({ totals, tables: tables.map((one) => ({ ...one, rows: [...one.rows].sort((a, b) => (a.id < b.id ? -1 : 1)) })).sort((a, b) => (a.id < b.id ? -1 : 1)) });
      expect(sorted(again)).to.deep.equal(sorted(shown));
    }
  });
});

describe('tables that cannot be right', () => {
  it('have what does not add up hidden, and what is no count', () => {
    const odd = table('age', { a: [20], b: [30] });
    const shown = publish([odd], children(60));
    expect([shown.totals['children'], ...rowsOf(shown, 'age').map(({ total }) => total)]).to.deep.equal([null, null, null]);
    expect(rowsOf(publish([table('age', { a: [NaN], b: [-3], c: [9.5], d: [20] }, { rowsAre: 'among' })], []), 'age').map(({ total }) => total)).to.deep.equal([null, null, null, 20]);
    const two = publish([table('a', { x: [20] }, { rowsBy: 'age', rowsAre: 'among' }), table('b', { x: [25] }, { rowsBy: 'age', rowsAre: 'among' })], children(90));
    expect([rowsOf(two, 'a')[0]!.total, rowsOf(two, 'b')[0]!.total]).to.deep.equal([null, null]);
  });

  it('are taken without a fall, whatever is in them', () => {
    const by = chance(seed);
    for (let i = 0; i < 300; i++) {
      const id = () => by.pick(['a', 'b', 'c', '', '__proto__']);
      const number = () => by.pick([0, 1, 7, 8, 30, 1e15, -1, NaN, Infinity, 2.5]);
      const tables = Array.from({ length: by.below(4) }, (): Counted => ({
        id: id(), of: id(), rowsBy: id(), ...(by.yes(0.5) && { columnsBy: id() }), rowsAre: by.pick(['parts', 'among']), columnsAre: by.pick(['parts', 'among']),
        columns: by.pick([[''], [], ['a', 'b'], ['a', 'a']]), rows: Array.from({ length: by.below(4) }, () => ({ id: id(), total: number(), cells: Array.from({ length: by.below(3) }, number) })),
      }));
      const populations = Array.from({ length: by.below(4) }, (): Population => ({ id: id(), total: number(), ...(by.yes(0.4) && { is: { table: id(), row: id(), ...(by.yes(0.5) && { column: id() }) } }), ...(by.yes(0.3) && { sums: [id(), id()] }) }));
      const { tables: shown } = publish(tables, populations);
      for (const [t, { rows }] of shown.entries()) for (const [r, { total }] of rows.entries()) if (total) expect(Math.abs(total - tables[t]!.rows[r]!.total)).to.be.lessThan(3);
    }
  });
});

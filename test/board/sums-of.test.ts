import { expect } from '@open-wc/testing';
import type { Counted, Population } from '../../src/board/counted.ts';
import { sumsOf } from '../../src/board/sums-of.ts';

const table = (id: string, rowsBy: string, columnsBy: string, more: Partial<Counted> = {}): Counted => ({
  id, of: 'p', rowsBy, ...(columnsBy && { columnsBy, columnsAre: 'parts' }), rowsAre: 'parts', columns: columnsBy ? ['u', 'v'] : [''],
  rows: ['r', 's'].map((row) => ({ id: row, total: columnsBy ? 20 : 10, cells: columnsBy ? [10, 10] : [10] })), ...more,
});
const p: Population = { id: 'p', total: 40 };
/** All that must be so, to be read. */
const told = (tables: Counted[], populations: Population[]) => {
  const { numbers, sums } = sumsOf(tables, populations);
  const name = (number: number) => numbers[number]!.key.replaceAll('\u0001', ' ').replaceAll('\u0002', '=') + (numbers[number]!.implied ? '*' : '');
  return sums.map(({ left, right, atLeast }) => `${left.map(name).join(' + ')} ${atLeast ? '≥' : '='} ${right.map(name).join(' + ')}`).sort();
};

describe('what must be so between the numbers of tables', () => {
  it('is that parts add up', () => {
    expect(told([table('a', 'x', 'y')], [p])).to.deep.equal(['p = p x=r + p x=s', 'p x=r = p x=r y=u + p x=r y=v', 'p x=s = p x=s y=u + p x=s y=v']);
    expect(told([table('a', 'x', '')], [])).to.deep.equal([]);
  });

  it('is that who is among others is one of them', () => {
    expect(told([table('a', 'x', '', { rowsAre: 'among' })], [p])).to.deep.equal(['p ≥ p x=r', 'p ≥ p x=s']);
    expect(told([table('a', 'x', 'y', { columnsAre: 'among' })], [p])).to.deep.equal(['p = p x=r + p x=s', 'p x=r ≥ p x=r y=u', 'p x=r ≥ p x=r y=v', 'p x=s ≥ p x=s y=u', 'p x=s ≥ p x=s y=v']);
  });

  it('is that two tables with the same columns have the same totals of columns, although these stand nowhere', () => {
    const sums = told([table('a', 'x', 'y'), table('b', 'z', 'y')], [p]);
    expect(sums).to.include('p y=u* = p x=r y=u + p x=s y=u').and.include('p y=u* = p y=u z=r + p y=u z=s');
  });

  it('is that columns are another table’s rows', () => {
    expect(told([table('a', 'x', 'y'), table('b', 'y', '', { rows: ['u', 'v'].map((id) => ({ id, total: 20, cells: [20] })) })], [p])).to.include('p y=u = p x=r y=u + p x=s y=u').and.include('p = p y=u + p y=v');
  });

  it('is that a population is a row of another table, and what is so of all is so of it', () => {
    const sums = told([table('a', 'x', ''), table('b', 'z', ''), table('c', 'z', '', { of: 'q' })], [p, { id: 'q', total: 10, is: { table: 'a', row: 'r' } }]);
    expect(sums).to.deep.equal(['p = p x=r + p x=s', 'p = p z=r + p z=s', 'p x=r = p x=r z=r + p x=r z=s', 'p z=r ≥ p x=r z=r', 'p z=s ≥ p x=r z=s']);
  });

  it('is that a year is its quarters, row by row, also of those that are not shown', () => {
    const sums = told([table('a', 'x', ''), table('b', 'x', '', { of: 'q' })], [p, { id: 'year', total: 80, sums: ['p', 'q'] }, { id: 'q', total: 40 }]);
    expect(sums).to.include('year = year parts of year=p + year parts of year=q');
    expect(told([table('a', 'x', ''), table('b', 'x', '', { of: 'year' })], [p, { id: 'year', total: 80, sums: ['p', 'q'] }])).to.include('year x=r ≥ year parts of year=p x=r').and.include('year ≥ year parts of year=p');
  });

  it('is that two which overlap little cannot both be nearly all', () => {
    const sums = told([table('a', 'x', 'y', { rowsAre: 'among', columnsAre: 'among' }), table('b', 'y', '', { rowsAre: 'among', rows: [{ id: 'u', total: 20, cells: [20] }] })], [p]);
    expect(sums).to.include('p + p x=r y=u ≥ p y=u + p x=r').and.include('p y=u ≥ p x=r y=u');
  });

  it('is nothing for one whose name goes round in a ring', () => {
    expect(told([table('a', 'x', '', { of: 'q' })], [{ id: 'q', total: 20, is: { table: 'a', row: 'r' } }]).length).to.be.lessThan(3);
  });

  it('has one truth for each number, or none where two are told', () => {
    const { numbers } = sumsOf([table('a', 'x', ''), table('b', 'x', '', { rows: [{ id: 'r', total: 11, cells: [11] }] })], [{ id: 'p', total: -1 }]);
    expect(numbers.map(({ truth }) => truth)).to.deep.equal([undefined, undefined, 10]);
  });
});

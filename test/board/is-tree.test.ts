import { expect } from '@open-wc/testing';
import type { Counted } from '../../src/board/counted.ts';
import { isTree } from '../../src/board/is-tree.ts';

const table = (id: string, rowsBy: string, columnsBy = '', more: Partial<Counted> = {}): Counted => ({
  id, of: 'children', rowsBy, ...(columnsBy && { columnsBy, columnsAre: 'parts' }), rowsAre: 'parts', columns: columnsBy ? ['u', 'v'] : [''],
  rows: ['r', 's'].map((row) => ({ id: row, total: columnsBy ? 20 : 10, cells: columnsBy ? [10, 10] : [10] })), ...more,
});
const children = [{ id: 'children', total: 40 }];

describe('tables that tie no number to another in two ways', () => {
  it('may share their people, their rows, and go within a row of another', () => {
    expect(isTree([table('a', 'age'), table('b', 'place'), table('c', 'age', 'harm'), table('d', 'age', 'return')], children)).to.equal(true);
    expect(isTree([table('a', 'age', 'harm'), table('b', 'return', '', { of: 'young' })], [...children, { id: 'young', total: 20, is: { table: 'a', row: 'r' } }])).to.equal(true);
    expect(isTree([table('a', 'age'), table('b', 'worry', '', { rowsAre: 'among' })], children)).to.equal(true);
    expect(isTree([table('a', 'age', 'harm'), table('b', 'place', 'harm')], []), 'without a total there is still the total of a column').to.equal(false);
  });

  it('do not have the same columns, nor another’s columns as rows, nor a part and the whole of a year', () => {
    expect(isTree([table('a', 'age', 'harm'), table('b', 'place', 'harm')], children)).to.equal(false);
    expect(isTree([table('a', 'age', 'harm'), table('b', 'harm', '', { rows: ['u', 'v'].map((id) => ({ id, total: 20, cells: [20] })) })], children)).to.equal(false);
    expect(isTree([table('a', 'age'), table('b', 'age', '', { of: 'autumn' })], [...children, { id: 'year', total: 60, sums: ['children', 'autumn'] }, { id: 'autumn', total: 20 }]), 'nothing shown of the year but its total').to.equal(true);
    expect(isTree([table('a', 'age'), table('b', 'age', '', { of: 'year' })], [...children, { id: 'year', total: 60, sums: ['children', 'autumn'] }])).to.equal(false);
    expect(isTree([table('a', 'age'), table('b', 'age', '', { of: 'young' })], [...children, { id: 'young', total: 20, is: { table: 'c', row: 'r' } }, { id: 'x', total: 3 }].concat([]))).to.equal(true);
  });
});

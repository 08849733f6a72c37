import { expect } from '@open-wc/testing';
import { gathered } from '../../src/afterwards/gathered.ts';

describe('entries gathered', () => {
  it('count once what a later list repeats, and twice what one list has twice', () => {
    expect(gathered([['a', 'b'], ['a', 'b', 'c'], ['c', 'c']])).to.deep.equal(['a', 'b', 'c', 'c']);
    expect(gathered([[{ x: 1, y: 1 }], [{ x: 1, y: 2 }]], ({ x }) => String(x))).to.deep.equal([{ x: 1, y: 1 }]);
    expect(gathered([])).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { ofWhom } from '../../src/board/of-whom.ts';
import { aTable } from '../support/board-tables.ts';

describe('whom a table counts', () => {
  it('is how many of whom, each once', () => expect(ofWhom(aTable([], { of: 'children', total: 1250 }))).to.equal('Of 1,250 children. Each stands in one row.'));
  it('says where rows do not add up', () => expect(ofWhom(aTable([], { of: 'children', total: 20, rowsAre: 'among' }))).to.match(/^Of 20 children\. .*do not add up\.$/));
  it('says that how many they are is not shown', () => expect(ofWhom(aTable([], { of: 'children', total: null }))).to.match(/^Of children; how many they are is not shown\./));
});

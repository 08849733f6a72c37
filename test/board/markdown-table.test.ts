import { expect } from '@open-wc/testing';
import { markdownTable } from '../../src/board/markdown-table.ts';

describe('a table in Markdown', () => {
  it('has a head, a rule and a line for each row', () => expect(markdownTable(['One', 'Two'], [['a', '1']])).to.deep.equal(['| One | Two |', '| --- | --- |', '| a | 1 |', '']));
  it('is broken by nothing in a cell', () => {
    const [, , row] = markdownTable(['Words'], [['a | b\n<b>c</b>']]);
    expect(row!.match(/(?<!\\)\|/g)).to.have.length(2);
    expect(row).not.to.match(/\n|<b>/);
  });
});

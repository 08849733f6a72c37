import { expect } from '@open-wc/testing';
import { answerIn } from '../../src/board/answer-in.ts';

const two = [{ table_id: 'levels', row_id: 'step-3', column_id: 'same', n: '12' }, { table_id: 'accounts', row_id: '', column_id: '', n: '40' }];

describe('what a database answered, in a file', () => {
  it('reads alike however a tool saves it', () => {
    for (const [how, text] of Object.entries({
      'with names': 'table_id,row_id,column_id,n\nlevels,step-3,same,12\naccounts,,,40\n',
      'as RFC 4180 has it, with a mark before it': '\ufefftable_id,row_id,column_id,n\r\nlevels,step-3,same,12\r\naccounts,,,40\r\n',
      'all quoted': '"table_id","row_id","column_id","n"\n"levels","step-3","same","12"\n"accounts","","","40"',
      'without names': 'levels,step-3,same,12\naccounts,,,40',
      'in capitals, in another order, with more besides': 'N,ROW_ID,TABLE_ID,COLUMN_ID,X\n12,step-3,levels,same,\n40,,accounts,,\n',
      'parted by semicolons': 'table_id;row_id;column_id;n\nlevels;step-3;same;12\naccounts;;;40\n\n',
      'parted by tabs': 'table_id\trow_id\tcolumn_id\tn\nlevels\tstep-3\tsame\t12\naccounts\t\t\t40\n',
    }))
      expect(answerIn(text), how).to.deep.equal(two);
  });

  it('keeps quotation marks, commas and ends of line inside a quoted cell', () => {
    expect(answerIn('table_id,row_id,column_id,n\n"a ""b"", c\nd",e,f,1\n')).to.deep.equal([{ table_id: 'a "b", c\nd', row_id: 'e', column_id: 'f', n: '1' }]);
  });

  it('is refused where it is something else, or was cut off', () => {
    for (const [text, says] of [
      ['', /empty/],
      ['\n\n', /empty/],
      ['table_id,row_id\na,b', /no column column_id, n/],
      ['levels,step-3,same,12\naccounts,,', /Line 2 .* 3 cells/],
      ['table_id,row_id,column_id,n\nlevels,"step', /Line 2 .* inside a quoted cell/],
    ] as const)
      expect(() => answerIn(text), text).to.throw(says);
  });
});

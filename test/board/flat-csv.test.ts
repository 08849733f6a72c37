import { expect } from '@open-wc/testing';
import { csvHead, csvLines } from '../../src/board/flat-csv.ts';
import { reasonColumns, recommendationColumns } from '../../src/board/row.ts';
import { rowsOf } from '../../src/board/rows-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';
import { cellsIn, rowsIn } from '../support/read-csv.ts';

const now = '2026-11-30T12:00:00Z';
const columns = ['a', 'b', 'n'] as const;
const written = (...rows: { a: string; b: string; n: number }[]) => csvHead(columns) + [...csvLines(columns, rows)].join('');

describe('a flat table as CSV', () => {
  const accounts = [...cast.map(({ assessment }) => [assessment]), wrenUntil('closed')];
  const rows = accounts.map((account) => rowsOf(guide, account, now));

  it('reads back as the rows it was made of, every column of every row', () => {
    const recommendations = rows.flatMap((one) => one.recommendations);
    const reasons = rows.flatMap((one) => one.reasons);
    const asTexts = (list: readonly object[]) => list.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value)])));
    expect(rowsIn(csvHead(recommendationColumns) + [...csvLines(recommendationColumns, recommendations)].join(''))).to.deep.equal(asTexts(recommendations));
    expect(rowsIn(csvHead(reasonColumns) + [...csvLines(reasonColumns, reasons)].join(''))).to.deep.equal(asTexts(reasons));
  });

  it('has a number as a number, a code as it is, and an empty text in quotes, which is not unknown', () => {
    expect(written({ a: 'push-and-pull', b: '', n: 3 })).to.equal('a,b,n\r\npush-and-pull,"",3\r\n');
  });

  it('is one line a row, of RFC 4180, whatever an edition is called', () => {
    const odd = 'January 2026, “draft”\r\n"2"';
    expect(cellsIn(written({ a: odd, b: 'b', n: 0 }))[1]!.slice(1)).to.deep.equal(['b', '0']);
    expect(written({ a: 'say "so", then', b: 'b', n: 0 })).to.equal('a,b,n\r\n"say ""so"", then",b,0\r\n');
  });

  it('guards what a sheet could take for a formula', () => {
    for (const begins of ['=', '+', '-', '@', ' =', '＝']) expect(rowsIn(written({ a: `${begins}1+1`, b: '', n: 0 }))[0]!['a'], begins).to.match(/^'/);
  });

  it('makes a line only when it is asked for one', () => {
    let asked = 0;
    const [line] = [csvLines(columns, (function* () { for (;;) yield { a: 'a', b: 'b', n: asked++ }; })())];
    expect(line!.next().value).to.equal('a,b,0\r\n');
    expect(asked).to.equal(1);
  });

  it('holds nothing that anybody wrote in an account', () => {
    const text = rows.flatMap((one) => [...csvLines(recommendationColumns, one.recommendations), ...csvLines(reasonColumns, one.reasons)]).join('');
    const words = new Set<string>();
    JSON.stringify(accounts, (_, value: unknown) => {
      if (typeof value === 'string' && /[A-Z].*[a-z]| /.test(value) && value !== guide.edition) words.add(value);
      return value;
    });
    expect(words.size).to.be.above(50);
    expect([...words].filter((one) => text.includes(one))).to.deep.equal([]);
  });
});

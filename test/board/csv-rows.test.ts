import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { csvRows } from '../../src/board/csv-rows.ts';

const cellsOf = (text: string) => csvRows(text).rows.map((r) => r.cells);

describe('comma-separated values', () => {
  it('are read as RFC 4180 has them', () => {
    expect(cellsOf('a,b\r\n1,2\r\n')).to.deep.equal([['a', 'b'], ['1', '2']]);
    expect(cellsOf('\ufeffa,b\n"x, y","say ""no"""\n')).to.deep.equal([['a', 'b'], ['x, y', 'say "no"']]);
    expect(cellsOf('a\r"two\r\nlines",\r,')).to.deep.equal([['a'], ['two\r\nlines', ''], ['', '']]);
    expect(cellsOf('')).to.deep.equal([]);
    expect(cellsOf('a\n\n\nb')).to.deep.equal([['a'], ['b']]);
  });
  it('say of each row the line it begins on, after cells of several lines too', () => expect(csvRows('a\n"x\ny\r\nz"\nb\r\n\r\nc').rows.map((r) => r.line)).to.deep.equal([1, 2, 5, 7]));
  it('tell every fault with its line, and leave the other rows', () => {
    const { rows, faults } = csvRows('a,b\nx"y,1\n"z"w,2\nok,3\n"open,4\nmore');
    expect(faults.map((f) => [f.line, f.message.slice(0, 24)])).to.deep.equal([[2, 'has a quotation mark ins'], [3, 'has something after the '], [5, 'ends inside a quoted cel']]);
    expect(rows.map((r) => r.cells)).to.deep.equal([['a', 'b'], ['ok', '3']]);
  });
  it('come back as they were written, whatever is in them', () =>
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', 'é', '\ufeff') }), { minLength: 2, maxLength: 4 }), { maxLength: 6 }), fc.constantFrom('\r\n', '\n', '\r'), (table, end) => {
      const text = table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join(end);
      expect(csvRows(text)).to.deep.include({ faults: [] });
      expect(cellsOf(text)).to.deep.equal(table);
    })));
});

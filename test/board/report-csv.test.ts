import { expect } from '@open-wc/testing';
import { asBoardCsv, boardColumns } from '../../src/board/report-csv.ts';
import { aReport, aTable } from '../support/board-tables.ts';
import { cellsIn } from '../support/read-csv.ts';

const read = (csv: string) => {
  const [head, ...lines] = cellsIn(csv.replace(/^\ufeff/, ''));
  expect(head).to.deep.equal([...boardColumns]);
  return lines.map((line) => Object.fromEntries(boardColumns.map((column, i) => [column, line[i]])) as Record<(typeof boardColumns)[number], string>);
};

describe('the numbers of a report as rows', () => {
  const table = aTable([[10, null], [0, 25]], { columns: ['Offered', 'Not offered'], all: [10, null], besides: 'Two more are told of so few that the number is not shown.' });
  const lines = read(asBoardCsv(aReport([table], { synthetic: true })));

  it('are one for each cell, and for all of a row, of a column and of what is told in words', () =>
    expect(lines.map(({ row, column, number, shown }) => [row, column, number, shown])).to.deep.equal([
      ['Row 0', 'Offered', '10', 'yes'], ['Row 0', 'Not offered', '', 'no'], ['Row 0', 'All', '', 'no'],
      ['Row 1', 'Offered', '0', 'yes'], ['Row 1', 'Not offered', '25', 'yes'], ['Row 1', 'All', '25', 'yes'],
      ['All', 'Offered', '10', 'yes'], ['All', 'Not offered', '', 'no'],
      ['Two more are told of so few that the number is not shown.', 'All', '', 'no'],
    ]));

  it('say each of itself what it counts, as of when, and that the records were invented', () => {
    for (const line of lines) expect(line).to.include({ chapter: 'A chapter', table: 'A table', of_whom: 'children with an account', of_number: '40', rows_add_up: 'yes', as_of: '2026-12-31', guide: 'A guide', guide_edition: '1', invented: 'yes' });
    expect(read(asBoardCsv(aReport([aTable([[10]], { total: null, rowsAre: 'among' })])))[0]).to.include({ of_number: '', rows_add_up: 'no', invented: 'no', column: 'All' });
  });

  it('are read by no sheet as a formula, whatever a report says', () => {
    const csv = asBoardCsv(aReport([aTable([[10]], { heading: '=HYPERLINK("https://example.org")', rows: ['+1', '-1'], of: '@SUM(1)' })]));
    for (const line of read(csv)) for (const cell of Object.values(line)) expect(cell).not.to.match(/^[=+\-@]/);
    expect(read(csv)[0]!.table).to.equal('\'=HYPERLINK("https://example.org")');
  });
});

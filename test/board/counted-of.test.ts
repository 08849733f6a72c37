import { expect } from '@open-wc/testing';
import { countedOf } from '../../src/board/counted-of.ts';
import { rowsOf } from '../../src/board/rows-of.ts';
import { populations, tablesOf } from '../../src/board/tables.ts';
import { tallying } from '../../src/board/tally.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';

const tables = tablesOf(guide);
const { tally, add } = tallying(tables, populations);
for (const account of [...cast.map(({ assessment }) => [assessment]), wrenUntil('closed')]) add(rowsOf(guide, account, '2026-11-30T12:00:00Z'));
const counted = countedOf(guide, tables, populations, tally);
const table = (id: string) => counted.tables.find((one) => one.counted.id === id)!;

describe('the counts of a tally as tables', () => {
  it('hold every number of the tally once, and nothing else', () => {
    for (const [i, { counted: one }] of counted.tables.entries()) {
      const sum = [...tally.tables[i]!.values()].flatMap((inRow) => [...inRow.values()]).reduce((a, b) => a + b, 0);
      expect(one.rows.flatMap(({ cells }) => cells).reduce((a, b) => a + b, 0), one.id).to.equal(sum);
      for (const row of one.rows) expect(row.cells.reduce((a, b) => a + b, 0), `${one.id} ${row.id}`).to.equal(row.total);
      expect(new Set(one.rows.map(({ id }) => id)).size, one.id).to.equal(one.rows.length);
    }
  });

  it('name every row and column in words: no id of the guide is told to a reader', () => {
    for (const { counted: one, rows, columns } of counted.tables)
      for (const { id, text } of [...rows, ...(one.columnsBy ? columns : [])]) if (one.id !== 'quarters') expect([text === id, /[A-Z ]/.test(text)], `${one.id}: ${id}`).to.deep.equal([false, true]);
  });

  it('tell a row that nobody is in, where there are few; of a long list only what occurs', () => {
    expect(table('voice').counted.rows.map(({ id }) => id)).to.include.members(['told', 'linked-and-told']);
    expect(table('reasons').isLong).to.equal(true);
    expect(table('reasons').counted.rows.every(({ total }) => total > 0)).to.equal(true);
  });

  it('tell how often in bands', () => {
    expect(table('how-often-missing').counted.rows.map(({ id, total }) => [id, total])).to.deep.include.members([['once', 2], ['10-over', 0]]);
  });

  it('tie what is one number in two places: interviews and the returns they were held after, children told missing and how often, done differently in two tables', () => {
    for (const { id, total, sums } of counted.populations.filter((one) => one.sums)) expect(sums!.reduce((sum, row) => sum + counted.populations.find((one) => one.id === row)!.total, 0), id).to.equal(total);
    expect(counted.populations.filter(({ sums }) => sums).map(({ id }) => id)).to.deep.equal(['interviews', 'children-told-missing']);
    for (const { is, total, id } of counted.populations.filter((one) => one.is)) expect(table(is!.table).counted.rows.find((row) => row.id === is!.row)!.total, id).to.equal(total);
    expect([table('differently').counted.rowsBy, table('ages').counted.columnsBy, table('facts').counted.columnsBy]).to.deep.equal(['differently', 'differently', 'differently']);
  });

  it('can be made for a guide of another make, of nobody at all', () => {
    const others = tablesOf(fiveLevels);
    const none = countedOf(fiveLevels, others, populations, tallying(others, populations).tally);
    expect(none.populations.every(({ total }) => total === 0)).to.equal(true);
    expect(none.tables.flatMap(({ counted: one }) => one.rows).every(({ total }) => total === 0)).to.equal(true);
  });
});

import { expect } from '@open-wc/testing';
import { reasonColumns, recommendationColumns } from '../../src/board/row.ts';
import { beside, schemaSql, sqlOf } from '../../src/board/sql.ts';
import { populations, tablesOf, type BoardTable } from '../../src/board/tables.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { reserved } from '../support/reserved.ts';

const bare = (sql: string) => sql.replaceAll(/--.*$/gm, '').replaceAll(/'(?:[^']|'')*'/g, "''");

describe('the report in SQL', () => {
  for (const guide of [levelsOfHelp, fiveLevels])
    it(`asks for every table and every population once, and comes out the same each time: ${guide.id}`, () => {
      const tables = tablesOf(guide);
      const sql = sqlOf(tables, populations);
      const asked = [...sql.matchAll(/^SELECT '([^']+)' AS table_id, (.+?) AS row_id/gm)].map(([, id, row]) => `${id} ${/^'([^']*)'$/.exec(row!)?.[1] ?? '*'}`);
      expect(asked).to.deep.equal(['accounts ', 'first-quarter *', 'last-quarter *', ...populations.map(({ id }) => `population ${id}`), ...tables.flatMap(({ id }) => [`${id} *`, `table-total ${id}`])]);
      expect(sqlOf(tablesOf(guide), populations)).to.equal(sql);
      expect(tables.map(({ id }) => id)).to.not.include.members(Object.values(beside));
    });

  it('only reads, in words that every database has', () => {
    const words = new Set(bare(sqlOf(tablesOf(levelsOfHelp), populations)).match(/\b[A-Z]+\b/g));
    expect([...words].sort()).to.deep.equal(['AND', 'AS', 'BY', 'CAST', 'COALESCE', 'COUNT', 'FROM', 'GROUP', 'MAX', 'MIN', 'ORDER', 'SELECT', 'UNION', 'ALL', 'VARCHAR', 'WHERE'].sort());
  });

  it('needs no quotes round a name: none is a word that SQL Server, Spark, Trino or the standard keeps for itself', () => {
    const names = [...new Set(bare(sqlOf(tablesOf(levelsOfHelp), populations)).match(/\b[a-z_]+\b/g)), ...recommendationColumns, ...reasonColumns];
    for (const [engine, words] of Object.entries(reserved)) expect(names.filter((name) => words.has(name.toUpperCase())), engine).to.deep.equal([]);
    expect(reserved.Spark.has('CALL'), 'the list knows the word that a column was once named').to.equal(true);
  });

  it('keeps a quotation mark inside its text, and no semicolon or quotation mark in a remark, where some readers of SQL fall over them', () => {
    const odd = { id: "o'clock", of: 'children', from: 'recommendation', where: { agency: "St Mary's; --" }, rows: 'age', rowsAre: 'parts' } as const satisfies BoardTable;
    const sql = sqlOf([odd], populations);
    expect(sql).to.include("SELECT 'o''clock' AS table_id").and.to.include("WHERE agency = 'St Mary''s; --'");
    for (const remark of sqlOf([odd, ...tablesOf(levelsOfHelp)], populations).match(/^--.*$/gm)!) expect(remark).to.match(/^[ -~]*$/).and.to.not.match(/[;'"]/);
    expect(sql.trim().match(/;(?=\n|$)/g), 'one statement').to.have.length(1);
  });

  it('has statements that make the two tables, with every column in its order', () => {
    const made = [...schemaSql().matchAll(/CREATE TABLE (\w+) \(\n([\s\S]*?)\n\);/g)].map(([, name, body]) => [name, body!.split(',\n').map((line) => line.trim().split(' ')[0])]);
    expect(made).to.deep.equal([['recommendation', [...recommendationColumns]], ['recommendation_reason', [...reasonColumns]]]);
    expect(schemaSql()).to.include('last INTEGER').and.to.include('record VARCHAR(16)');
  });
});

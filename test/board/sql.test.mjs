// The same report by two databases as by our own pass: the flat tables go in as the files that ship, the SQL that ships runs, and every cell is compared.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { boardSlice, ofRows } from '../support/board-slice.mjs';

const names = ['recommendation', 'recommendation_reason'];

describe('the report in SQL, run', () => {
  let slice, sql, folder, pg;
  before(async () => {
    slice = await boardSlice();
    sql = slice.s.sqlOf(slice.tables, slice.s.populations);
    folder = mkdtempSync(join(tmpdir(), 'levels-of-help-sql-'));
    pg = await PGlite.create();
    await pg.exec(slice.s.schemaSql());
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await pg?.close();
  });

  /** What DuckDB answers over some files, or over what it wrote of them itself and read back. */
  async function inDuckDb(csv, { parquet = false } = {}) {
    const instance = await DuckDBInstance.create(':memory:');
    const db = await instance.connect();
    try {
      await db.run(slice.s.schemaSql());
      for (const name of names) {
        writeFileSync(join(folder, `${name}.csv`), csv[name]);
        await db.run(`COPY ${name} FROM '${join(folder, `${name}.csv`)}' (FORMAT csv, HEADER true)`);
        if (!parquet) continue;
        const file = join(folder, `${name}.parquet`);
        await db.run(`COPY ${name} TO '${file}' (FORMAT parquet)`);
        await db.run(`DROP TABLE ${name}; CREATE VIEW ${name} AS SELECT * FROM read_parquet('${file}')`);
      }
      return (await db.runAndReadAll(sql)).getRowObjects();
    } finally {
      db.closeSync();
      instance.closeSync();
    }
  }

  async function inPostgres(csv) {
    for (const name of names) {
      await pg.query(`TRUNCATE ${name}`);
      await pg.query(`COPY ${name} FROM '/dev/blob' WITH (FORMAT csv, HEADER true)`, [], { blob: new Blob([csv[name]]) });
    }
    return (await pg.query(sql)).rows;
  }

  const engines = { DuckDB: inDuckDb, 'DuckDB over Parquet that it wrote': (csv) => inDuckDb(csv, { parquet: true }), PostgreSQL: inPostgres };

  it('is asked of a slice in which hardly a table is empty', () => {
    const { tally, tables, accounts, lines } = slice;
    assert.ok(accounts.length > 300);
    assert.deepEqual(tables.filter((_, i) => !tally.tables[i].size).map(({ id }) => id).filter((id) => !id.startsWith('outcomes-')), []);
    assert.ok(lines.length > 150, String(lines.length));
  });

  for (const [name, run] of Object.entries(engines))
    it(`makes in ${name} every cell that our own pass makes, and none besides`, async (t) => {
      const answer = await run(slice.csv);
      const got = slice.s.linesFrom(answer);
      assert.deepEqual(slice.s.differing(slice.lines, got), { missing: [], besides: [] });
      t.diagnostic(`${slice.rows.reduce((n, one) => n + one.recommendations.length + one.reasons.length, 0)} rows, ${got.length} lines compared`);
    });

  for (const [name, run] of Object.entries(engines))
    it(`and in ${name} a row that is left out, in either table, is seen`, async () => {
      for (const [which, isCounted] of [['recommendations', (row) => row.refers], ['reasons', (row) => row.kind === 'reason']]) {
        const at = slice.rows.findIndex((one) => one[which].some(isCounted));
        const short = ofRows(slice.s, slice.tables, slice.rows.map((one, i) => (i === at ? { ...one, [which]: one[which].filter((row) => row !== one[which].find(isCounted)) } : one)));
        const { missing, besides } = slice.s.differing(slice.lines, slice.s.linesFrom(await run(short.csv)));
        assert.ok(missing.length && besides.length >= missing.length - 1, `${which}: ${missing.length}, ${besides.length}`);
      }
    });

  it('comes back as the very tally, from what a database answered', async () => {
    const back = slice.s.tallyFrom(await inDuckDb(slice.csv), slice.tables, slice.s.populations);
    assert.deepEqual(back, slice.tally);
    assert.deepEqual(slice.s.tallyFrom(await inPostgres(slice.csv), slice.tables, slice.s.populations), slice.tally);
  });

  it('counts no children in empty tables, and says so of every population', async () => {
    const none = ofRows(slice.s, slice.tables, []);
    for (const run of Object.values(engines)) {
      const answer = await run(none.csv);
      assert.deepEqual(slice.s.differing(none.lines, slice.s.linesFrom(answer)), { missing: [], besides: [] });
      assert.deepEqual(slice.s.tallyFrom(answer, slice.tables, slice.s.populations), none.tally);
    }
  });

  it('reads an empty text that was loaded as unknown for what it is', async () => {
    // Many a database reads an empty cell without quotes as NULL, and one with them too.
    const csv = Object.fromEntries(names.map((name) => [name, slice.csv[name].replaceAll('""', '')]));
    for (const run of [inDuckDb, inPostgres]) assert.deepEqual(slice.s.differing(slice.lines, slice.s.linesFrom(await run(csv))), { missing: [], besides: [] });
  });

  it('needs no quotes round a name in either: none is a word they keep for themselves', async () => {
    const words = new Set(['table_id', 'row_id', 'column_id', 'n', ...names, ...slice.s.recommendationColumns, ...slice.s.reasonColumns]);
    const instance = await DuckDBInstance.create(':memory:');
    const db = await instance.connect();
    const duck = (await db.runAndReadAll("SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category = 'reserved'")).getRowObjects();
    instance.closeSync();
    const { rows } = await pg.query("SELECT word FROM pg_get_keywords() WHERE catcode = 'R'");
    assert.ok(duck.length > 50 && rows.length > 50);
    assert.deepEqual([...duck, ...rows].filter(({ word }) => words.has(word)), []);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { cli, folder, source } from '../support/cli.mjs';

const now = '2026-11-30T23:59:59.000Z';
const names = ['recommendation', 'recommendation_reason'];

describe('tables', () => {
  let s, accounts, input, rows;
  before(async () => {
    s = await source('test/board/sources.ts');
    accounts = [...s.cast.map(({ assessment }) => [assessment]), s.wrenUntil('closed'), ...Array.from({ length: 40 }, (_, i) => s.syntheticAccount(s.guide, i, { seed: 3, year: 2026 }))];
    input = accounts.map((records) => `${JSON.stringify({ format: 'levels-of-help/account', version: 0, records })}\n`).join('');
    rows = accounts.map((account) => s.rowsOf(s.guide, account, now));
  });
  const csvOf = () => ({
    recommendation: s.csvHead(s.recommendationColumns) + rows.flatMap((one) => [...s.csvLines(s.recommendationColumns, one.recommendations)]).join(''),
    recommendation_reason: s.csvHead(s.reasonColumns) + rows.flatMap((one) => [...s.csvLines(s.reasonColumns, one.reasons)]).join(''),
  });

  it('writes both tables, whole, with the SQL for the guide and the statements that make the tables', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), input);
    const { code, out, err } = await cli(['tables', 'in.ndjson', '--out', 'here', '--as-of', '2026-11-30'], { cwd: dir });
    assert.equal(code, 0, err);
    assert.equal(out, '');
    assert.match(err, new RegExp(`^${accounts.length} accounts: `));
    assert.deepEqual(readdirSync(join(dir, 'here')).sort(), ['board-schema.sql', 'board.sql', 'recommendation.csv', 'recommendation_reason.csv']);
    const read = (name) => readFileSync(join(dir, 'here', name), 'utf8');
    for (const name of names) assert.equal(read(`${name}.csv`), csvOf()[name]);
    assert.equal(read('board.sql'), s.sqlOf(s.tablesOf(s.guide), s.populations));
    assert.equal(read('board-schema.sql'), s.schemaSql());
    if (process.platform !== 'win32') for (const name of readdirSync(join(dir, 'here'))) assert.equal(statSync(join(dir, 'here', name)).mode & 0o077, 0, name);
  });

  it('writes Parquet that reads back as the same rows, an empty text as one and a number as one', async (t) => {
    const dir = folder(t);
    const { code, err } = await cli(['tables', '-', '--out', "it's here", '--parquet', '--as-of', '2026-11-30'], { cwd: dir, input });
    assert.equal(code, 0, err);
    assert.deepEqual(readdirSync(join(dir, "it's here")).sort(), ['board-schema.sql', 'board.sql', 'recommendation.csv', 'recommendation.parquet', 'recommendation_reason.csv', 'recommendation_reason.parquet']);
    const instance = await DuckDBInstance.create(':memory:');
    const db = await instance.connect();
    const read = async (name) => (await db.runAndReadAll(`SELECT * FROM read_parquet('${join(dir, "it's here", `${name}.parquet`).replaceAll("'", "''")}')`)).getRowObjects();
    assert.deepEqual((await read('recommendation')).map((row) => ({ ...row })), rows.flatMap((one) => one.recommendations));
    assert.deepEqual((await read('recommendation_reason')).map((row) => ({ ...row })), rows.flatMap((one) => one.reasons));
    instance.closeSync();
    if (process.platform !== 'win32') assert.equal(statSync(join(dir, "it's here", 'recommendation.parquet')).mode & 0o077, 0);
  });

  it('says how to install what writes Parquet where it is not installed, and makes nothing', async (t) => {
    const dir = folder(t);
    const hooks = `export const resolve = (name, context, next) => { if (name.startsWith('@duckdb/')) throw Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' }); return next(name, context); };`;
    const register = `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(hooks).replaceAll("'", '%27')}');`;
    const without = { cwd: dir, input, node: ['--import', `data:text/javascript,${encodeURIComponent(register)}`] };
    const { code, err } = await cli(['tables', '-', '--out', 'here', '--parquet'], without);
    assert.equal(code, 2, err);
    assert.match(err, /npm install @duckdb\/node-api/);
    assert.deepEqual(readdirSync(dir), []);
    assert.equal((await cli(['tables', '-', '--out', 'here'], without)).code, 0, 'CSV needs nothing');
  });

  it('prints only the SQL for any guide, or only the statements', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'five.json'), JSON.stringify(s.fiveLevels));
    const sql = await cli(['tables', '--sql', '--guide', 'five.json'], { cwd: dir });
    assert.deepEqual([sql.code, sql.err], [0, '']);
    assert.equal(sql.out, s.sqlOf(s.tablesOf(s.fiveLevels), s.populations));
    assert.notEqual(sql.out, s.sqlOf(s.tablesOf(s.guide), s.populations));
    assert.equal((await cli(['tables', '--schema'], { cwd: dir })).out, s.schemaSql());
    assert.deepEqual(readdirSync(dir), ['five.json']);
  });

  it('repeats nothing that anybody wrote', async (t) => {
    const dir = folder(t);
    const planted = input.replaceAll(/"(what|words|note|who|whom|said)":"(?![a-z-]+")[^"]/g, (text) => `${text.slice(0, -1)}PLANTED ${text.at(-1)}`);
    assert.ok(planted.split('PLANTED').length > 100);
    await cli(['tables', '-', '--out', 'here'], { cwd: dir, input: planted });
    for (const name of names) {
      const text = readFileSync(join(dir, 'here', `${name}.csv`), 'utf8');
      assert.ok(text.split('\r\n').length > 50);
      assert.equal(text.includes('PLANTED'), false);
    }
  });

  it('sets aside what it cannot use, and counts the rest', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), `{"format":"something"}\nno JSON\n${input}`);
    const { code, err } = await cli(['tables', 'in.ndjson', '--out', 'here', '--as-of', '2026-11-30'], { cwd: dir });
    assert.equal(code, 3, err);
    assert.match(err, /2 records set aside/);
    assert.equal(readFileSync(join(dir, 'here', 'recommendation.csv'), 'utf8'), csvOf().recommendation);
  });

  it('leaves nothing half made when it is stopped, and an older table as it was', async (t) => {
    const dir = folder(t);
    await cli(['tables', '-', '--out', 'here', '--as-of', '2026-11-30'], { cwd: dir, input });
    const older = readFileSync(join(dir, 'here', 'recommendation.csv'), 'utf8');
    const { code, err } = await cli(['tables', '-', '--out', 'here'], {
      cwd: dir,
      input: (stdin) => void stdin.write(input),
      during: async (child) => {
        for (let i = 0; i < 200 && !readdirSync(join(dir, 'here')).some((name) => name.endsWith('.part')); i++) await new Promise((done) => setTimeout(done, 50));
        await new Promise((done) => setTimeout(done, 300));
        child.kill('SIGINT');
      },
    });
    assert.equal(code, 130, err);
    assert.deepEqual(readdirSync(join(dir, 'here')).sort(), ['board-schema.sql', 'board.sql', 'recommendation.csv', 'recommendation_reason.csv']);
    assert.equal(readFileSync(join(dir, 'here', 'recommendation.csv'), 'utf8'), older);
  });

  it('says what is wrong in how it was asked, and makes nothing', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), input);
    for (const [args, says] of [
      [[], /needs <records>/],
      [['in.ndjson'], /--out says in which folder/],
      [['in.ndjson', '--out', 'here', '--as-of', '2026-02-30'], /is none/],
      [['in.ndjson', '--out', 'here', '--as-of', 'today'], /is none/],
    ]) {
      const { code, err } = await cli(['tables', ...args], { cwd: dir });
      assert.equal(code, 2, err);
      assert.match(err, says);
    }
    assert.equal(existsSync(join(dir, 'here')), false);
    const { code, err } = await cli(['tables', 'in.ndjson', '--out', 'in.ndjson'], { cwd: dir });
    assert.equal(code, 4, err);
    assert.equal(readFileSync(join(dir, 'in.ndjson'), 'utf8'), input);
  });
});

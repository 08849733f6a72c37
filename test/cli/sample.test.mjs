import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('sample', () => {
  let s;
  before(async () => (s = await source('test/cli/sources-learn.ts')));
  const ndjson = (values) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const laid = (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), ndjson(s.cast.map((c) => c.assessment)));
    writeFileSync(join(dir, 'turned.ndjson'), ndjson(s.cast.map((c) => c.assessment).reverse()));
    return dir;
  };
  const all = (dir) => Object.fromEntries(readdirSync(dir).sort().map((name) => [name, statSync(join(dir, name)).isDirectory() ? all(join(dir, name)) : readFileSync(join(dir, name), 'utf8')]));

  it('draws what an inspector draws with a list of hashes and nothing of ours', async (t) => {
    const dir = laid(t);
    const { code, err } = await cli(['sample', 'in.ndjson', '--size', '5', '--seed', '2026 Q3', '--out', 'q3'], { cwd: dir });
    assert.equal(code, 0, err);
    assert.match(err, /5 chosen of 22 accounts read/);
    const lot = (record) => createHash('sha256').update(`["levels-of-help/sample","2026 Q3","${record}"]`).digest('hex');
    const own = s.cast.map((c) => s.hashOfRecord(c.assessment)).sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, 5);
    assert.deepEqual(readdirSync(join(dir, 'q3')).sort(), [...own.flatMap((record) => [`${s.codeOf(record)}.json`, `${s.codeOf(record)}.html`]), 'list.csv'].sort());
    for (const record of own) assert.equal(s.readAudit(readFileSync(join(dir, 'q3', `${s.codeOf(record)}.json`), 'utf8')).record, record);
    const list = readFileSync(join(dir, 'q3', 'list.csv'), 'utf8');
    for (const record of own) assert.ok(list.includes(`"${s.codeOf(record)}","${record}","${lot(record)}","22","2026 Q3"`));
  });

  it('draws the same whatever the order, and never a record unless it is asked for', async (t) => {
    const dir = laid(t);
    await cli(['sample', 'in.ndjson', '--size', '4', '--seed', 'x', '--out', 'a'], { cwd: dir });
    await cli(['sample', 'turned.ndjson', '--size', '4', '--seed', 'x', '--out', 'b'], { cwd: dir });
    assert.deepEqual(all(join(dir, 'a')), all(join(dir, 'b')));
    for (const written of ['Invented', 'grey car', 'Example Street']) assert.equal(JSON.stringify(all(join(dir, 'a'))).includes(written), false);
    const { err } = await cli(['sample', 'in.ndjson', '--size', '4', '--seed', 'x', '--out', 'c', '--with-records'], { cwd: dir });
    const { records, ...rest } = all(join(dir, 'c'));
    assert.deepEqual(rest, all(join(dir, 'a')), err);
    assert.equal(Object.keys(records).length, 4);
    for (const [name, text] of Object.entries(records)) assert.equal(`${s.codeOf(s.hashOfRecord(JSON.parse(text).records.at(-1)))}.json`, name);
    if (process.platform !== 'win32') for (const [path, mode] of [['c', 0o700], ['c/records', 0o700], ['c/list.csv', 0o600]]) assert.equal(statSync(join(dir, path)).mode & 0o777, mode, path);
  });

  it('draws so many of each stratum, and says where there are fewer', async (t) => {
    const dir = laid(t);
    const { code, err } = await cli(['sample', 'in.ndjson', '--size', '2', '--by', 'level', '--seed', 'x', '--out', 'q'], { cwd: dir });
    assert.equal(code, 0, err);
    const rows = readFileSync(join(dir, 'q', 'list.csv'), 'utf8').trim().split('\r\n').slice(1).map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
    const expected = {};
    for (const { level, id } of s.cast) (expected[level ?? (id === 'at-birth-mothers' ? 'not-ours' : 'not-enough-known')] ??= []).push(id);
    for (const [level, ids] of Object.entries(expected)) {
      const mine = rows.filter(([stratum]) => stratum === `level=${level}`);
      assert.equal(mine.length, Math.min(2, ids.length), level);
      assert.ok(mine.every((row) => row[4] === String(ids.length)), level);
      assert.equal(err.includes(`level=${level}: only ${ids.length} there`), ids.length < 2, level);
    }
  });

  it('is refused without a size, a seed or a folder, into a folder that is there, or parted by what it does not know', async (t) => {
    const dir = laid(t);
    const whole = { '--size': '2', '--seed': 'x', '--out': 'q' };
    for (const [without, says] of [['--size', /--size 20/], ['--seed', /--seed/], ['--out', /--out/]]) {
      const { code, err } = await cli(['sample', 'in.ndjson', ...Object.entries(whole).filter(([name]) => name !== without).flat()], { cwd: dir });
      assert.equal(code, 2, without);
      assert.match(err, says);
    }
    const by = await cli(['sample', 'in.ndjson', ...Object.entries(whole).flat(), '--by', 'school'], { cwd: dir });
    assert.equal(by.code, 2);
    assert.match(by.err, /“school” is neither/);
    const there = await cli(['sample', 'in.ndjson', ...Object.entries({ ...whole, '--out': '.' }).flat()], { cwd: dir });
    assert.equal(there.code, 4);
    assert.equal(existsSync(join(dir, 'q')), false);
    assert.deepEqual(readdirSync(dir).sort(), ['in.ndjson', 'turned.ndjson'], 'nothing half made is left');
  });
});

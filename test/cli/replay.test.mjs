import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('replay', () => {
  let s;
  before(async () => (s = await source('test/cli/sources-learn.ts')));
  const ndjson = (values) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const laid = (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), ndjson(s.cast.map((c) => c.assessment)));
    writeFileSync(join(dir, 'new.json'), JSON.stringify(s.secondEdition()));
    return dir;
  };

  it('tells the same as the rules, lists every fall, and ends with 1', async (t) => {
    const dir = laid(t);
    const { code, out, err } = await cli(['replay', 'in.ndjson', '--guide', 'new.json'], { cwd: dir });
    assert.equal(code, 1, err);
    const [old, now] = [s.levelsOfHelp, s.secondEdition()];
    const tally = s.noReplays();
    for (const { assessment } of s.cast) s.tallyReplay(tally, s.replay(old, now, [assessment]), s.leftOverOf(now));
    assert.equal(out.trimEnd(), s.replayReport(tally, { old, now }).trimEnd());
    assert.ok(tally.falls.length > 3);
    const shown = await cli(['replay', 'in.ndjson', '--guide', 'new.json', '--publish'], { cwd: dir });
    assert.equal(shown.code, 1, shown.err);
    for (const { record } of tally.falls) assert.equal(shown.out.includes(record), false);
    assert.match(shown.out, /As it may be published/);
    assert.equal((await cli(['replay', 'in.ndjson', '--guide', 'new.json', '--publish', '--json'], { cwd: dir })).code, 2);
    const json = await cli(['replay', 'in.ndjson', '--guide', 'new.json', '--json', '--out', 'tally.json'], { cwd: dir });
    assert.equal(json.code, 1, json.err);
    assert.deepEqual(JSON.parse(readFileSync(join(dir, 'tally.json'), 'utf8')), tally);
  });

  it('finds nothing where the editions are the same, and says so', async (t) => {
    const dir = laid(t);
    writeFileSync(join(dir, 'same.json'), JSON.stringify(s.levelsOfHelp));
    const { code, out, err } = await cli(['replay', 'in.ndjson', '--guide', 'same.json'], { cwd: dir });
    assert.equal(code, 0, err);
    assert.match(err, /the same, to the letter/);
    assert.match(out, /No account would lose anything/);
  });

  it('reads the accounts with the older edition, and asks which is to be tried', async (t) => {
    const dir = laid(t);
    const other = { ...s.levelsOfHelp, edition: 'older' };
    writeFileSync(join(dir, 'older.json'), JSON.stringify(other));
    const { code, err } = await cli(['replay', 'in.ndjson', '--guide', 'new.json', '--old', 'older.json'], { cwd: dir });
    assert.equal(code, 3, 'they were made with another than the older');
    assert.match(err, /22 records set aside/);
    const asked = await cli(['replay', 'in.ndjson'], { cwd: dir });
    assert.equal(asked.code, 2);
    assert.match(asked.err, /--guide <new\.json>/);
  });
});

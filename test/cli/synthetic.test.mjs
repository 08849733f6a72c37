import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('synthetic', () => {
  let s;
  before(async () => (s = await source('test/cli/sources.ts')));

  it('prints as many accounts as are asked for, one a line, that are read as accounts and say what they are', async (t) => {
    const { code, out, err } = await cli(['synthetic', '--count', '40', '--seed', '7', '--year', '2025'], { cwd: folder(t) });
    assert.equal(code, 0, err);
    const lines = out.split('\n').filter(Boolean);
    assert.equal(lines.length, 40);
    lines.forEach((line, i) => {
      const read = s.readAccount(s.levelsOfHelp, JSON.parse(line));
      assert.deepEqual(read.broken, []);
      assert.ok(read.records.every((record) => record.asOf.startsWith('2025-')));
      assert.ok(line.includes(`Synthetic child ${String(i).padStart(6, '0')}`));
    });
  });

  it('makes the same bytes again, whole or in parts, and others by another seed', async (t) => {
    const cwd = folder(t);
    const run = async (...more) => (await cli(['synthetic', ...more], { cwd })).out;
    const whole = await run('--count', '30', '--seed', '7');
    assert.equal((await run('--count', '12', '--seed', '7')) + (await run('--count', '18', '--from', '12', '--seed', '7')), whole);
    assert.notEqual(await run('--count', '30', '--seed', '8'), whole);
    await run('--count', '30', '--seed', '7', '--out', 'made.ndjson');
    assert.equal(readFileSync(join(cwd, 'made.ndjson'), 'utf8'), whole);
  });

  it('is made by the guide it is given, and goes through recommend with nothing set aside', async (t) => {
    const cwd = folder(t);
    writeFileSync(join(cwd, 'five.json'), JSON.stringify(s.fiveLevels));
    const { out } = await cli(['synthetic', '--count', '30', '--guide', 'five.json'], { cwd });
    const told = await cli(['recommend', '-', '--guide', 'five.json'], { cwd, input: out });
    assert.equal(told.code, 0, told.err);
    assert.equal(told.err, '');
    assert.equal(told.out.split('\n').filter(Boolean).length, 30);
  });

  it('refuses what is no number and no year', async (t) => {
    const cwd = folder(t);
    for (const args of [['--count', 'many'], ['--year', '26'], ['--seed', '-1']]) assert.equal((await cli(['synthetic', ...args], { cwd })).code, s.exits.use, args.join(' '));
  });
});

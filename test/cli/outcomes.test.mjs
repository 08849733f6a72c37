import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('outcomes', () => {
  let s;
  before(async () => (s = await source('test/cli/sources-learn.ts')));

  it('lays a file of outcomes beside referrals, tells bad lines and ends with 1, and shows exact counts only where asked', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), s.cast.map((c) => `${JSON.stringify(c.assessment)}\n`).join(''));
    const row = (c, outcome) => `${s.codeOf(s.hashOfRecord(c.assessment))},${outcome},2026-11-30,`;
    writeFileSync(join(dir, 'became.csv'), ['\ufeffrecord,outcome,on,why', ...s.cast.slice(0, 10).map((c) => row(c, 'Assessment required')), row(s.cast[10], 'No Further Action'), row(s.cast[11], 'Closed')].join('\r\n'));
    const { code, out, err } = await cli(['outcomes', 'in.ndjson', '--became', 'became.csv', '--exact'], { cwd: dir });
    assert.equal(code, 1, err);
    assert.match(err, /became\.csv, line 13: outcome “Closed” is none of the census’s/);
    assert.match(out, /says what became: 11\. Referrals of which nobody says: 11\./);
    const shown = await cli(['outcomes', 'in.ndjson', '--became', 'became.csv'], { cwd: dir });
    assert.match(shown.out, /As it may be published/);
    const cells = shown.out.split('\n').filter((line) => /^\| .*\|$/.test(line)).flatMap((line) => line.split('|').map((c) => c.trim()).filter((c) => /^\d+$/.test(c)));
    assert.ok(cells.every((n) => Number(n) % 5 === 0), cells.join());
    assert.equal((await cli(['outcomes', 'in.ndjson'], { cwd: dir })).code, 2);
    assert.equal((await cli(['outcomes', 'in.ndjson', '--became', 'lost.csv'], { cwd: dir })).code, 4);
  });
});

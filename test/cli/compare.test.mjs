import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('compare', () => {
  let s;
  before(async () => (s = await source('test/cli/sources-learn.ts')));

  it('tells what differs, ends with 1 where something could lower a result, and with 0 where nothing could', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'old.json'), JSON.stringify(s.levelsOfHelp));
    writeFileSync(join(dir, 'new.json'), JSON.stringify(s.secondEdition()));
    const { code, out, err } = await cli(['compare', 'old.json', 'new.json'], { cwd: dir });
    assert.equal(code, 1, err);
    assert.match(out, /## What could lower a result[^]*thresholds\/young-carer/);
    const json = await cli(['compare', 'old.json', 'new.json', '--json'], { cwd: dir });
    assert.deepEqual(JSON.parse(json.out), JSON.parse(JSON.stringify(s.compareGuides(s.levelsOfHelp, s.secondEdition()))));
    assert.equal((await cli(['compare', 'old.json', 'old.json'], { cwd: dir })).code, 0);
    assert.equal((await cli(['compare', 'old.json'], { cwd: dir })).code, 2);
    writeFileSync(join(dir, 'broken.json'), '{}');
    const broken = await cli(['compare', 'old.json', 'broken.json'], { cwd: dir });
    assert.equal(broken.code, 1);
    assert.match(broken.err, /broken\.json: /);
  });
});

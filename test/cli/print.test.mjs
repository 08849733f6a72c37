import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('print', () => {
  let s;
  before(async () => (s = await source('test/cli/sources.ts')));
  const printed = (name) => readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), 'utf8');

  it('prints the guide as our own docs have it, and what must be decided', async (t) => {
    const cwd = folder(t);
    assert.equal((await cli(['print'], { cwd })).out, printed('levels-of-help'));
    assert.equal((await cli(['print', '--decisions'], { cwd })).out, printed('levels-of-help-to-decide'));
    writeFileSync(join(cwd, 'five.json'), JSON.stringify(s.fiveLevels));
    assert.equal((await cli(['print', 'five.json', '--out', 'five.md'], { cwd })).code, 0);
    assert.equal(readFileSync(join(cwd, 'five.md'), 'utf8'), printed('five-levels'));
  });

  it('writes the guide that comes with the package as JSON, which is read again as the same', async (t) => {
    const cwd = folder(t);
    assert.equal((await cli(['print', '--json', '--out', 'guide.json'], { cwd })).code, 0);
    assert.deepEqual(JSON.parse(readFileSync(join(cwd, 'guide.json'), 'utf8')), JSON.parse(JSON.stringify(s.guide ?? s.levelsOfHelp)));
    assert.equal((await cli(['check', 'guide.json'], { cwd })).code, 0);
  });

  it('prints no guide with a fault, but its faults', async (t) => {
    const cwd = folder(t);
    writeFileSync(join(cwd, 'five.json'), JSON.stringify({ ...s.fiveLevels, level: 'nowhere' }));
    const { code, err } = await cli(['print', 'five.json', '--out', 'five.md'], { cwd });
    assert.equal(code, 1);
    assert.match(err, /five\.json: .*\n {2}level: /);
    assert.equal(existsSync(join(cwd, 'five.md')), false);
  });
});

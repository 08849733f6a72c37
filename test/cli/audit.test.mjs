import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('audit', () => {
  let s;
  before(async () => (s = await source('test/cli/sources-learn.ts')));
  const laid = (t) => {
    const dir = folder(t);
    for (const [name, by, scores] of [['one', 'AA', ['met', 'not met', 'met']], ['two', 'BB', ['met', 'met', 'met']]]) {
      mkdirSync(join(dir, name, 'records'), { recursive: true });
      scores.forEach((score, i) => writeFileSync(join(dir, name, `${i}.json`), JSON.stringify(s.filled(i, by, score, { learn: `${by} learnt ${i}` }), null, 2)));
      writeFileSync(join(dir, name, 'records', 'a.json'), '{"no": "sheet"}');
      writeFileSync(join(dir, name, 'list.csv'), 'x');
    }
    return dir;
  };

  it('adds up what a folder holds, and stands two auditors beside each other', async (t) => {
    const dir = laid(t);
    const alone = await cli(['audit', 'one'], { cwd: dir });
    assert.equal(alone.code, 0, alone.err);
    assert.match(alone.out, /3 sheets of 3 records; 0 not begun/);
    assert.match(alone.out, /\| Is a risk of abuse seen.*\| 2 \| 0 \| 1 \| 0 \| 3 \| 0 \|/);
    for (const i of [0, 1, 2]) assert.match(alone.out, new RegExp(`AA learnt ${i}`));
    const both = await cli(['audit', 'one', '--beside', 'two', '--out', 'found.md'], { cwd: dir });
    assert.equal(both.code, 0, both.err);
    const text = readFileSync(join(dir, 'found.md'), 'utf8');
    assert.match(text, /6 sheets of 3 records/);
    assert.match(text, /3 records scored by both/);
    assert.match(text, /AA: not met; BB: met/);
    const json = JSON.parse((await cli(['audit', 'one', '--beside', 'two', '--json'], { cwd: dir })).out);
    assert.equal(json.agreement.both, 3);
    assert.equal(json.sum.sheets, 6);
  });

  it('tells every fault with its sheet and place, adds nothing up, and ends with 1', async (t) => {
    const dir = laid(t);
    const sheet = s.filled(0, 'AA', 'met');
    sheet.lines[3].score = 'outstanding';
    writeFileSync(join(dir, 'one', '0.json'), JSON.stringify(sheet));
    writeFileSync(join(dir, 'one', '1.json'), '{ "format": ');
    const { code, out } = await cli(['audit', 'one'], { cwd: dir });
    assert.equal(code, 1);
    assert.match(out, /one[/\\]0\.json: [^]*lines\[3\]\.score: is “outstanding”/);
    assert.match(out, /one[/\\]1\.json.*JSON/);
    assert.equal(out.includes('Line by line'), false);
  });

  it('says where there is no sheet, no such folder, or two sheets of one record by one side', async (t) => {
    const dir = laid(t);
    mkdirSync(join(dir, 'none'));
    assert.equal((await cli(['audit', 'none'], { cwd: dir })).code, 2);
    assert.equal((await cli(['audit', 'lost'], { cwd: dir })).code, 4);
    writeFileSync(join(dir, 'two', 'again.json'), JSON.stringify(s.filled(0, 'CC', 'met')));
    const { code, err } = await cli(['audit', 'one', '--beside', 'two'], { cwd: dir });
    assert.equal(code, 1);
    assert.match(err, /second: has two sheets of the record/);
  });
});

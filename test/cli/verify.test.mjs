import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('verify', () => {
  let s, letter, wren;
  before(async () => {
    s = await source('test/cli/sources.ts');
    wren = s.wrenUntil(s.weeks.at(-1).id);
    letter = (assessment, before_ = []) => JSON.parse(JSON.stringify(s.asJson(s.sendingOf(s.levelsOfHelp, assessment, 'social-care', before_))));
  });
  const lines = (text) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const run = async (t, values, args = []) => {
    const ended = await cli(['verify', '-', ...args], { cwd: folder(t), input: values.map((value) => `${JSON.stringify(value)}\n`).join('') });
    return { ...ended, told: lines(ended.out) };
  };

  it('finds every golden letter unchanged, as it stands over many lines in its file', async (t) => {
    const golden = fileURLToPath(new URL('../referral/golden/json/', import.meta.url));
    const files = readdirSync(golden);
    const { code, out, err } = await cli(['verify', ...files.map((file) => golden + file)], { cwd: folder(t) });
    assert.equal(code, 0, err);
    assert.deepEqual(lines(out), files.map((file) => ({ input: golden + file, line: 1, kind: 'letter', stands: 'unchanged', follows: true })));
    assert.match(err, new RegExp(`^${files.length} looked at: ${files.length} unchanged, 0 changed`));
    // The same, in one list.
    const list = await cli(['verify', '-'], { cwd: folder(t), input: `[${files.map((file) => readFileSync(golden + file, 'utf8')).join(',\n')}]` });
    assert.equal(list.code, 0);
    assert.equal(lines(list.out).length, files.length);
  });

  it('tells any change, and ends with 1', async (t) => {
    const sound = letter(s.cast[0].assessment);
    for (const change of [(one) => (one.letter.title += '.'), (one) => (one.record.asOf = '2026-11-22'), (one) => delete one.seal, (one) => one.patterns.push('odd'), (one) => (one.seal.record = '0')]) {
      const changed = structuredClone(sound);
      change(changed);
      const { code, told, err } = await run(t, [sound, changed]);
      assert.equal(code, 1);
      assert.deepEqual(told.map((one) => [one.line, one.stands]), [[1, 'unchanged'], [2, 'changed']]);
      assert.match(err, /2 looked at: 1 unchanged, 1 changed/);
    }
  });

  it('tells where what is recommended does not follow from the answers', async (t) => {
    const one = letter(s.cast[0].assessment);
    const other = s.cast.find((c) => c.level !== s.cast[0].level && c.level);
    const { code, told, err } = await run(t, [{ ...one, level: letter(other.assessment).level }]);
    assert.equal(code, 1);
    assert.equal(told[0].follows, false);
    assert.match(err, /In 1, what is recommended does not follow/);
  });

  it('cannot say what follows of a letter by another edition, and says unchanged all the same', async (t) => {
    const five = JSON.stringify(s.fiveLevels);
    const cwd = folder(t);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${cwd}/five.json`, five);
    const { code, out } = await cli(['verify', '-', '--guide', 'five.json'], { cwd, input: `${JSON.stringify(letter(s.cast[0].assessment))}\n` });
    assert.equal(code, 0);
    assert.deepEqual(lines(out), [{ line: 1, kind: 'letter', stands: 'unchanged' }]);
  });

  it('tells the break in an account, and in the records before a letter', async (t) => {
    const sound = await run(t, [s.keptAccount(wren), letter(wren[2], wren.slice(0, 2)), wren[0]]);
    assert.equal(sound.code, 0, sound.err);
    assert.deepEqual(sound.told.map(({ kind, stands, broken }) => [kind, stands, broken]), [['account', 'unknown', undefined], ['letter', 'unchanged', undefined], ['record', 'unknown', undefined]]);
    const changed = wren.map((record, i) => (i === 1 ? { ...record, calls: [{ whom: '', number: '', when: '', said: 'PLANTED', reference: '', agreed: '', decisionDue: '' }] } : record));
    const { code, told, out, err } = await run(t, [s.keptAccount(changed), s.keptAccount(wren.slice(1)), s.keptAccount([wren[0], wren[2]]), letter(wren[2], [wren[0]])]);
    assert.equal(code, 1);
    assert.deepEqual(told.map((one) => one.broken), [[3], undefined, [2], [2]]);
    assert.match(err, /In 3, a record does not follow/);
    assert.equal(out.includes('PLANTED'), false);
  });

  it('sets aside what is neither letter, account nor record', async (t) => {
    const { code, told, err } = await run(t, [null, { a: 1 }, [], s.keptAccount([]), wren[0]]);
    assert.equal(code, 3);
    assert.deepEqual(told.map((one) => one.line), [5]);
    assert.match(err, /4 records set aside/);
  });
});

import assert from 'node:assert/strict';
import { writeFileSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('recommend', () => {
  let s;
  before(async () => (s = await source('test/cli/sources.ts')));
  const lines = (text) => text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const ndjson = (values) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

  it('tells of every child of the cast the level and how soon that this edition should make of it, one line each', async (t) => {
    const { code, out, err } = await cli(['recommend', '-'], { cwd: folder(t), input: ndjson(s.cast.map((c) => c.assessment)) });
    assert.equal(code, 0, err);
    assert.equal(err, '');
    const told = lines(out);
    assert.equal(told.length, s.cast.length);
    s.cast.forEach(({ id, level, howSoon, assessment }, i) => {
      assert.equal(told[i].level.step, level, id);
      assert.equal(told[i].howSoon.step, howSoon, id);
      assert.equal(told[i].record, s.hashOfRecord(assessment), id);
      assert.equal(told[i].line, i + 1);
      assert.deepEqual(told[i].guide, { id: s.levelsOfHelp.id, edition: s.levelsOfHelp.edition });
      const now = s.recommendNow(s.levelsOfHelp, [assessment]);
      assert.deepEqual(told[i].level.reasons, now.level.reasons.map((r) => r.threshold.id));
      assert.deepEqual(told[i].first, now.first.map((one) => one.id));
      assert.equal(told[i].gaps, now.gaps.length);
      assert.equal(told[i].level.unsaid, now.level.unsaid);
    });
    assert.ok(told.some((one) => one.level.unsaid === 'not-enough-known') && told.some((one) => one.first.length));
  });

  it('repeats nothing that anybody wrote', async (t) => {
    const planted = s.cast.map(({ assessment }) => JSON.parse(JSON.stringify(assessment), (key, value) => (['words', 'what', 'who', 'note', 'whom', 'said', 'agency-other'].includes(key) && typeof value === 'string' && !/^[a-z-]+$/.test(value) ? `PLANTED ${value}` : value)));
    const { code, out, err } = await cli(['recommend', '-'], { cwd: folder(t), input: ndjson(planted) });
    assert.equal(code, 0, err);
    assert.ok(JSON.stringify(planted).includes('PLANTED'));
    assert.equal(out.includes('PLANTED'), false);
  });

  it('takes single records that follow each other for one account, and an account and a letter for what they are', async (t) => {
    const wren = s.wrenUntil(s.weeks.at(-1).id);
    assert.ok(wren.length > 5);
    const letter = s.asJson(s.sendingOf(s.levelsOfHelp, wren[1], 'social-care', wren.slice(0, 1)));
    const { code, out, err } = await cli(['recommend', '-'], { cwd: folder(t), input: ndjson([...wren, s.keptAccount(wren), letter, s.cast[0].assessment]) });
    assert.equal(code, 0, err);
    const told = lines(out);
    assert.deepEqual(told.map((one) => one.records), [wren.length, wren.length, 2, 1]);
    assert.deepEqual({ ...told[0], line: 0 }, { ...told[1], line: 0 });
    const now = s.recommendNow(s.levelsOfHelp, wren);
    assert.equal(told[0].level.step, now.level.step?.id);
    assert.equal(told[0].howSoon.step, now.howSoon.step?.id);
  });

  it('says where an account is broken, and ends with 1', async (t) => {
    const wren = s.wrenUntil(s.weeks.at(-1).id);
    const { code, out, err } = await cli(['recommend', '-'], { cwd: folder(t), input: ndjson([s.keptAccount(wren.filter((_, i) => i !== 1))]) });
    assert.equal(code, 1);
    assert.deepEqual(lines(out)[0].broken, [2]);
    assert.match(err, /1 with a record that does not follow/);
  });

  it('sets aside a record of another guide and of another edition, and works the second out again where that is asked for', async (t) => {
    const dir = folder(t);
    const other = s.say(s.begin(s.fiveLevels, '2026-11-23'), s.fiveLevels.conversations[0].pages[0].id, {});
    const earlier = { ...s.cast[0].assessment, guide: { ...s.cast[0].assessment.guide, edition: 'third', hash: '0'.repeat(64) } };
    writeFileSync(join(dir, 'in.ndjson'), ndjson([other, earlier, s.cast[1].assessment]));
    const first = await cli(['recommend', 'in.ndjson'], { cwd: dir });
    assert.equal(first.code, 3);
    assert.deepEqual(lines(first.out).map((one) => one.line), [3]);
    assert.match(first.err, /2 records set aside in in\.ndjson\.set-aside\.ndjson, from lines 1, 2/);
    const aside = lines(readFileSync(join(dir, 'in.ndjson.set-aside.ndjson'), 'utf8'));
    assert.deepEqual(aside.map((one) => JSON.parse(one.text)), [other, earlier].map((one) => JSON.parse(JSON.stringify(one))));
    assert.match(aside[1].why, /edition third.*--any-edition/);
    const again = await cli(['recommend', 'in.ndjson', '--any-edition'], { cwd: dir });
    assert.deepEqual(lines(again.out).map((one) => [one.line, one.otherEdition]), [[2, true], [3, undefined]]);
    assert.match(again.err, /1 made with another guide or edition/);
    assert.ok(existsSync(join(dir, 'in.ndjson.set-aside-2.ndjson')), 'the older file is left as it was');
    writeFileSync(join(dir, 'five.json'), JSON.stringify(s.fiveLevels));
    const five = await cli(['recommend', 'in.ndjson', '--guide', 'five.json'], { cwd: dir });
    assert.deepEqual(lines(five.out).map((one) => [one.line, one.guide.id]), [[1, s.fiveLevels.id]]);
  });
});

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('check', () => {
  let s;
  before(async () => (s = await source('test/cli/sources.ts')));

  it('tells what a sound guide holds: conversations, indicators, thresholds, adoption, what is to be decided', async (t) => {
    const cwd = folder(t);
    writeFileSync(join(cwd, 'five.json'), JSON.stringify(s.fiveLevels));
    for (const [args, guide] of [[['check'], s.levelsOfHelp], [['check', 'five.json'], s.fiveLevels]]) {
      const { code, out, err } = await cli(args, { cwd });
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, new RegExp(`^${guide.title}`));
      assert.ok(out.includes(`Adoption: ${guide.adoption.status}. ${guide.adoption.says}`));
      assert.ok(out.includes(`${guide.indicators.length} indicators: `) && out.includes(`${guide.thresholds.length} thresholds: `));
      for (const { name, pages } of guide.conversations) assert.ok(out.includes(`${name} (${pages.length} pages)`), name);
      for (const scale of guide.scales) assert.ok(out.includes(`${scale.name} ${guide.thresholds.filter((one) => one.scale === scale.id).length}`));
      const [, toDecide] = /decide: (\d+) sentences/.exec(out);
      const printed = await cli(['print', ...args.slice(1), '--decisions'], { cwd });
      assert.ok(printed.out.includes(`| **All** | **${toDecide}** |`), 'as many as the page of decisions has');
    }
  });

  it('tells every fault and its place, and ends with 1', async (t) => {
    const guide = JSON.parse(JSON.stringify(s.levelsOfHelp));
    guide.thresholds[3].reaches = 'nowhere';
    guide.indicators[1].source = [];
    delete guide.nation;
    const { code, out } = await cli(['check', '-'], { cwd: folder(t), input: JSON.stringify(guide) });
    assert.equal(code, 1);
    for (const place of ['thresholds[3].reaches: ', 'indicators[1].source: ', 'nation: is missing']) assert.ok(out.includes(`  ${place}`), place);
    assert.match(out, /cannot be used: \d+ faults/);
  });

  it('says of what is no JSON that it is none', async (t) => {
    for (const input of ['', '{"id": ', 'title: a guide']) {
      const { code, err } = await cli(['check', '-'], { cwd: folder(t), input });
      assert.equal(code, 1);
      assert.match(err, /Standard input is not JSON, or not whole/);
    }
  });
});

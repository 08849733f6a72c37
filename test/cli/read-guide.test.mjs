import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { source } from '../support/cli.mjs';

describe('a guide to work with', () => {
  let s;
  before(async () => (s = await source('test/cli/sources.ts')));
  it('is what parseGuide takes', () => assert.equal(s.readGuide(JSON.parse(JSON.stringify(s.fiveLevels)), 'five.json').id, s.fiveLevels.id));
  it('is refused with every fault and its place', () => {
    const guide = { ...JSON.parse(JSON.stringify(s.fiveLevels)), level: 'nowhere', nation: '' };
    assert.throws(() => s.readGuide(guide, 'five.json'), (error) => error.exit === 1 && /^five\.json: .*faults?\.\n/.test(error.message) && /nation: /.test(error.message) && /level: /.test(error.message));
    assert.throws(() => s.readGuide('chess', 'five.json'), /five\.json/);
  });
});

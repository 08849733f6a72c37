// The checklist in the docs: every row is there once, says pass or why not, and the tests it names are there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rows = readFileSync(join(root, 'docs/gold-standard.md'), 'utf8').split('\n').filter((line) => /^\| [A-Z]/.test(line)).map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
const tests = readdirSync(join(root, 'test'), { recursive: true }).map(String).filter((file) => /\.test\.(ts|mjs)$/.test(file) && !file.includes('node_modules')).map((file) => readFileSync(join(root, 'test', file), 'utf8')).join('\n');

describe('the gold standard', () => {
  it('has its sixty-four rows, each with what it asks and how it stands', () => {
    assert.equal(new Set(rows.map(([name]) => name)).size, 64);
    for (const [name, asks, stands, why] of rows) {
      assert.match(stands, /^(Pass(, as far as tried)?|In part|On purpose, in part|No|Does not arise)$/, name);
      assert.ok(asks && why, name);
    }
  });

  it('names tests that there are', () => {
    const titles = rows.flatMap(([, , , why]) => [...why.matchAll(/`([^`]+)`/g)].map((m) => m[1]).filter((title) => title.split(' ').length > 4));
    assert.ok(new Set(titles).size >= 25);
    assert.deepEqual(titles.filter((title) => !tests.includes(title)), []);
  });
});

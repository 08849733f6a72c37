// The reader of the audit's lines, on small pages made wrong on purpose; and the page itself, as far as it can be read without a run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lineIds, readAudit } from './audit.mjs';

const page = readFileSync(fileURLToPath(new URL('../../docs/audit.md', import.meta.url)), 'utf8');
const row = (id, shown = '`a › b`', nominal = 'Something') => `| **${id}** A line | Somewhere | ${shown} | ${nominal} |`;
const whole = (change = (id) => row(id)) => lineIds.map(change).join('\n');

describe('the reader of the audit’s lines', () => {
  it('reads each of the twenty-four lines with its tests', () => {
    const { lines, faults } = readAudit(whole());
    assert.deepEqual(faults, []);
    assert.equal(lines.length, 24);
    assert.deepEqual(lines[0].tests, ['a › b']);
  });
  it('finds a line that is missing, one that stands twice, and one that is none', () => {
    assert.deepEqual(readAudit(whole((id) => (id === 'F4' ? '' : row(id)))).faults, ['F4: stands not once']);
    assert.deepEqual(readAudit(`${whole()}\n${row('K1')}`).faults, ['K1: stands not once']);
    assert.deepEqual(readAudit(`${whole()}\n${row('K9')}`).faults, ['K9: is no line of the audit']);
  });
  it('finds a line that does not say what would still be nominal', () => {
    assert.match(readAudit(whole((id) => row(id, undefined, id === 'R2' ? '' : 'Something'))).faults.join(), /R2/);
  });
});

describe('docs/audit.md', () => {
  it('has every line of the audit once, each with where it is answered and what would still be nominal', () => assert.deepEqual(readAudit(page).faults, []));
  it('names tests for every line', () => assert.deepEqual(readAudit(page).lines.filter(({ tests }) => !tests.length).map(({ id }) => id), []));
});

// Each control of the hazard log, and each line of the audit, as one test: the tests it names ran in this run, and passed. Run last, by `npm test`.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browserRecord, nodeRecord } from '../support/record.mjs';
import { readAudit } from './audit.mjs';
import { faultOf, readHazards } from './hazards.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(root + file, 'utf8');
const records = [browserRecord, nodeRecord].filter((file) => existsSync(root + file)).map((file) => JSON.parse(read(file)).tests);
const tests = Object.assign({}, ...records);
const { hazards, faults } = readHazards(read('docs/safety/hazards.md'));

describe('docs/safety/hazards.md', () => {
  it('is looked up in the record of a whole run', () => assert.equal(records.length, 2, 'run npm test: it leaves the record that this reads'));
  it('can be read, and its ratings are as its matrix has them', () => assert.equal(faults.join('\n'), ''));

  for (const { id, name, controls } of hazards)
    for (const control of controls)
      it(`${id} ${name}: ${control.text}`, () => {
        const fault = faultOf(control, tests);
        // Not a comparison: its message should be this and nothing else.
        if (fault) assert.fail(`${id} ${name}, the control “${control.text}”: ${fault}`);
      });
});

describe('docs/audit.md, in this run', () => {
  for (const line of readAudit(read('docs/audit.md')).lines)
    it(line.text, () => {
      const fault = faultOf(line, tests);
      if (fault) assert.fail(`${line.text}: ${fault}`);
    });
});

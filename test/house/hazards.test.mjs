// The reader of the hazard log, on small logs made wrong on purpose.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newRecord, titleOf } from '../support/record.mjs';
import { faultOf, readHazards } from './hazards.mjs';

const log = `# Hazards

| Id | Hazard | Before | Residual | Gaps |
| --- | --- | --- | --- | --- |
| HZ-01 | A worry is lost | 4 | 2 | 1 |

| Likelihood ↓ Severity → | 1 Minor | 5 Catastrophic |
| --- | --- | --- |
| 2 High | 2 | 4 |
| 1 Low | 1 | 2 |

## HZ-01 A worry is lost

**Cause.** A page is left out.

**Effect.** It is not asked.

**Hazard.** Nobody knows.

**Harm.** A child is hurt.

| Severity | Likelihood before | Likelihood after | Risk before | Residual risk |
| --- | --- | --- | --- | --- |
| 5 Catastrophic | 2 High | 1 Low | 4 | 2 |

**Accepted by.** Nobody yet.

**Controls**

- Every page is asked. \`the journey › asks every page\`
- It is found by chance too. \`the chart › agrees: 2,000 accounts\` \`the chart › ends\`

**Not yet controlled**

- A page that nobody wrote.
`;
const faults = (...changes) => readHazards(changes.reduce((text, [from, to]) => {
  assert.ok(text.includes(from), `the small log has no ${from}`);
  return text.replace(from, to);
}, log)).faults;
const says = (found, pattern) => {
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0], /^HZ-01 A worry is lost: /);
  assert.match(found[0], pattern);
};
const [asked, byChance] = readHazards(log).hazards[0].controls;

describe('the reader of the hazard log', () => {
  it('reads each control with the titles of its tests, and finds nothing wrong', () => {
    assert.deepEqual(readHazards(log), {
      hazards: [{ id: 'HZ-01', name: 'A worry is lost', controls: [
        { text: 'Every page is asked.', tests: ['the journey › asks every page'] },
        { text: 'It is found by chance too.', tests: ['the chart › agrees: 2,000 accounts', 'the chart › ends'] },
      ] }],
      faults: [],
    });
  });

  it('passes over no line among the controls', () => {
    says(faults(['- Every page', '* Every page']), /not an item.*Every page is asked/);
    says(faults(['asked. `', 'asked.\n  `']), /not an item.*asks every page/);
  });

  it('finds a hazard with a part missing, with a wrong rating, or with nothing at all', () => {
    says(faults(['**Harm.** A child is hurt.', '']), /Harm is missing/);
    says(faults(['| 1 Low | 4 | 2 |', '| 1 Low | 4 | 1 |'], ['| 4 | 2 | 1 |', '| 4 | 1 | 1 |']), /ratings/);
    says(faults(['5 Catastrophic | 2 High', '5 Dreadful | 2 High']), /ratings/);
    says(faults(['| 2 | 1 |', '| 2 | 0 |'], ['**Controls**', '**Control**'], ['**Not yet', '**Not']), /neither a control nor a gap/);
    assert.deepEqual(readHazards('# Nothing').faults, ['the log has no hazard']);
  });

  it('finds a list at the top that says otherwise', () => {
    says(faults(['| 4 | 2 | 1 |', '| 4 | 1 | 1 |']), /list at the top/);
    assert.match(faults(['## HZ-01', '## HZ-02'])[0], /without a break/);
  });

  it('lets no gap name a test', () => says(faults(['nobody wrote.', 'nobody wrote. `a › b`']), /has no test to name/));
});

describe('a control of the hazard log', () => {
  const passed = { 'the journey › asks every page': 'passed', 'the chart › agrees: 2,000 accounts': 'passed', 'the chart › ends': 'passed' };

  it('is shown when every test it names ran and passed', () => {
    assert.equal(faultOf(asked, passed), '');
    assert.equal(faultOf(byChance, passed), '');
  });

  it('is not shown without a test', () => {
    const [bare] = readHazards(log.replace(' `the journey › asks every page`', '')).hazards[0].controls;
    assert.equal(faultOf(bare, passed), 'it names no test');
  });

  it('is not shown by a test that failed, was skipped, or did not run, though others passed', () => {
    assert.equal(faultOf(asked, { ...passed, 'the journey › asks every page': 'failed' }), 'the test failed: the journey › asks every page');
    assert.equal(faultOf(byChance, { ...passed, 'the chart › ends': 'skipped' }), 'the test was skipped: the chart › ends');
    assert.equal(faultOf(byChance, { 'the chart › agrees: 2,000 accounts': 'passed' }), 'no test of this title ran: the chart › ends');
  });
});

describe('the record of a run', () => {
  it('knows a test by its whole title, without the seed', () => {
    assert.equal(titleOf(['', 'the chart', 'agrees: 2,000 accounts (seed 123)']), 'the chart › agrees: 2,000 accounts');
    assert.deepEqual(readHazards(log.replace('2,000 accounts`', '2,000 accounts (seed -7)`')).hazards[0].controls[1], byChance);
  });

  it('keeps the worse of two tests with one title, and counts both', () => {
    const { record, add } = newRecord();
    for (const outcome of ['passed', 'failed', 'passed', 'skipped']) add(['a', 'b'], outcome);
    assert.deepEqual(record, { passed: 2, failed: 1, skipped: 1, tests: { 'a › b': 'failed' } });
  });
});

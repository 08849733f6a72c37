// The whole test: build, the tests that run in the browser, those that drive it or read the package, and last the hazard log, whose
// controls are looked up among the tests that passed. Ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserRecord, nodeRecord } from '../test/support/record.mjs';

const count = { passed: 0, failed: 0, skipped: 0 };
const step = (name, args) => {
  console.log(`\n== ${name}`);
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status;
};

/** Runs tests that leave a record, and counts them. A run that broke without a failing test is still a failure. */
const tests = (name, args, file) => {
  rmSync(file, { force: true });
  const status = step(name, args);
  let record = { passed: 0, failed: 0 };
  try {
    record = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    record.failed = 1;
  }
  count.passed += record.passed;
  count.skipped += record.skipped ?? 0;
  count.failed += record.failed || (status === 0 ? 0 : 1);
};
const nodeTests = (name, files, file) =>
  tests(name, ['--test', '--test-concurrency=1', '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./test/support/node-reporter.mjs', `--test-reporter-destination=${file}`, ...files], file);

mkdirSync('node_modules/.cache', { recursive: true });
// What an earlier run showed, this one has not.
rmSync(nodeRecord, { force: true });

if (step('build', ['.config/build.mjs']) !== 0) count.failed++;
tests('in the browser', ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.config.mjs'], browserRecord);
nodeTests('the house, the guides’ words, the package, the formats, and the host pages', [
  'test/house/house.test.mjs',
  'test/guides/plain-words.test.mjs',
  'test/house/manifest.test.mjs',
  'test/house/look.test.mjs',
  'test/house/jsx.test.mjs',
  'test/house/gold-standard.test.mjs',
  'test/house/ssr.test.mjs',
  'test/house/bundle.test.mjs',
  'test/referral/formats/cards.test.mjs',
  'test/formats/fhir-validators.test.mjs',
  'test/house/hazards.test.mjs',
  'test/house/audit.test.mjs',
  'test/board/sql.test.mjs',
  'test/charts/in-node.test.mjs',
  'test/cli/accounts-from.test.mjs',
  'test/cli/check.test.mjs',
  'test/cli/main.test.mjs',
  'test/cli/nearest.test.mjs',
  'test/cli/print.test.mjs',
  'test/cli/progress.test.mjs',
  'test/cli/read-arguments.test.mjs',
  'test/cli/read-guide.test.mjs',
  'test/cli/read-records.test.mjs',
  'test/cli/recommend.test.mjs',
  'test/cli/set-aside.test.mjs',
  'test/cli/split-lines.test.mjs',
  'test/cli/split-list.test.mjs',
  'test/cli/tables.test.mjs',
  'test/cli/synthetic.test.mjs',
  'test/cli/replay.test.mjs',
  'test/cli/sample.test.mjs',
  'test/cli/audit.test.mjs',
  'test/cli/board.test.mjs',
  'test/cli/verify.test.mjs',
  'test/cli/compare.test.mjs',
  'test/cli/outcomes.test.mjs',
  'test/portals/portals.test.mjs',
  'test/portals/received.test.mjs',
  'test/portals/start.test.mjs',
  'test/portals/letter.test.mjs',
  'test/portals/copies.test.mjs',
  'test/portals/strict.test.mjs',
  'test/portals/keyboard.test.mjs',
  'test/portals/frame.test.mjs',
  'test/portals/kill.test.mjs',
  'test/portals/canary.test.mjs',
], nodeRecord);
nodeTests('the controls of the hazard log, and the lines of the audit', ['test/house/controls.test.mjs'], 'node_modules/.cache/control-tests.json');

if (count.skipped) console.log(`\n${count.skipped} not run: above, each says why.`);
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;

// The whole test: build, the tests that run in the browser, then those that drive it or read the package. Ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const count = { passed: 0, failed: 0 };
const step = (name, args, options = {}) => {
  console.log(`\n== ${name}`);
  return spawnSync(process.execPath, args, { stdio: 'inherit', ...options });
};

const built = step('build', ['.config/build.mjs']);
if (built.status !== 0) count.failed++;

rmSync('node_modules/.cache/wtr-count.json', { force: true });
const browser = step('in the browser', ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.config.mjs']);
try {
  const { passed, failed } = JSON.parse(readFileSync('node_modules/.cache/wtr-count.json', 'utf8'));
  count.passed += passed;
  count.failed += failed;
  // A run that broke without a failing test is still a failure.
  if (browser.status !== 0 && !failed) count.failed++;
} catch {
  count.failed++;
}

console.log('\n== the house, the package, and the host pages');
const files = ['test/house/house.test.mjs', 'test/house/bundle.test.mjs', 'test/portals/portals.test.mjs', 'test/portals/strict.test.mjs'];
const tapFile = 'node_modules/.cache/node-tests.tap';
rmSync(tapFile, { force: true });
const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${tapFile}`];
spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...files], { stdio: 'inherit' });
let tap = '';
try {
  tap = readFileSync(tapFile, 'utf8');
} catch {
  // Counted below as a failure.
}
const total = (word) => Number(tap.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? NaN);
if (Number.isNaN(total('pass'))) count.failed++;
else {
  count.passed += total('pass');
  count.failed += total('fail') + total('cancelled');
}

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;

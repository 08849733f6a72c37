import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChrome } from './test/support/find-chrome.mjs';
import { mediaPlugin } from './test/support/media-plugin.mjs';
import { storiesPlugin } from './test/support/stories-plugin.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const chrome = await findChrome();
console.log(`browser: ${chrome.source}, ${chrome.path.replace(root, '')}`);

/** Leaves the counts where the tally finds them. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      for (const inner of suite?.suites ?? []) walk(inner);
    };
    for (const session of sessions) {
      walk(session.testResults);
      if (!session.passed && !session.testResults?.tests?.length && !session.testResults?.suites?.length) count.failed++;
    }
    mkdirSync(`${root}node_modules/.cache`, { recursive: true });
    writeFileSync(`${root}node_modules/.cache/wtr-count.json`, JSON.stringify(count));
  },
};

export default {
  files: 'test/**/*.test.ts',
  // What users get, not the development builds.
  nodeResolve: { exportConditions: ['production', 'browser', 'module', 'import', 'default'] },
  browsers: [chromeLauncher({ launchOptions: { executablePath: chrome.path, args: chrome.args, env: chrome.env } })],
  plugins: [mediaPlugin(), storiesPlugin({ root }), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
  // In full Chromium a tab in the background draws no frame, and tests would hang.
  concurrency: chrome.shell ? 2 : 1,
  testsStartTimeout: 60000,
  testsFinishTimeout: 240000,
  testFramework: { config: { ui: 'bdd', timeout: 20000 } },
};

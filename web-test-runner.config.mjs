import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChrome } from './test/support/find-chrome.mjs';
import { mediaPlugin } from './test/support/media-plugin.mjs';
import { plotPlugin } from './test/support/plot-plugin.mjs';
import { browserRecord, newRecord } from './test/support/record.mjs';
import { storiesPlugin } from './test/support/stories-plugin.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const chrome = await findChrome();
console.log(`browser: ${chrome.source}, ${chrome.path.replace(root, '')}`);

/** Leaves what became of each test where the tally and the hazard log find it. */
const recordReporter = {
  onTestRunFinished({ sessions }) {
    const { record, add } = newRecord();
    const walk = (suite, above) => {
      const path = [...above, suite.name];
      for (const test of suite.tests ?? []) add([...path, test.name], test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed');
      for (const inner of suite.suites ?? []) walk(inner, path);
    };
    for (const session of sessions) {
      if (session.testResults) walk(session.testResults, []);
      if (!session.passed && !session.testResults?.tests?.length && !session.testResults?.suites?.length) record.failed++;
    }
    mkdirSync(`${root}node_modules/.cache`, { recursive: true });
    writeFileSync(`${root}${browserRecord}`, JSON.stringify(record));
  },
};

export default {
  files: 'test/**/*.test.ts',
  // What users get, not the development builds.
  nodeResolve: { exportConditions: ['production', 'browser', 'module', 'import', 'default'] },
  browsers: [chromeLauncher({ launchOptions: { executablePath: chrome.path, args: chrome.args, env: chrome.env } })],
  plugins: [mediaPlugin(), storiesPlugin({ root }), plotPlugin({ root }), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  reporters: [defaultReporter({ reportTestProgress: false }), recordReporter],
  // In full Chromium a tab in the background draws no frame, and tests would hang.
  concurrency: chrome.shell ? 2 : 1,
  testsStartTimeout: 60000,
  testsFinishTimeout: 240000,
  testFramework: { config: { ui: 'bdd', timeout: 20000 } },
};

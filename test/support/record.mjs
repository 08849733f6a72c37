/** Where a run leaves what became of each test, for the hazard log to look up. */
export const browserRecord = 'node_modules/.cache/browser-tests.json';
export const nodeRecord = 'node_modules/.cache/node-tests.json';

const worstFirst = ['failed', 'skipped', 'passed'];

/** The title by which a test is named in the docs: with those it stands under, and without a seed, which changes with every run. */
export const titleOf = (path) => path.filter(Boolean).join(' › ').replace(/ \(seed -?\d+\)/g, '');

/** How many passed, failed and were skipped, and the outcome of each title. Of two tests with one title, the worse counts. */
export function newRecord() {
  const record = { passed: 0, failed: 0, skipped: 0, tests: {} };
  const add = (path, outcome) => {
    record[outcome]++;
    const title = titleOf(path);
    record.tests[title] = worstFirst.find((o) => o === outcome || o === record.tests[title]);
  };
  return { record, add };
}

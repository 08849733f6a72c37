// A reporter for `node --test`: yields the record of the run, as JSON.
import { newRecord } from './record.mjs';

export default async function* (events) {
  const { record, add } = newRecord();
  const path = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const own = [...path.slice(0, data.nesting), data.name];
    const failed = type === 'test:fail';
    // A suite is not a test, but what fails around its tests is a failure.
    if (data.details.type === 'suite') {
      if (failed && data.details.error?.failureType !== 'subtestsFailed') add(own, 'failed');
    } else add(own, data.skip !== undefined || data.todo !== undefined ? 'skipped' : failed ? 'failed' : 'passed');
  }
  yield JSON.stringify(record);
}

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { source } from '../support/cli.mjs';

describe('how far it is', () => {
  let Progress;
  before(async () => ({ Progress } = await source('test/cli/sources.ts')));
  const watching = (over) => {
    const said = [];
    const clock = { now: 1000 };
    return { said, clock, progress: new Progress((text) => said.push(text), over, () => clock.now) };
  };

  it('is said at most twice a second, with how many a second and of how much', () => {
    const { said, clock, progress } = watching(false);
    for (let n = 1; n <= 4000; n++) {
      clock.now += 0.5;
      progress.tell(n, n * 1000, 8_000_000);
    }
    assert.deepEqual(said, ['1000 records, 2000 a second, 1.0 of 8.0 MB (12%)\n', '2000 records, 2000 a second, 2.0 of 8.0 MB (25%)\n', '3000 records, 2000 a second, 3.0 of 8.0 MB (37%)\n', '4000 records, 2000 a second, 4.0 of 8.0 MB (50%)\n']);
  });

  it('is written over on a terminal, and taken away', () => {
    const { said, clock, progress } = watching(true);
    progress.clear();
    assert.deepEqual(said, []);
    clock.now += 600;
    progress.tell(1, 1000, undefined);
    progress.clear();
    progress.clear();
    assert.deepEqual(said, ['\r\u001b[K1 record, 2 a second, 0.0 MB', '\r\u001b[K']);
  });

  it('is not said where nobody watches', () => {
    const progress = new Progress(undefined, true, () => 0);
    progress.tell(1, 1, 1);
    progress.clear();
  });
});

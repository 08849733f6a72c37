import { expect } from '@open-wc/testing';
import { FrameSays, readMessage } from '../../src/frame/messages.ts';
import { readFrameSays } from '../../src/frame/read-frame-says.ts';
import { chanceFrom, oddMessage } from '../support/odd-messages.ts';
import { frameSays, hostSays } from '../support/sound-messages.ts';
import { seed } from '../support/random.ts';

describe('readFrameSays', () => {
  it('takes each sound message, and none of the page’s own', () => {
    for (const message of frameSays) expect(readFrameSays(message), JSON.stringify(message)).to.equal(message);
    for (const message of hostSays) expect(readFrameSays(message)).to.be.undefined;
  });
  it(`says the same as the schema of 10,000 messages (seed ${seed})`, () => {
    const next = chanceFrom(seed);
    const values = [undefined, null, 0, 1, -1, 1.5, 10_000, 10_001, 20_000, 20_001, 40, 39, '', 'shape', 'unreadable', 'loh-wiped', 'a b', 'x'.repeat(81), {}, { step: 'x' }, { reached: 3 }, { draft: {} }, { draft: [] }, { why: '' }, [], 'toString'];
    let taken = 0;
    for (let i = 0; i < 10_000; i++) {
      const sound = frameSays[Math.floor(next() * frameSays.length)]!;
      // Half of these are changed in a way that may well leave them sound.
      const keys = [...Object.keys(sound), 'id', 'error', 'value'];
      const message = i % 2 ? oddMessage(next, frameSays) : { ...sound, [keys[Math.floor(next() * keys.length)]!]: values[Math.floor(next() * values.length)] };
      const bySchema = 'says' in readMessage(FrameSays, message);
      if (bySchema) taken++;
      if ((readFrameSays(message) !== undefined) !== bySchema) expect.fail(`${bySchema ? 'the schema takes' : 'the schema refuses'} ${JSON.stringify(message)}`);
    }
    expect(taken).to.be.greaterThan(200);
  });
});

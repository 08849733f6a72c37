import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { source } from '../support/cli.mjs';

describe('taking lines apart', () => {
  let s;
  before(async () => (s = await source('test/cli/sources.ts')));
  async function* inChunks(bytes, size) {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  }
  async function taken(text, { size = 3, longest = 1e6, skipped = 0 } = {}) {
    const gone = [];
    const away = async (place) => {
      const parts = [];
      return { write: async (bytes) => void parts.push(Buffer.from(bytes)), end: async () => void gone.push({ ...place, text: Buffer.concat(parts).toString() }) };
    };
    const pieces = [];
    for await (const { bytes, ...rest } of s.splitLines(inChunks(Buffer.from(text), size), { longest, away, skipped })) pieces.push({ ...rest, ...(bytes && { text: bytes.toString() }) });
    return { pieces, gone };
  }

  it('gives each line with its number and its first byte, wherever the input is cut, and passes over empty ones', async () => {
    for (const size of [1, 2, 3, 5, 100])
      assert.deepEqual((await taken('{"a":1}\n\n \t\r\n{"é":2}\r\n{"c":3}', { size })).pieces, [
        { line: 1, at: 0, text: '{"a":1}' },
        { line: 4, at: 13, text: '{"é":2}\r' },
        { line: 5, at: 23, text: '{"c":3}', last: true },
      ]);
  });

  it('knows no last line where the input ends with a line’s end, and nothing in an empty one', async () => {
    assert.deepEqual((await taken('{"a":1}\n')).pieces, [{ line: 1, at: 0, text: '{"a":1}' }]);
    for (const empty of ['', '\n', '\r\n\n  ']) assert.deepEqual((await taken(empty)).pieces, []);
  });

  it('counts from the bytes that were skipped', async () => assert.deepEqual((await taken('a\nb\n', { skipped: 3 })).pieces.map((p) => p.at), [3, 5]));

  it('copies a line that is too long away as it comes, whole, and goes on', async () => {
    for (const size of [1, 7, 64]) {
      const { pieces, gone } = await taken(`short\n${'x'.repeat(50)}é\nshort too\n${'y'.repeat(60)}`, { longest: 20, size });
      assert.deepEqual(pieces.map((p) => p.text), ['short', undefined, 'short too', undefined]);
      assert.deepEqual(gone, [{ line: 2, at: 6, text: `${'x'.repeat(50)}é` }, { line: 4, at: 69, text: 'y'.repeat(60) }]);
    }
  });
});

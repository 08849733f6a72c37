import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { source } from '../support/cli.mjs';

describe('reading records', () => {
  let s;
  before(async () => (s = await source('test/cli/sources.ts')));
  const away = async () => ({ write: async () => undefined, end: async () => undefined });
  async function* inChunks(bytes, size) {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  }
  async function read(input, { size = 5, longest = 1e6 } = {}) {
    const all = [];
    for await (const found of s.readRecords(inChunks(Buffer.from(input), size), { longest, away })) all.push(found);
    return all;
  }
  const values = (all) => all.map((found) => ('value' in found ? found.value : found.why));

  it('takes one a line, one list and one after another over many lines for the same records, in chunks of any size', async () => {
    const list = [{ a: 1 }, { b: [{ c: 'é ] } "' }] }, {}];
    const forms = [list.map((one) => JSON.stringify(one)).join('\n'), JSON.stringify(list), JSON.stringify(list, null, 2), `  \n${JSON.stringify(list)}`, list.map((one) => JSON.stringify(one, null, 2)).join('\n').replace(/\{\}$/, '{\n}'), list.map((one) => JSON.stringify(one)).join('\r\n\r\n')];
    for (const form of forms) for (const mark of ['', '\u{FEFF}']) for (const size of [1, 4, 9, 1000]) {
      const all = await read(mark + form, { size });
      assert.deepEqual(values(all), list, JSON.stringify(mark + form));
      for (const { at, bytes } of all) assert.deepEqual(Buffer.from(mark + form).subarray(at, at + bytes.length), bytes);
    }
  });

  it('reads nothing from an empty input', async () => {
    for (const empty of ['', ' ', '\n\n', '\u{FEFF}', '[]']) assert.deepEqual(await read(empty), []);
  });

  it('tells half a line at the end from a broken one before it, and goes on behind the broken one', async () => {
    const all = await read('{"a":1}\n{"a":\n{"a":3}\n{"a":4,"b');
    assert.deepEqual(all.map((found) => found.line), [1, 2, 3, 4]);
    assert.deepEqual(all.map((found) => found.value?.a), [1, undefined, 3, undefined]);
    assert.match(all[1].why, /not JSON/);
    assert.match(all[3].why, /cut off/);
    assert.equal(all[3].bytes.toString(), '{"a":4,"b');
  });

  it('says of one line that it is not UTF-8, and reads the rest', async () => {
    const all = await read(Buffer.concat([Buffer.from('{"a":1}\n{"name":"'), Buffer.from([0xe9]), Buffer.from('"}\n{"a":3}\n')]));
    assert.deepEqual(all.map((found) => 'value' in found), [true, false, true]);
    assert.match(all[1].why, /not UTF-8/);
    assert.ok(all[1].bytes.includes(0xe9));
  });

  it('refuses UTF-16 and what is packed as a whole, with what to do', async () => {
    const utf16 = Buffer.from('{"a":1}\n', 'utf16le');
    for (const input of [Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]), utf16, Buffer.from(utf16).swap16()]) for (const size of [1, 100])
      await assert.rejects(read(input, { size }), (error) => error.exit === 4 && /UTF-16.*iconv/s.test(error.message));
    await assert.rejects(read(Buffer.from([0x1f, 0x8b, 8, 0, 0])), /gunzip/);
  });

  it('says what is too long, without its bytes', async () => {
    const all = await read(`{"a":1}\n{"a":"${'x'.repeat(200)}"}\n{"a":3}`, { longest: 100 });
    assert.deepEqual(all.map((found) => found.value?.a), [1, undefined, 3]);
    assert.equal(all[1].bytes, undefined);
    assert.match(all[1].why, /longer than/);
  });

  it('begins before all of it has come', async () => {
    let asked = 0;
    const endless = (async function* () {
      for (;;) {
        asked++;
        yield Buffer.from('{"a":1}\n');
      }
    })();
    for await (const { value } of s.readRecords(endless, { longest: 1e6, away })) {
      assert.deepEqual(value, { a: 1 });
      break;
    }
    assert.ok(asked < 4);
  });
});

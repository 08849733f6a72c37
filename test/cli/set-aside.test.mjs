import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { folder, source } from '../support/cli.mjs';

describe('setting aside', () => {
  let s;
  before(async () => (s = await source('test/cli/sources.ts')));
  const lines = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

  it('begins no file until there is something to set aside', async (t) => {
    const dir = folder(t);
    await new s.SetAside(join(dir, 'a.ndjson')).close();
    assert.deepEqual(readdirSync(dir), []);
  });

  it('keeps what stood there whole, with where and why, for its owner alone', async (t) => {
    const path = join(folder(t), 'a.ndjson');
    const aside = new s.SetAside(path);
    const odd = Buffer.from([0x7b, 0xe9, 0x0d]);
    await aside.put({ line: 2, at: 10, bytes: Buffer.from('{"half": "é') }, 'It is cut off.');
    await aside.put({ line: 3, at: 30, bytes: odd }, 'It is not UTF-8.');
    await aside.close();
    assert.deepEqual(lines(path), [{ line: 2, at: 10, why: 'It is cut off.', text: '{"half": "é' }, { line: 3, at: 30, why: 'It is not UTF-8.', base64: odd.toString('base64') }]);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.deepEqual([aside.count, aside.lines], [2, [2, 3]]);
  });

  it('writes what is too long as it comes, in parts of any size', async (t) => {
    const path = join(folder(t), 'a.ndjson');
    const long = Buffer.from(Array.from({ length: 1000 }, (_, i) => (i * 7) % 256));
    for (const size of [1, 2, 3, 4, 100, 2000]) {
      const aside = new s.SetAside(path);
      const { write, end } = await aside.away({ line: 4, at: 40 }, 'Too long.');
      for (let i = 0; i < long.length; i += size) await write(long.subarray(i, i + size));
      await end();
      await aside.put({ line: 5, at: 50, bytes: Buffer.from('x') }, 'No.');
      await aside.close();
      const [first, second] = lines(aside.path);
      assert.deepEqual(Buffer.from(first.base64, 'base64'), long);
      assert.deepEqual([first.line, first.at, first.why, second.text], [4, 40, 'Too long.', 'x']);
    }
  });

  it('never writes over an older file, whatever it is called', async (t) => {
    const dir = folder(t);
    for (const [wanted, second, third] of [['in.json.set-aside.ndjson', 'in.json.set-aside-2.ndjson', 'in.json.set-aside-3.ndjson'], ['aside.txt', 'aside-2.txt', 'aside-3.txt'], ['aside', 'aside-2', 'aside-3']]) {
      for (const name of [wanted, second]) writeFileSync(join(dir, name), 'older');
      const aside = new s.SetAside(join(dir, wanted));
      await aside.put({ line: 1, at: 0, bytes: Buffer.from('x') }, 'No.');
      await aside.close();
      assert.equal(aside.path, join(dir, third));
      assert.equal(readFileSync(join(dir, wanted), 'utf8') + readFileSync(join(dir, second), 'utf8'), 'olderolder');
    }
  });

  it('leaves whole lines only where it is closed in the middle of one, and nothing where that was the first', async (t) => {
    const dir = folder(t);
    const path = join(dir, 'a.ndjson');
    const aside = new s.SetAside(path);
    await aside.put({ line: 1, at: 0, bytes: Buffer.from('x') }, 'No.');
    await (await aside.away({ line: 2, at: 2 }, 'Too long.')).write(Buffer.from('abcdefg'));
    await aside.close();
    assert.deepEqual(lines(path).map((one) => one.line), [1]);
    const other = new s.SetAside(join(dir, 'b.ndjson'));
    await (await other.away({ line: 2, at: 2 }, 'Too long.')).write(Buffer.from('abcdefg'));
    await other.close();
    assert.equal(existsSync(join(dir, 'b.ndjson')), false);
  });

  it('says in words that it may not write there', async (t) => {
    const aside = new s.SetAside(join(folder(t), 'no-such-folder', 'a.ndjson'));
    await assert.rejects(aside.put({ line: 1, at: 0, bytes: Buffer.from('x') }, 'No.'), (error) => error.exit === 4 && /no such file or folder/.test(error.message) && /--set-aside/.test(error.message));
  });
});

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { source } from '../support/cli.mjs';

describe('taking a list apart', () => {
  let s, chance;
  before(async () => {
    s = await source('test/cli/sources.ts');
    const seed = 1 + Math.floor(Math.random() * 2 ** 31);
    console.log(`seed ${seed}`);
    chance = s.chance(seed);
  });

  async function* inChunks(text, size) {
    const bytes = Buffer.from(text);
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  }
  /** Takes text apart in chunks of a size. What is too long is gathered as it comes. */
  async function taken(text, { size = 7, longest = 1e6, bare = false } = {}) {
    const gone = [];
    const away = async (place) => {
      const parts = [];
      return { write: async (bytes) => void parts.push(Buffer.from(bytes)), end: async () => void gone.push({ ...place, text: Buffer.concat(parts).toString() }) };
    };
    const pieces = [];
    for await (const piece of s.splitList(inChunks(text, size), { longest, away, skipped: 0, bare })) pieces.push({ ...piece, text: piece.bytes?.toString() });
    return { pieces, gone };
  }
  const odd = () => chance.pick(['', 'plain', ', ] } [ {', '"', '\\', '\\"', 'line\nend', '😀 é', '\\u0041']);
  const value = (depth) =>
    depth && chance.yes(0.7)
      ? chance.yes(0.5) ? Array.from({ length: chance.below(4) }, () => value(depth - 1)) : Object.fromEntries(Array.from({ length: chance.below(4) }, () => [odd(), value(depth - 1)]))
      : chance.pick([odd(), chance.below(1000), true, null]);
  const record = () => ({ version: 0, ...Object.fromEntries([['a', value(4)], ['b', value(3)]]) });
  const laidOut = [
    (list) => JSON.stringify(list),
    (list) => JSON.stringify(list, null, 2),
    (list) => `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
    (list) => `\n [\r\n  ${list.map((one) => JSON.stringify(one)).join('\r\n  ,\r\n  ')}\r\n]`,
    // Laid out without setting in, lines within a record start as records do.
    (list) => JSON.stringify(list, null, 1).replace(/^ +/gm, ''),
  ];

  it('gives what JSON.parse gives, however it is laid out and wherever it is cut, and says where each stands', async () => {
    for (let run = 0; run < 300; run++) {
      const list = Array.from({ length: 1 + chance.below(6) }, record);
      const text = chance.pick(laidOut)(list);
      const { pieces } = await taken(text, { size: 1 + chance.below(30) });
      assert.deepEqual(pieces.map((p) => p.why), list.map(() => undefined), text);
      assert.deepEqual(pieces.map((p) => JSON.parse(p.text)), JSON.parse(text), text);
      for (const { at, line, text: own } of pieces) {
        assert.equal(Buffer.from(text).subarray(at, at + Buffer.byteLength(own)).toString(), own);
        assert.equal(Buffer.from(text).subarray(0, at).toString().split('\n').length, line);
      }
    }
  });

  it('gives objects one after another over many lines in the same way', async () => {
    for (let run = 0; run < 200; run++) {
      const list = Array.from({ length: 1 + chance.below(6) }, record);
      const text = list.map((one) => JSON.stringify(one, null, 1)).join(chance.pick(['\n', '\r\n\n', '']));
      const { pieces } = await taken(text, { size: 1 + chance.below(30), bare: true });
      assert.deepEqual(pieces.map((p) => JSON.parse(p.text)), list, text);
    }
  });

  const slips = {
    'a bracket that is not closed': [(text) => text.slice(0, -1), /bracket/],
    'two brackets that are not closed': [(text) => text.slice(0, -2), /bracket/],
    'a text that is not closed': [(text) => text.replace(/"c"/, '"c'), /text/],
    'the half of it gone': [(text) => text.slice(0, text.length / 2), /bracket|text/],
    'a comma too many': [(text) => `${text.slice(0, -1)},}`, undefined],
    'a bracket too many': [(text) => `${text}}`, undefined],
    'a bracket of the other kind': [(text) => text.replace(']', '}'), undefined],
    'words that are no JSON': [() => 'nothing [ here', undefined],
  };
  const sound = (n) => ({ n, of: [{ a: 'b' }, { a: 'c' }], end: { yes: true } });
  for (const [name, [slip, why]] of Object.entries(slips))
    for (const place of [0, 1, 2])
      for (const [how, before_, between] of [['one a line', '[\n', ',\n'], ['one a line, set in', '[\n  ', ',\n  ']])
        it(`sets aside one record alone: ${name}, in the ${['first', 'second', 'last'][place]} of ${how}`, async () => {
          const texts = [0, 1, 2].map((n) => JSON.stringify(sound(n)));
          texts[place] = slip(texts[place]);
          for (const size of [1, 5, 1000]) {
            const { pieces } = await taken(`${before_}${texts.join(between)}\n]`, { size });
            const read = pieces.flatMap((p) => {
              try {
                return p.why ? [] : [JSON.parse(p.text).n];
              } catch {
                return [];
              }
            });
            assert.deepEqual(read, [0, 1, 2].filter((n) => n !== place));
            // Nothing of it is lost; closed too soon, it comes in two parts.
            const broken = pieces.filter((p) => !read.some((n) => p.text === JSON.stringify(sound(n))));
            assert.ok(broken.map((p) => p.text).join(',').startsWith(texts[place]), 'whole');
            assert.ok(broken.length === 1 || name === 'a bracket of the other kind');
            if (why && place < 2) assert.match(broken[0].why, why);
          }
        });

  it('goes on behind several slips', async () => {
    const texts = Array.from({ length: 40 }, (_, n) => JSON.stringify(sound(n)));
    const text = `[\n${texts.map((one, n) => (n % 3 === 0 ? one.slice(0, -1 - (n % 20)) : one)).join(',\n')}\n]`;
    for (const size of [3, 4096]) {
      const { pieces } = await taken(text, { size });
      const read = pieces.flatMap((p) => (p.why ? [] : [JSON.parse(p.text).n]));
      assert.deepEqual(read, texts.map((_, n) => n).filter((n) => n % 3));
    }
  });

  it('says that a list was cut off, in the middle of a record or after one', async () => {
    const text = `[\n${[0, 1].map((n) => JSON.stringify(sound(n))).join(',\n')}`;
    const after = await taken(`${text},\n`);
    assert.deepEqual(after.pieces.map((p) => Boolean(p.why)), [false, false, true]);
    assert.match(after.pieces[2].why, /no closing bracket/);
    const within = await taken(text.slice(0, -10));
    assert.deepEqual(within.pieces.map((p) => Boolean(p.why)), [false, true]);
    assert.match(within.pieces[1].why, /cut off/);
    assert.equal(within.pieces[1].text, JSON.stringify(sound(1)).slice(0, -10));
  });

  it('reads on where only the comma between two is missing', async () => {
    const { pieces } = await taken('[\n{"a":1}\n{"b":2}\n]');
    assert.deepEqual(pieces.map(({ text, why }) => [text, why]), [['{"a":1}', undefined], ['{"b":2}', undefined]]);
  });

  it('says what stands after the end of the list, and takes an empty one for empty', async () => {
    const { pieces } = await taken('[{"a":1}] {"b":2}\n');
    assert.deepEqual(pieces.map((p) => p.text), ['{"a":1}', '{"b":2}']);
    assert.match(pieces[1].why, /after the end/);
    for (const empty of ['[]', ' [ \n ] \n']) assert.deepEqual((await taken(empty)).pieces, []);
  });

  it('copies what is too long to hold away, whole, and goes on', async () => {
    const long = JSON.stringify({ long: 'x'.repeat(500) });
    for (const [open, between] of [['[', ','], ['[\n', ',\n']]) {
      const { pieces, gone } = await taken(`${open}${['{"a":1}', long, '{"b":2}'].join(between)}]`, { longest: 100, size: 10 });
      assert.deepEqual(pieces.map((p) => p.text), ['{"a":1}', undefined, '{"b":2}']);
      assert.deepEqual(gone.map((one) => one.text), [long]);
      assert.deepEqual({ line: gone[0].line, at: gone[0].at }, { line: pieces[1].line, at: pieces[1].at });
    }
  });

  it('is not held up by a slip in every record', async () => {
    const text = `[\n${Array.from({ length: 20_000 }, (_, n) => JSON.stringify(sound(n)).slice(0, -1)).join(',\n')}\n]`;
    const { pieces } = await taken(text, { size: 65_536, longest: 32e6 });
    assert.equal(pieces.length, 20_000);
    assert.ok(pieces.every((p) => p.why || p === pieces.at(-1)));
  });
});

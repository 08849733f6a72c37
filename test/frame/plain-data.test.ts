import { expect } from '@open-wc/testing';
import { plainData } from '../../src/frame/plain-data.ts';
import { most } from '../../src/frame/protocol.ts';

const nested = (n: number): unknown => (n ? [nested(n - 1)] : 0);

describe('plainData', () => {
  it('is what JSON can hold', () => {
    for (const value of [null, true, 0, -1.5, '', 'words', [], [1, [2]], {}, { a: { b: [null, 'c'] } }, nested(most.deep)]) expect(plainData(value), JSON.stringify(value)).to.be.true;
  });
  it('is nothing else', () => {
    const ring: unknown[] = [];
    ring.push(ring);
    const own: unknown[] = [1];
    Object.assign(own, { extra: 1 });
    for (const value of [undefined, NaN, Infinity, 1n, Symbol('x'), () => 1, new Date(), /x/, new Map(), new Set(), new Uint8Array(1), new URLSearchParams(), Object.create(null), Array(3), ring, own, nested(most.deep + 1), { a: undefined }])
      expect(plainData(value), typeof value).to.be.false;
  });
  it('has no key that gives an object another nature', () => {
    for (const json of ['{"__proto__":{}}', '{"a":[{"constructor":1}]}', '{"prototype":0}']) expect(plainData(JSON.parse(json)), json).to.be.false;
    expect(({} as { agency?: string }).agency).to.be.undefined;
  });
  it('never runs what it looks at', () => {
    let ran = 0;
    const trap = new (class Trap {
      get a() {
        return ++ran;
      }
    })();
    expect(plainData({ trap })).to.be.false;
    expect(ran).to.equal(0);
  });
  it('is not too much: of one text, of all, of entries', () => {
    const text = 'x'.repeat(most.text);
    expect(plainData(text)).to.be.true;
    expect(plainData(`${text}x`)).to.be.false;
    expect(plainData({ [`${text}x`]: 1 })).to.be.false;
    expect(plainData(Array.from({ length: most.all / most.text }, () => text))).to.be.true;
    expect(plainData(Array.from({ length: most.all / most.text + 1 }, () => text))).to.be.false;
    expect(plainData(Array.from({ length: most.values }, () => 0))).to.be.false;
  });
});

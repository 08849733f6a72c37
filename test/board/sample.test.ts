import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { beginSample, draw, lotOf, mergeSamples, type Sample } from '../../src/board/sample.ts';

const hash = fc.stringMatching(/^[0-9a-f]{8}$/);
const records = fc.uniqueArray(fc.record({ record: hash, stratum: fc.constantFrom('a', 'b', 'c') }), { selector: (r) => r.record, maxLength: 60 });
type Given = { record: string; stratum: string }[];

const drawn = (list: Given, size: number, seed = '2026 Q3'): Sample<string> => {
  const sample = beginSample<string>(seed, size);
  for (const { record, stratum } of list) draw(sample, record, stratum, () => `kept ${record}`);
  return sample;
};
/** Strata come as they are met; what is in them does not depend on it. */
const sorted = (sample: Sample<string>) => Object.entries(sample.strata).sort(([a], [b]) => (a < b ? -1 : 1));

describe('a dip sample', () => {
  it('can be drawn again with any tool: a lot is a plain SHA-256', async () => {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode('["levels-of-help/sample","2026 Q3","abc"]')));
    expect(lotOf('2026 Q3', 'abc')).to.equal([...bytes].map((b) => b.toString(16).padStart(2, '0')).join(''));
  });

  it('is the records with the smallest lots, in each stratum', () =>
    fc.assert(fc.property(records, fc.integer({ min: 1, max: 8 }), (list, size) => {
      const { strata } = drawn(list, size);
      for (const name of ['a', 'b', 'c']) {
        const all = list.filter((r) => r.stratum === name).map((r) => lotOf('2026 Q3', r.record)).sort();
        expect(strata[name]?.chosen.map((c) => c.lot) ?? []).to.deep.equal(all.slice(0, size));
        expect(strata[name]?.seen ?? 0).to.equal(all.length);
      }
    })));

  it('does not depend on the order of the records', () =>
    fc.assert(fc.property(records, fc.integer({ min: 1, max: 8 }), (list, size) => {
      expect(sorted(drawn([...list].reverse(), size))).to.deep.equal(sorted(drawn(list, size)));
      expect(sorted(drawn([...list].sort((a, b) => (a.record < b.record ? -1 : 1)), size))).to.deep.equal(sorted(drawn(list, size)));
    })));

  it('of two parts, put together, is the sample of the whole', () =>
    fc.assert(fc.property(records, fc.nat(60), fc.integer({ min: 1, max: 8 }), (list, at, size) => {
      const [a, b] = [drawn(list.slice(0, at), size), drawn(list.slice(at), size)];
      expect(sorted(mergeSamples(a, b))).to.deep.equal(sorted(drawn(list, size)));
      expect(sorted(mergeSamples(b, a))).to.deep.equal(sorted(drawn(list, size)));
      expect(sorted(mergeSamples(a, drawn(list, size))).map(([, s]) => s.chosen)).to.deep.equal(sorted(drawn(list, size)).map(([, s]) => s.chosen));
    })));

  it('holds a record once, however often it is met', () => {
    const sample = drawn(Array.from({ length: 9 }, () => ({ record: 'abc', stratum: 'a' })), 3);
    expect(sample.strata.a!.chosen).to.have.length(1);
    expect(sample.strata.a!.seen).to.equal(9);
  });

  it('changes with the seed, and chooses evenly', () => {
    const list = Array.from({ length: 1000 }, (_, i) => ({ record: i.toString(16), stratum: 'a' }));
    const chosen = (seed: string) => drawn(list, 20, seed).strata.a!.chosen.map((c) => c.record);
    expect(chosen('2026 Q3')).not.to.deep.equal(chosen('2026 Q4'));
    // Of 1,000 in ten parts, 200 draws of 20: each part is chosen about 400 times; six standard deviations either way is 114.
    const parts = Array<number>(10).fill(0);
    for (let i = 0; i < 200; i++) for (const record of chosen(`seed ${i}`)) parts[Math.floor(parseInt(record, 16) / 100)]!++;
    for (const n of parts) expect(n).to.be.within(286, 514);
  });

  it('keeps no more than it needs of what it has passed by', () => {
    let kept = 0;
    const sample = beginSample<number>('s', 5);
    for (let i = 0; i < 2000; i++) draw(sample, String(i), 'a', () => ++kept);
    expect(sample.strata.a!.chosen).to.have.length(5);
    // About 5 × ln(2000 / 5) + 5 are taken in on the way.
    expect(kept).to.be.within(5, 90);
  });

  it('is refused without a size or a seed, and two of other seeds are not one', () => {
    for (const size of [0, -1, 1.5, NaN]) expect(() => beginSample('s', size)).to.throw(TypeError, /size/);
    expect(() => beginSample(' ', 3)).to.throw(TypeError, /seed/);
    expect(() => mergeSamples(beginSample('a', 3), beginSample('b', 3))).to.throw(TypeError);
    expect(() => mergeSamples(beginSample('a', 3), beginSample('a', 4))).to.throw(TypeError);
  });
});

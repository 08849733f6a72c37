import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canonical } from '../../src/assessment/canonical.ts';

describe('canonical JSON', () => {
  it('does not depend on the order of names', () => expect(canonical({ b: [1, { d: 2, c: 3 }], a: 'x' })).to.equal(canonical({ a: 'x', b: [1, { c: 3, d: 2 }] })));

  it('tells any two values apart that parse differently, half characters too', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.string({ unit: 'binary' }), (a, b, text) => {
        expect(canonical(a) === canonical(b)).to.equal(canonical(JSON.parse(JSON.stringify(a))) === canonical(JSON.parse(JSON.stringify(b))));
        expect(canonical({ text })).to.equal(canonical(JSON.parse(JSON.stringify({ text }))));
      }),
    ));

  it('never stops at half a character, and tells two halves apart', () => {
    expect(canonical('cut \ud83d')).not.to.equal(canonical('cut \ud83e'));
    expect(canonical('a \\ud83d typed out')).to.equal(JSON.stringify('a \\ud83d typed out'));
  });
});

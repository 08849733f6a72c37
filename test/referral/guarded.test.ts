import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { guarded, unguarded } from '../../src/referral/guarded.ts';
import { plain } from '../../src/referral/plain.ts';

/** What begins a formula, by itself or behind what a sheet may strip. Written apart from the code it tests. */
const formula = /^[ "\n\u00a0\u200b\ufeff“”‘’]*[=+\-@\t\r\0＝＋－＠]/;
/** Text that often begins as a formula would. */
const hostile = fc.tuple(fc.constantFrom('', ' ', '\t', '"', "'", '"" ', '\r\n', '\0', '\u00a0', '\ufeff'), fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\0', '＝', '=cmd|'), fc.string({ unit: 'binary' })).map((parts) => parts.join(''));

describe('a cell', () => {
  it('never begins as a formula does, whatever was written', () =>
    fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => !formula.test(guarded(text))), { numRuns: 5000 }));

  it('reads back as the plain words it was made from', () => fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => unguarded(guarded(text)) === plain(text)), { numRuns: 5000 }));

  it('leaves words as they are', () => {
    for (const text of ['', 'O’Neil', "'quoted'", '2 - 1', 'a=b', 'انا بخير']) expect(guarded(text)).to.equal(text);
    expect(guarded('-5 kg')).to.equal("'-5 kg");
    expect(guarded('+44 1632 960001')).to.equal("'+44 1632 960001");
  });
});

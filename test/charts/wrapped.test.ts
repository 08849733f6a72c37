import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { widthOf, wrapped } from '../../src/charts/wrapped.ts';

describe('text in lines', () => {
  it('is broken between words', () => expect(wrapped('There are two or more signs of exploitation.', 120, 15)).to.deep.equal(['There are two', 'or more signs', 'of', 'exploitation.']));

  it('keeps to its width, and loses and adds nothing but breaks', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 60, max: 600 }), fc.boolean(), (text, width, isStrong) => {
        const lines = wrapped(text, width, 15, isStrong);
        expect(lines.join('').replaceAll(/\s/g, '')).to.equal(text.replaceAll(/\s/g, ''));
        for (const line of lines) expect(widthOf(line, 15, isStrong)).to.be.at.most(width);
      }),
    ));

  it('breaks within a word that no line could hold', () => expect(wrapped('Safeguardingpartnership', 90, 15)).to.deep.equal(['Safeguardi', 'ngpartners', 'hip']));
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cutTo } from '../../src/referral/cut-to.ts';

const graphemes = (text: string) => [...new Intl.Segmenter('en-GB').segment(text)].map((s) => s.segment);

describe('text cut to a length', () => {
  it('is left alone when it fits, counted as a reader of code points counts', () => {
    expect(cutTo('🙂'.repeat(10), 10)).to.equal('🙂'.repeat(10));
    expect(cutTo('short', 139)).to.equal('short');
  });
  it('ends at a word, and says that there was more', () => expect(cutTo('one two three, four', 15)).to.equal('one two three…'));
  it('is cut inside a word only where there is no other way', () => expect(cutTo('W'.repeat(200), 10)).to.equal(`${'W'.repeat(9)}…`));
  it('never ends inside a character', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, most) => {
      const cut = cutTo(text, most);
      if (cut === text) return;
      expect(Array.from(cut).length).to.be.at.most(most);
      const kept = cut.slice(0, -1);
      expect(graphemes(text).slice(0, graphemes(kept).length).join('')).to.equal(kept);
    })));
  it('keeps a family together', () => expect(cutTo('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 9)).to.equal('👨‍👩‍👧‍👦…'));
});

import { expect } from '@open-wc/testing';
import { inWords, partOf, perCent } from '../../src/board/part-of.ts';

describe('how many of how many', () => {
  it('is the two numbers, and a whole per cent where there are enough', () => {
    expect(partOf(130, 300)).to.equal('130 of 300 (43 per cent)');
    expect(partOf(10, 25)).to.equal('10 of 25');
    expect(partOf(0, 1250)).to.equal('0 of 1,250 (0 per cent)');
  });

  it('makes no share of a hidden number', () => {
    expect([perCent(null, 300), perCent(10, null)]).to.deep.equal([undefined, undefined]);
    expect(partOf(null, 300)).to.equal('a number not shown of 300');
  });

  it('never says more than all, though both were rounded', () => {
    expect(perCent(35, 30)).to.equal(100);
    expect(inWords(1_234_567)).to.equal('1,234,567');
  });
});

import { expect } from '@open-wc/testing';
import { ageBands, bandOf, dayBands, gapBands, oftenBands } from '../../src/board/band.ts';

describe('a band', () => {
  it('takes a number in from its lowest to the one before the next', () => {
    expect([0, 1, 2, 3, 4, 7, 8, 28, 29, 400].map((days) => bandOf(dayBands, days))).to.deep.equal(['same-day', 'next-day', 'days-2-3', 'days-2-3', 'days-4-7', 'days-4-7', 'days-8-28', 'days-8-28', 'days-over-28', 'days-over-28']);
    expect([7, 8, 90, 91].map((days) => bandOf(gapBands, days))).to.deep.equal(['within-7-days', 'days-8-28', 'days-29-90', 'days-over-90']);
    expect([4, 5, 12, 13, 17, 18].map((age) => bandOf(ageBands, age))).to.deep.equal(['under-5', '5-9', '10-12', '13-15', '16-17', '18-over']);
  });

  it('is in order, and has its own id and words', () => {
    for (const bands of [dayBands, gapBands, ageBands, oftenBands]) {
      const from = bands.map(([, lowest]) => lowest);
      expect([...from].sort((a, b) => a - b)).to.deep.equal(from);
      expect(new Set(bands.map(([id]) => id)).size).to.equal(bands.length);
      expect(new Set(bands.map(([, , text]) => text)).size).to.equal(bands.length);
    }
  });

  it('counts what is below the lowest there: nobody is left out', () => {
    expect(bandOf(oftenBands, 0)).to.equal('once');
  });
});

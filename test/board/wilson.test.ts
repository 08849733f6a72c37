import { expect } from '@open-wc/testing';
import { wilson } from '../../src/board/wilson.ts';

/** From their definition, not their formula: the two shares whose distance from what was seen is just 1.96 standard errors of their own. */
function bySearch(n: number, of: number): { from: number; to: number } {
  const seen = n / of;
  const tooFar = (p: number) => Math.abs(seen - p) > 1.959963984540054 * Math.sqrt((p * (1 - p)) / of);
  const edge = (inside: number, outside: number): number => {
    if (!tooFar(outside)) return outside;
    for (let i = 0; i < 200; i++) {
      const middle = (inside + outside) / 2;
      if (tooFar(middle)) outside = middle;
      else inside = middle;
    }
    return inside;
  };
  return { from: edge(seen, 0), to: edge(seen, 1) };
}

describe('the interval of a share', () => {
  it('is Newcombe’s (1998) of 81 in 263, 15 in 148, 0 in 20 and 1 in 29', () => {
    for (const [n, of, from, to] of [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]] as const) {
      const interval = wilson(n, of)!;
      expect(interval.from).to.be.closeTo(from, 0.00005);
      expect(interval.to).to.be.closeTo(to, 0.00005);
    }
  });
  it('is what a search for its ends finds', () => {
    for (let of = 1; of <= 40; of++)
      for (let n = 0; n <= of; n++) {
        const [ours, plain] = [wilson(n, of)!, bySearch(n, of)];
        expect(ours.from, `${n}/${of}`).to.be.closeTo(plain.from, 1e-9);
        expect(ours.to, `${n}/${of}`).to.be.closeTo(plain.to, 1e-9);
      }
  });
  it('is none where nothing was counted', () => expect(wilson(0, 0)).to.equal(undefined));
});

import { expect } from '@open-wc/testing';
import { chanceOf } from '../../src/board/chance.ts';

const turns = (seed: number, index: number) => {
  const by = chanceOf(seed, index);
  return Array.from({ length: 20 }, by.next);
};

describe('chance', () => {
  it('gives the same turns for the same seed and place, and others for any other', () => {
    expect(turns(7, 3)).to.deep.equal(turns(7, 3));
    const all = [turns(7, 3), turns(7, 4), turns(8, 3), turns(3, 7), turns(7, 3 + 2 ** 33)].map(String);
    expect(new Set(all).size).to.equal(all.length);
  });

  it('is even: over places of one seed as over the turns of one place', () => {
    for (const list of [Array.from({ length: 20_000 }, (_, i) => chanceOf(1, i).next()), (() => { const by = chanceOf(1, 1); return Array.from({ length: 20_000 }, by.next); })()]) {
      const tenths = Array.from({ length: 10 }, (_, tenth) => list.filter((n) => Math.floor(n * 10) === tenth).length);
      for (const n of tenths) expect(n).to.be.within(1800, 2200);
    }
  });

  it('chooses by weight, and waits about as long as it should', () => {
    const by = chanceOf(5, 5);
    const chosen = Array.from({ length: 10_000 }, () => by.weighed([['often', 3], ['seldom', 1], ['never', 0]] as const));
    expect(chosen.filter((one) => one === 'often').length).to.be.within(7200, 7800);
    expect(chosen).not.to.include('never');
    expect(Array.from({ length: 10_000 }, () => by.wait(20)).reduce((a, b) => a + b) / 10_000).to.be.within(19, 21);
    expect(Array.from({ length: 1000 }, () => by.below(3)).every((n) => [0, 1, 2].includes(n))).to.equal(true);
  });
});

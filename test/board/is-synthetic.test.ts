import { expect } from '@open-wc/testing';
import { isSynthetic } from '../../src/board/is-synthetic.ts';
import { syntheticAccount } from '../../src/board/synthetic.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';

describe('an account that a generator made', () => {
  it('is known by its child’s name, whichever guide made it', () => {
    for (const guide of [levelsOfHelp, fiveLevels]) for (let i = 0; i < 40; i++) expect(isSynthetic(syntheticAccount(guide, i, { seed: 3, year: 2026 })), `${guide.id} ${i}`).to.equal(true);
  });

  it('is no other', () => {
    expect([isSynthetic([]), isSynthetic(wrenUntil('closed')), ...cast.map(({ assessment }) => isSynthetic([assessment]))].some(Boolean)).to.equal(false);
  });
});

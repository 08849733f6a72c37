import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { holds } from '../../src/assessment/holds.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { heldOn } from '../../src/recommendation/held.ts';
import { cast } from '../../stories/cast.ts';

describe('the thresholds that hold', () => {
  it('are those of the scale whose condition holds, in the book’s order', () => {
    for (const { id, assessment } of cast)
      for (const scale of guide.scales) {
        const journey = journeyOf(guide, assessment);
        expect(heldOn(guide, scale.id, journey), id).to.deep.equal(guide.thresholds.filter((t) => t.scale === scale.id && holds(guide, t.when, journey)));
      }
  });
});

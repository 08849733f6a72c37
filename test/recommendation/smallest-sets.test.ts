import { expect } from '@open-wc/testing';
import { begin, say } from '../../src/assessment/assessment.ts';
import { holds } from '../../src/assessment/holds.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { Condition } from '../../src/guide/condition.ts';
import { raisesIn } from '../../src/recommendation/raise.ts';
import { smallestSets } from '../../src/recommendation/smallest-sets.ts';
import { smallGuide } from '../support/small-guide.ts';

const guide = smallGuide();
const account = say(say(begin(guide, '2026-11-23'), 'danger', { 'danger-now': { option: 'not-known' } }), 'worries', { disability: { option: 'none' } });
const raises = raisesIn(guide, journeyOf(guide, account), 'not-known');

function sets(goal: Condition, most = 3): { found: string[]; looked: number } {
  let looked = 0;
  const found = smallestSets(guide, account, { raises, most, goals: [goal], reached: (journey) => ++looked > 0 && holds(guide, goal, journey) });
  return { found: found.map(({ raises: set }) => set.map((r) => r.option.id).join(' + ')), looked };
}

// That it leaves nothing out is shown in what-would-change.test.ts, against every set there is.
describe('the smallest sets of answers', () => {
  it('hold no smaller one that gets there', () => {
    expect(sets({ any: [{ present: ['hungry'] }, { all: [{ present: ['in-danger'] }, { present: ['hungry', 'cold-home'], atLeast: 1 }] }] }).found).to.deep.equal(['hungry', 'yes + cold']);
  });
  it('are no larger than was asked', () => {
    const both = { present: ['hungry', 'in-danger'], atLeast: 2 };
    expect(sets(both, 1).found).to.deep.equal([]);
    expect(sets(both).found).to.deep.equal(['yes + hungry']);
  });
  it('are found without replaying what cannot get there', () => {
    expect(sets({ present: ['stays-away'] })).to.deep.equal({ found: [], looked: 0 });
    expect(sets({ present: ['hungry'] }).looked).to.equal(1);
  });
});

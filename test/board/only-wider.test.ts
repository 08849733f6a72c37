import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { holds } from '../../src/assessment/holds.ts';
import { onlyWider } from '../../src/board/only-wider.ts';
import { conditionsIn, type Condition } from '../../src/guide/condition.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { anyAccount, assessmentOf } from '../support/accounts.ts';
import { chance, seed } from '../support/random.ts';

const present = (present: string[], more: object = {}): Condition => ({ present, ...more });

describe('a condition that is only wider', () => {
  for (const [what, was, is] of [
    ['the same', present(['a', 'b']), present(['a', 'b'])],
    ['more sentences', present(['a']), present(['a', 'b'])],
    ['fewer asked for', present(['a', 'b'], { atLeast: 2 }), present(['a', 'b'])],
    ['not known as well', present(['a']), present(['a'], { orNotKnown: true })],
    ['one thing fewer that must hold', { all: [present(['a']), { age: { under: 13 } }] }, present(['a'])],
    ['another way to hold', present(['a']), { any: [present(['b']), present(['a'])] }],
    ['older children too', { age: { under: 13 } }, { age: { under: 16 } }],
    ['more days', { episodes: { withinDays: 30, atLeast: 3 } }, { episodes: { withinDays: 90, atLeast: 2 } }],
    ['any area, fewer areas', { concerns: { atLeast: 3, acrossAreas: 2, areas: ['x'] } }, { concerns: { atLeast: 3 } }],
    ['less that must not be', { not: present(['a', 'b']) }, { not: present(['a']) }],
    ['an unknown fact too', { child: ['x'], known: true }, { child: ['x'] }],
  ] as [string, Condition, Condition][])
    it(`is: ${what}; and turned round is not`, () => {
      expect(onlyWider(was, is)).to.equal(true);
      expect(onlyWider(is, was)).to.equal(what === 'the same');
    });

  it('is not of another kind, nor of other sentences', () => {
    expect(onlyWider(present(['a']), present(['b']))).to.equal(false);
    expect(onlyWider(present(['a']), { child: ['a'] })).to.equal(false);
    expect(onlyWider({ concerns: { step: 'x', atLeast: 1 } }, { concerns: { step: 'y', atLeast: 1 } })).to.equal(false);
  });

  it('holds wherever it held, over the cast and random accounts, for changes made by chance', () => {
    const by = chance(seed);
    const journeys = [...cast.map((c) => c.assessment), ...Array.from({ length: 40 }, () => assessmentOf(guide, anyAccount(guide, by)))].map((a) => journeyOf(guide, a));
    const change = (condition: Condition): Condition => {
      const copy = structuredClone(condition);
      const parts = [...conditionsIn(copy)].map(([c]) => c);
      const one = by.pick(parts);
      if ('all' in one && one.all.length > 1) one.all.splice(by.below(one.all.length), 1);
      else if ('any' in one) by.yes(0.5) ? one.any.push(by.pick(guide.thresholds).when) : one.any.splice(by.below(one.any.length), one.any.length > 1 ? 1 : 0);
      else if ('present' in one) by.yes(0.5) ? one.present.push(by.pick(guide.indicators).id) : (one.atLeast = Math.max(1, (one.atLeast ?? 1) + by.pick([-1, 1])));
      else if ('concerns' in one) one.concerns.atLeast = Math.max(1, one.concerns.atLeast + by.pick([-1, 1]));
      else if ('episodes' in one) one.episodes.withinDays = Math.max(1, one.episodes.withinDays + by.pick([-20, 20]));
      else if ('age' in one) one.age.under = Math.max(1, (one.age.under ?? 10) + by.pick([-3, 3]));
      return by.yes(0.3) ? { all: [copy, by.pick(guide.thresholds).when] } : by.yes(0.3) ? { any: [copy, by.pick(guide.thresholds).when] } : copy;
    };
    let wider = 0;
    for (let i = 0; i < 300; i++) {
      const was = by.pick(guide.thresholds).when;
      const is = change(was);
      if (!onlyWider(was, is)) continue;
      wider++;
      for (const journey of journeys) if (holds(guide, was, journey)) expect(holds(guide, is, journey), JSON.stringify([was, is])).to.equal(true);
    }
    expect(wider).to.be.greaterThan(40);
  });
});

import { expect } from '@open-wc/testing';
import { begin } from '../../src/assessment/assessment.ts';
import { holds } from '../../src/assessment/holds.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { presenceIn } from '../../src/assessment/presence.ts';
import { touched } from '../../src/assessment/touched.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast, today } from '../../stories/cast.ts';
import { chance, seed, walk } from '../support/random.ts';

describe('what an answer can touch', () => {
  it(`leaves out nothing that holds: the cast, and 200 random accounts (seed ${seed})`, () => {
    const by = chance(seed);
    const accounts = [...cast.map((c) => c.assessment), ...Array.from({ length: 200 }, () => walk(guide, begin(guide, today), by))];
    for (const account of accounts) {
      const journey = journeyOf(guide, account);
      const found = new Set(touched(guide.thresholds, presenceIn(guide, journey)));
      guide.thresholds.forEach((t, i) => {
        if (holds(guide, t.when, journey)) expect(found.has(i), `${t.id}, ${JSON.stringify(account.said)}`).to.equal(true);
      });
    }
  });

  it('is far less than the whole book, in the book’s order', () => {
    const found = touched(guide.thresholds, presenceIn(guide, journeyOf(guide, cast[0]!.assessment)));
    expect(found.length).to.be.lessThan(guide.thresholds.length / 4);
    expect([...found].sort((a, b) => a - b)).to.deep.equal(found);
  });
});

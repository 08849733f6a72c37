import { expect } from '@open-wc/testing';
import { parseGuide } from '../../src/guide/parse-guide.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { nameOf } from '../support/falls.ts';
import { changeWhoTheyAre, classedOtherwise, classOtherwise, pairing, raiseEach, raiseMany } from '../support/properties.ts';
import { chance, seed } from '../support/random.ts';
import { toldFall } from '../support/shrunk.ts';

// A slice of `npm run bench -- --only properties`, which looks at every pair and a million raises.
describe('what must hold of every account', () => {
  it(`adding a second sentence to a first lowers no step: 1,500 pairs (seed ${seed})`, function () {
    this.timeout(60_000);
    const by = chance(seed);
    const look = pairing(guide);
    for (let n = 0; n < 1_500; n++) {
      const a = by.below(guide.indicators.length);
      const b = (a + 1 + by.below(guide.indicators.length - 1)) % guide.indicators.length;
      const { falls, together } = look(a, b);
      expect(falls).to.deep.equal([]);
      expect(together, `no account says both ${guide.indicators[a]!.id} and ${guide.indicators[b]!.id}`).to.equal(true);
    }
  });

  it('raising any answer of the calmest accounts lowers no step', function () {
    this.timeout(60_000);
    const { looked, wrong } = raiseEach(guide);
    expect(wrong).to.deep.equal([]);
    expect(looked).to.be.greaterThan(500);
  });

  it(`raising one answer lowers no step: 3,000 random accounts (seed ${seed})`, function () {
    this.timeout(60_000);
    const { falls } = raiseMany(guide, chance(seed), 3_000);
    expect(falls.map(({ raised, fall }) => `${nameOf(fall)}: ${JSON.stringify(toldFall(guide, raised, fall))}`)).to.deep.equal([]);
  });

  it(`who the child is lifts no level above what circumstances may, brings no call and moves no grade: 1,000 accounts (seed ${seed})`, function () {
    this.timeout(60_000);
    const { rose, wrong } = changeWhoTheyAre(guide, chance(seed), 1_000);
    expect(wrong).to.deep.equal([]);
    expect(rose, 'accounts that rose within it').to.be.greaterThan(50);
  });

  it(`what it is called moves no step: 1,000 accounts, without the vocabularies and with them turned round (seed ${seed})`, function () {
    this.timeout(60_000);
    for (const other of classedOtherwise(guide).slice(0, 1)) parseGuide(JSON.parse(JSON.stringify(other)));
    const { named, wrong } = classOtherwise(guide, chance(seed), 1_000);
    expect(wrong).to.deep.equal([]);
    expect(named, 'accounts that were called something else').to.be.greaterThan(500);
  });
});

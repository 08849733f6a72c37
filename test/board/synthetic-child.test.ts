import { expect } from '@open-wc/testing';
import { chanceOf } from '../../src/board/chance.ts';
import { imagined } from '../../src/board/synthetic-child.ts';

const children = Array.from({ length: 8000 }, (_, i) => imagined(chanceOf(11, i), 365));

describe('an imagined child', () => {
  it('is missing at times that lie in the year, in order, and never twice on one day', () => {
    for (const { times, known, referredOn, isMissing } of children) {
      expect(times.length > 0).to.equal(isMissing);
      for (const [i, { began, ended }] of times.entries()) {
        expect(began).to.be.within(i ? times[i - 1]!.ended + 1 : 0, 364);
        expect(ended).to.be.within(began, 364);
      }
      expect(known).to.be.at.most(times.length);
      expect(referredOn).to.be.within(0, 364);
      for (const { began } of times.slice(0, known)) expect(began).to.be.at.most(referredOn);
    }
  });

  it('is missing now only where the last time is not over on the day of the referral, and is written of afterwards', () => {
    const away = children.filter((child) => child.missingNow);
    expect(away.length).to.be.above(20);
    for (const { times, known, referredOn, goesOn } of away) {
      expect(times[known - 1]!.ended).to.be.above(referredOn);
      expect(goesOn).to.equal(true);
    }
  });

  it('is more often of an age at which children go missing, where they do', () => {
    const mean = (list: typeof children) => list.reduce((sum, { age }) => sum + (typeof age === 'number' ? age : 9), 0) / list.length;
    expect(mean(children.filter((c) => c.isMissing))).to.be.above(mean(children.filter((c) => !c.isMissing)) + 3);
  });
});

import { expect } from '@open-wc/testing';
import { begin, say } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { pass, type Journey } from '../../src/assessment/journey.ts';
import { pageAfter } from '../../src/assessment/page-after.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { anyAnswers, chance, seed } from '../support/random.ts';

describe('the page that follows', () => {
  for (const guide of [levelsOfHelp, fiveLevels])
    it(`is, step by step, the one that a replay of the whole reaches: ${guide.id}`, () => {
      const by = chance(seed);
      for (let n = 0; n < 30; n++) {
        const conversation = by.pick(guide.conversations);
        let record = begin(guide, '2026-11-23', { conversation: conversation.id });
        const journey: Journey = { conversation, asOf: record.asOf, pages: [], passed: new Set(), answers: new Map(), ended: false };
        let page = conversation.pages[0];
        while (page) {
          expect(journeyOf(guide, record).pages.at(-1)).to.equal(page);
          const answers = anyAnswers(guide, page, by, record.asOf);
          record = say(record, page.id, answers);
          pass(journey, page, answers);
          page = pageAfter(guide, journey, page);
        }
        expect(journeyOf(guide, record).ended).to.equal(true);
      }
    });
});

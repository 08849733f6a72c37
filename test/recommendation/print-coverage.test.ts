import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { coverageOf } from '../../src/recommendation/coverage.ts';
import { printCoverage } from '../../src/recommendation/print-coverage.ts';
import { cast } from '../../stories/cast.ts';

describe('the lines of enquiry as Markdown', () => {
  it('say first whom they are for, then every line, what it shows and what it cannot', () => {
    for (const { id, assessment } of cast) {
      const text = printCoverage(guide, assessment);
      expect(text.split('\n')[2], id).to.match(/^> For auditors only/);
      expect(text).to.include(guide.edition).and.to.include(assessment.asOf);
      for (const { question, shows, cannot } of coverageOf(guide, assessment)) for (const said of [question, ...shows, ...cannot]) expect(text, id).to.include(said);
    }
  });
  it('add nothing up', () => {
    for (const { assessment } of cast) expect(printCoverage(guide, assessment)).not.to.match(/\d ?%|\d (of|out of) (8|eight)|score|total/i);
  });
});

import { expect } from '@open-wc/testing';
import { compareGuides } from '../../src/board/compare-guides.ts';
import { printComparison } from '../../src/board/print-comparison.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { secondEdition } from '../support/second-edition.ts';

describe('a comparison, printed', () => {
  const text = printComparison(compareGuides(guide, secondEdition()));
  it('says first, and plainly, what could lower a result', () => {
    const [first] = text.split('\n## ').slice(1);
    expect(first).to.match(/^What could lower a result/).and.match(/The threshold “Caring for somebody costs the child school, rest or friends\.” is gone\. It took a child to “/).and.match(/no longer said before anything else/);
  });
  it('tells every change under its part', () => {
    expect(text).to.match(/## Thresholds\n[^]*- Changed, the sentence: [^]*was: What the family[^]*is: .* Worded anew/);
    expect(text).to.match(/- Added: \*\*Misses school, which this edition takes further\.\*\*[^]*when: “Misses school or lessons now and then”/);
  });
  it('says that two guides say the same, or that nothing is known to lower', () => {
    expect(printComparison(compareGuides(guide, structuredClone(guide)))).to.match(/The two say the same/).and.match(/Nothing that differs is known to lower/);
  });
});

import { expect } from '@open-wc/testing';
import { becames, noFurtherAction } from '../../src/board/outcomes.ts';
import type { OutcomesBy } from '../../src/board/outcomes-by.ts';
import { printOutcomes } from '../../src/board/print-outcomes.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

const [, lower, middle, top] = guide.scales.find((s) => s.id === guide.level)!.steps.map((s) => s.id) as [string, string, string, string];
const by: OutcomesBy = {
  counts: { referrals: 260, told: 211, levels: { [lower]: { accepted: 3, redirected: 40 }, [middle]: { accepted: 31, redirected: 22, 'not-accepted': 12, 'not-known': 4 }, [top]: { accepted: 81, 'not-accepted': 18 } }, reasons: { 'young-carer': { accepted: 12, 'not-accepted': 5 } } },
  add: () => undefined,
  unmatched: () => [{ record: '', outcome: '', became: 'accepted', on: '', why: '', line: 7 }],
  replaced: [],
};

describe('what became of referrals, printed', () => {
  it('has under every table that no further action is not proof of no need, and how each outcome is counted', () => {
    for (const exact of [true, false]) {
      const text = printOutcomes(guide, by, { exact });
      expect(text.split(noFurtherAction)).to.have.length(4);
      expect(text).to.match(/\*\*Other\*\*: not known\. What was done is not said/).and.match(/\*\*No Further Action\*\*: not accepted/);
    }
  });

  it('is exact where it is asked for, with Wilson’s interval, and says on which lines no referral was met', () => {
    const text = printOutcomes(guide, by, { exact: true });
    expect(text).to.match(/\| 81 \| 0 \| 18 \| 0 \| 99 \| 82 % \(73 to 88\) \|/);
    expect(text).to.match(/Outcomes without a referral stand on the lines:\n\n7/).and.match(/Not to be published/);
  });

  it('shows no number below 8 otherwise, none that is exact, and no interval where a number is hidden', () => {
    const text = printOutcomes(guide, by);
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.includes('---') && !line.includes('Accepted'));
    expect(rows).to.have.length(4);
    for (const row of rows) {
      const cells = row.split('|').slice(2, 8).map((c) => c.trim());
      for (const cell of cells.slice(0, becames.length + 1)) expect(cell === 'hidden' || Number(cell) % 5 === 0, row).to.equal(true);
      expect(cells.at(-1) === '–', row).to.equal(cells.slice(0, 3).includes('hidden'));
    }
    expect(text).to.match(/hidden/).and.match(/fewer than 8/);
    expect(text).not.to.match(/stand on the lines/);
  });
});

import { expect } from '@open-wc/testing';
import type { ReportTable } from '../../src/board/board-report.ts';
import { proposedActions } from '../../src/board/proposed-actions.ts';
import type { Shown } from '../../src/board/counted.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

const voice = (recorded: Shown, without: Shown): ReportTable => ({
  id: 'voice', heading: '', of: 'children', total: 100, rowsHead: '', columns: [{ id: '', text: '' }], rowsAre: 'parts', findings: [], caution: '',
  rows: [{ id: 'recorded', text: '', total: recorded, cells: [recorded] }, { id: 'not-recorded', text: '', total: without, cells: [without] }],
});
const proposed = (table: ReportTable) => proposedActions({ ...guide, afterwards: undefined }, [table]);

describe('what the findings propose', () => {
  it('is one line for each gap that is there, whatever its size, and none for one that is not', () => {
    expect(proposed(voice(10, 30)).map(({ because }) => because)).to.deep.equal(['No words of the child, or words that led to nothing yet: 40 of 100 (40 per cent).']);
    expect(proposed(voice(0, 0))).to.deep.equal([]);
  });

  it('keeps a gap whose number is hidden: small is not none', () => {
    expect(proposed(voice(null, 0)).map(({ because }) => because)).to.deep.equal(['No words of the child, or words that led to nothing yet: a number not shown of 100.']);
  });

  it('has no owner and no day until the Board names them', () => {
    expect(proposed(voice(10, 30)).map(({ owner, by }) => [owner, by])).to.deep.equal([['', '']]);
  });

  it('says that the guide knows of no strategy aim', () => {
    expect(proposedActions(guide, []).map(({ because }) => because).join()).to.contain('no strategy aim');
  });
});

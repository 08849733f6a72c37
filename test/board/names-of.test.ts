import { expect } from '@open-wc/testing';
import { namesOf } from '../../src/board/names-of.ts';
import { tablesOf } from '../../src/board/tables.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

describe('what the values of a table are called', () => {
  for (const guide of [levelsOfHelp, fiveLevels])
    it(`is said of every column that parts a table, but for quarters: ${guide.id}`, () => {
      for (const table of tablesOf(guide))
        for (const column of [table.rows, ...(table.columns ? [table.columns] : [])]) {
          const names = namesOf(guide, table, column);
          if (column === 'quarter') expect(names).to.deep.equal([]);
          else if (table.id !== 'facts' || guide === levelsOfHelp) expect(names.length, `${table.id} ${column}`).to.be.greaterThan(0);
        }
    });

  it('takes levels in the guide’s order, with why none could be said after them', () => {
    const names = namesOf(levelsOfHelp, { from: 'recommendation', where: { refers: 1 } }, 'level');
    expect(names.slice(0, -2).map(({ id }) => id)).to.deep.equal(levelsOfHelp.scales.find(({ id }) => id === levelsOfHelp.level)!.steps.map(({ id }) => id));
    expect(names.slice(-2).map(({ id }) => id)).to.deep.equal(['not-enough-known', 'not-ours']);
  });

  it('tells the words of several definitions together, each in its place', () => {
    const names = namesOf(levelsOfHelp, { from: 'recommendation_reason', where: { kind: 'definition' } }, 'code');
    expect(names.length).to.equal(levelsOfHelp.vocabularies!.reduce((n, { labels }) => n * labels.length, 1));
    expect(names).to.deep.include({ id: 'absent+missing+unreported', text: 'Absent · Missing · Missing; not known to be reported' });
  });
});

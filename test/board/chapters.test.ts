import { expect } from '@open-wc/testing';
import { chapters, populationWords, tableWords } from '../../src/board/chapters.ts';
import { populations, tablesOf } from '../../src/board/tables.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

describe('the chapters of the Board report', () => {
  it('tell every table that is counted, or that is put together from several', () => {
    const told = new Set(chapters.flatMap(({ tables }) => tables));
    const parts = /^(line|time)-|-all$/;
    for (const { id } of tablesOf(levelsOfHelp)) if (!parts.test(id)) expect(told.has(id), id).to.equal(true);
    expect([told.has('lines-of-enquiry'), told.has('times')]).to.deep.equal([true, true]);
  });

  it('say of every population whom it counts', () => {
    expect(Object.keys(populationWords).sort()).to.deep.equal(populations.map(({ id }) => id as string).sort());
  });

  it('say with what became of referrals that no further action is not proof of no need', () => {
    for (const id of ['outcomes-by-level', 'outcomes-by-reason']) expect(tableWords[id]!.caution).to.contain('No further action is not proof of no need.');
  });
});

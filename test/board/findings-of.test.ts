import { expect } from '@open-wc/testing';
import type { ReportTable } from '../../src/board/board-report.ts';
import { tableWords } from '../../src/board/chapters.ts';
import type { Shown } from '../../src/board/counted.ts';
import { findingsOf, look, sumOf } from '../../src/board/findings-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

const table = (id: string, total: Shown, rows: Record<string, Shown[]>, columns: string[] = ['']): ReportTable => ({
  id, total, heading: '', of: 'children', rowsHead: '', caution: '', rowsAre: 'parts', findings: [],
  columns: columns.map((one) => ({ id: one, text: `Column ${one}` })),
  rows: Object.entries(rows).map(([row, cells]) => ({ id: row, text: `Row ${row}`, total: sumOf(cells), cells })),
});

describe('what a table says', () => {
  it('is made of shown numbers: with one hidden, so is their sum, and no share is made', () => {
    expect([sumOf([10, 5]), sumOf([10, null]), sumOf([])]).to.deep.equal([15, null, 0]);
    const said = findingsOf(guide, table('kinds-of-causes', 100, { push: [null], 'push-and-pull': [10], pull: [30], 'not-asked': [40], 'not-known': [10] }));
    expect(said[0]).to.equal('Nobody was asked why, or nothing is written, for 40 of 100 (40 per cent); asked, and not known, for 10 of 100 (10 per cent).');
    expect(said[1]).to.contain('Getting away from something: a number not shown of 100.').and.to.contain('Going to someone or something: 40 of 100 (40 per cent).');
  });

  it('finds a low label with a high need, by each definition, and says which is withdrawn', () => {
    const highest = guide.scales.find(({ id }) => id === guide.level)!.steps.at(-1)!;
    const said = findingsOf(guide, table('definitions', 100, { 'absent+missing+unreported': [20, 30], 'missing+missing+unreported': [40, 10] }, ['other', highest.id]));
    expect(said.find((one) => one.includes('(withdrawn)'))).to.contain(`by what was first told, “Absent” would be the word for 50 of 100 (50 per cent); 30 of them need “${highest.name}”.`);
    expect(said.join(' ')).to.not.contain('“Missing” would be', 'the highest label is not a low one').and.not.contain('not known to be reported” would be', 'nor is one in the middle, of a definition in force');
  });

  it('takes not known for no “not accepted”: the share is of those of which it is known', () => {
    const said = findingsOf(guide, table('outcomes-by-level', 100, { a: [30, 20, 10, 40], b: [30, 20, null, 0] }, ['accepted', 'redirected', 'not-accepted', 'not-known']));
    expect(said.find((one) => one.includes('Row a'))).to.contain('accepted 30 of 60 (50 per cent) of which it is known').and.to.contain('37 to 63 per cent');
    expect(said.some((one) => one.includes('Row b'))).to.equal(false);
  });

  it('is no sentence of which neither number is shown', () => {
    expect(findingsOf(guide, table('voice', null, { 'linked-and-told': [null], recorded: [null], 'not-recorded': [null] }))).to.deep.equal([]);
  });

  it('says at least, where rows are left out or a number is not shown', () => {
    const highest = guide.scales.find(({ id }) => id === guide.level)!.steps.at(-1)!;
    const some = table('definitions', 100, { 'neither+not-missing+none': [40, 20], 'absent+missing+unreported': [30, null] }, ['other', highest.id]);
    expect(findingsOf(guide, { ...some, besides: 'Two more.' }).find((one) => one.includes('“Not missing”'))).to.contain('at least 60 of 100 (60 per cent); at least 20 of them');
    expect(findingsOf(guide, some).find((one) => one.includes('“Not missing”'))).to.contain('the word for 60 of 100 (60 per cent); 20 of them');
    expect(findingsOf(guide, some).some((one) => one.includes('“Absent”')), 'a need that is not shown is not told').to.equal(false);
  });

  it('compares no invented child with real figures', () => {
    const causes = table('kinds-of-causes', 100, { push: [50], pull: [50] });
    expect(findingsOf(guide, causes).join(' ')).to.contain('2016/17');
    expect(findingsOf(guide, causes, { synthetic: true }).join(' ')).to.not.contain('2016/17');
  });

  it('tells calls that are not recorded with the most urgent first', () => {
    const steps = guide.scales.find(({ id }) => id === guide.howSoon)!.steps.slice(-2);
    const said = findingsOf(guide, table('how-soon', 100, { [steps[0]!.id]: [30, 20, 0], [steps[1]!.id]: [10, 40, 0] }, ['made', 'not-recorded', 'not-asked-for']))[0]!;
    expect(said.indexOf(`Row ${steps[1]!.id}`)).to.be.lessThan(said.indexOf(`Row ${steps[0]!.id}`)).and.greaterThan(0);
  });

  it('tells of a time what was most often, and of how many it is not known', () => {
    const said = findingsOf(guide, table('times', 100, { contact: [10, 30, 60] }, ['same-day', 'days-8-28', 'not-known']))[0]!;
    expect(said).to.contain('not known for 60 of 100').and.to.contain('most often column days-8-28, 30 of 40');
  });

  it('is nothing of a table that counts nobody', () => {
    for (const id of Object.keys(tableWords)) expect(findingsOf(guide, table(id, 0, {})), id).to.deep.equal([]);
  });

  it('never fails on a table of which everything is hidden, and then gives no number away', () => {
    for (const id of Object.keys(tableWords)) {
      const hidden = table(id, null, { 'linked-and-told': [null, null], held: [null, null], once: [null, null], contact: [null, null] }, ['made', 'better']);
      for (const said of findingsOf(guide, hidden)) expect(said.replace(/2016\/17|44 per cent|21 forces|2013 to 2016|since 2017|2014 guidance/g, ''), said).to.not.match(/[1-9]\d* of|\d+ per cent/);
    }
  });

  it('looks a number up by row and column; a row there is not has none in it', () => {
    const seen = look(table('x', 50, { a: [10, null], b: [5, 20] }, ['one', 'two']));
    expect([seen.in('b'), seen.in('a'), seen.in('c'), seen.at('b', 'two'), seen.at('c', 'two'), seen.column('one'), seen.column('two')]).to.deep.equal([25, null, 0, 20, 0, 15, null]);
  });
});

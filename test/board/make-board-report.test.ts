import { expect } from '@open-wc/testing';
import type { Account } from '../../src/assessment/account.ts';
import type { BoardReport } from '../../src/board/board-report.ts';
import { makeBoardReport } from '../../src/board/make-board-report.ts';
import { rowsOf } from '../../src/board/rows-of.ts';
import { populations, tablesOf } from '../../src/board/tables.ts';
import { tallying } from '../../src/board/tally.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { weeks, wrenUntil } from '../../stories/six-weeks.ts';

const now = '2026-11-30T12:00:00Z';
const everyone = [...cast.map(({ assessment }): Account => [assessment]), ...weeks.map(({ id }) => wrenUntil(id))].map((account) => rowsOf(guide, account, now));
const tallied = (times: (i: number) => number) => {
  const { tally, add } = tallying(tablesOf(guide), populations);
  everyone.forEach((rows, i) => {
    for (let n = 0; n < times(i); n++) add(rows);
  });
  return tally;
};
const many = tallied((i) => 3 + ((i * 7) % 19));
const few = tallied(() => 1);
const asked = { asOf: '2026-11-30' };
const tables = (report: BoardReport) => report.chapters.flatMap((chapter) => chapter.tables);

describe('the Board report', () => {
  const report = makeBoardReport(guide, many, asked);

  it('shows no number below 8 but nought, and none that is not rounded', () => {
    for (const one of [report, makeBoardReport(guide, few, asked)])
      for (const { id, total, rows } of tables(one))
        for (const number of [total, ...rows.flatMap((row) => [row.total, ...row.cells])]) if (number !== null && number !== 0) expect([number >= 10, number % 5], id).to.deep.equal([true, 0]);
  });

  it('is near the truth in every number that it shows', () => {
    for (const { id, of, from, where, rows: by } of tablesOf(guide)) {
      const table = tables(report).find((one) => one.id === id);
      // Told in bands, and by their sentence: tested apart.
      if (!table || by === 'episodes' || id === 'reasons') continue;
      const cells = many.tables[tablesOf(guide).findIndex((one) => one.id === id)]!;
      for (const row of table.rows) {
        const truth = [...(cells.get(row.id)?.values() ?? [])].reduce((a, b) => a + b, 0);
        if (row.total !== null) expect(Math.abs(row.total - truth), `${id} ${row.id} ${of} ${from} ${JSON.stringify(where)}`).to.be.at.most(2);
      }
    }
  });

  it('tells a reason once, whichever thresholds led to it, and how many stand in each column of all', () => {
    const told = tables(report).find(({ id }) => id === 'reasons')!;
    expect(new Set(told.rows.map(({ text }) => text)).size).to.equal(told.rows.length);
    const levels = tables(report).find(({ id }) => id === 'levels')!;
    const truth = many.tables[tablesOf(guide).findIndex(({ id }) => id === 'levels-all')]!;
    for (const [i, { id }] of levels.columns.entries()) {
      const all = levels.all![i]!;
      if (all !== null) expect(Math.abs(all - (truth.get(id)?.get('') ?? 0)), id).to.be.at.most(2);
    }
    expect(levels.all!.filter((all) => all !== null).length).to.be.greaterThan(2);
  });

  it('has a denominator in words, a caution and its rows for every table, and says first that the guide is not adopted', () => {
    for (const { id, of, caution, rows, besides } of tables(report)) {
      expect([of.length > 5, caution.length > 40, rows.length > 0 || besides !== undefined], id).to.deep.equal([true, true, true]);
    }
    expect(report.notices.join(' ')).to.contain('Not adopted by any safeguarding partnership').and.to.contain('ranks no agency and no person');
  });

  it('tells every chapter of which anything was recorded, and names those of which nothing was', () => {
    expect(report.chapters.map(({ id }) => id)).to.deep.equal(['why', 'definitions', 'interviews', 'voice', 'trusted-worker', 'help', 'repeats', 'guide', 'known', 'time', 'lines', 'diversity']);
    expect(report.cannotShow[0]).to.equal('Nothing was recorded for: What became of referrals.');
  });

  it('shows the eight lines of enquiry in the audit’s order, each of all children, and adds none up', () => {
    const lines = tables(report).find(({ id }) => id === 'lines-of-enquiry')!;
    expect(lines.rows).to.have.length(8);
    expect(lines.columns.map(({ id }) => id)).to.deep.equal(['shown', 'partly', 'not-shown', 'cannot-show']);
    for (const { total, cells } of lines.rows) {
      expect(total).to.equal(lines.total);
      for (const cell of cells) expect(cell === null || cell <= total!).to.equal(true);
    }
  });

  it('says in short what comes first: the calls that are not recorded, and no more than a few sentences of its own tables', () => {
    const said = tables(report).flatMap(({ findings }) => findings);
    expect(report.inShort.length).to.be.within(3, 6);
    for (const one of report.inShort) expect(said.some((finding) => one.endsWith(`. ${finding}`)), one).to.equal(true);
    expect(report.inShort[0]).to.contain('A call was asked for and none is written down');
  });

  it('takes children’s words only from those that were agreed and looked through, and actions from the Board where it has decided', () => {
    expect(report.chapters[0]!.quotes).to.equal(undefined);
    expect(JSON.stringify(report)).to.not.contain('Wren').and.not.contain('I want us to talk');
    const quote = { text: 'I only wanted somebody to ask me.', agreed: true as const, reviewedBy: 'A. Nother' };
    const action = { what: 'Offer every interview', because: 'One in three is not', owner: 'B. Nother', by: '2027-01-31' };
    const decided = makeBoardReport(guide, many, { ...asked, quotes: [quote], actions: [action] });
    expect(decided.chapters[0]!.quotes).to.deep.equal([quote]);
    expect([decided.actions, decided.actionsAre, report.actionsAre]).to.deep.equal([[action], 'decided', 'proposed']);
    expect(report.actions.every(({ owner }) => owner === '')).to.equal(true);
  });

  it('says that records are invented, and how many could not be used', () => {
    const said = makeBoardReport(guide, many, { ...asked, synthetic: true, setAside: 3 });
    expect(said.notices[0]).to.contain('invented');
    for (const { of } of tables(said)) expect(of).to.contain('all invented');
    expect(said.restsOn.join(' ')).to.contain('3 records could not be used');
  });

  it('is the same from the same tally, whatever order its accounts came in', () => {
    const { tally, add } = tallying(tablesOf(guide), populations);
    [...everyone].reverse().forEach((rows) => add(rows));
    expect(makeBoardReport(guide, tally, asked)).to.deep.equal(makeBoardReport(guide, few, asked));
  });

  it('of nobody has no chapter, and says so', () => {
    const { tally } = tallying(tablesOf(guide), populations);
    const none = makeBoardReport(guide, tally, asked);
    expect(none.chapters).to.deep.equal([]);
    expect(none.restsOn[0]).to.equal('Accounts of 0 children, with 0 referrals; each number is rounded by itself.');
  });
});

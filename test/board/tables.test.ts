import { expect } from '@open-wc/testing';
import { begin } from '../../src/assessment/assessment.ts';
import { linesCounted, populations, tablesOf } from '../../src/board/tables.ts';
import { reasonColumns, recommendationColumns } from '../../src/board/row.ts';
import { coverageOf } from '../../src/recommendation/coverage.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

describe('the tables of the Board report', () => {
  for (const guide of [levelsOfHelp, fiveLevels])
    it(`ask only for columns there are, each under an id of its own: ${guide.id}`, () => {
      const tables = tablesOf(guide);
      expect(new Set(tables.map(({ id }) => id)).size).to.equal(tables.length);
      for (const { id, from, where, rows, columns, of } of tables) {
        const known: readonly string[] = from === 'recommendation' ? recommendationColumns : reasonColumns;
        expect(known, id).to.include.members([rows, ...(columns ? [columns] : []), ...Object.keys(where)]);
        expect(populations.map((one) => one.id), id).to.include(of);
      }
      expect(tables.some(({ id }) => id === 'definitions')).to.equal(Boolean(guide.vocabularies?.length));
    });

  it('count each of the audit’s lines of enquiry by itself, but for the two that have a table of their own', () => {
    expect([...linesCounted, 'voice', 'diversity']).to.have.members(coverageOf(levelsOfHelp, begin(levelsOfHelp, '2026-11-23')).map(({ id }) => id));
  });

  it('part no agency and no person: nothing in the report could rank them', () => {
    const asked = tablesOf(levelsOfHelp).flatMap(({ rows, columns }) => [rows, columns ?? '']);
    expect(asked).to.not.include.members(['agency']);
    expect(asked).to.not.include('agency');
  });
});

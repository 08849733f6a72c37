import type { Guide } from '../guide/guide.ts';
import type { ReasonRow, RecommendationRow } from './row.ts';
import { timesTo } from './times-of.ts';

type Where<Row> = Partial<Record<keyof Row, string | number>>;

/** Which rows of one of the two flat tables are counted: those with all of these values. */
export type Counts =
  | { from: 'recommendation'; where: Where<RecommendationRow> }
  | { from: 'recommendation_reason'; where: Where<ReasonRow> };

/** Whom or what a table counts, all of them. Tables of one population share its number. */
export type PopulationOf = Counts & { id: string };

/**
 * One table of the report, as a question to the flat tables: nothing but counting rows, so that the pass over records and plain SQL must agree cell by cell.
 * `rows` and `columns` name columns of the flat table; a value not in `order` comes after those that are.
 */
export type BoardTable = Counts & {
  id: string;
  of: string;
  rows: string;
  columns?: string;
  /** Each of the population stands in exactly one row (`parts`), or may stand in several or none (`among`); the same for a row and its columns. */
  rowsAre: 'parts' | 'among';
  columnsAre?: 'parts' | 'among';
};

/** Every population, by what is counted. */
export const populations = [
  { id: 'children', from: 'recommendation', where: { last: 1 } },
  { id: 'missing-children', from: 'recommendation', where: { last: 1, missing: 1 } },
  { id: 'referrals', from: 'recommendation', where: { refers: 1 } },
  { id: 'reasons', from: 'recommendation_reason', where: { kind: 'reason' } },
  { id: 'evidence', from: 'recommendation_reason', where: { kind: 'basis' } },
  { id: 'returns', from: 'recommendation_reason', where: { kind: 'return' } },
  { id: 'interviews', from: 'recommendation_reason', where: { kind: 'interview' } },
  { id: 'plan-changes', from: 'recommendation_reason', where: { kind: 'plan-change' } },
  { id: 'help', from: 'recommendation_reason', where: { kind: 'help' } },
  { id: 'children-told-missing', from: 'recommendation_reason', where: { kind: 'next-episode' } },
  { id: 'outcomes', from: 'recommendation_reason', where: { kind: 'outcome' } },
] as const satisfies readonly PopulationOf[];

export type PopulationId = (typeof populations)[number]['id'];

type Column = keyof RecommendationRow;

const ofReferral = (id: string, rows: Column, columns?: Column): BoardTable => ({
  id, of: 'referrals', from: 'recommendation', where: { refers: 1 }, rows, rowsAre: 'parts', ...(columns && { columns, columnsAre: 'parts' }),
});
const ofChildren = (id: string, rows: Column, columns?: Column): BoardTable => ({ ...ofReferral(id, rows, columns), of: 'children', from: 'recommendation', where: { last: 1 } });
const ofMissing = (id: string, rows: Column, columns?: Column): BoardTable => ({ ...ofReferral(id, rows, columns), of: 'missing-children', from: 'recommendation', where: { last: 1, missing: 1 } });
const ofKind = (id: string, of: PopulationId, kind: ReasonRow['kind'], { rows = 'code', columns, where = {}, rowsAre = 'parts' }: { rows?: string; columns?: string; where?: Where<ReasonRow>; rowsAre?: 'parts' | 'among' } = {}): BoardTable => ({
  id, of, from: 'recommendation_reason', where: { kind, ...where }, rows, rowsAre, ...(columns && { columns, columnsAre: 'parts' }),
});

/** How each of these lines of enquiry stands is counted by itself. The child’s voice and who the child is are counted once, in tables of their own, and read from there. */
export const linesCounted = ['risk', 'guide-used', 'casework', 'sharing', 'supervision', 'outcomes'] as const;

/**
 * Every table of the report for a guide. No number stands in two of them in two ways: what follows from the numbers of another table, by the guide’s own
 * rules, would let a hidden one be worked out.
 */
export const tablesOf = (guide: Guide): BoardTable[] => partings(guide).flatMap((table) => (table.columns !== undefined && table.rowsAre === 'parts' && table.id !== 'ages' ? [table, columnTotals(table)] : [table]));

const partings = (guide: Guide): BoardTable[] => [
  ofMissing('kinds-of-causes', 'causes'),
  ofKind('causes', 'missing-children', 'cause', { columns: 'detail', rowsAre: 'among' }),
  ofMissing('ages-of-missing', 'age'),
  ofKind('facts-of-missing', 'missing-children', 'fact', { where: { more: 'missing' }, rowsAre: 'among' }),
  ...(guide.vocabularies?.length ? [ofKind('definitions', 'missing-children', 'definition', { columns: 'detail' })] : []),
  ofKind('interviews-after-return', 'returns', 'return', { columns: 'detail' }),
  ofKind('what-interviews-changed', 'interviews', 'interview', { columns: 'detail' }),
  ofKind('harm-at-interviews', 'interviews', 'interview', { rows: 'more' }),
  ofKind('plan-changes', 'plan-changes', 'plan-change'),
  ofChildren('voice', 'voice'),
  ofChildren('trusted-worker', 'trusted_worker'),
  ofKind('help-by-cause', 'help', 'help', { columns: 'detail' }),
  ofKind('next-episode', 'children-told-missing', 'next-episode', { columns: 'detail' }),
  ofReferral('levels', 'level', 'own_view'),
  ofReferral('how-soon', 'how_soon', 'phone_call'),
  ofReferral('judgement', 'judgement'),
  ofReferral('quarters', 'quarter'),
  ofKind('bases', 'evidence', 'basis'),
  ofKind('reasons', 'reasons', 'reason', { columns: 'detail' }),
  ...linesCounted.map((line) => ofKind(`line-${line}`, 'children', 'line', { rows: 'detail', where: { code: line } })),
  ofChildren('differently', 'differently'),
  ofChildren('ages', 'age', 'differently'),
  ofKind('facts', 'children', 'fact', { columns: 'detail', rowsAre: 'among' }),
  ofMissing('how-often-missing', 'episodes'),
  ...timesTo.map((step) => ofKind(`time-${step}`, 'children', 'time', { rows: 'detail', where: { code: step } })),
  ofKind('outcomes-by-level', 'outcomes', 'outcome', { columns: 'detail' }),
  ofKind('outcomes-by-reason', 'outcomes', 'outcome-reason', { columns: 'detail', rowsAre: 'among' }),
];

/** The totals of a table’s columns are counted by themselves: made of its rounded cells they would be wrong, and hidden where any cell is. */
function columnTotals({ columns, columnsAre, rowsAre: _, ...table }: BoardTable): BoardTable {
  return { ...table, id: totalsOf(table.id), rows: columns!, rowsAre: columnsAre! };
}

/** The table of a table’s column totals, by its id. By age, it is what was done differently for all. */
export const totalsOf = (id: string): string => (id === 'ages' ? 'differently' : `${id}-all`);

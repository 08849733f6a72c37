import type { BoardTable, Counts, PopulationOf } from './tables.ts';
import type { ReasonRow, RecommendationRow, Rows } from './row.ts';

/** What one pass over records has counted, exactly. It holds counts only, so it is as small after a million records as after a thousand. */
export type Tally = {
  /** Accounts that were counted. */
  accounts: number;
  /** The first and last quarter of a referral. */
  quarters: { first: string; last: string } | undefined;
  /** How many of each population, in the order of the populations. */
  populations: number[];
  /** For each table, in its order: row, then column (`''` where there are none), then how many. */
  tables: Map<string, Map<string, number>>[];
};

export const emptyTally = (tables: readonly BoardTable[], populations: readonly PopulationOf[]): Tally => ({ accounts: 0, quarters: undefined, populations: populations.map(() => 0), tables: tables.map(() => new Map<string, Map<string, number>>()) });

/** A tally being made, one account after another, each row looked at once. */
export type Tallying = { tally: Tally; add: (rows: Rows) => void };

type Row = Readonly<Record<string, string | number>>;

/** Begins a tally. Tables are sorted once by what they count, so that a row meets only those that may count it. */
export function tallying(tables: readonly BoardTable[], populations: readonly PopulationOf[], tally = emptyTally(tables, populations)): Tallying {
  const meets = ({ where }: Counts): ((row: Row) => boolean) => {
    const values = Object.entries(where);
    return (row) => values.every(([column, value]) => row[column] === value);
  };
  const countersOf = (from: Counts['from'], kind?: string) => {
    const wanted = (counts: Counts) => counts.from === from && (counts.from === 'recommendation' || counts.where.kind === kind);
    return {
      populations: populations.map((one, i) => ({ i, isMet: meets(one), wanted: wanted(one) })).filter((one) => one.wanted),
      tables: tables.map((one, i) => ({ i, isMet: meets(one), rows: one.rows, columns: one.columns, wanted: wanted(one) })).filter((one) => one.wanted),
    };
  };
  const count = (row: Row, counters: ReturnType<typeof countersOf>) => {
    for (const { i, isMet } of counters.populations) if (isMet(row)) tally.populations[i]!++;
    for (const { i, isMet, rows, columns } of counters.tables) {
      if (!isMet(row)) continue;
      const cells = tally.tables[i]!;
      const key = String(row[rows]);
      const column = columns === undefined ? '' : String(row[columns]);
      const inRow = cells.get(key) ?? new Map<string, number>();
      cells.set(key, inRow);
      inRow.set(column, (inRow.get(column) ?? 0) + 1);
    }
  };
  const ofRecommendation = countersOf('recommendation');
  const ofKind = new Map<string, ReturnType<typeof countersOf>>();
  const countReason = (row: ReasonRow) => {
    const counters = ofKind.get(row.kind) ?? countersOf('recommendation_reason', row.kind);
    ofKind.set(row.kind, counters);
    count(row, counters);
  };
  const countRecommendation = (row: RecommendationRow) => {
    if (row.refers) tally.quarters = spanned(tally.quarters, row.quarter);
    count(row, ofRecommendation);
  };
  return {
    tally,
    add: ({ recommendations, reasons }) => {
      tally.accounts++;
      recommendations.forEach(countRecommendation);
      reasons.forEach(countReason);
    },
  };
}

const spanned = (known: Tally['quarters'], quarter: string): Tally['quarters'] => (known ? { first: quarter < known.first ? quarter : known.first, last: quarter > known.last ? quarter : known.last } : { first: quarter, last: quarter });

/** Two tallies of the same tables as one: what was counted apart, on two cores or in two files, counts as if it had been together. */
export function together(a: Tally, b: Tally): Tally {
  const quarters = [a.quarters, b.quarters].filter((one) => one !== undefined).reduce<Tally['quarters']>((known, { first, last }) => spanned(spanned(known, first), last), undefined);
  return {
    accounts: a.accounts + b.accounts,
    quarters,
    populations: a.populations.map((number, i) => number + b.populations[i]!),
    tables: a.tables.map((cells, i) => {
      const sum = new Map([...cells].map(([row, inRow]) => [row, new Map(inRow)]));
      for (const [row, inRow] of b.tables[i]!) {
        const mine = sum.get(row) ?? new Map<string, number>();
        sum.set(row, mine);
        for (const [column, number] of inRow) mine.set(column, (mine.get(column) ?? 0) + number);
      }
      return sum;
    }),
  };
}

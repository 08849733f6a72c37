/** A table of counts as they are, before anything is hidden. */
export type Counted = {
  id: string;
  /** The population whose members are counted: tables of one population share its total. */
  of: string;
  /** What the rows go by: two tables of one population whose rows go by the same have the same row totals, and so has one with it as columns. */
  rowsBy: string;
  /** What the columns go by; where it is not said, no other table is taken to go by it. */
  columnsBy?: string;
  /** Each member of the population stands in exactly one row, or may stand in several or none. */
  rowsAre: 'parts' | 'among';
  /** Each member of a row stands in exactly one column, or may stand in several or none. */
  columnsAre?: 'parts' | 'among';
  /** One unnamed column (`''`) where there are none. Where another table has these as rows, they are its rows by id. */
  columns: string[];
  /** `total`: members in the row, a whole number. Without columns the one cell is the total. */
  rows: { id: string; total: number; cells: number[] }[];
};

/** Those who are counted. Where nothing more is said, populations have nothing to do with one another. */
export type Population = {
  id: string;
  total: number;
  /** It is exactly the members in this row (of this column) of another table. */
  is?: { table: string; row: string; column?: string };
  /** Its members are exactly those of these other populations by id, each in one of them: a year and its quarters. */
  sums?: string[];
};

/** null: hidden, because it is small, or because a small number could be worked out from it. */
export type Shown = number | null;

/** A table as it is shown: the same rows and columns, in the same order. */
export type Published = {
  id: string;
  of: string;
  total: Shown;
  columns: string[];
  rows: { id: string; total: Shown; cells: Shown[] }[];
};

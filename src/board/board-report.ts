import type { Shown } from './counted.ts';

/** A row of a table as it may be published: how many in all, and in each column. */
export type ReportRow = { id: string; text: string; total: Shown; cells: Shown[] };

/** One table, with all that a reader needs to read it right: whom it counts, how many they are, and what it does not show. */
export type ReportTable = {
  id: string;
  heading: string;
  /** Whom or what it counts, in words: its denominator, and how many they are. */
  of: string;
  total: Shown;
  rowsHead: string;
  /** One column without a name where rows are not parted further. */
  columns: { id: string; text: string }[];
  rows: ReportRow[];
  /** How many stand in each column, of all rows; where each of the population stands in one row. */
  all?: Shown[];
  /** Rows that are all hidden are not drawn one by one: how many they are, in words. */
  besides?: string;
  /** `parts`: each of the population stands in one row; `among`: in several, or none, so that rows do not add up to the whole. */
  rowsAre: 'parts' | 'among';
  /** What it says, in sentences made of shown numbers only. */
  findings: string[];
  caution: string;
};

export type ReportChapter = { id: string; heading: string; question: string; tables: ReportTable[]; quotes?: Quote[]; says?: string[] };

/** Words of a child, agreed to be used and looked through by a named reviewer; never taken from a record by itself. */
export type Quote = { text: string; about?: string; agreed: true; reviewedBy: string };

/** What the Board does about it. Proposed by a finding until somebody owns it by a day. */
export type Action = { what: string; because: string; owner: string; by: string };

/** The report to a safeguarding Board, as data: every number in it may be published. */
export type BoardReport = {
  format: 'levels-of-help/board-report';
  version: 0;
  title: string;
  guide: { title: string; edition: string; adoption: string };
  /** The first and last quarter of a referral, and the day the report is as of. */
  quarters: { first: string; last: string } | undefined;
  asOf: string;
  /** The records are invented. */
  synthetic: boolean;
  notices: string[];
  restsOn: string[];
  /** The few findings that come first. */
  inShort: string[];
  chapters: ReportChapter[];
  /** What the findings propose for the Board to decide, or what it has decided. */
  actionsAre: 'proposed' | 'decided';
  actions: Action[];
  cannotShow: string[];
};

/**
 * One recommendation: a referral, or what follows now from a child's whole account. Flat, without names or words, so that any database can hold it.
 * What is said of the child as a whole stands in the last row of an account only, and is empty in the others.
 */
export type RecommendationRow = {
  /** The record, and the child's account, by codes that only the same file can tell apart; nobody is named. */
  record: string;
  child: string;
  /** 1 on the last row of an account, and 1 on a referral; 0 otherwise. */
  last: 0 | 1;
  refers: 0 | 1;
  /** `2026-Q3`, of the day the record is as of. */
  quarter: string;
  guide: string;
  edition: string;
  /** Of the guide: an agency, or `not-said`. */
  agency: string;
  /** Steps of the guide's two scales, or `not-enough-known`, `not-ours`. */
  level: string;
  how_soon: string;
  /** The practitioner's own view before they saw the guide's, beside it: `same`, `higher`, `lower`, `guide-could-not-say`, `not-sure`, `not-asked`. */
  own_view: string;
  /** What they decided: `agree`, `higher`, `lower`, `none`. */
  judgement: string;
  /** `made`, `not-recorded`; `not-asked-for` where the guide asks for no call. */
  phone_call: string;
  /** How many things are said not to be known. */
  unknowns: number;
  age: string;
  /** 1 where the account tells that the child was missing. */
  missing: 0 | 1;
  /** Why the child goes: `push`, `pull`, `push-and-pull`, `circumstance`, `not-known`, `not-asked`; empty for a child who was not missing. */
  causes: string;
  /** How often the child was missing, as far as it is told. */
  episodes: number;
  voice: string;
  trusted_worker: string;
  differently: string;
};

/**
 * One thing that is so of a recommendation: a reason, a cause, an offer, an effect. `kind` says which, and what `code`, `detail` and `more` are (docs/how-to/many-records.md).
 * Long and flat, so that the same question reads the same on any database.
 */
export type ReasonRow = { record: string; child: string; kind: ReasonKind; code: string; detail: string; more: string };

export const reasonKinds = ['reason', 'base', 'basis', 'cause', 'definition', 'return', 'interview', 'plan-change', 'help', 'next-episode', 'time', 'line', 'fact', 'outcome', 'outcome-reason'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** Every row of one account. */
export type Rows = { recommendations: RecommendationRow[]; reasons: ReasonRow[] };

/** The columns of the two tables, in the order in which they are written. */
export const recommendationColumns = [
  'record', 'child', 'last', 'refers', 'quarter', 'guide', 'edition', 'agency', 'level', 'how_soon', 'own_view', 'judgement', 'phone_call', 'unknowns', 'age', 'missing', 'causes', 'episodes', 'voice', 'trusted_worker', 'differently',
] as const satisfies readonly (keyof RecommendationRow)[];
export const reasonColumns = ['record', 'child', 'kind', 'code', 'detail', 'more'] as const satisfies readonly (keyof ReasonRow)[];

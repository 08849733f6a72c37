import type { Account } from '../../support/saying.ts';

/** What a case is about: each has at least four, its near misses among them. */
export const harms = [
  'domestic abuse', 'neglect', 'physical harm', 'sexual abuse', 'emotional abuse', 'sexual activity', 'sexual exploitation', 'criminal exploitation', 'missing', 'missing: the grade',
  'trafficking', 'FGM', 'forced marriage and honour-based abuse', 'radicalisation', 'online', 'self-harm and suicide', 'young carers', 'private fostering', 'homeless at 16 or 17',
  'missing education', 'before birth', 'fabricated illness', 'people who work with children', 'harmful sexual behaviour', 'adding up', 'circumstances', 'open to social care', 'not known', 'nothing named',
] as const;
export type Harm = (typeof harms)[number];

/** No step can be said: too little is known, or somebody else holds it. */
export type Unsaid = 'not-enough-known' | 'not-ours';
export type Level = 'level-1' | 'level-2' | 'level-3' | 'level-4' | Unsaid;
export type HowSoon = 'look-again' | 'agree-with-family' | 'one-working-day' | 'phone-today' | 'now-999' | Unsaid;
export type Grade = 'very-low' | 'low' | 'medium' | 'high';

/** One made-up account, and what must follow from it. What must follow was written from the rows and rules named, before it was run. */
export type Case = {
  name: string;
  harm: Harm;
  /** Rows of the compiled matrix, and else the rule: `S` a source, `SP` safe practice, `MC` the missing children brief, `A3` the code lists, `D` a decision page, `model` the note of a threshold that says it is our reading. */
  rows: readonly string[];
  account: Account;
  level: Level;
  howSoon: HowSoon;
  /** For an officer only. */
  grade?: Grade;
  /** What each vocabulary calls it, the withdrawn one too. */
  classes?: { police?: string; 'education-department'?: string; 'police-2013'?: string };
  /** Thresholds, or a base, that must be among the reasons of the step reached. */
  reasons?: readonly string[];
  soonReasons?: readonly string[];
  gradeReasons?: readonly string[];
  duties?: readonly string[];
  /** What to do first and besides, duties left out. */
  instructions?: readonly string[];
  patterns?: readonly string[];
  routes?: readonly string[];
  /** What must not follow: ids of reasons on any scale, duties, instructions, patterns or routes. */
  not?: readonly string[];
};

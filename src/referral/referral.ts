/** One line of the letter: what it is about, and what is said. A quotation is the child's own words and stays as they are. */
export type Line = { label?: string; text: string; quote?: true; note?: string };

/** Who reads a copy: children's social care; the referrer's own file; the family; the child; whoever looks for the child next time. */
export const audiences = ['social-care', 'own-file', 'family', 'child', 'trigger-plan'] as const;
export type Audience = (typeof audiences)[number];

export type Section = { id: string; heading: string; lines: Line[] };

/** The letter, laid out in reading order and in no format. `summary` is what is read in the first thirty seconds. */
export type Referral = {
  title: string;
  made: string;
  /** What must be said of the guide on every copy. */
  notice: string;
  /** Why there is no copy for this reader. With `aloud` the sections are to be said, and neither printed, sent nor left. */
  refused?: string;
  aloud?: true;
  summary: Line[];
  sections: Section[];
};

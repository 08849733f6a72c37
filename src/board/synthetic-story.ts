import type { Answer } from '../assessment/answer.ts';
import type { Purpose } from '../guide/conversation.ts';
import type { Id } from '../guide/id.ts';
import type { Chance } from './chance.ts';
import type { SyntheticBook } from './synthetic-book.ts';
import type { SyntheticChild } from './synthetic-child.ts';

export type Entry = Record<string, string>;

/** What the account holds so far, as each record adds to it. */
export type SyntheticStory = {
  book: SyntheticBook;
  by: Chance;
  child: SyntheticChild;
  /** “Synthetic child 000123”: stands where a name would. */
  label: string;
  /** The days of the year, from 0; a later day is its last. */
  date: (day: number) => string;
  agency: Id;
  causes: Id[];
  /** How many of the times away are written down. */
  told: number;
  offers: Entry[];
  changes: Entry[];
  help: Entry[];
  worker?: { name: string; chosen: string; since: number; agreed: number; seen: number };
  /** How help goes on the whole: it leans what everybody says of it. */
  goes: 'better' | 'same' | 'worse';
  decided: boolean;
  /** What was answered to a question that is carried over. */
  kept: Map<Id, Answer>;
};

/** One record of it: what it is for, on which day, and of a return, how the interview came out. */
export type SyntheticVisit = {
  story: SyntheticStory;
  purpose: Purpose;
  day: number;
  /** The day and hour of the return that this is about. */
  back?: { day: number; hour: number };
  outcome?: 'held' | 'declined' | 'later' | 'not-possible';
  /** The child answers for themselves. */
  withChild: boolean;
  /** Why the child went, once this record has said it. */
  said?: readonly Id[];
};

/** A moment of a day; always one that is the same day in London. */
export const momentOn = ({ date }: SyntheticStory, day: number, hour: number): string => `${date(day)}T${String(hour).padStart(2, '0')}:00:00Z`;

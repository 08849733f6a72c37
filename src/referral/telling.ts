import { letterWords } from './letter-words.ts';
import { longDay } from './long-day.ts';
import { longTime } from './long-time.ts';
import { evidenceWords } from './words-evidence.ts';

type Letter = typeof letterWords;
type Chronology = typeof evidenceWords;

/** The words in which an answer, or a chronology, is told. The letter has its own; a screen may tell the same in another language. */
export type Telling = Pick<Letter, 'noWords' | 'notKnown' | 'age' | 'unborn' | 'episode' | 'mattersMost' | 'rated' | 'ratedEnds'> & {
  saidBy: Record<keyof Letter['saidBy'], string>;
  basis: Record<keyof Letter['basis'], string>;
  person: Letter['person'];
  chronology: Pick<Chronology, 'asWritten' | 'groups' | 'missing' | 'missingTo' | 'notKnownBack' | 'call' | 'share' | 'between' | 'pattern' | 'undated'>;
  day: (day: string) => string;
  moment: (instant: string) => string;
  /** From one day to another, or to a later one of the same month. */
  range: (from: string, to: string) => string;
};

/** As the letter tells it. */
export const asTheLetter: Telling = {
  ...letterWords,
  chronology: evidenceWords,
  day: longDay,
  moment: longTime,
  range: (from, to) => `${from} to ${to}`,
};

import { readFileSync } from 'node:fs';
import { answerIn } from '../board/answer-in.ts';
import { populations, tablesOf } from '../board/tables.ts';
import { tallyFrom } from '../board/tally-from.ts';
import type { Tally } from '../board/tally.ts';
import type { Guide } from '../guide/guide.ts';
import { exits } from './exits.ts';
import { Refusal } from './refusal.ts';
import { trouble } from './trouble.ts';

/** What a database counted, from the file its answer was saved in. An answer that was cut off is refused, and never counted in part. */
export function sqlAnswer(path: string, guide: Guide): Tally {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw trouble(error, 'read', path);
  }
  try {
    return tallyFrom(answerIn(text), tablesOf(guide), populations);
  } catch (error) {
    throw new Refusal(exits.found, `${path}: ${(error as Error).message}`);
  }
}

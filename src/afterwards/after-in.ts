import type { Account } from '../assessment/account.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { AfterPart } from '../guide/after-part.ts';
import type { Guide } from '../guide/guide.ts';

const found = new WeakMap<Guide, WeakMap<Assessment, ReadonlyMap<AfterPart, Answer>>>();

/** What a record says to the rules for afterwards, by what each answer is to them. “Not known” is an answer; a blank is none. */
export function afterIn(guide: Guide, record: Assessment): ReadonlyMap<AfterPart, Answer> {
  const mine = found.get(guide) ?? new WeakMap<Assessment, ReadonlyMap<AfterPart, Answer>>();
  found.set(guide, mine);
  let parts = mine.get(record);
  if (!parts) {
    const said = new Map<AfterPart, Answer>();
    for (const [question, answer] of journeyOf(guide, record).answers) if (question.after && !isBlank(answer)) said.set(question.after, answer);
    mine.set(record, (parts = said));
  }
  return parts;

  function isBlank(answer: Answer): boolean {
    return 'words' in answer ? !answer.words.trim() : 'entries' in answer ? !answer.entries.some((entry) => Object.keys(entry).length) : 'options' in answer ? !answer.options.length : 'ratings' in answer && !Object.keys(answer.ratings).length;
  }
}

/** The option chosen, by id; empty where there is none. */
export const optionIn = (guide: Guide, record: Assessment, part: AfterPart): string => {
  const answer = afterIn(guide, record).get(part);
  return answer && 'option' in answer ? answer.option : '';
};

/** The words written; empty where there are none. */
export const wordsIn = (guide: Guide, record: Assessment, part: AfterPart): string => {
  const answer = afterIn(guide, record).get(part);
  return answer && 'words' in answer ? answer.words.trim() : '';
};

/** The day, or the moment, that was written; empty where there is none. */
export const whenIn = (guide: Guide, record: Assessment, part: AfterPart): string => {
  const answer = afterIn(guide, record).get(part);
  return answer && 'date' in answer ? answer.date : answer && 'moment' in answer ? answer.moment : '';
};

export type EntryIn = Readonly<Record<string, string | undefined>>;

/** The entries of a list. */
export const entriesIn = (guide: Guide, record: Assessment, part: AfterPart): readonly EntryIn[] => {
  const answer = afterIn(guide, record).get(part);
  return answer && 'entries' in answer ? answer.entries : [];
};

/** The latest record of an account that says something of this part. */
export const latestWith = (guide: Guide, account: Account, part: AfterPart): Assessment | undefined => account.findLast((record) => afterIn(guide, record).has(part));

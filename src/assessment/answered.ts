import type { Question } from '../guide/question.ts';
import type { Answer } from './answer.ts';

/** The options of a question that an answer chose; for a grid, its rows that stand “yes”. */
export function chosenIn(question: Question, answer: Answer | undefined) {
  const options = question.options ?? [];
  if (!answer) return [];
  if ('option' in answer) return options.filter((o) => o.id === answer.option);
  if ('options' in answer) return options.filter((o) => answer.options.includes(o.id));
  if ('causes' in answer) return options.filter((o) => answer.causes.some((c) => c.option === o.id));
  if ('rows' in answer) return options.filter((o) => answer.rows[o.id] === 'yes');
  return [];
}

/** Is a question left blank, or answered “not known” (for a grid, in any row)? Never the same as “no”. */
export function isUnanswered(question: Question, answer: Answer | undefined): boolean {
  if (!answer) return true;
  if ('rows' in answer) return (question.options ?? []).some((row) => !answer.rows[row.id] || answer.rows[row.id] === 'not-known');
  if ('option' in answer || 'options' in answer || 'causes' in answer) {
    const chosen = chosenIn(question, answer);
    return !chosen.length || chosen.some((o) => o.stands === 'not-known');
  }
  if ('words' in answer) return !answer.words.trim();
  if ('age' in answer) return answer.age === 'not-known';
  if ('people' in answer) return !answer.people.length;
  if ('step' in answer) return !answer.step;
  if ('entries' in answer) return !answer.entries.length;
  if ('ratings' in answer) return !Object.keys(answer.ratings).length;
  return false;
}

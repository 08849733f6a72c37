import type { Answer } from '../assessment/answer.ts';
import { chosenIn } from '../assessment/answered.ts';
import type { Field } from '../guide/field.ts';
import type { Guide } from '../guide/guide.ts';
import type { Question } from '../guide/question.ts';
import { textOf } from '../guide/text-of.ts';

/** How a day and a moment are told: as they are written, unless a screen has its own way. */
export type TellWhen = (when: string) => string;

/** An answer in one line, in the guide's words and those that were written; empty where there is none. */
export function answerText(guide: Guide, question: Question, answer: Answer | undefined, tell: TellWhen = (when) => when): string {
  if (!answer) return '';
  if ('words' in answer) return answer.words.trim();
  if ('date' in answer) return tell(answer.date);
  if ('moment' in answer) return tell(answer.moment);
  if ('age' in answer) return String(answer.age);
  if ('step' in answer) return guide.scales.flatMap((s) => s.steps).find((step) => step.id === answer.step)?.name ?? answer.step;
  if ('episodes' in answer) return listed(answer.episodes.map(({ began, ended, note }) => [[began, ended].flatMap((day) => (day ? tell(day) : [])).join(' – '), note.trim()].filter(Boolean).join(': ')));
  if ('ratings' in answer) return listed((question.options ?? []).flatMap((o) => (answer.ratings[o.id] === undefined ? [] : `${textOf(o, guide.indicators)}: ${answer.ratings[o.id]}`)));
  if ('entries' in answer)
    return listed(answer.entries.map((entry) => (question.fields ?? []).flatMap((field) => (entry[field.id]?.trim() ? fieldText(guide, field, entry[field.id]!.trim(), tell) : [])).join(', ')));
  if ('people' in answer) return listed(answer.people.map(({ name, relation }) => [name.trim(), relation.trim()].filter(Boolean).join(', ')));
  if ('evidence' in answer) return listed(answer.evidence.map(({ what }) => what.trim()));
  if ('judgement' in answer) return answer.judgement.why.trim();
  return listed(chosenIn(question, answer).map((o) => o.told ?? textOf(o, guide.indicators)));
}

const listed = (parts: readonly string[]): string => parts.filter(Boolean).join('; ');

function fieldText(guide: Guide, { ask, options }: Field, value: string, tell: TellWhen): string {
  if (ask === 'date' || ask === 'moment') return tell(value);
  if (ask === 'cause') return guide.indicators.find(({ id }) => id === value)?.text ?? value;
  if (ask === 'aim') return guide.afterwards?.strategyAims.find(({ id }) => id === value)?.text ?? value;
  return options?.find(({ id }) => id === value)?.text ?? value;
}

import type { Answer } from '../assessment/answer.ts';
import type { Conversation } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { Question } from '../guide/question.ts';
import { asksOf, choicesOf, fieldsOf, isList, type Field } from './fhir-fields.ts';
import type { Said, Value } from './fhir-resource.ts';
import { ownCoding, systemOf } from './fhir-systems.ts';
import { clean } from './fhir-text.ts';
import { fhirWords } from './fhir-words.ts';
import type { Sending } from './sending.ts';
import { textOf } from '../guide/text-of.ts';

/** The status of the answers: all of it said, ended early with every answer kept, or still being said. */
export const responseStatus = ({ journey }: Sending) => (journey.leftAt ? 'stopped' : journey.ended ? 'completed' : 'in-progress');

/**
 * The answers of the pages that count, in the book’s order, and of no other page.
 * A page that is not here was not asked; a question that is not here was left blank; “not known” is an answer like any other.
 */
export function responseItems({ guide, journey }: Sending): Said[] {
  const { conversation, passed, answers } = journey;
  return conversation.pages
    .filter((page) => passed.has(page))
    .map((page) => {
      const item = asksOf(guide, page).flatMap((q) => {
        const answer = answers.get(q);
        return answer ? [saidOf(guide, conversation, q, answer, `${page.id}.${q.id}`)] : [];
      });
      return { linkId: page.id, text: page.heading, ...(item.length && { item }) };
    });
}

function saidOf(guide: Guide, conversation: Conversation, question: Question, answer: Answer, linkId: string): Said {
  const item = (said: Omit<Said, 'linkId' | 'text'>): Said => ({ linkId, text: question.text, ...said });
  const group = (items: Said[]) => item(items.length ? { item: items } : {});
  const answered = (values: Value[]) => item(values.length ? { answer: values } : {});
  const choice = (ids: readonly string[]) => {
    const known = choicesOf(guide, question);
    return answered(ids.map((code) => ({ valueCoding: known.find((c) => c.code === code) ?? { system: systemOf(guide, 'answer', question.id), code } })));
  };
  if ('option' in answer) return choice([answer.option]);
  if ('options' in answer) return choice(answer.options);
  if ('step' in answer) return choice([answer.step]);
  if ('words' in answer) return answered(answer.words.trim() ? [{ valueString: clean(answer.words) }] : []);
  if ('date' in answer) return answered([{ valueDate: answer.date }]);
  if ('age' in answer)
    return group([
      typeof answer.age === 'number'
        ? { linkId: `${linkId}.years`, text: fhirWords.fields.age.years, answer: [{ valueInteger: answer.age }] }
        : { linkId: `${linkId}.instead`, text: fhirWords.fields.age.instead, answer: [{ valueCoding: ownCoding('age', answer.age) }] },
    ]);
  if ('rows' in answer) {
    const rows = question.options ?? [];
    return group(rows.flatMap((row) => {
      const stand = answer.rows[row.id];
      return stand ? [{ linkId: `${linkId}.${row.id}`, text: textOf(row, guide.indicators), answer: [{ valueCoding: ownCoding('stand', stand) }] }] : [];
    }));
  }
  if ('moment' in answer) return answered([{ valueDateTime: momentOf(answer.moment) }]);
  if ('ratings' in answer) {
    const rated = (question.options ?? []).filter((o) => answer.ratings[o.id] !== undefined);
    return group(rated.map((o) => ({ linkId: `${linkId}.${o.id}`, text: textOf(o, guide.indicators), answer: [{ valueInteger: answer.ratings[o.id]! }] })));
  }
  const fields = fieldsOf(guide, conversation, question);
  if ('judgement' in answer) return group(entryItems(fields, answer.judgement, linkId));
  const entries: readonly object[] = 'episodes' in answer ? answer.episodes : 'people' in answer ? answer.people : 'evidence' in answer ? answer.evidence : 'causes' in answer ? answer.causes : answer.entries;
  const text = question.entry ?? (isList(question.ask) && question.ask !== 'entries' ? fhirWords.fields.entry[question.ask] : '');
  return group(entries.map((entry) => {
    const items = entryItems(fields, entry, `${linkId}.entry`);
    return { linkId: `${linkId}.entry`, text, ...(items.length && { item: items }) };
  }));
}

/** What was said in each field of one entry; what was not is left out. */
function entryItems(fields: readonly Field[], entry: object, under: string): Said[] {
  const values = entry as Readonly<Record<string, unknown>>;
  return fields.flatMap((field) => {
    const value = valueOf(field, values[field.id]);
    return value ? [{ linkId: `${under}.${field.id}`, text: field.text, answer: [value] }] : [];
  });
}

function valueOf({ type, coding }: Field, value: unknown): Value | undefined {
  if (type === 'boolean') return typeof value === 'boolean' ? { valueBoolean: value } : undefined;
  if (typeof value !== 'string' || !value.trim()) return undefined;
  if (type === 'choice') return { valueCoding: coding!(value) };
  if (type === 'date') return { valueDate: value };
  if (type === 'dateTime') return { valueDateTime: momentOf(value) };
  return { valueString: clean(value) };
}

/** A moment as FHIR writes it, which always has seconds. */
export const momentOf = (instant: string): string => instant.replace(/T(\d\d:\d\d)(?!:)/, 'T$1:00');

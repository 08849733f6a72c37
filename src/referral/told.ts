import { chosenIn, isUnanswered } from '../assessment/answered.ts';
import type { Answer, Person } from '../assessment/answer.ts';
import type { Guide } from '../guide/guide.ts';
import { textOf } from '../guide/text-of.ts';
import type { Field } from '../guide/field.ts';
import type { Question } from '../guide/question.ts';
import type { Line } from './referral.ts';
import { asTheLetter, type Telling } from './telling.ts';
import { unquoted } from './unquoted.ts';

/** How the letter tells one answer, or a screen in its own words. What was passed without an answer reads “not known”, never nothing. */
export function told(guide: Guide, question: Question, answer: Answer | undefined, words: Telling = asTheLetter): Line[] {
  const label = question.tells?.as ?? question.text;
  // A choice that only explains another answer is not missed when it was left.
  if (!answer && question.optional && question.ask === 'one' && !question.tells?.is) return [];
  if (!answer || isUnanswered(question, answer)) return [{ label, text: question.childsWords ? words.noWords : words.notKnown }];
  const line = (text: string): Line[] => [{ label, text, ...(question.childsWords && { quote: true as const }) }];
  if ('words' in answer) return line(question.childsWords ? unquoted(answer.words) : answer.words.trim());
  if ('date' in answer) return line(words.day(answer.date));
  if ('age' in answer) return line(typeof answer.age === 'number' ? words.age(answer.age) : words.unborn);
  if ('episodes' in answer)
    return answer.episodes.length
      ? answer.episodes.map((e, i) => ({ label: `${label}, ${i + 1}`, text: words.episode(e.began && words.day(e.began), e.ended && words.day(e.ended)), ...(e.note.trim() && { note: e.note.trim() }) }))
      : line(words.notKnown);
  if ('causes' in answer)
    return answer.causes.map((cause, i) => {
      const option = question.options?.find((o) => o.id === cause.option);
      const note = [cause.saidBy && words.saidBy[cause.saidBy], cause.most && words.mattersMost].filter(Boolean).join('; ');
      return { ...(i === 0 && { label }), text: option ? textOf(option, guide.indicators) : cause.option, ...(note && { note }) };
    });
  if ('moment' in answer) return line(words.moment(answer.moment));
  if ('ratings' in answer) {
    const rated = (question.options ?? []).filter((o) => answer.ratings[o.id] !== undefined);
    const ends = question.ends && words.ratedEnds(question.ends.least, question.ends.most);
    return rated.map((o, i) => ({ label: textOf(o, guide.indicators), text: words.rated(answer.ratings[o.id]!), ...(i === 0 && ends && { note: ends }) }));
  }
  if ('entries' in answer) return answer.entries.flatMap((entry, i) => toldEntry(guide, question, entry, `${capital(question.entry ?? label)} ${i + 1}`, words));
  if ('people' in answer) return answer.people.map((person) => toldPerson(guide, person, words));
  return line(chosenIn(question, answer).map((o) => o.told ?? textOf(o, guide.indicators)).join('; '));
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** One entry of a list: what the child said in lines of their own, as quotations; everything else of it in one. */
function toldEntry(guide: Guide, { fields = [] }: Question, entry: Readonly<Record<string, string>>, label: string, words: Telling): Line[] {
  const said = fields.flatMap((field) => (entry[field.id]?.trim() ? [{ field, text: toldField(guide, field, entry[field.id]!.trim(), words) }] : []));
  const [first, ...rest] = said.filter(({ field }) => !field.childsWords);
  const note = rest.map(({ field, text }) => `${field.text}: ${text}`).join('; ');
  return [
    { label, text: first?.text ?? words.notKnown, ...(note && { note }) },
    ...said.filter(({ field }) => field.childsWords).map(({ field, text }): Line => ({ label: field.text, text: unquoted(text), quote: true })),
  ];
}

/** What stands in one field, as a person reads it. */
export function toldField(guide: Guide, field: Field, value: string, words: Telling = asTheLetter): string {
  if (field.ask === 'date') return words.day(value);
  if (field.ask === 'moment') return words.moment(value);
  if (field.ask === 'cause') return guide.indicators.find((i) => i.id === value)?.text ?? value;
  if (field.ask === 'aim') return guide.afterwards?.strategyAims.find((a) => a.id === value)?.text ?? value;
  return field.options?.find((o) => o.id === value)?.text ?? value;
}

function toldPerson(guide: Guide, person: Person, words: Telling): Line {
  const say = words.person;
  const lawful = guide.lawfulBases?.find((b) => b.id === person.lawful);
  const parts = [
    person.mustNotBeContacted === 'yes' && say.mustNot,
    person.mayBeSource === 'yes' && say.mayBeSource,
    person.knows && say.knows[person.knows],
    person.agrees && say.agrees[person.agrees],
    person.told && say.told[person.told] + (person.told === 'no' && person.whyNotTold?.trim() ? `, ${say.whyNotTold(person.whyNotTold.trim())}` : ''),
    lawful && say.lawful(lawful.text),
    person.thinks.trim() && say.thinks(person.thinks.trim()),
    person.safeContact.trim() && say.safeContact(person.safeContact.trim()),
  ].filter((part): part is string => Boolean(part));
  const name = [person.name.trim() || say.unnamed, person.relation.trim() && `(${person.relation.trim()})`].filter(Boolean).join(' ');
  return { label: name, text: parts.join('; ') || words.notKnown };
}

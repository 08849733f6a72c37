import { chosenIn, isUnanswered } from '../assessment/answered.ts';
import type { Answer, Person } from '../assessment/answer.ts';
import type { Guide } from '../guide/guide.ts';
import { textOf } from '../guide/text-of.ts';
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
  if ('people' in answer) return answer.people.map((person) => toldPerson(guide, person, words));
  return line(chosenIn(question, answer).map((o) => o.told ?? textOf(o, guide.indicators)).join('; '));
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

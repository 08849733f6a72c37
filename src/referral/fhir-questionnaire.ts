import type { Conversation, Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { Option, Question } from '../guide/question.ts';
import { textOf } from '../guide/text-of.ts';
import { extensions, profiles } from './fhir-codes.ts';
import { asksOf, choicesOf, fieldsOf, isList, type Field } from './fhir-fields.ts';
import { uuidOf } from './fhir-ids.ts';
import type { Coding, Item, Resource } from './fhir-resource.ts';
import { codingOf, contentSystem, ownCoding, systemOf } from './fhir-systems.ts';
import { whenOf, type When } from './fhir-when.ts';
import { fhirWords } from './fhir-words.ts';

/** The address of a conversation of a guide as a Questionnaire, and its version as a canonical can carry it. */
export const questionnaireUrl = (guide: Guide, conversation: Conversation): string => systemOf(guide, 'questionnaire', conversation.id);
export const versionOf = ({ edition }: Guide): string => edition.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';

/** The guide as a Questionnaire: every page a group, every question an item, and when each page is asked. `hash` is of the guide’s content. */
export function questionnaireOf(guide: Guide, conversation: Conversation, hash: string): Resource {
  const { pages, variables } = whenOf(guide, conversation);
  return {
    resourceType: 'Questionnaire',
    id: uuidOf('questionnaire', hash, conversation.id),
    meta: { profile: [profiles.Questionnaire] },
    language: guide.language,
    ...(variables.length && {
      extension: variables.map(({ name, expression }) => ({ url: extensions.variable, valueExpression: { name, language: 'text/fhirpath', expression } })),
    }),
    url: questionnaireUrl(guide, conversation),
    identifier: [{ system: contentSystem, value: hash }],
    version: versionOf(guide),
    name: `LevelsOfHelp_${conversation.id.replaceAll('-', '_')}`,
    title: `${guide.title}: ${conversation.name}`,
    status: guide.adoption.status === 'adopted' ? 'active' : 'draft',
    subjectType: ['Patient'],
    date: guide.lawAsOf,
    publisher: guide.authority,
    description: guide.adoption.says,
    item: conversation.pages.map((page) => pageItem(guide, conversation, page, pages.get(page))),
  };
}

function pageItem(guide: Guide, conversation: Conversation, page: Page, when: When | undefined): Item {
  const questions = asksOf(guide, page);
  // A group may not be empty: a page that asks nothing, such as the letter, shows its heading.
  const intro = (page.intro ?? (questions.length ? [] : [page.heading])).map((text, i): Item => ({ linkId: `${page.id}:intro-${i + 1}`, text, type: 'display' }));
  return {
    ...(when?.expression !== undefined && { extension: [{ url: extensions.enableWhen, valueExpression: { language: 'text/fhirpath', expression: when.expression } }] }),
    linkId: page.id,
    text: page.heading,
    type: 'group',
    ...(when?.enableWhen && { enableWhen: when.enableWhen, ...(when.enableWhen.length > 1 && { enableBehavior: when.behavior }) }),
    item: [...intro, ...questions.map((q) => questionItem(guide, conversation, q, `${page.id}.${q.id}`))],
  };
}

const control = (code: 'radio-button' | 'check-box' | 'help') => ({ url: extensions.itemControl, valueCodeableConcept: { coding: [codingOf('itemControl', code)] } });

const choice = (codings: readonly Coding[], exclusive: ReadonlySet<string> = new Set()) => ({
  type: 'choice' as const,
  answerOption: codings.map((valueCoding) => ({ ...(exclusive.has(valueCoding.code) && { extension: [{ url: extensions.exclusive, valueBoolean: true }] }), valueCoding })),
});

function questionItem(guide: Guide, conversation: Conversation, question: Question, linkId: string): Item {
  const hint: Item[] = question.hint ? [{ extension: [control('help')], linkId: `${linkId}:hint`, text: question.hint, type: 'display' }] : [];
  const item = (rest: Partial<Item> & Pick<Item, 'type'>, inner: Item[] = [], extension?: object[]): Item => {
    const items = [...hint, ...inner];
    return { ...(extension && { extension }), linkId, text: question.text, ...rest, ...(items.length && { item: items }) };
  };
  const { ask, options = [] } = question;
  if (ask === 'one' || ask === 'step') return item(choice(choicesOf(guide, question)), [], [control('radio-button')]);
  if (ask === 'many') return item({ ...choice(choicesOf(guide, question), new Set(options.filter((o) => o.stands).map((o) => o.id))), repeats: true }, [], [control('check-box')]);
  if (ask === 'words') return item({ type: (question.lines ?? 1) > 1 ? 'text' : 'string' });
  if (ask === 'date') return item({ type: 'date' });
  if (ask === 'grid') return item({ type: 'group' }, options.map((row) => rowItem(guide, row, `${linkId}.${row.id}`)));
  if (ask === 'age')
    return item({ type: 'group' }, [
      { linkId: `${linkId}.years`, text: fhirWords.fields.age.years, type: 'integer' },
      { extension: [control('radio-button')], linkId: `${linkId}.instead`, text: fhirWords.fields.age.instead, ...choice([ownCoding('age', 'unborn'), ownCoding('age', 'not-known')]) },
    ]);
  if (ask === 'moment') return item({ type: 'dateTime' });
  if (ask === 'ratings') return item({ type: 'group' }, options.map((row) => ({ linkId: `${linkId}.${row.id}`, text: textOf(row, guide.indicators), type: 'integer' })));
  const fields = fieldsOf(guide, conversation, question);
  if (!isList(ask)) return item({ type: 'group' }, fieldItems(fields, linkId));
  const entry = `${linkId}.entry`;
  return item({ type: 'group' }, [{ linkId: entry, text: ask === 'entries' ? question.entry! : fhirWords.fields.entry[ask], type: 'group', repeats: true, item: fieldItems(fields, entry) }]);
}

const rowItem = (guide: Guide, row: Option, linkId: string): Item => ({
  extension: [control('radio-button')],
  linkId,
  text: textOf(row, guide.indicators),
  ...choice((['yes', 'no', 'not-known'] as const).map((id) => ownCoding('stand', id))),
  ...(row.hint && { item: [{ extension: [control('help')], linkId: `${linkId}:hint`, text: row.hint, type: 'display' as const }] }),
});

const fieldItems = (fields: readonly Field[], under: string): Item[] =>
  fields
    // A list with nothing in it cannot be chosen from.
    .filter(({ type, options, unasked }) => !unasked && (type !== 'choice' || options!.length))
    .map(({ id, text, type, options = [] }) => ({
      // A long list is for each form to show as it shows long lists.
      ...(options.length > 0 && options.length < 8 && { extension: [control('radio-button')] }),
      linkId: `${under}.${id}`,
      text,
      ...(type === 'choice' ? choice(options) : { type }),
    }));

import { bases } from '../assessment/bases.ts';
import { saidBy } from '../assessment/said-by.ts';
import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import type { Conversation, Page } from '../guide/conversation.ts';
import { causesOf } from '../guide/causes-of.ts';
import type { Field as GuideField } from '../guide/field.ts';
import type { Question } from '../guide/question.ts';
import { ownLists, type OwnList } from './fhir-codes.ts';
import type { Coding } from './fhir-resource.ts';
import { indicatorCoding, optionCoding, ownCoding, stepCoding, systemOf } from './fhir-systems.ts';
import { fhirWords } from './fhir-words.ts';

/** One part of an answer that has several: of an adult, of a piece of evidence. */
export type Field = {
  id: string;
  text: string;
  type: 'string' | 'text' | 'date' | 'dateTime' | 'boolean' | 'choice';
  /** A choice’s codes, and what makes a code of an id that is not among them. */
  options?: Coding[];
  coding?: (id: string) => Coding;
  /** The record holds it even where nothing is said, as empty words. */
  always?: true;
  /** It has a place in the record and is not asked here: where the family must not be told, only what keeps the child safe is. */
  unasked?: true;
};

/** Answers that are lists: each entry is a group of fields. */
export const listKinds = ['episodes', 'people', 'evidence', 'causes', 'entries'] as const;
export type ListKind = (typeof listKinds)[number];
export const isList = (ask: Question['ask']): ask is ListKind => (listKinds as readonly string[]).includes(ask);

const words = fhirWords.fields;
const own = (list: OwnList, only: readonly string[] = Object.keys(ownLists[list])) => ({ type: 'choice' as const, options: only.map((id) => ownCoding(list, id)), coding: (id: string) => ownCoding(list, id) });
const among = (options: Coding[], system: string) => ({ type: 'choice' as const, options, coding: (code: string) => options.find((o) => o.code === code) ?? { system, code } });

/** The fields of one entry of a question’s answer, in the order they are asked. */
export function fieldsOf(guide: Guide, conversation: Conversation, question: Question): Field[] {
  const stand = () => own('stand');
  if (question.ask === 'episodes')
    return [
      { id: 'began', text: words.episodes.began, type: 'date' },
      { id: 'ended', text: words.episodes.ended, type: 'date' },
      { id: 'note', text: words.episodes.note, type: 'string', always: true },
    ];
  if (question.ask === 'people') {
    const { people } = words;
    const open = question.guarded ? { unasked: true as const } : {};
    const lawful = (guide.lawfulBases ?? []).map(({ id, text }): Coding => ({ system: systemOf(guide, 'lawful-basis'), code: id, display: text }));
    return [
      { id: 'name', text: people.name, type: 'string', always: true },
      { id: 'relation', text: people.relation, type: 'string', always: true },
      { id: 'mayBeSource', text: people.mayBeSource, ...stand() },
      { id: 'mustNotBeContacted', text: people.mustNotBeContacted, ...stand() },
      { id: 'knows', text: people.knows, ...stand(), ...open },
      { id: 'thinks', text: people.thinks, type: 'text', always: true, ...open },
      { id: 'agrees', text: people.agrees, ...stand(), ...open },
      { id: 'told', text: people.told, ...stand(), ...open },
      { id: 'whyNotTold', text: people.whyNotTold, type: 'string', ...open },
      { id: 'lawful', text: people.lawful, ...among(lawful, systemOf(guide, 'lawful-basis')) },
      { id: 'safeContact', text: people.safeContact, type: 'string', always: true },
    ];
  }
  if (question.ask === 'evidence') {
    const { evidence } = words;
    const about = conversation.pages.filter((p) => !question.about || question.about.includes(p.id)).flatMap((p) => p.questions).flatMap((q) => q.options ?? []);
    const asked = new Set(about.flatMap((o) => o.indicator ?? []));
    const indicators = guide.indicators.filter((i) => asked.has(i.id)).map((i) => indicatorCoding(guide, i.id, i));
    return [
      { id: 'indicator', text: evidence.indicator, ...among(indicators, systemOf(guide, 'indicator')) },
      { id: 'what', text: evidence.what, type: 'text', always: true },
      { id: 'basis', text: evidence.basis, ...own('basis', bases) },
      { id: 'when', text: evidence.when, type: 'string', always: true },
      { id: 'who', text: evidence.who, type: 'string', always: true },
      { id: 'period', text: evidence.period, ...own('period') },
      { id: 'words', text: evidence.words, ...own('voice') },
      { id: 'effect', text: evidence.effect, type: 'text' },
    ];
  }
  if (question.ask === 'causes') {
    const { causes } = words;
    const options = (question.options ?? []).map((o) => optionCoding(guide, question, o));
    return [
      { id: 'option', text: causes.option, ...among(options, systemOf(guide, 'answer', question.id)) },
      { id: 'saidBy', text: causes.saidBy, ...own('said-by', saidBy) },
      { id: 'most', text: causes.most, type: 'boolean' },
    ];
  }
  if (question.ask === 'entries') return (question.fields ?? []).map((field) => ownField(guide, question, field));
  if (question.ask === 'judgement') {
    const { judgement } = words;
    const scale = scaleOf(guide, question.scale ?? guide.level);
    const reasons = (guide.judgementReasons ?? []).map(({ id, text }): Coding => ({ system: systemOf(guide, 'judgement-reason'), code: id, display: text }));
    return [
      { id: 'decision', text: judgement.decision, ...own('decision') },
      { id: 'step', text: judgement.step, ...among(scale.steps.map((s) => stepCoding(guide, scale, s)), systemOf(guide, 'scale', scale.id)) },
      { id: 'why', text: judgement.why, type: 'text', always: true },
      { id: 'reason', text: judgement.reason, ...among(reasons, systemOf(guide, 'judgement-reason')) },
      { id: 'consulted', text: judgement.consulted, type: 'string', always: true },
      { id: 'noSupervisor', text: judgement.noSupervisor, type: 'boolean' },
      { id: 'assumptions', text: judgement.assumptions, type: 'text' },
      { id: 'at', text: judgement.at, type: 'dateTime' },
    ];
  }
  return [];
}

/** A field that the guide itself describes. */
function ownField(guide: Guide, question: Question, { id, ask, text, options = [], lines = 1 }: GuideField): Field {
  if (ask === 'date') return { id, text, type: 'date' };
  if (ask === 'moment') return { id, text, type: 'dateTime' };
  if (ask === 'words') return { id, text, type: lines > 1 ? 'text' : 'string' };
  if (ask === 'aim') return { id, text, ...among((guide.afterwards?.strategyAims ?? []).map((aim): Coding => ({ system: systemOf(guide, 'strategy-aim'), code: aim.id, display: aim.text })), systemOf(guide, 'strategy-aim')) };
  if (ask === 'cause') return { id, text, ...among(causesOf(guide).map((i) => indicatorCoding(guide, i.id, i)), systemOf(guide, 'indicator')) };
  const system = systemOf(guide, 'answer', `${question.id}-${id}`);
  return { id, text, ...among(options.map((o): Coding => ({ system, code: o.id, display: o.text })), system) };
}

/** The choices of a question that is answered with one or many of them. */
export function choicesOf(guide: Guide, question: Question): Coding[] {
  if (question.ask !== 'step') return (question.options ?? []).map((o) => optionCoding(guide, question, o));
  const scale = scaleOf(guide, question.scale ?? guide.level);
  return [...scale.steps.map((s) => stepCoding(guide, scale, s)), ownCoding('view', 'not-sure')];
}

/** Is this answered on a scale that is not for others to see, such as a risk grade? Then it stays with whoever graded. */
export const isWithheld = (guide: Guide, { scale }: Question): boolean => scale !== undefined && scale !== guide.level && scale !== guide.howSoon;

/** The questions of a page that this document carries. */
export const asksOf = (guide: Guide, page: Page): Question[] => page.questions.filter((q) => !isWithheld(guide, q));

import type { Id } from '../guide/id.ts';
import type { Option, Question } from '../guide/question.ts';
import { ours, saidBy } from './published-figures.ts';

/** What an option leads to: pages for the child, others, and reasons why the child went. */
export type Opens = { child: boolean; other: boolean; causes: readonly Id[] };

/** What is read in the options of one question, once for all accounts. */
export type Reading = {
  /** Those that stand neither for “none of these” nor for “I do not know”. */
  choices: readonly Option[];
  no?: Option;
  notKnown?: Option;
  /** Says that the child is looked after. */
  care?: Option;
  works: ReadonlyMap<Id, Option>;
  /** In the order of the options. */
  opens: readonly (Opens | undefined)[];
  opensChild: boolean;
  /** Choices that open the questions about why the child went. */
  leads: readonly (readonly [Option, readonly Id[]])[];
  /** A list of parts of the child’s life, each of which opens a list of its own. */
  isParts: boolean;
  missing: ReadonlySet<Option>;
  /** So only while the child is away. */
  away: readonly Option[];
  worries: readonly Option[];
  /** The options that name no worry and no care, each with how often it is the answer. */
  settled: readonly (readonly [Option, number])[];
};

export function readingOf({ id, options = [], carries }: Question, opensBy: (question: Id, option: Id) => Opens | undefined, opensMissing: (question: Id, option: Option) => boolean, endOnReturn: ReadonlySet<Id>): Reading {
  const choices = options.filter((o) => !o.stands);
  const opens = options.map((o) => opensBy(id, o.id));
  const [no, notKnown, care] = [options.find((o) => o.stands === 'no'), options.find((o) => o.stands === 'not-known'), choices.find(isCare)];
  const settled = options.filter((o) => !o.indicator && !isCare(o));
  return {
    choices,
    ...(no && { no }), ...(notKnown && { notKnown }), ...(care && { care }),
    works: new Map(options.flatMap((o) => (o.agency ? [[o.agency, o] as const] : []))),
    opens,
    opensChild: opens.some((o) => o?.child),
    leads: options.flatMap((o, i) => (!o.stands && opens[i]?.causes.length ? [[o, opens[i].causes] as const] : [])),
    isParts: choices.some((o) => o.area) && choices.every((o) => !o.indicator),
    missing: new Set(choices.filter((o) => opensMissing(id, o))),
    away: options.filter((o) => o.indicator && endOnReturn.has(o.indicator)),
    worries: options.filter((o) => o.indicator),
    settled: settled.map((o) => [o, o.stands === 'not-known' ? 0.12 : o.stands === 'no' ? 0.8 : o.fact ? ours.disabled : carries ? 0.5 : no ? 0.12 : 0.8] as const),
  };
}

const isCare = ({ id, fact }: Option): boolean => (saidBy.lookedAfter as readonly string[]).some((one) => one === id || one === fact);

import * as z from 'zod/mini';
import type { Field } from './field.ts';

/** How a question must ask for the rules of afterwards to read it: the way it asks, the options and the fields that must be among its own. */
export type Shape = {
  ask: string;
  options?: readonly string[];
  fields?: Readonly<Record<string, { ask: Field['ask']; options?: readonly string[] }>>;
  /** Fields that only the conversation for this purpose must have: elsewhere they may be left out. */
  only?: { for: string; fields: readonly string[] };
};

const known = ['yes', 'no', 'not-known'] as const;
/** What became of something that was done to help, and of the help as a whole. */
export const effects = ['better', 'same', 'worse', 'too-early', 'not-known'] as const;
export type Effect = (typeof effects)[number];

/**
 * What the rules for afterwards read in an answer, whatever a guide calls its questions, and how such a question must ask.
 * Options stand in this order where their order means something (how often somebody is seen).
 */
export const afterShapes = {
  /** When the child came back: the clock of the return home interview starts here. */
  'returned-at': { ask: 'moment' },
  offers: { ask: 'entries', fields: { when: { ask: 'moment' }, by: { ask: 'words' }, how: { ask: 'one' }, answer: { ask: 'one', options: ['accepted', 'declined', 'postponed', 'not-possible'] }, reason: { ask: 'words' } } },
  interview: { ask: 'one', options: ['held', 'declined', 'later', 'not-possible'] },
  'held-at': { ask: 'moment' },
  /** Whether one talk was about earlier times away too. */
  'covers-earlier': { ask: 'one', options: known },
  independent: { ask: 'one', options: known },
  trained: { ask: 'one', options: known },
  'chosen-by-child': { ask: 'one', options: known },
  harm: { ask: 'one', options: known },
  'plan-changes': {
    ask: 'entries',
    fields: {
      what: { ask: 'words' }, because: { ask: 'words' }, owner: { ask: 'words' }, by: { ask: 'date' },
      answer: { ask: 'one', options: ['changed', 'not-changed'] }, said: { ask: 'words' }, manager: { ask: 'words' }, on: { ask: 'date' },
    },
    // Who proposes a change is not asked to answer it.
    only: { for: 'plan-answer', fields: ['answer', 'said', 'manager', 'on'] },
  },
  /** The day on which the decision about the referral was received: until then it is due. */
  'decision-received': { ask: 'date' },
  /** Why nothing in the plan changes, and what the manager says to that. */
  'no-plan-change': { ask: 'words' },
  'told-child': { ask: 'date' },
  'trusted-person': { ask: 'words' },
  'trusted-role': { ask: 'words' },
  'trusted-chosen': { ask: 'one', options: ['child', 'allocated', 'no-one', 'not-asked'] },
  'trusted-since': { ask: 'date' },
  'trusted-last-seen': { ask: 'date' },
  'trusted-agreed': { ask: 'one', options: ['weekly', 'fortnightly', 'monthly', 'less', 'not-known'] },
  'trusted-seen': { ask: 'one', options: ['weekly', 'fortnightly', 'monthly', 'less', 'not-known'] },
  'trusted-changes': { ask: 'one', options: ['none', 'one', 'two', 'more', 'not-known'] },
  'trusted-ending': { ask: 'date' },
  'trusted-handover': { ask: 'one', options: ['met-together', 'told', 'not-yet', 'not-needed'] },
  'trusted-cover': { ask: 'words' },
  interventions: {
    ask: 'entries',
    fields: {
      cause: { ask: 'cause' }, aim: { ask: 'words' }, words: { ask: 'one', options: ['child', 'worker'] }, action: { ask: 'words' }, owner: { ask: 'words' }, strategy: { ask: 'aim' },
      started: { ask: 'date' }, review: { ask: 'date' }, effect: { ask: 'one', options: effects }, by: { ask: 'one', options: ['child', 'carer', 'worker', 'record'] },
      'child-says': { ask: 'words' }, seen: { ask: 'words' }, decision: { ask: 'one', options: ['go-on', 'adapt', 'stop', 'step-up', 'step-down'] },
    },
  },
  /** The child's own numbers, 0 to 10. Never added up. */
  scales: { ask: 'ratings' },
  measures: { ask: 'entries', fields: { what: { ask: 'one' }, figure: { ask: 'words' }, from: { ask: 'date' }, to: { ask: 'date' }, source: { ask: 'words' } } },
  'working-child': { ask: 'one', options: effects },
  'working-carer': { ask: 'one', options: effects },
  'working-worker': { ask: 'one', options: effects },
  'what-changed': { ask: 'words' },
  'what-differently': { ask: 'words' },
  'who-checks': { ask: 'words' },
  'next-review': { ask: 'date' },
  'closing-because': { ask: 'one' },
  'childs-view': { ask: 'words' },
  'causes-now': { ask: 'entries', fields: { cause: { ask: 'cause' }, became: { ask: 'one', options: ['resolved', 'transferred', 'accepted', 'open'] }, how: { ask: 'words' } } },
  'closing-manager': { ask: 'words' },
  'closing-why': { ask: 'words' },
  /** The day on which the decision to close was told to the child. */
  'closing-told': { ask: 'date' },
  supervisor: { ask: 'words' },
  'supervised-about': { ask: 'many' },
  challenged: { ask: 'words' },
  'supervisor-decided': { ask: 'words' },
} as const satisfies Record<string, Shape>;

export type AfterPart = keyof typeof afterShapes;
export const AfterPart = z.enum(Object.keys(afterShapes) as [AfterPart, ...AfterPart[]]);

import type { Page } from '../../guide/conversation.ts';
import { endPages } from './pages-shared.ts';

/** Who the child trusts: chosen first from the people who already work with them. */
export const trustedPerson: Page = {
  id: 'trusted-worker',
  heading: 'A worker the child trusts',
  intro: ['Offer first the people who already work with the child. “No one” is an answer, and asks for a next step.'],
  questions: [
    { id: 'working-with', ask: 'words', lines: 2, optional: true, carries: true, text: 'Who already works with this child?', tells: { place: 'strengths', as: 'Already working with the child' } },
    { id: 'would-choose', ask: 'words', lines: 2, childsWords: true, optional: true, carries: true, text: 'Whom would the child choose, in their words?', tells: { place: 'voice', as: 'Whom the child would choose' } },
    { id: 'trusted-name', ask: 'words', lines: 1, after: 'trusted-person', optional: true, carries: true, text: 'The trusted worker’s name', tells: { place: 'strengths', as: 'Trusted worker' } },
    { id: 'trusted-works-as', ask: 'words', lines: 1, after: 'trusted-role', optional: true, carries: true, text: 'What is their role?', tells: { place: 'strengths', as: 'Trusted worker’s role' } },
    {
      id: 'trusted-how',
      ask: 'one',
      after: 'trusted-chosen',
      carries: true,
      text: 'How did it come about?',
      options: [
        { id: 'child', text: 'The child chose them' },
        { id: 'allocated', text: 'They were allocated' },
        { id: 'no-one', text: 'The child says: no one' },
        { id: 'not-asked', text: 'The child has not been asked yet', stands: 'not-known' },
      ],
      tells: { place: 'strengths', as: 'Chosen by' },
      gap: { text: 'Whom the child trusts', who: 'Whoever the child already talks to' },
    },
    { id: 'asked-again-on', ask: 'date', optional: true, text: 'If no one, or not asked: when is the child asked again, and shown whom they could have?', tells: { place: 'strengths', as: 'Asked again' } },
  ],
};

const often = [
  { id: 'weekly', text: 'Every week' },
  { id: 'fortnightly', text: 'Every two weeks' },
  { id: 'monthly', text: 'Every month' },
  { id: 'less', text: 'Less often' },
  { id: 'not-known', text: 'I do not know', stands: 'not-known' as const },
];

/** How often it was agreed that they see each other, and how often they do. */
export const trustedContact: Page = {
  id: 'trusted-contact',
  heading: 'How often they see each other',
  questions: [
    { id: 'trusted-from', ask: 'date', after: 'trusted-since', optional: true, carries: true, text: 'Since when?', tells: { place: 'strengths', as: 'Since' } },
    { id: 'trusted-seen-last', ask: 'date', after: 'trusted-last-seen', optional: true, carries: true, text: 'When did they last see each other?', tells: { place: 'strengths', as: 'Last saw each other' } },
    { id: 'trusted-often-agreed', ask: 'one', after: 'trusted-agreed', carries: true, text: 'How often was agreed?', options: often, tells: { place: 'strengths', as: 'Agreed to meet' } },
    { id: 'trusted-often-seen', ask: 'one', after: 'trusted-seen', carries: true, text: 'How often is it really?', options: often, tells: { place: 'strengths', as: 'Really meet' } },
  ],
};

/** How many there were before, when this one ends, the handover and who covers. */
export const trustedEnding: Page = {
  id: 'trusted-ending',
  heading: 'Changes, an ending, and cover',
  questions: [
    {
      id: 'trusted-changed',
      ask: 'one',
      after: 'trusted-changes',
      carries: true,
      text: 'How many times did the worker change in the last twelve months?',
      options: [
        { id: 'none', text: 'Not once' },
        { id: 'one', text: 'Once' },
        { id: 'two', text: 'Twice' },
        { id: 'more', text: 'More often' },
        { id: 'not-known', text: 'I do not know', stands: 'not-known' },
      ],
      tells: { place: 'strengths', as: 'Changes of worker in twelve months' },
    },
    { id: 'trusted-ends-on', ask: 'date', after: 'trusted-ending', optional: true, carries: true, text: 'When will this end, if it is planned?', tells: { place: 'strengths', as: 'Planned to end' } },
    {
      id: 'trusted-handed-over',
      ask: 'one',
      after: 'trusted-handover',
      carries: true,
      text: 'How is the child handed over?',
      options: [
        { id: 'met-together', text: 'The child met the new worker with the old one there' },
        { id: 'told', text: 'The child was told who and why, but has not met them' },
        { id: 'not-yet', text: 'Not yet' },
        { id: 'not-needed', text: 'It goes on: no handover is needed' },
      ],
      tells: { place: 'strengths', as: 'Handover' },
    },
    { id: 'trusted-covered-by', ask: 'words', lines: 1, after: 'trusted-cover', optional: true, carries: true, text: 'Who covers when they are away, or until one is found?', tells: { place: 'strengths', as: 'Cover' } },
  ],
};

export const trustedWorkerPages: Page[] = [trustedPerson, trustedContact, trustedEnding, ...endPages];

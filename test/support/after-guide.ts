import type { Guide } from '../../src/guide/guide.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

/** The model guide with two short conversations of its own beside what it has: what they ask is for tests alone. */
export const afterGuide: Guide = {
  ...levelsOfHelp,
  title: 'A guide for tests of what comes after',
  conversations: [
    levelsOfHelp.conversations[0]!,
    {
      id: 'looking-again',
      name: 'Looking again',
      purpose: 'review',
      offer: 'When the help has had time to work.',
      pages: [
        { id: 'what-changed', heading: 'What changed', questions: [{ id: 'changed-words', ask: 'words', text: 'What changed for the child?', after: 'what-changed', carries: true, optional: true }] },
        { id: 'again-result', heading: 'What this changes', kind: 'result', questions: [] },
        { id: 'again-letter', heading: 'The letter', kind: 'letter', questions: [] },
      ],
    },
    {
      id: 'for-officers',
      name: 'For officers only',
      purpose: 'prevention-interview',
      agencies: ['police'],
      pages: [
        { id: 'officer-asks', heading: 'What the officer asks', questions: [{ id: 'officer-words', ask: 'words', text: 'What did they say?', optional: true }] },
        { id: 'officer-letter', heading: 'The letter', kind: 'letter', questions: [] },
      ],
    },
  ],
};

import type { Conversation } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { smallGuide } from './small-guide.ts';

const talk: Conversation = {
  id: 'home-again',
  name: 'Home again',
  purpose: 'return-home-interview',
  offer: 'When the child is back',
  agencies: ['pilots'],
  pages: [
    {
      id: 'back',
      heading: 'Back',
      questions: [
        { id: 'since', ask: 'moment', after: 'returned-at', text: 'Since when?' },
        { id: 'changes', ask: 'entries', after: 'plan-changes', entry: 'change', carries: true, text: 'Changes', fields: [{ id: 'what', ask: 'words', text: 'What' }, { id: 'because', ask: 'words', text: 'Why' }, { id: 'owner', ask: 'words', text: 'Who' }, { id: 'by', ask: 'date', text: 'When' }] },
        { id: 'held', ask: 'one', after: 'interview', text: 'Held?', options: [{ id: 'held', text: 'Yes' }, { id: 'declined', text: 'No' }, { id: 'later', text: 'Later' }, { id: 'not-possible', text: 'It could not be' }] },
        { id: 'why', ask: 'causes', text: 'Why?', options: [{ id: 'hungry', indicator: 'hungry', cause: 'push' }, { id: 'tide', text: 'The tide', cause: 'circumstance' }] },
      ],
    },
    { id: 'own', facing: 'child', heading: 'Yours', intro: ['We have to tell if you are not safe.'], questions: [{ id: 'own-words', ask: 'words', childsWords: true, optional: true, text: 'What would you like to say?' }] },
    { id: 'numbers', facing: 'child', heading: 'Numbers', questions: [{ id: 'own-numbers', ask: 'ratings', after: 'scales', optional: true, text: 'How good is it?', ends: { least: 'Bad', most: 'Good' }, options: [{ id: 'boat', text: 'The boat' }] }] },
    { id: 'home-letter', kind: 'letter', heading: 'The record', questions: [] },
  ],
};

/** The small guide with what comes after: a second conversation with pages for a child, clocks and prompts. */
export const smallAfter = (): Guide => ({
  ...smallGuide(),
  conversations: [...smallGuide().conversations, structuredClone(talk)],
  afterwards: {
    interviewWithin: { hours: 72, says: 'Talk in three days.', source: ['tide-act'] },
    offerAgain: { times: 2, says: 'Ask again.', source: [{ ref: 'ours', note: 'Twice is ours.' }] },
    answerPlanWithin: { days: 7, says: 'Answer in a week.', source: ['harbour-book'] },
    reviews: { weeks: [2, 6], says: 'Look again.', source: ['harbour-book'] },
    watch: { days: 28, says: 'Keep watch.', source: ['harbour-book'] },
    prompts: [{ id: 'ring-again', asks: 'escalate', signs: ['working-worse'], when: { present: ['in-danger'] }, heading: 'Ring again', says: ['It is worse.'], source: ['ours'] }],
    strategyAims: [],
  },
});

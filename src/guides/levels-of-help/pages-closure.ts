import type { Page } from '../../guide/conversation.ts';
import { childHere, childNotHere, helpGiven } from './pages-help.ts';
import { mayHaveToTell } from './pages-return-child.ts';
import { endPages } from './pages-shared.ts';
import { trustedEnding, trustedPerson } from './pages-trusted-worker.ts';

/** A supervisor’s look, entered by the supervisor. */
export const supervisionPages: Page[] = [
  {
    id: 'supervision',
    heading: 'A supervisor’s look',
    intro: ['For the supervisor to fill in. What a worker tells of supervision is kept with the worker’s own record.'],
    questions: [
      { id: 'supervised-by', ask: 'words', lines: 1, after: 'supervisor', optional: true, text: 'Your name and role', tells: { place: 'referrer', as: 'Supervisor' } },
      {
        id: 'supervised-what',
        ask: 'many',
        after: 'supervised-about',
        text: 'What did you look at?',
        options: [
          { id: 'danger', text: 'How grave the danger is', wording: [{ agency: ['police'], text: 'The risk grade: high, lowered, or low with something not known' }] },
          { id: 'declined', text: 'The child said no to the interview twice' },
          { id: 'nothing-changed', text: 'An interview after which nothing in the plan changes' },
          { id: 'not-answered', text: 'A change proposed that was not made, or not answered' },
          { id: 'third-time', text: 'A third time away' },
          { id: 'harm', text: 'Harm while away' },
          { id: 'worse', text: 'Things are worse, or the same twice' },
          { id: 'level', text: 'A level of help other than the guide suggests' },
          { id: 'worker', text: 'The trusted worker: none, changing or ending' },
          { id: 'closing', text: 'Closing' },
          { id: 'other', text: 'Something else' },
        ],
        tells: { place: 'change', as: 'The supervisor looked at' },
      },
      { id: 'supervisor-asked', ask: 'words', lines: 3, after: 'challenged', optional: true, text: 'What did you ask or challenge?', tells: { place: 'change', as: 'The supervisor asked or challenged' } },
      { id: 'supervisor-decision', ask: 'words', lines: 3, after: 'supervisor-decided', optional: true, text: 'What did you decide, and why?', tells: { place: 'change', as: 'The supervisor decided, and why' } },
      { id: 'supervisor-again', ask: 'date', optional: true, text: 'When do you look again?', tells: { place: 'change', as: 'The supervisor looks again' } },
    ],
  },
  ...endPages,
];

/** Closing: by what changed for the child. That all tasks are done is no reason. */
export const closurePages: Page[] = [
  {
    id: 'causes-at-the-end',
    heading: 'Why the child went, and how that is now',
    questions: [
      {
        id: 'causes-end',
        ask: 'entries',
        after: 'causes-now',
        carries: true,
        optional: true,
        entry: 'reason',
        text: 'Each reason the child went',
        hint: 'All that this account holds. What is left out counts as open.',
        fields: [
          { id: 'cause', ask: 'cause', text: 'Why the child went' },
          { id: 'became', ask: 'one', text: 'How it is now', options: [{ id: 'resolved', text: 'It is over' }, { id: 'transferred', text: 'Somebody else works on it' }, { id: 'accepted', text: 'It goes on, and we know why that can be borne' }, { id: 'open', text: 'It is open' }] },
          { id: 'how', ask: 'words', lines: 2, text: 'How we know, or who works on it' },
        ],
        tells: { place: 'missing', as: 'Why the child went, and how that is now' },
      },
    ],
  },
  childHere,
  { id: 'childs-view-of-closing', facing: 'child', heading: 'Before we stop', intro: ['You can skip this. You can stop when you like.', mayHaveToTell, 'If you need us again, you can ask.'], when: { answered: 'child-here', with: ['here', 'aloud'] }, questions: [{ id: 'closing-for-me', ask: 'words', lines: 4, after: 'childs-view', childsWords: true, optional: true, text: 'How do you feel about us stopping? What do you still need?', tells: { place: 'voice', as: 'What the child says about closing' } }] },
  childNotHere,
  helpGiven,
  trustedPerson,
  trustedEnding,
  {
    id: 'closing-because',
    heading: 'Why this closes',
    intro: ['By what changed for the child. That everything on a list was done is no reason to close.'],
    questions: [
      {
        id: 'closing-for',
        ask: 'one',
        after: 'closing-because',
        text: 'Why does it close?',
        options: [
          { id: 'better', text: 'What was hoped for the child has come about' },
          { id: 'lower', text: 'Less help is enough, and there is a plan for it' },
          { id: 'higher', text: 'More help has taken over' },
          { id: 'family', text: 'The family does not want it, and the danger has been thought through' },
          { id: 'moved', text: 'The child has moved: the receiving authority is named' },
          { id: 'adult', text: 'The child is now 18: adult services are named' },
        ],
        tells: { place: 'change', as: 'Closed because' },
        gap: { text: 'Why this closes', who: 'The manager' },
      },
      { id: 'closing-to', ask: 'words', lines: 2, optional: true, text: 'Who goes on, with which plan? Or who receives it, and who said so?', tells: { place: 'change', as: 'Who goes on' } },
      { id: 'closed-by', ask: 'words', lines: 1, after: 'closing-manager', optional: true, text: 'If something is still open: which manager closes it all the same?', tells: { place: 'change', as: 'Closed all the same by' } },
      { id: 'closed-why', ask: 'words', lines: 2, after: 'closing-why', optional: true, text: 'And why?', tells: { place: 'change', as: 'Closed all the same because' } },
    ],
  },
  {
    id: 'closing-told',
    heading: 'Telling the child',
    intro: ['Another time away in the next weeks opens this again. Tell the child that too, and whom to ask.'],
    questions: [
      { id: 'closing-told-on', ask: 'date', after: 'closing-told', optional: true, text: 'On what day was the child told?', tells: { place: 'voice', as: 'The child was told of closing' } },
      { id: 'closing-told-how', ask: 'words', lines: 2, optional: true, text: 'How, and by whom?', tells: { place: 'voice', as: 'Told how, and by whom' } },
    ],
  },
  ...endPages,
];

import type { Page } from '../../guide/conversation.ts';
import { mayHaveToTell, numbers } from './pages-return-child.ts';
import { endPages, telling } from './pages-shared.ts';

const withChild = { answered: 'child-here', with: ['here', 'aloud'] };

/** Whether the child answers for themselves. What somebody else thinks they would say is not asked. */
export const childHere: Page = {
  id: 'child-here',
  heading: 'With the child',
  questions: [
    {
      id: 'child-here',
      ask: 'one',
      text: 'Does the child answer for themselves now?',
      hint: 'The next screens are for the child. Nothing that others said stands on them.',
      options: [
        { id: 'here', text: 'Yes: I give them this screen' },
        { id: 'aloud', text: 'Yes: I read it aloud and write down what they say' },
        { id: 'not-here', text: 'No, not now' },
      ],
    },
  ],
};

export const childNotHere: Page = {
  id: 'child-not-here',
  heading: 'Hearing the child later',
  when: { answered: 'child-here', with: ['not-here'] },
  questions: [
    { id: 'child-not-here-why', ask: 'words', lines: 2, optional: true, text: 'Why not now?', tells: { place: 'voice', as: 'Why the child did not answer for themselves' } },
    { id: 'child-heard-on', ask: 'date', optional: true, text: 'When will the child be asked?', tells: { place: 'voice', as: 'The child will be asked on' } },
    { id: 'child-heard-by', ask: 'words', lines: 1, optional: true, text: 'By whom?', tells: { place: 'voice', as: 'By' } },
  ],
};

/** The child’s own numbers, where they are asked by themselves. */
export const numbersNow: Page = { id: 'childs-numbers-now', facing: 'child', heading: 'Your own numbers', intro: ['You can skip this. You can stop when you like.'], when: withChild, questions: [numbers] };

/** What is done to help, each with why the child goes, and what came of it; hard figures beside it. */
export const helpGiven: Page = {
  id: 'help-given',
  heading: 'What is done to help, and what came of it',
  intro: ['Each thing is for a reason the child goes. With no reason given it is an idea, not yet a plan. Your own good feeling counts as a view: write beside it what the child says and what others could see.'],
  questions: [
    {
      id: 'help-list',
      ask: 'entries',
      after: 'interventions',
      carries: true,
      optional: true,
      entry: 'thing done to help',
      text: 'Each thing that is done to help',
      fields: [
        { id: 'cause', ask: 'cause', text: 'Why the child goes: what this is for' },
        { id: 'aim', ask: 'words', lines: 1, text: 'What should be different for the child', hint: 'In the child’s words where they gave them' },
        { id: 'words', ask: 'one', text: 'Whose words are these?', options: [{ id: 'child', text: 'The child’s' }, { id: 'worker', text: 'The worker’s' }] },
        { id: 'action', ask: 'words', lines: 2, text: 'What is done' },
        { id: 'owner', ask: 'words', lines: 1, text: 'Who does it' },
        { id: 'strategy', ask: 'aim', text: 'Which aim of the area’s strategy it serves' },
        { id: 'started', ask: 'date', text: 'Since' },
        { id: 'review', ask: 'date', text: 'Looked at again on' },
        {
          id: 'effect',
          ask: 'one',
          text: 'What came of it',
          options: [{ id: 'better', text: 'Better' }, { id: 'same', text: 'The same' }, { id: 'worse', text: 'Worse' }, { id: 'too-early', text: 'Too early to say' }, { id: 'not-known', text: 'Not known' }],
        },
        { id: 'by', ask: 'one', text: 'Who says so', options: [{ id: 'child', text: 'The child' }, { id: 'carer', text: 'The carer' }, { id: 'worker', text: 'The worker' }, { id: 'record', text: 'Figures or a record' }] },
        { id: 'child-says', ask: 'words', lines: 2, childsWords: true, text: 'What the child says of it' },
        { id: 'seen', ask: 'words', lines: 2, text: 'What others could see' },
        {
          id: 'decision',
          ask: 'one',
          text: 'What now',
          options: [{ id: 'go-on', text: 'Go on' }, { id: 'adapt', text: 'Do it differently' }, { id: 'stop', text: 'Stop' }, { id: 'step-up', text: 'Ask for more help' }, { id: 'step-down', text: 'Ask for less help' }],
        },
      ],
      tells: { place: 'tried', as: 'Done to help' },
    },
    {
      id: 'hard-figures',
      ask: 'entries',
      after: 'measures',
      optional: true,
      entry: 'figure',
      text: 'Figures, before and since',
      hint: 'Fewer times reported does not by itself mean better',
      fields: [
        {
          id: 'what',
          ask: 'one',
          text: 'What',
          options: [{ id: 'times', text: 'Times away' }, { id: 'hours', text: 'Hours away' }, { id: 'gap', text: 'Days until the next time' }, { id: 'school', text: 'School attended, per cent' }, { id: 'other', text: 'Something else' }],
        },
        { id: 'figure', ask: 'words', lines: 1, text: 'How many' },
        { id: 'from', ask: 'date', text: 'From' },
        { id: 'to', ask: 'date', text: 'To' },
        { id: 'source', ask: 'words', lines: 1, text: 'Whose figure' },
      ],
      tells: { place: 'tried', as: 'Figures' },
    },
  ],
};

/** What the one who received the referral decided. */
export const decisionPage: Page = {
  id: 'decision-on-referral',
  heading: 'What came of the referral',
  questions: [
    { id: 'decision-on', ask: 'date', after: 'decision-received', optional: true, carries: true, text: 'When did the decision reach you?', tells: { place: 'earlier', as: 'Decision received' } },
    {
      id: 'decision-was',
      ask: 'one',
      carries: true,
      text: 'What was decided?',
      options: [
        { id: 'accepted', text: 'The referral was accepted' },
        { id: 'redirected', text: 'It was passed to another service' },
        { id: 'not-accepted', text: 'It was not accepted: that is no proof that no help is needed' },
        { id: 'none-yet', text: 'No decision yet: to be chased', stands: 'not-known' },
      ],
      tells: { place: 'earlier', as: 'Decision' },
    },
    { id: 'decision-because', ask: 'words', lines: 2, optional: true, carries: true, text: 'What reason was given, and by whom?', tells: { place: 'earlier', as: 'Reason given' } },
  ],
};

export const helpPages: Page[] = [
  decisionPage,
  childHere,
  { id: 'childs-aim', facing: 'child', heading: 'What you want', intro: ['You can skip this. You can stop when you like.', mayHaveToTell], when: withChild, questions: [{ id: 'childs-own-aim', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What should be different for you?', tells: { place: 'voice', as: 'What should be different, the child says' } }] },
  numbersNow,
  childNotHere,
  helpGiven,
  { id: 'help-told', heading: 'Telling the child', questions: telling },
  ...endPages,
];

/** The one who holds the plan answers what was proposed. */
export const planAnswerPages: Page[] = [
  {
    id: 'plan-answer',
    heading: 'Your answer to the changes proposed',
    intro: ['For the person who holds the plan. Only your answer closes a change. If you do not make it, say why, and what your manager says.'],
    questions: [
      {
        id: 'changes-answered',
        ask: 'entries',
        after: 'plan-changes',
        carries: true,
        optional: true,
        entry: 'change',
        text: 'Each change proposed',
        fields: [
          { id: 'what', ask: 'words', lines: 2, text: 'What should change' },
          { id: 'because', ask: 'words', lines: 2, text: 'Because the child said, or because of what was seen' },
          { id: 'owner', ask: 'words', lines: 1, text: 'Who holds the plan and will answer' },
          { id: 'by', ask: 'date', text: 'To be answered by' },
          { id: 'answer', ask: 'one', text: 'Your answer', options: [{ id: 'changed', text: 'The plan is changed' }, { id: 'not-changed', text: 'The plan is not changed' }] },
          { id: 'said', ask: 'words', lines: 2, text: 'What is different in the plan, or why not' },
          { id: 'manager', ask: 'words', lines: 1, text: 'If not changed: which manager agreed, and what they said' },
          { id: 'on', ask: 'date', text: 'Answered on' },
        ],
        tells: { place: 'change', as: 'Changes, and the plan owner’s answer' },
      },
    ],
  },
  { id: 'plan-answer-told', heading: 'Telling the child', questions: telling },
  ...endPages,
];

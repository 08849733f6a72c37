import type { Page } from '../../guide/conversation.ts';
import { opening } from './opening.ts';
import { redFlags } from './pages-first.ts';
import { endPages, howTheyTalk, timesAway } from './pages-shared.ts';

/** What the police will ask of whoever reports a child missing: to be gathered while phoning, never before it. */
export const carersReportPages: Page[] = [
  opening,
  redFlags,
  {
    id: 'report-last-seen',
    heading: 'When and where the child was last seen',
    intro: ['Do not wait to fill this in. Phone first and answer what you can.'],
    questions: [
      { id: 'expected-at', ask: 'words', lines: 1, optional: true, text: 'Where should the child be now?', tells: { place: 'where', as: 'Should be' } },
      { id: 'last-seen-at', ask: 'moment', optional: true, text: 'When were they last seen?', tells: { place: 'where', as: 'Last seen' } },
      { id: 'last-seen-by', ask: 'words', lines: 1, optional: true, text: 'Where, and by whom?', tells: { place: 'where', as: 'Last seen where, by whom' } },
      { id: 'meant-to-do', ask: 'words', lines: 2, optional: true, text: 'What did they say they were going to do?', tells: { place: 'missing', as: 'Meant to do' } },
      { id: 'agreed-back', ask: 'words', lines: 1, optional: true, text: 'What time had you agreed that they would be back?', tells: { place: 'missing', as: 'Agreed to be back' } },
      { id: 'word-since', ask: 'words', lines: 1, optional: true, text: 'Has anybody heard from them since? How, and when?', tells: { place: 'missing', as: 'Heard from since' } },
    ],
  },
  {
    id: 'report-looks',
    heading: 'How to know the child',
    questions: [
      { id: 'looks', ask: 'words', lines: 3, optional: true, carries: true, text: 'Age, build, hair, anything that stands out', tells: { place: 'child', as: 'Looks' } },
      { id: 'wearing', ask: 'words', lines: 2, optional: true, text: 'What are they wearing and carrying?', tells: { place: 'child', as: 'Wearing and carrying' } },
      { id: 'photo', ask: 'words', lines: 1, optional: true, carries: true, text: 'Where is a recent photo?', tells: { place: 'child', as: 'A recent photo' } },
      { id: 'phone-now', ask: 'words', lines: 1, optional: true, text: 'Phone: number, network, is it on, does anybody answer?', tells: { place: 'missing', as: 'Phone' } },
      { id: 'online-names', ask: 'words', lines: 2, optional: true, carries: true, text: 'Names they use online, and the last thing they posted', tells: { place: 'missing', as: 'Online' } },
      { id: 'money-and-travel', ask: 'words', lines: 1, optional: true, text: 'Money, cards, travel pass, how they get about', tells: { place: 'missing', as: 'Money and travel' } },
      { id: 'took-with-them', ask: 'words', lines: 1, optional: true, text: 'Did they take a bag, a charger or clothes?', tells: { place: 'missing', as: 'Took with them' } },
    ],
  },
  {
    id: 'report-people',
    heading: 'People and places',
    questions: [
      { id: 'may-be-with', ask: 'words', lines: 2, optional: true, text: 'Who may they be with, and are you worried about that person?', tells: { place: 'missing', as: 'May be with' } },
      { id: 'friends-and-family', ask: 'words', lines: 3, optional: true, carries: true, text: 'Friends and family they may go to, with addresses', tells: { place: 'missing', as: 'Friends and family' } },
      { id: 'places-they-go', ask: 'words', lines: 2, optional: true, carries: true, text: 'Places they like, or have been found before', tells: { place: 'missing', as: 'Places they go' } },
      timesAway,
      { id: 'back-before', ask: 'words', lines: 2, optional: true, text: 'What happened the last time, and what is different now?', tells: { place: 'missing', as: 'Last time, and what is different' } },
    ],
  },
  {
    id: 'report-health',
    heading: 'Health, and how to speak with the child',
    questions: [
      { id: 'medicine-when', ask: 'words', lines: 2, optional: true, text: 'Medicine they need, and by when it is dangerous to miss it', tells: { place: 'safety', as: 'Medicine' } },
      { id: 'health-and-needs', ask: 'words', lines: 2, optional: true, carries: true, text: 'Health, disability, and what they mean for keeping safe', tells: { place: 'child', as: 'Health and disability' } },
      howTheyTalk,
      { id: 'how-to-approach', ask: 'words', lines: 2, optional: true, carries: true, text: 'What helps when somebody comes up to them, and what frightens them?', tells: { place: 'safety', as: 'How to approach the child' } },
    ],
  },
  {
    id: 'report-why',
    heading: 'What happened before',
    questions: [
      { id: 'before-this-time', ask: 'words', lines: 2, optional: true, text: 'Did something happen: a row, bad news, a move, a visit, a test?', tells: { place: 'missing', as: 'Before this time' } },
      { id: 'different-lately', ask: 'words', lines: 2, optional: true, text: 'What has been different lately: mood, friends, gifts, money, time online?', tells: { place: 'missing', as: 'Different lately' } },
      { id: 'worried-most', ask: 'words', lines: 2, optional: true, text: 'What worries you most?', tells: { place: 'worries', as: 'What worries them most' } },
    ],
  },
  {
    id: 'report-done',
    heading: 'What has been done',
    questions: [
      { id: 'looked-so-far', ask: 'words', lines: 3, optional: true, text: 'Where have you looked, whom have you rung, and what did they say?', tells: { place: 'tried', as: 'Looked and rung so far' } },
      { id: 'others-told', ask: 'words', lines: 2, optional: true, text: 'Social worker, school, family: who has been told, and when?', tells: { place: 'sharing', as: 'Told so far' } },
      { id: 'police-reference', ask: 'words', lines: 1, optional: true, text: 'The police reference, and the name of who took the call', tells: { place: 'sharing', as: 'Police reference' } },
      { id: 'next-word', ask: 'words', lines: 1, optional: true, text: 'When will you next speak with the police?', tells: { place: 'sharing', as: 'Next word with the police' } },
      { id: 'plan-ready', ask: 'words', lines: 1, optional: true, text: 'Is there a trigger plan or a form made ready for this? Who has it?', tells: { place: 'missing', as: 'Plan or form made ready' } },
    ],
  },
  ...endPages,
];

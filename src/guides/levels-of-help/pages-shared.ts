import type { Page } from '../../guide/conversation.ts';
import type { Option, Question } from '../../guide/question.ts';
import { dangerNow } from './opening.ts';

/** Danger, and what the child needs before any talk. */
export const needsFirst: Page = {
  id: 'needs-first',
  heading: 'What the child needs first',
  intro: ['See to this before any talk. If the child may have been sexually assaulted, phone the police or a sexual assault referral centre today. Do not question, wash or change clothes.'],
  questions: [
    dangerNow,
    {
      id: 'needs-now',
      ask: 'many',
      text: 'What does the child need now?',
      options: [
        { id: 'hurt', text: 'A doctor or a nurse: they are hurt or unwell because of being away', indicator: 'harm-while-missing' },
        { id: 'assault', text: 'Care today after a sexual assault', indicator: 'recent-sexual-assault' },
        { id: 'suicide', text: 'Somebody to stay with them: they talk of suicide', indicator: 'suicidal-talk' },
        { id: 'safe-tonight', text: 'Somewhere safe to sleep tonight', indicator: 'nowhere-tonight' },
        { id: 'rest', text: 'Food, drink, rest, warmth or clean clothes' },
        { id: 'none', text: 'None of these', stands: 'no' },
        { id: 'not-known', text: 'I do not know', stands: 'not-known' },
      ],
      tells: { place: 'where', as: 'Needed first' },
      gap: { text: 'What the child needs first', who: 'Whoever is with the child now' },
    },
  ],
};

export const timesAway: Question = {
  id: 'times-told',
  ask: 'episodes',
  text: 'Which times away is this about?',
  hint: 'Only times that are not written down yet for this child. Times that were not reported count too.',
  optional: true,
  tells: { place: 'missing', as: 'Times missing' },
};

export const harmed: Question = {
  id: 'harmed',
  ask: 'one',
  after: 'harm',
  text: 'Was the child harmed while away?',
  hint: 'By what they said or by what was seen',
  options: [
    { id: 'yes', text: 'Yes', indicator: 'harm-while-missing' },
    { id: 'no', text: 'No', stands: 'no' },
    { id: 'not-known', text: 'I do not know', stands: 'not-known' },
  ],
  tells: { place: 'missing', as: 'Harmed while away' },
  gap: { text: 'Whether the child was harmed while away', who: 'Those who may properly talk with the child' },
};

/** What the child needs in order to be understood: the one thing of the referral that is carried over to a talk with them. */
export const howTheyTalk: Question = { id: 'language', ask: 'words', lines: 1, optional: true, carries: true, text: 'Language, interpreter, or how the child communicates best', tells: { place: 'child', as: 'Language and communication', is: 'child-language' } };

/** When the child came back, and whose job the interview is. */
export const backAgain: Page = {
  id: 'back-again',
  heading: 'When the child came back',
  intro: ['An interview is offered after every time away, however short, and whatever the police call it.'],
  questions: [
    {
      id: 'came-back-at',
      ask: 'moment',
      after: 'returned-at',
      text: 'When did the child come back?',
      hint: 'The hours run from here, through nights and weekends',
      tells: { place: 'missing', as: 'Came back' },
      gap: { text: 'When the child came back', who: 'The carer or the police' },
    },
    timesAway,
    {
      id: 'whose-interview',
      ask: 'one',
      text: 'Whose job is the interview?',
      options: [
        { id: 'home', text: 'The local authority where the child lives' },
        { id: 'responsible', text: 'The child is looked after: the responsible authority sees to it, and tells the host authority', fact: 'looked-after' },
        { id: 'not-known', text: 'I do not know', stands: 'not-known' },
      ],
      tells: { place: 'missing', as: 'Whose job the interview is' },
      gap: { text: 'Whose job the interview is', who: 'The council’s missing co-ordinator, or its front door' },
    },
    { id: 'host-told', ask: 'words', lines: 1, optional: true, text: 'For a looked-after child: who told the host authority, and when?', tells: { place: 'sharing', as: 'Host authority told' } },
  ],
};

/** Asked straight after the child has spoken: whatever it is, it comes before the rest. */
export const toldSomething: Page = {
  id: 'told-something',
  heading: 'Before anything else',
  questions: [
    {
      id: 'told-of-harm',
      ask: 'one',
      text: 'Did the child tell or show you something that cannot wait?',
      hint: 'About being hurt, being made to do things, wanting to die, or somebody being in danger',
      options: [
        { id: 'yes', text: 'Yes', indicator: 'child-told-of-harm' },
        { id: 'no', text: 'No', stands: 'no' },
        { id: 'not-known', text: 'I am not sure', stands: 'not-known' },
      ],
      tells: { place: 'worries', as: 'Told of something that cannot wait' },
      gap: { text: 'Whether the child told of something that cannot wait', who: 'Children’s social care, by phone today; the child is not asked again' },
    },
  ],
};

/** What was told, word for word, and the call. */
export const whatWasTold: Page = {
  id: 'what-was-told',
  heading: 'What the child told you',
  when: { present: ['child-told-of-harm'] },
  intro: [
    'Ask no more about it. Phone children’s social care now. In immediate danger call 999.',
    'Keep your first notes. The police and social work will agree who talks to the child next.',
  ],
  questions: [
    { id: 'told-words', ask: 'words', lines: 4, childsWords: true, optional: true, text: 'What did the child say, word for word?', tells: { place: 'voice', as: 'The child told' } },
    { id: 'told-question', ask: 'words', lines: 2, optional: true, text: 'What exactly had you asked?', tells: { place: 'voice', as: 'What had been asked' } },
    { id: 'told-present', ask: 'words', lines: 1, optional: true, text: 'Who was there?', tells: { place: 'voice', as: 'Who was there' } },
    { id: 'told-written', ask: 'moment', optional: true, text: 'When did you write it down?', tells: { place: 'voice', as: 'Written down' } },
    { id: 'told-called', ask: 'words', lines: 2, optional: true, text: 'Whom did you phone, when, and what was agreed?', tells: { place: 'sharing', as: 'Phoned' } },
  ],
};

/** Signs that came out: the guide’s own, so that what follows is looked at again. */
export const signsFound: Page = {
  id: 'signs-found',
  heading: 'What else came out',
  intro: ['From what was said or seen. The child is not asked about this list.'],
  questions: [
    {
      id: 'signs-list',
      ask: 'many',
      text: 'Is any of this so?',
      worry: true,
      options: [
        { id: 'older', indicator: 'older-controlling-person' },
        { id: 'cars', indicator: 'unknown-cars' },
        { id: 'gifts', indicator: 'unexplained-gifts' },
        { id: 'online', indicator: 'groomed-online' },
        { id: 'found', indicator: 'found-out-of-area' },
        { id: 'crime', indicator: 'cce-signs' },
        { id: 'made', indicator: 'made-to-do-crime' },
        { id: 'substances', indicator: 'drink-or-drugs-while-missing' },
        { id: 'threats', indicator: 'left-because-of-threats', text: 'Debt, threats, or fear of others' },
        { id: 'none', text: 'None of these', stands: 'no' },
        { id: 'not-known', text: 'I do not know about this', stands: 'not-known' },
      ],
      gap: { text: 'Whether somebody is using the child', who: 'The police and social care' },
    },
  ],
};

/** Signs of harm, of danger where the child goes back to, and of the pattern. */
export const harmFound: Page = {
  id: 'harm-found',
  heading: 'Harm, and what the child goes back to',
  questions: [
    {
      id: 'harm-found-list',
      ask: 'many',
      text: 'Is any of this so?',
      worry: true,
      options: [
        { id: 'going-back', indicator: 'going-home-to-harm' },
        { id: 'adult', indicator: 'hurt-by-adult' },
        { id: 'peers', indicator: 'harm-by-peers' },
        { id: 'sexual', indicator: 'sexual-abuse-suspected' },
        { id: 'trafficked', indicator: 'trafficked' },
        { id: 'honour', indicator: 'honour-based-abuse' },
        { id: 'self-harm', indicator: 'repeated-self-harm' },
        { id: 'worse', indicator: 'missing-worsening' },
        { id: 'unaccounted', indicator: 'missing-unaccounted' },
        { id: 'none', text: 'None of these', stands: 'no' },
        { id: 'not-known', text: 'I do not know about this', stands: 'not-known' },
      ],
      gap: { text: 'Whether the child was harmed, or goes back to harm', who: 'Social care, before the child goes back' },
    },
  ],
};

const toldChild: Question = { id: 'told-child-on', ask: 'date', after: 'told-child', optional: true, text: 'On what day was the child told what happens next?', tells: { place: 'voice', as: 'The child was told' } };

const toldHow: Question = { id: 'told-child-how', ask: 'words', lines: 2, optional: true, text: 'How was it told, and in what form?', hint: 'Aloud, in writing, in pictures, with an interpreter', tells: { place: 'voice', as: 'Told how' } };

const playedBack: Question = { id: 'played-back', ask: 'words', lines: 2, childsWords: true, optional: true, text: 'What did the child say back, in their own words?', hint: 'This shows what was understood. Giving a note does not.', tells: { place: 'voice', as: 'The child said back' } };

/** The answers to whether a note is safe for the child to have, in a referral and after one. */
export const isNoteSafe: Option[] = [
  { id: 'yes', text: 'Yes, it is safe' },
  { id: 'spoken', text: 'Say it aloud only', stands: 'no' },
  { id: 'not-safe', text: 'No', stands: 'no' },
  { id: 'not-known', text: 'I do not know', stands: 'not-known' },
];

/** How the child is told what happens next, and what they may keep of it. The note is theirs: no copy of it is made where it is not safe for them. */
export const telling: Question[] = [
  toldChild,
  toldHow,
  playedBack,
  { id: 'note-next', ask: 'words', lines: 3, optional: true, text: 'What happens next, in words for the child', hint: 'Who does what, and when. Short and plain. Nothing that anybody else said.', tells: { place: 'voice', as: 'Told to the child', is: 'childs-next' } },
  {
    id: 'note-safe',
    ask: 'one',
    optional: true,
    text: 'Is it safe for the child to have a short note of this?',
    hint: 'Who else could find it? It says only what the child said, what happens next, and whom to talk to.',
    options: isNoteSafe,
    tells: { place: 'sharing', as: 'A note for the child', is: 'childs-note' },
  },
];

/** Made after a second time away, or where the dangers are grave: for whoever looks for the child next time. */
export const triggerPlan: Page = {
  id: 'trigger-plan',
  makes: 'trigger-plan',
  heading: 'If the child is missing again: a trigger plan',
  intro: ['For a child who has been away twice, or who was in grave danger. Make it with the child. It holds only what the child agrees may be shared, and what is needed to find them.'],
  questions: [
    { id: 'first-hour', ask: 'words', lines: 3, optional: true, carries: true, text: 'What is done in the first hour, and by whom?', tells: { place: 'missing', as: 'In the first hour' } },
    { id: 'likely-places', ask: 'words', lines: 2, optional: true, carries: true, text: 'Where may the child be?', tells: { place: 'missing', as: 'Likely places' } },
    { id: 'who-calls', ask: 'words', lines: 1, optional: true, carries: true, text: 'Who calls the child?', tells: { place: 'missing', as: 'Who calls' } },
    { id: 'contact-preferred', ask: 'words', lines: 1, optional: true, carries: true, text: 'How does the child like to be reached, and by whom?', tells: { place: 'missing', as: 'How the child likes to be reached' } },
    { id: 'phrases-that-help', ask: 'words', lines: 2, optional: true, carries: true, text: 'What words help, and what makes it harder?', tells: { place: 'missing', as: 'Words that help' } },
    { id: 'risks-agreed', ask: 'words', lines: 2, optional: true, carries: true, text: 'Which known dangers has the child agreed may be shared?', tells: { place: 'missing', as: 'Known dangers, shared with the child’s agreement' } },
    { id: 'trigger-holder', ask: 'words', lines: 1, optional: true, carries: true, text: 'Who holds this plan?', tells: { place: 'missing', as: 'Who holds the trigger plan' } },
    { id: 'trigger-review', ask: 'date', optional: true, carries: true, text: 'When is it looked at again?', tells: { place: 'missing', as: 'Trigger plan looked at again' } },
  ],
};

/** Who the child is, and who writes this: asked again nowhere else. */
export const whoWrites: Page = {
  id: 'who-writes',
  heading: 'Who this is about, and who you are',
  questions: [
    { id: 'child-name', ask: 'words', lines: 1, optional: true, carries: true, text: 'The child’s name', tells: { place: 'child', as: 'Name', headline: 'name', is: 'child-name' } },
    { id: 'written-by', ask: 'words', lines: 1, optional: true, text: 'Your name and role', tells: { place: 'referrer', as: 'Written by', is: 'referrer-name' } },
    { id: 'written-at', ask: 'words', lines: 1, optional: true, text: 'Your service, and how to reach you', tells: { place: 'referrer', as: 'At', is: 'referrer-contact' } },
  ],
};

/** How each of these conversations ends. */
export const afterCheck: Page = { id: 'after-check', kind: 'check', heading: 'Check what you wrote', questions: [] };
export const afterResult: Page = { id: 'after-result', kind: 'result', heading: 'What follows now', questions: [] };
export const afterLetter: Page = { id: 'after-letter', kind: 'letter', heading: 'The record', questions: [] };
export const endPages: Page[] = [whoWrites, afterCheck, afterResult, afterLetter];

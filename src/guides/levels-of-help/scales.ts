import type { Scale } from '../../guide/scale.ts';

/** The scales of this edition. How soon is its own answer: it is never read off the level. */
export const scales: Scale[] = [
  {
    id: 'level-of-help',
    name: 'Level of help',
    steps: [
      {
        id: 'level-1',
        number: 1,
        name: 'Universal help',
        meaning: 'What the child needs can be met by services that every family can use.',
        response: 'Help from the services every family can use, a named person to see to it, and a day to look again',
      },
      {
        id: 'level-2',
        number: 2,
        name: 'Early help',
        meaning: 'The child needs something extra, early, from one or a few agencies.',
        response: 'Extra help, early, from one or a few agencies',
      },
      {
        id: 'level-3',
        number: 3,
        name: 'Targeted help from several agencies',
        meaning: 'The child has several or complex needs, and may be a child in need.',
        response: 'An assessment, a lead professional and a plan across agencies, and thought given to whether this is a child in need',
      },
      {
        id: 'level-4',
        number: 4,
        name: 'Specialist help and protection',
        meaning: 'The child may be suffering, or be likely to suffer, significant harm.',
        response: 'What must be done to protect the child, by social care, and by the police where a crime may have been committed. In our view there may be reasonable cause to suspect significant harm',
      },
    ],
  },
  {
    id: 'how-soon',
    name: 'How soon',
    steps: [
      {
        id: 'look-again',
        name: 'Nothing asks for contact now: look again on a day you name',
        meaning: 'Every question was answered and no worry was named.',
        response: 'Name one person who looks again, and the day',
        told: 'Nothing asks for contact now; somebody looks again on a named day',
        forChild: 'The person who wrote this will look with you, on a day you both know, at how things are.',
      },
      {
        id: 'agree-with-family',
        name: 'Agree with the family what happens next, and when to look again',
        meaning: 'There is a worry, and nothing said here asks for a call today.',
        response: 'Talk to the family, agree what will help, and set a day to look again',
        told: 'No call was needed today; to be agreed with the family',
        forChild: 'The person who wrote this will talk about what could help, and say when you will look at it again together.',
      },
      {
        id: 'one-working-day',
        name: 'Within one working day',
        meaning: 'This should reach the people who can decide within one working day.',
        response: 'Send it, or talk it through, within one working day of seeing the worry',
        forChild: 'By the end of the next working day we will ask people whose job is to help children what can be done. One of them may want to meet you.',
      },
      {
        id: 'phone-today',
        name: 'Phone today, before you write anything more',
        meaning: 'Somebody who can act needs to hear this today.',
        response: 'Phone today; the form comes afterwards',
        told: 'Today, by phone first',
        forChild: 'Today we will talk with people whose job is to keep children safe. One of them may want to meet you soon. We will tell you who, and when, as soon as we know.',
        phone: true,
      },
      {
        id: 'now-999',
        name: 'Call 999 now',
        meaning: 'A child may be in immediate danger.',
        response: 'Call 999 now; everything else comes afterwards',
        told: 'Now; 999 comes first',
        forChild: 'We are getting help now, from people whose job is to keep you safe. Somebody will stay with you and tell you what happens.',
        phone: true,
      },
    ],
  },
  {
    id: 'missing-risk',
    name: 'Missing: a prompt for the risk grade',
    shownTo: ['police'],
    when: { present: ['whereabouts-not-known'], orNotKnown: true },
    standing: 'A prompt for your own recorded grading, never the grade. Your force’s procedure decides, a supervisor reviews it, and any grade can be raised at any time.',
    steps: [
      { id: 'very-low', name: 'Very low', meaning: 'No apparent risk of harm to the child or to anyone else.', response: 'Agree with the person who reported it what each will do, and the latest time to look again' },
      { id: 'low', name: 'Low', meaning: 'Harm is possible, but would be minimal.', response: 'Enough enquiry to know that the child has not come to harm' },
      { id: 'medium', name: 'Medium', meaning: 'Harm is likely, but not serious.', response: 'An active, measured search with other agencies, and support for the person who reported it' },
      { id: 'high', name: 'High', meaning: 'Serious harm is very likely.', response: 'Officers at once, a senior officer to oversee it, and children’s services told at once' },
    ],
  },
];

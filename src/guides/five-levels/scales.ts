import type { Scale } from '../../guide/scale.ts';

/** Five levels, with a child in need on a level of its own; and six places on how soon. */
export const scales: Scale[] = [
  {
    id: 'five-levels',
    name: 'Level of help',
    steps: [
      {
        id: 'open-to-every-family',
        number: 1,
        name: 'What is open to every family',
        meaning: 'The services any family can walk into are enough for this child.',
        response: 'The services any family can use, one person who keeps an eye on it, and a day to look again',
      },
      {
        id: 'a-little-more',
        number: 2,
        name: 'A little more, early',
        meaning: 'One thing, or a few, need help before they grow.',
        response: 'A little more help, early, from somebody who already knows the family or one other service',
      },
      {
        id: 'a-team-with-the-family',
        number: 3,
        name: 'A team with the family',
        meaning: 'Several things need several people, and they need one plan between them.',
        response: 'A meeting with the family, one plan, and one person who holds it',
      },
      {
        id: 'need-assessed',
        number: 4,
        name: 'A child who may be in need',
        meaning: 'Without help from the council the child may not be healthy or develop as they should; or the child is disabled.',
        response: 'An assessment by a social worker, and thought given to whether this is a child in need (section 17)',
      },
      {
        id: 'kept-from-harm',
        number: 5,
        name: 'Keeping a child from harm',
        meaning: 'The child may be suffering significant harm, or may be likely to.',
        response: 'What has to be done to keep this child from harm, with the police where there may be a crime. In our view there may be reasonable cause to suspect significant harm (section 47)',
      },
    ],
  },
  {
    id: 'when-to-act',
    name: 'When to act',
    steps: [
      {
        id: 'choose-a-day',
        name: 'Nothing here asks for a call: choose the day you will look again',
        meaning: 'All the questions have an answer, and none names a worry.',
        response: 'Put down who looks again, and when',
        told: 'No call is asked for now; one person looks again on a day they have chosen',
      },
      {
        id: 'settle-it-together',
        name: 'Settle with the family what will help',
        meaning: 'There is a worry, and nothing said so far needs a call today.',
        response: 'Sit down with the family, settle who does what, and when you will look again',
        told: 'No call was needed today; it is being settled with the family',
      },
      {
        id: 'in-a-working-day',
        name: 'Within one working day',
        meaning: 'The people who decide need to have this within one working day.',
        response: 'Send it or talk it over within one working day of the worry being seen',
      },
      {
        id: 'ring-today',
        name: 'Phone today, and write afterwards',
        meaning: 'Somebody who can act needs to be told today.',
        response: 'Phone today; write afterwards',
        told: 'Today, by phone',
        phone: true,
      },
      {
        id: 'ring-before-leaving',
        name: 'Phone before the child leaves you, or goes back',
        meaning: 'Where the child goes next may not be safe.',
        response: 'Phone before the child leaves you or goes back; write afterwards',
        told: 'By phone, before the child leaves us or goes back',
        phone: true,
      },
      {
        id: 'nine-nine-nine',
        name: '999, at once',
        meaning: 'A life may be in danger.',
        response: 'Call 999 at once; nothing here comes before that',
        told: 'At once; 999 comes first',
        phone: true,
      },
    ],
  },
];

import type { Page } from '../../guide/conversation.ts';
import { childHere, childNotHere, decisionPage, helpGiven, numbersNow } from './pages-help.ts';
import { mayHaveToTell } from './pages-return-child.ts';
import { endPages, harmed, harmFound, signsFound, telling, timesAway, toldSomething, triggerPlan, whatWasTold } from './pages-shared.ts';
import { trustedContact, trustedEnding, trustedPerson } from './pages-trusted-worker.ts';

const withChild = { answered: 'child-here', with: ['here', 'aloud'] };
const working = [
  { id: 'better', text: 'Yes, things are better' },
  { id: 'same', text: 'No, things are the same' },
  { id: 'worse', text: 'No, things are worse' },
  { id: 'too-early', text: 'It is too soon to say' },
  { id: 'not-known', text: 'I do not know', stands: 'not-known' as const },
];

/** What changed for the child; is it working, for child, carer and worker by themselves; what we do differently; who checks, and when. */
export const reviewPages: Page[] = [
  {
    id: 'since-last-time',
    heading: 'Since last time',
    questions: [timesAway, harmed],
  },
  childHere,
  { id: 'childs-changed', facing: 'child', heading: 'How things are now', intro: ['You can skip any of these. You can stop when you like.', mayHaveToTell], when: withChild, questions: [{ id: 'changed-for-me', ask: 'words', lines: 4, childsWords: true, optional: true, text: 'What is different for you since we last talked?', tells: { place: 'voice', as: 'What is different, the child says' } }] },
  { id: 'childs-working', facing: 'child', heading: 'Is it helping?', when: withChild, questions: [{ id: 'working-for-me', ask: 'one', after: 'working-child', optional: true, text: 'Is what we do helping you?', options: working, tells: { place: 'voice', as: 'Is it working, the child says' } }] },
  numbersNow,
  { id: 'childs-next-wish', facing: 'child', heading: 'What comes next', when: withChild, questions: [{ id: 'do-differently-for-me', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What should we do in a different way?', tells: { place: 'voice', as: 'What to do in a different way, the child says' } }] },
  { id: 'childs-review-end', facing: 'child', heading: 'Thank you', intro: ['Thank you for your time.', 'You can call Childline on 0800 1111, day or night. It is free.', 'Now please give this back to the person with you.'], when: withChild, questions: [{ id: 'add-at-review', ask: 'words', lines: 2, childsWords: true, optional: true, text: 'What else would you like to add?', tells: { place: 'voice', as: 'Added at the end' } }] },
  childNotHere,
  toldSomething,
  whatWasTold,
  {
    id: 'review-carer',
    heading: 'What the carer says',
    intro: ['Asked apart from the child. Do not tell the carer what the child told you.'],
    questions: [
      { id: 'working-for-carer', ask: 'one', after: 'working-carer', text: 'Is it working, the carer says?', options: working, tells: { place: 'family', as: 'Is it working, the carer says' } },
      { id: 'carer-says-now', ask: 'words', lines: 2, optional: true, text: 'What does the carer see that is different?', tells: { place: 'family', as: 'The carer sees' } },
    ],
  },
  {
    id: 'review-worker',
    heading: 'What you say',
    questions: [
      { id: 'working-for-worker', ask: 'one', after: 'working-worker', text: 'Is it working, as you see it?', options: working, tells: { place: 'change', as: 'Is it working, the worker says' } },
      { id: 'others-could-see', ask: 'words', lines: 2, optional: true, text: 'What has changed that others could see?', tells: { place: 'change', as: 'What others could see' } },
      { id: 'changed-for-child', ask: 'words', lines: 3, after: 'what-changed', optional: true, text: 'Taking it together: what changed for the child?', tells: { place: 'change', as: 'What changed for the child' } },
    ],
  },
  decisionPage,
  helpGiven,
  trustedPerson,
  trustedContact,
  trustedEnding,
  signsFound,
  harmFound,
  {
    id: 'review-known',
    heading: 'How do you know?',
    when: { concerns: { atLeast: 1, withCircumstances: true } },
    questions: [{ id: 'evidence-review', ask: 'evidence', text: 'How do you know?', about: ['since-last-time', 'told-something', 'signs-found', 'harm-found'] }],
  },
  {
    id: 'review-next',
    heading: 'What happens next',
    intro: ['If things are worse, or the same twice, ask for more help and talk to a manager today.'],
    questions: [
      { id: 'do-differently', ask: 'words', lines: 3, after: 'what-differently', optional: true, text: 'What will we do differently?', tells: { place: 'change', as: 'What we do differently' } },
      { id: 'checked-by', ask: 'words', lines: 1, after: 'who-checks', optional: true, text: 'Who checks that it is done?', tells: { place: 'change', as: 'Who checks' } },
      { id: 'reviewed-next', ask: 'date', after: 'next-review', optional: true, text: 'When do we look again?', tells: { place: 'change', as: 'Looked at again' } },
      {
        id: 'more-or-less-help',
        ask: 'one',
        text: 'Is it the right amount of help?',
        options: [
          { id: 'stays', text: 'Yes: it stays as it is, with what we do differently' },
          { id: 'more', text: 'No: more help is asked for' },
          { id: 'less', text: 'Less help is enough, with a warm handover' },
        ],
        tells: { place: 'change', as: 'More help, or less' },
      },
      { id: 'escalated-to', ask: 'words', lines: 2, optional: true, text: 'More help: whom did you ask, when, and what did they say? Less: who hands over to whom, with the child there?', tells: { place: 'change', as: 'Asked of whom, or handed over to whom' } },
    ],
  },
  { id: 'review-told', heading: 'Telling the child', questions: telling },
  triggerPlan,
  ...endPages,
];

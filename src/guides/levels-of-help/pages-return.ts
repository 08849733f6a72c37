import type { Page } from '../../guide/conversation.ts';
import { childsPages } from './pages-return-child.ts';
import { whyPages, whyQuestions } from './pages-missing.ts';
import { backAgain, endPages, harmed, harmFound, howTheyTalk, needsFirst, signsFound, telling, toldSomething, triggerPlan, whatWasTold } from './pages-shared.ts';

const yesNoNotKnown = [
  { id: 'yes', text: 'Yes' },
  { id: 'no', text: 'No', stands: 'no' as const },
  { id: 'not-known', text: 'I do not know', stands: 'not-known' as const },
];

/** Set up by the worker: offers, who holds it, and the child’s own agreement. */
const setup: Page[] = [
  needsFirst,
  backAgain,
  {
    id: 'interview-offers',
    heading: 'Offering the interview',
    intro: ['It is the child’s to accept. A carer cannot say no for them. If the child says no, keep offering: another person, another place, what the child would choose.'],
    questions: [
      {
        id: 'interview-offered',
        ask: 'entries',
        after: 'offers',
        carries: true,
        optional: true,
        entry: 'offer',
        text: 'Each time it was offered',
        fields: [
          { id: 'when', ask: 'moment', text: 'When' },
          { id: 'by', ask: 'words', lines: 1, text: 'By whom' },
          {
            id: 'how',
            ask: 'one',
            text: 'How',
            options: [
              { id: 'face-to-face', text: 'Face to face' },
              { id: 'phone', text: 'By phone or message' },
              { id: 'letter', text: 'In writing' },
              { id: 'through-somebody', text: 'Through somebody the child trusts' },
            ],
          },
          {
            id: 'answer',
            ask: 'one',
            text: 'What the child said',
            options: [
              { id: 'accepted', text: 'Yes' },
              { id: 'declined', text: 'No' },
              { id: 'postponed', text: 'Later' },
              { id: 'not-possible', text: 'The child could not be asked' },
            ],
          },
          { id: 'reason', ask: 'words', lines: 2, childsWords: true, text: 'The child’s reason, in their words' },
        ],
        tells: { place: 'missing', as: 'Interview offered' },
      },
    ],
  },
  {
    id: 'interview-setup',
    heading: 'Who talks with the child, and how',
    questions: [
      { id: 'interviewer', ask: 'words', lines: 1, optional: true, text: 'Who talks with the child, and what is their role?', tells: { place: 'missing', as: 'Interviewer' } },
      { id: 'interviewer-independent', ask: 'one', after: 'independent', text: 'Are they apart from the child’s care and placement?', hint: 'A child may still choose somebody close to them', options: yesNoNotKnown, tells: { place: 'missing', as: 'Apart from care and placement' } },
      { id: 'interviewer-trained', ask: 'one', after: 'trained', text: 'Are they trained for this?', options: yesNoNotKnown, tells: { place: 'missing', as: 'Trained' } },
      { id: 'interviewer-chosen', ask: 'one', after: 'chosen-by-child', text: 'Did the child choose them?', options: yesNoNotKnown, tells: { place: 'missing', as: 'Chosen by the child' } },
      { id: 'interview-place', ask: 'words', lines: 1, optional: true, text: 'Where do you talk, and who is there?', hint: 'A place where the child feels safe', tells: { place: 'missing', as: 'Where, and who was there' } },
      howTheyTalk,
      { id: 'explained-private', ask: 'words', lines: 2, optional: true, text: 'How was it explained what cannot be kept private?', tells: { place: 'missing', as: 'What cannot be kept private, explained' } },
    ],
  },
  {
    id: 'childs-agreement',
    heading: 'Does the child want to talk?',
    intro: [
      'The child decides. A carer does not sit in unless the child asks for it. The child may skip any question and may stop at any time.',
      'Where there may be abuse or a crime, do not begin until the police and social work have agreed who talks with the child.',
    ],
    questions: [
      {
        id: 'talk-now',
        ask: 'one',
        text: 'Will the child talk now?',
        options: [
          { id: 'yes', text: 'Yes, and nothing stands in the way: give them this screen, or read it aloud' },
          { id: 'held-before', text: 'We have talked: I write down what was said' },
          { id: 'to-agree', text: 'The child would, but the police and social work have not agreed yet: phone them first' },
          { id: 'no', text: 'No, or not now' },
        ],
        tells: { place: 'missing', as: 'Talking now' },
      },
    ],
  },
];

/** Where the talk was held without this screen: the child’s words, by the same heads. */
const heldBefore: Page = {
  id: 'held-before',
  heading: 'What the child said',
  when: { answered: 'talk-now', with: ['held-before'] },
  intro: ['The child’s own words, not a summary. Leave out what was not talked about.'],
  questions: [
    { id: 'said-before', ask: 'words', lines: 4, childsWords: true, optional: true, text: 'About the time before, and going', tells: { place: 'voice', as: 'Before, and going' } },
    { id: 'said-away', ask: 'words', lines: 4, childsWords: true, optional: true, text: 'About being away', tells: { place: 'voice', as: 'Being away' } },
    { id: 'said-back', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'About coming back, and what would help', tells: { place: 'voice', as: 'Coming back, and what would help' } },
    { id: 'said-wants', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What they want, whom they trust, and who should know', tells: { place: 'voice', as: 'Wants, trusts, and who should know' } },
  ],
};

/** What came of it, and what was not held. */
const outcome: Page[] = [
  {
    id: 'interview-outcome',
    heading: 'What came of it',
    questions: [
      {
        id: 'interview-held',
        ask: 'one',
        after: 'interview',
        text: 'Was the interview held?',
        options: [
          { id: 'held', text: 'Yes, all or part of it' },
          { id: 'declined', text: 'No: the child said no' },
          { id: 'later', text: 'Not yet: the child wants it later' },
          { id: 'not-possible', text: 'It could not be held' },
        ],
        tells: { place: 'missing', as: 'Return home interview' },
        gap: { text: 'What came of the return home interview', who: 'The interviewer' },
      },
      { id: 'interview-held-at', ask: 'moment', after: 'held-at', optional: true, text: 'When was it held?', hint: 'Leave this out if it was not held', tells: { place: 'missing', as: 'Interview held' } },
      { id: 'interview-covers', ask: 'one', after: 'covers-earlier', optional: true, text: 'Was the talk about earlier times away too?', hint: 'Only if the child talked about them. An interview for those is then not owed any more', options: yesNoNotKnown, tells: { place: 'missing', as: 'About earlier times away too' } },
      harmed,
    ],
  },
  {
    id: 'interview-not-held',
    heading: 'When the interview was not held',
    when: { answered: 'interview-held', with: ['declined', 'later', 'not-possible'] },
    intro: ['Nothing that keeps the child safe waits for an interview. Somebody may be pressing the child not to talk.'],
    questions: [
      { id: 'not-held-words', ask: 'words', lines: 2, childsWords: true, optional: true, text: 'What does the child say about it?', tells: { place: 'voice', as: 'About the interview, the child says' } },
      { id: 'offer-again-on', ask: 'date', optional: true, text: 'When is it offered again?', tells: { place: 'missing', as: 'To be offered again' } },
      { id: 'offer-again-by', ask: 'words', lines: 1, optional: true, text: 'By whom, and where? Another person, another place?', tells: { place: 'missing', as: 'Offered again by, and where' } },
      { id: 'carers-offered', ask: 'one', text: 'Have carers been offered the chance to tell what they know?', options: yesNoNotKnown, tells: { place: 'family', as: 'Carers offered a talk' } },
    ],
  },
];

const asked = ['needs-first', 'told-something', 'interview-outcome', 'return-why', 'why-home', 'why-elsewhere', 'why-towards', 'why-neither', 'signs-found', 'harm-found'];

/** Coded afterwards by the worker: why, who said so, what else came out, and how it is known. */
const coded: Page[] = [
  { id: 'return-why', heading: 'Why the child went', intro: ['Filled in by the worker, from what was said. The child is not asked this list.'], questions: whyQuestions },
  ...whyPages,
  signsFound,
  harmFound,
  {
    id: 'return-known',
    heading: 'How do you know?',
    when: { concerns: { atLeast: 1, withCircumstances: true } },
    questions: [{ id: 'evidence-return', ask: 'evidence', text: 'How do you know?', about: asked }],
  },
  {
    id: 'return-strengths',
    heading: 'What keeps the child safe',
    questions: [
      {
        id: 'return-strong',
        ask: 'many',
        text: 'What did you hear or see?',
        optional: true,
        options: [
          { id: 'adult', indicator: 'knows-a-trusted-adult' },
          { id: 'place', indicator: 'safe-place-agreed' },
          { id: 'phone', indicator: 'keeps-phone-contact' },
          { id: 'came-back', indicator: 'came-back-by-choice' },
          { id: 'tie', indicator: 'tied-to-school-or-activity' },
          { id: 'friend', indicator: 'protective-friend' },
          { id: 'helpline', indicator: 'knows-a-helpline' },
        ],
      },
    ],
  },
  {
    id: 'return-places',
    heading: 'Places, people, vehicles, and online',
    intro: ['Only what was said or seen. Mark what the police need to know: it is passed on apart from the rest.'],
    questions: [
      {
        id: 'found-out',
        ask: 'entries',
        optional: true,
        entry: 'place, person, vehicle or account',
        text: 'What came out',
        fields: [
          { id: 'kind', ask: 'one', text: 'What it is', options: [{ id: 'place', text: 'A place' }, { id: 'person', text: 'A person' }, { id: 'vehicle', text: 'A vehicle' }, { id: 'online', text: 'A name or a site online' }] },
          { id: 'what', ask: 'words', lines: 1, text: 'Name, address or description' },
          { id: 'known', ask: 'words', lines: 2, text: 'What is known of it' },
          { id: 'from', ask: 'one', text: 'Who says so', options: [{ id: 'child', text: 'The child' }, { id: 'seen', text: 'Somebody saw it' }, { id: 'other', text: 'Somebody else' }, { id: 'record', text: 'A record' }] },
          { id: 'police', ask: 'one', text: 'For the police', options: [{ id: 'passed', text: 'Yes, and passed on' }, { id: 'to-pass', text: 'Yes, still to pass on' }, { id: 'no', text: 'No' }] },
        ],
        tells: { place: 'missing', as: 'Places, people, vehicles, online' },
      },
    ],
  },
];

/** The carer’s account by itself; what changes in the plan; with whom it was shared; a trigger plan. */
const after: Page[] = [
  {
    id: 'carers-account',
    heading: 'What the carer says',
    intro: ['Kept apart from what the child said. Do not tell the carer what the child told you.'],
    questions: [
      { id: 'carer-saw', ask: 'words', lines: 3, optional: true, text: 'What did the carer see and hear?', tells: { place: 'family', as: 'The carer saw and heard' } },
      { id: 'carer-thinks', ask: 'words', lines: 2, optional: true, text: 'What does the carer think lies behind it, and what worries them?', tells: { place: 'family', as: 'The carer thinks' } },
      { id: 'carer-would-do', ask: 'words', lines: 2, optional: true, text: 'What would the carer do, and what safety plan was agreed with them?', tells: { place: 'family', as: 'The carer would do, and agreed' } },
    ],
  },
  {
    id: 'plan-proposed',
    heading: 'What should change in the plan because of this',
    intro: ['You propose; the person who holds the plan answers by the day. Until then it is open.'],
    questions: [
      {
        id: 'changes-proposed',
        ask: 'entries',
        after: 'plan-changes',
        optional: true,
        entry: 'change',
        text: 'Each change proposed',
        fields: [
          { id: 'what', ask: 'words', lines: 2, text: 'What should change' },
          { id: 'because', ask: 'words', lines: 2, text: 'Because the child said, or because of what was seen' },
          { id: 'owner', ask: 'words', lines: 1, text: 'Who holds the plan and will answer' },
          { id: 'by', ask: 'date', text: 'To be answered by' },
        ],
        tells: { place: 'change', as: 'Changes proposed' },
      },
      { id: 'nothing-changes', ask: 'words', lines: 2, after: 'no-plan-change', optional: true, text: 'If nothing should change: why, and what does the manager say to that?', tells: { place: 'change', as: 'Why nothing changes, and the manager’s view' } },
    ],
  },
  {
    id: 'return-shared',
    heading: 'Who was told',
    questions: [
      {
        id: 'shared-with',
        ask: 'entries',
        optional: true,
        entry: 'person or service',
        text: 'With whom was it shared?',
        fields: [
          { id: 'with', ask: 'words', lines: 1, text: 'With whom' },
          { id: 'what', ask: 'words', lines: 1, text: 'What was shared' },
          { id: 'when', ask: 'date', text: 'When' },
          { id: 'has', ask: 'words', lines: 1, text: 'Who said they have it, and when' },
        ],
        tells: { place: 'sharing', as: 'Shared with' },
      },
      ...telling,
    ],
  },
  triggerPlan,
];

export const returnPages: Page[] = [...setup, ...childsPages, toldSomething, whatWasTold, heldBefore, ...outcome, ...coded, ...after, ...endPages];

/** A police officer talks with the child: face to face, and apart from the carer. */
export const preventionPages: Page[] = [
  needsFirst,
  backAgain,
  {
    id: 'prevention-setup',
    heading: 'Seeing the child',
    intro: ['Face to face, and apart from the carer. A phone call alone does not show how a child is. Say first what cannot be kept private.'],
    questions: [
      {
        id: 'seen-how',
        ask: 'one',
        text: 'How was the child seen?',
        options: [
          { id: 'apart', text: 'Face to face, apart from the carer' },
          { id: 'with-carer', text: 'Face to face, with the carer there' },
          { id: 'phone', text: 'By phone only: to be seen still' },
          { id: 'not-seen', text: 'Not seen yet' },
        ],
        tells: { place: 'missing', as: 'Prevention interview' },
        gap: { text: 'How the child is, seen by an officer', who: 'The police' },
      },
      { id: 'seen-by', ask: 'words', lines: 1, optional: true, text: 'By whom, when, where, and who was there?', tells: { place: 'missing', as: 'Seen by, when, where' } },
      { id: 'seen-words', ask: 'words', lines: 4, childsWords: true, optional: true, text: 'What does the child say, in their own words?', hint: 'Ask openly: “Tell me about it.” “What happened then?”', tells: { place: 'voice', as: 'The child told the officer' } },
      { id: 'seen-looks', ask: 'words', lines: 2, optional: true, text: 'How did the child look and seem?', tells: { place: 'missing', as: 'How the child looked and seemed' } },
    ],
  },
  toldSomething,
  whatWasTold,
  { id: 'prevention-harm', heading: 'Harm', questions: [harmed] },
  signsFound,
  harmFound,
  {
    id: 'prevention-known',
    heading: 'How do you know?',
    when: { concerns: { atLeast: 1, withCircumstances: true } },
    questions: [{ id: 'evidence-prevention', ask: 'evidence', text: 'How do you know?', about: ['needs-first', 'told-something', 'prevention-harm', 'signs-found', 'harm-found'] }],
  },
  {
    id: 'prevention-next',
    heading: 'What the police do next',
    questions: [
      { id: 'safeguarded', ask: 'words', lines: 2, optional: true, text: 'What was done at once to keep the child safe?', tells: { place: 'safety', as: 'Done at once' } },
      { id: 'agencies-told', ask: 'words', lines: 2, optional: true, text: 'Who was told, and when?', tells: { place: 'sharing', as: 'Told by the police' } },
      { id: 'interview-passed-on', ask: 'words', lines: 1, optional: true, text: 'To whom was the return home interview passed on, and when?', tells: { place: 'missing', as: 'Return home interview passed on to' } },
      { id: 'crime-looked-at', ask: 'words', lines: 2, optional: true, text: 'Has a crime been committed, and what is done about it?', tells: { place: 'change', as: 'Crime' } },
    ],
  },
  triggerPlan,
  ...endPages,
];

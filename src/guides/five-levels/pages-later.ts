import type { Conversation, Page } from '../../guide/conversation.ts';

const talks = { answered: 'wants-to-talk', with: ['wants-now'] };
const asksChild = { answered: 'child-with-you', with: ['with-me'] };
const mustTell = 'If someone is not safe, we have to tell people who can help.';

/** The last pages of both: what was written, what follows, the record. */
const ending: Page[] = [
  {
    id: 'who-wrote',
    heading: 'Whose record this is',
    questions: [
      { id: 'childs-name', ask: 'words', lines: 1, optional: true, carries: true, text: 'What is the child called? Any other names too', tells: { place: 'child', as: 'Name', headline: 'name', is: 'child-name' } },
      { id: 'wrote-this', ask: 'words', lines: 1, optional: true, text: 'Who wrote this?', tells: { place: 'referrer', as: 'Written by' } },
    ],
  },
  { id: 'look-over-later', kind: 'check', heading: 'Look over what you wrote', questions: [] },
  { id: 'outcome-later', kind: 'result', heading: 'What follows from it', questions: [] },
  { id: 'record-later', kind: 'letter', heading: 'The record of it', questions: [] },
];

const interview: Page[] = [
  {
    id: 'home-again',
    heading: 'Home again',
    intro: ['First what the child needs: food, rest, a doctor. Then ask whether they want to talk.'],
    questions: [
      { id: 'home-since', ask: 'moment', after: 'returned-at', text: 'Since when are they back?', tells: { place: 'missing', as: 'Back since' }, gap: { text: 'When the child came back', who: 'The police or the carer' } },
      { id: 'this-time-away', ask: 'episodes', optional: true, text: 'Which time or times were they missing?', hint: 'Only those that are not written down yet', tells: { place: 'missing', as: 'Times missing' } },
      {
        id: 'asked-to-talk',
        ask: 'entries',
        after: 'offers',
        optional: true,
        carries: true,
        entry: 'time asked',
        text: 'Each time the child was asked to talk',
        fields: [
          { id: 'when', ask: 'moment', text: 'When' },
          { id: 'by', ask: 'words', text: 'Who asked' },
          { id: 'how', ask: 'one', text: 'How', options: [{ id: 'in-person', text: 'In person' }, { id: 'otherwise', text: 'In another way' }] },
          { id: 'answer', ask: 'one', text: 'What they said', options: [{ id: 'accepted', text: 'Yes' }, { id: 'declined', text: 'No' }, { id: 'postponed', text: 'Another time' }, { id: 'not-possible', text: 'They could not be asked' }] },
          { id: 'reason', ask: 'words', childsWords: true, text: 'Why, in their words' },
        ],
        tells: { place: 'missing', as: 'Asked to talk' },
      },
      {
        id: 'wants-to-talk',
        ask: 'one',
        text: 'Does the child want to talk now?',
        hint: 'It is for the child to say, and for nobody else',
        options: [{ id: 'wants-now', text: 'Yes: they have this screen' }, { id: 'wants-not', text: 'Not now' }],
      },
    ],
  },
  { id: 'own-start', facing: 'child', heading: 'It is up to you', intro: ['You may skip this. You may stop.', mustTell], when: talks, questions: [{ id: 'own-needs', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What do you need right now?', tells: { place: 'voice', as: 'Needs right now' } }] },
  { id: 'own-story', facing: 'child', heading: 'Your story', when: talks, questions: [{ id: 'own-telling', ask: 'words', lines: 5, childsWords: true, optional: true, text: 'Tell us what you want to tell.', tells: { place: 'voice', as: 'Their story' } }] },
  { id: 'own-wish', facing: 'child', heading: 'Your wish', intro: ['When you are done, please give this back.'], when: talks, questions: [{ id: 'own-wish-first', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What should change first?', tells: { place: 'voice', as: 'Should change first' } }] },
  {
    id: 'after-talking',
    heading: 'What came of the talk',
    questions: [
      {
        id: 'talk-came-to',
        ask: 'one',
        after: 'interview',
        text: 'Did the two of you talk?',
        options: [{ id: 'held', text: 'We did' }, { id: 'declined', text: 'The child said no' }, { id: 'later', text: 'They want to later' }, { id: 'not-possible', text: 'It could not be done' }],
        tells: { place: 'missing', as: 'Return home interview' },
      },
      { id: 'talked-at', ask: 'moment', after: 'held-at', optional: true, text: 'At what time?', tells: { place: 'missing', as: 'Talked at' } },
      {
        id: 'came-to-harm',
        ask: 'one',
        after: 'harm',
        text: 'Did the child come to harm?',
        options: [{ id: 'yes', text: 'They did', indicator: 'harmed-while-away' }, { id: 'no', text: 'They did not', stands: 'no' }, { id: 'not-known', text: 'Nobody can say', stands: 'not-known' }],
        tells: { place: 'missing', as: 'Came to harm' },
      },
      {
        id: 'spoke-now',
        ask: 'one',
        text: 'Did they speak of being harmed by anyone?',
        hint: 'If so, ask no more: phone the duty desk now',
        options: [{ id: 'spoke-now-yes', text: 'They did', indicator: 'spoke-of-harm' }, { id: 'spoke-now-no', text: 'They did not', stands: 'no' }, { id: 'spoke-now-unsure', text: 'I am not sure', stands: 'not-known' }],
        tells: { place: 'worries', as: 'Spoke of harm' },
      },
    ],
  },
  {
    id: 'what-lay-behind',
    heading: 'What lay behind it',
    questions: [
      {
        id: 'behind-it',
        ask: 'causes',
        text: 'Why did they go?',
        hint: 'For each, who says so. You fill this in; the child is not asked.',
        options: [
          { id: 'fled', indicator: 'fled-from-harm', cause: 'push' },
          { id: 'unsettled', text: 'Quarrels, rules or a place where they are unhappy', cause: 'push' },
          { id: 'lured', indicator: 'signs-of-exploitation', cause: 'pull' },
          { id: 'company', text: 'Family or friends they miss', cause: 'pull' },
          { id: 'lost-count', text: 'They lost count of the time', cause: 'circumstance' },
          { id: 'behind-none', text: 'None of these', stands: 'no' },
          { id: 'behind-unknown', text: 'Nobody knows yet', stands: 'not-known' },
        ],
        tells: { place: 'missing', as: 'Why they went' },
      },
    ],
  },
  { id: 'how-known-later', heading: 'How it is known', when: { concerns: { atLeast: 1 } }, questions: [{ id: 'known-later', ask: 'evidence', text: 'How is each of these known?', about: ['after-talking', 'what-lay-behind'] }] },
  {
    id: 'put-to-the-plan',
    heading: 'What the plan should hold now',
    questions: [
      {
        id: 'put-forward',
        ask: 'entries',
        after: 'plan-changes',
        optional: true,
        entry: 'change',
        text: 'Changes put to whoever holds the plan',
        fields: [{ id: 'what', ask: 'words', text: 'The change' }, { id: 'because', ask: 'words', text: 'Why, by what the child said' }, { id: 'owner', ask: 'words', text: 'Who holds the plan' }, { id: 'by', ask: 'date', text: 'Answer by' }],
        tells: { place: 'change', as: 'Put to the plan' },
      },
      { id: 'plan-as-it-is', ask: 'words', lines: 2, after: 'no-plan-change', optional: true, text: 'Or why the plan stays as it is, and who agreed', tells: { place: 'change', as: 'Why the plan stays as it is' } },
      { id: 'child-heard-back', ask: 'date', after: 'told-child', optional: true, text: 'When did the child hear what comes next?', tells: { place: 'voice', as: 'The child heard what comes next' } },
    ],
  },
  ...ending,
];

const working = [{ id: 'better', text: 'Better' }, { id: 'same', text: 'As before' }, { id: 'worse', text: 'Worse' }, { id: 'too-early', text: 'Too soon to tell' }, { id: 'not-known', text: 'I do not know', stands: 'not-known' as const }];

const review: Page[] = [
  {
    id: 'since-then',
    heading: 'Since then',
    questions: [
      { id: 'away-since', ask: 'episodes', optional: true, text: 'Were they missing again?', hint: 'Only times that are not written down yet', tells: { place: 'missing', as: 'Missing since' } },
      { id: 'child-with-you', ask: 'one', text: 'Is the child with you, to answer alone?', options: [{ id: 'with-me', text: 'Yes: they have this screen' }, { id: 'elsewhere', text: 'No' }] },
    ],
  },
  { id: 'own-now', facing: 'child', heading: 'How it goes', intro: ['You may skip this. You may stop.', mustTell], when: asksChild, questions: [{ id: 'own-better', ask: 'one', after: 'working-child', optional: true, text: 'How are things for you now?', options: working, tells: { place: 'voice', as: 'How things are, by the child' } }] },
  { id: 'own-more', facing: 'child', heading: 'In your words', intro: ['When you are done, please give this back.'], when: asksChild, questions: [{ id: 'own-changes', ask: 'words', lines: 3, childsWords: true, optional: true, text: 'What has changed for you?', tells: { place: 'voice', as: 'What has changed, by the child' } }] },
  {
    id: 'grown-ups-say',
    heading: 'What the adults say',
    questions: [
      { id: 'carer-better', ask: 'one', after: 'working-carer', text: 'And by the carer?', options: working, tells: { place: 'family', as: 'How things are, by the carer' } },
      { id: 'worker-better', ask: 'one', after: 'working-worker', text: 'And by you?', options: working, tells: { place: 'change', as: 'How things are, by the worker' } },
      { id: 'seen-to-change', ask: 'words', lines: 2, after: 'what-changed', optional: true, text: 'What has changed for the child that others could see?', tells: { place: 'change', as: 'What has changed' } },
    ],
  },
  {
    id: 'from-here',
    heading: 'From here',
    questions: [
      { id: 'another-way', ask: 'words', lines: 2, after: 'what-differently', optional: true, text: 'What is tried in another way?', tells: { place: 'change', as: 'Tried in another way' } },
      { id: 'sees-to-it', ask: 'words', lines: 1, after: 'who-checks', optional: true, text: 'Who sees that it is?', tells: { place: 'change', as: 'Who sees to it' } },
      { id: 'next-look', ask: 'date', after: 'next-review', optional: true, text: 'When is the next look?', tells: { place: 'change', as: 'Next look' } },
    ],
  },
  ...ending,
];

/** A short interview and a short look back, so that what comes afterwards is shown on two books. */
export const laterConversations: Conversation[] = [
  { id: 'talk-on-return', purpose: 'return-home-interview', name: 'A talk when the child is back', offer: 'Each time a child comes back', pages: interview },
  { id: 'looking-back', purpose: 'review', name: 'Looking back', offer: 'To see whether it helps', pages: review },
];

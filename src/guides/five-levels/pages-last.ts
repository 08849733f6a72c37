import type { Page } from '../../guide/conversation.ts';

/** How it goes on; what the child says; who may be told; what helps; then the result and the letter. */
export const lastPages: Page[] = [
  {
    id: 'next-hours-later',
    heading: 'The next hours',
    when: {
      all: [
        { present: ['parent-spoke-of-harming', 'injury-without-reason', 'sexual-abuse-feared', 'emotional-abuse-feared', 'illness-made-up', 'treatment-refused', 'marriage-or-honour', 'cutting-feared', 'cutting-known', 'violence-severe', 'fled-from-harm', 'dangerous-home'] },
        { not: { present: ['spoke-of-harm', 'mark-on-a-baby', 'unsafe-adult-near', 'nobody-looking-after', 'goes-to-harm-today'] } },
      ],
    },
    intro: ['Phone before the child leaves you. Ask the duty desk whether they should go home, be discharged or be collected.'],
    questions: [
      { id: 'leaves-you-later', ask: 'words', lines: 1, text: 'When does the child leave you, and with whom?', tells: { place: 'where', as: 'Leaves the one who refers' }, gap: { text: 'When the child leaves, and with whom', who: 'You or a colleague, now' } },
      { id: 'near-the-child-later', ask: 'words', lines: 1, text: 'Who may be the one who harms, and when are they next near the child?', tells: { place: 'access', as: 'May be the one who harms' }, gap: { text: 'When the person who may harm is next near the child', who: 'Social care or the police' } },
    ],
  },
  {
    id: 'over-time',
    heading: 'How it goes on',
    when: { concerns: { atLeast: 1 } },
    questions: [
      {
        id: 'over-time-rows',
        ask: 'grid',
        text: 'Taking your worries together, is this so?',
        worry: true,
        options: [
          { id: 'weeks', text: 'It has lasted for weeks, or keeps coming back', indicator: 'goes-on-for-weeks', gap: { text: 'How long it has gone on', who: 'School or health' } },
          { id: 'shows', text: 'It can be seen in how the child is', indicator: 'shows-in-the-child', gap: { text: 'What it does to the child', who: 'Those who see the child each day' } },
          { id: 'help', text: 'Help was given and has not worked, or could not be given', indicator: 'help-has-not-worked', gap: { text: 'What help there has been, and what came of it', who: 'Early help or social care records' } },
        ],
      },
      { id: 'first-noticed', ask: 'date', optional: true, text: 'When was it first noticed?', tells: { place: 'tried', as: 'First noticed' } },
    ],
  },
  {
    id: 'what-they-live-with',
    heading: 'What the family lives with',
    when: { present: ['losing-the-home', 'little-money'] },
    questions: [
      {
        id: 'touches',
        ask: 'one',
        text: 'Is it telling on this child?',
        hint: 'By itself, having little is no worry about a child',
        worry: true,
        options: [
          { id: 'touches-yes', text: 'Yes', indicator: 'touches-this-child' },
          { id: 'touches-no', text: 'No', stands: 'no' },
          { id: 'touches-unsure', text: 'I do not know', stands: 'not-known' },
        ],
        gap: { text: 'Whether what the family lives with tells on the child', who: 'Those who see the child each day' },
      },
    ],
  },
  {
    id: 'child-speaks',
    heading: 'The child’s own words',
    when: { not: { instructed: 'ask-no-more' } },
    questions: [
      {
        id: 'own-words',
        ask: 'words',
        lines: 4,
        childsWords: true,
        optional: true,
        text: 'What does the child say about it?',
        hint: 'Word for word, or what they show if they do not speak. Blank is fine if you have not talked.',
        tells: { place: 'voice', as: 'The child says' },
        gap: { text: 'What the child says', who: 'Somebody the child trusts, when it is safe and the child wants to' },
      },
      {
        id: 'not-talked',
        ask: 'one',
        optional: true,
        text: 'And if you have not talked with them?',
        options: [
          { id: 'too-young', text: 'They do not speak yet: I describe what they show' },
          { id: 'not-met', text: 'I have not met the child' },
          { id: 'did-not-wish', text: 'They did not wish to' },
          { id: 'to-come', text: 'It is still to come' },
          { id: 'unsafe', text: 'Left on purpose: it would not be safe' },
        ],
        tells: { place: 'voice', as: 'Talking with the child' },
      },
    ],
  },
  {
    id: 'child-spoke',
    heading: 'What the child has said already',
    when: { instructed: 'ask-no-more' },
    intro: ['Ask nothing more. Put down what was said, as it was said.', 'Keep the first notes you made. Social care and the police settle who talks with the child.'],
    questions: [
      { id: 'said-words', ask: 'words', lines: 4, childsWords: true, optional: true, text: 'What was said, word for word?', tells: { place: 'voice', as: 'The child said' } },
      { id: 'said-how', ask: 'words', lines: 2, optional: true, text: 'To whom, to what exact question, who else was there, and when was it written?', tells: { place: 'voice', as: 'To whom, asked what, and when written' } },
      {
        id: 'said-nothing',
        ask: 'one',
        optional: true,
        text: 'If nothing stands above',
        options: [
          { id: 'left-unasked', text: 'Left unasked on purpose' },
          { id: 'unmet', text: 'I have not met the child' },
        ],
        tells: { place: 'voice', as: 'Asking' },
      },
    ],
  },
  {
    id: 'telling-the-family',
    heading: 'Telling the family',
    when: { concerns: { atLeast: 1, withCircumstances: true } },
    questions: [
      {
        id: 'unsafe-telling',
        ask: 'one',
        text: 'If the family were told, could somebody be hurt, or flee?',
        options: [
          { id: 'telling-yes', text: 'Yes', indicator: 'unsafe-if-told' },
          { id: 'telling-no', text: 'No', stands: 'no' },
          { id: 'telling-unsure', text: 'I do not know', stands: 'not-known' },
        ],
        gap: { text: 'Whether the family can safely be told', who: 'Social care, before anybody does' },
      },
    ],
  },
  {
    id: 'grown-ups',
    heading: 'The adults around the child',
    when: { not: { instructed: 'keep-quiet' } },
    questions: [
      { id: 'grown-up-list', ask: 'people', optional: true, text: 'Which adults matter here, and what does each know and want?', hint: 'One by one: they may not all be told the same', tells: { place: 'family', as: 'Adults' }, gap: { text: 'What the adults know, and whether they agree to help', who: 'You or social care, when it is safe' } },
    ],
  },
  {
    id: 'tell-nobody',
    heading: 'Nobody at home is told yet',
    when: { instructed: 'keep-quiet' },
    intro: ['Do not tell or ask the family, or use family or community interpreters, until social care or the police agree.'],
    questions: [
      { id: 'never-contact', ask: 'words', lines: 2, optional: true, text: 'Who must not hear of this, or must not be contacted?', tells: { place: 'family', as: 'Must not be told or contacted' } },
      { id: 'safe-way', ask: 'words', lines: 1, optional: true, text: 'How and when can the child be reached safely?', tells: { place: 'family', as: 'A safe way to the child' } },
    ],
  },
  {
    id: 'what-helps',
    heading: 'What helps, and what should change',
    intro: ['Leave for later what you cannot say now.'],
    questions: [
      {
        id: 'good-things',
        ask: 'many',
        optional: true,
        text: 'What is good in this child’s life?',
        hint: 'It is told, and takes nothing away from a worry',
        options: [
          { id: 'grows', indicator: 'grows-as-expected' },
          { id: 'learns', indicator: 'comes-and-learns' },
          { id: 'warmth', indicator: 'warmth-at-home' },
          { id: 'care', indicator: 'cared-for' },
          { id: 'network', indicator: 'people-to-turn-to' },
        ],
      },
      { id: 'tried-so-far', ask: 'words', lines: 3, optional: true, text: 'What was tried, who tried it, and what came of it?', tells: { place: 'tried', as: 'Tried' }, gap: { text: 'What was tried before', who: 'Early help, school and health records' } },
      { id: 'wished-for', ask: 'words', lines: 3, optional: true, text: 'What should be otherwise for the child, and what do you fear if nothing is done?', tells: { place: 'change', as: 'Wished for, and feared' } },
      { id: 'who-they-are', ask: 'words', lines: 2, optional: true, text: 'What about who this child is should change the way they are helped?', hint: 'Leave out sexuality, identity or faith unless the child agrees', tells: { place: 'difference', as: 'Who this child is' } },
    ],
  },
  {
    id: 'before-the-result',
    heading: 'Your view first',
    when: { not: { reaches: { scale: 'when-to-act', step: 'ring-today' } } },
    questions: [{ id: 'your-step', ask: 'step', scale: 'five-levels', optional: true, text: 'Which help would you say this child needs?', hint: 'Say it before the guide does; the letter tells both' }],
  },
  { id: 'look-over', kind: 'check', heading: 'Look over what you said', questions: [] },
  { id: 'outcome', kind: 'result', heading: 'What follows', questions: [{ id: 'your-judgement', ask: 'judgement', scale: 'five-levels', optional: true, text: 'What you decide' }] },
  {
    id: 'names',
    heading: 'Names and addresses',
    intro: ['None of this changes what follows. Leave blank what you do not have.'],
    questions: [
      { id: 'childs-name', ask: 'words', lines: 1, optional: true, text: 'What is the child called? Any other names too', tells: { place: 'child', as: 'Name', headline: 'name', is: 'child-name' } },
      { id: 'born', ask: 'date', optional: true, text: 'When were they born, or when are they due?', tells: { place: 'child', as: 'Born, or due', headline: 'line', is: 'child-born' } },
      { id: 'lives-at', ask: 'words', lines: 2, optional: true, text: 'Where do they live, and who else lives there? For each child: your worry, or “not looked at”', tells: { place: 'other-children', as: 'The household', is: 'other-children' } },
      { id: 'responsible', ask: 'words', lines: 1, optional: true, text: 'Who has parental responsibility?', tells: { place: 'child', as: 'Parental responsibility' } },
      { id: 'others-who-know', ask: 'words', lines: 2, optional: true, text: 'Doctor, school, social worker and anybody else who knows them', tells: { place: 'child', as: 'Doctor, school and workers' } },
      { id: 'speaks', ask: 'words', lines: 1, optional: true, text: 'Their language, and how they best understand and are understood', tells: { place: 'child', as: 'Language and communication' } },
      { id: 'told-before', ask: 'words', lines: 2, optional: true, text: 'Was social care told before, and what came of it?', tells: { place: 'earlier', as: 'Told before' } },
      { id: 'visits', ask: 'words', lines: 1, optional: true, text: 'Is there anything a visitor should beware of?', tells: { place: 'safety', as: 'For visitors' } },
      { id: 'yourself', ask: 'words', lines: 2, optional: true, text: 'Who are you, and how and when can you be reached?', tells: { place: 'referrer', as: 'Written by', is: 'referrer-name' } },
    ],
  },
  { id: 'the-letter', kind: 'letter', heading: 'The letter', questions: [] },
];

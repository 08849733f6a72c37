import type { Page } from '../../guide/conversation.ts';

const anyWorry = { concerns: { atLeast: 1, withCircumstances: true as const } };

/** How long; what is strong and has been tried; what the child says. */
export const childPages: Page[] = [
  {
    id: 'how-long',
    heading: 'How long, and with what effect',
    when: anyWorry,
    questions: [
      {
        id: 'how-long-list',
        ask: 'grid',
        text: 'Is this so?',
        hint: 'About your worries taken together',
        worry: true,
        options: [
          { id: 'going-on', indicator: 'going-on', gap: { text: 'Whether it has gone on for some weeks', who: 'School or health' } },
          { id: 'effect', indicator: 'affecting-the-child', gap: { text: 'What effect it has on the child', who: 'Those who see the child day to day' } },
          { id: 'help-failed', indicator: 'help-did-not-help', gap: { text: 'What help has been given, and whether it helped', who: 'Early help or social care records' } },
          { id: 'repeat-contact', indicator: 'repeat-contact', gap: { text: 'Whether the same worry has been passed on before', who: 'Your own records, and social care' } },
        ],
      },
      {
        id: 'harm-if-told',
        ask: 'one',
        text: 'Could telling the family bring violence, flight, or harm to anyone?',
        options: [
          { id: 'yes', text: 'Yes, it could', indicator: 'harm-if-told' },
          { id: 'no', text: 'No', stands: 'no' },
          { id: 'not-known', text: 'I do not know', stands: 'not-known' },
        ],
        gap: { text: 'Whether it is safe to tell the family', who: 'Social care, before anyone tells them' },
      },
    ],
  },
  {
    id: 'circumstances-effect',
    heading: 'What the family is living with',
    when: { present: ['persistent-discrimination', 'isolated-by-discrimination', 'young-unsupported-parents', 'parent-in-prison', 'limited-support', 'serious-parental-illness', 'previously-looked-after', 'poor-housing', 'spells-of-unemployment', 'low-income', 'new-to-area', 'asylum-seeking-family', 'hard-to-reach-services', 'overcrowded-or-moving', 'facing-eviction', 'work-stress', 'serious-debt', 'isolated-family', 'family-homeless', 'extreme-poverty', 'hostile-community', 'little-wider-family', 'long-unemployment', 'services-out-of-reach', 'left-because-of-housing-or-status'] },
    questions: [
      {
        id: 'circumstances-effect-said',
        ask: 'one',
        text: 'Is what the family is living with affecting this child?',
        hint: 'Money, housing, discrimination or a parent’s age, illness or past are no worry by themselves',
        worry: true,
        options: [
          { id: 'yes', text: 'Yes, it is affecting the child', indicator: 'circumstances-affect-child' },
          { id: 'no', text: 'No', stands: 'no' },
          { id: 'not-known', text: 'I do not know', stands: 'not-known' },
        ],
        gap: { text: 'Whether what the family is living with is affecting the child', who: 'Those who see the child day to day' },
      },
    ],
  },
  {
    id: 'strengths',
    heading: 'What is strong, what has been tried, what should change',
    intro: ['Short notes are enough. All of this can be left for later.'],
    questions: [
      {
        id: 'strengths-list',
        ask: 'many',
        text: 'What is going well?',
        hint: 'Select all that you know of. It is told in the letter and never counts against a worry.',
        optional: true,
        options: [
          { id: 'copes', indicator: 'copes-with-change' },
          { id: 'belonging', indicator: 'sense-of-belonging' },
          { id: 'stable-relationships', indicator: 'stable-relationships' },
          { id: 'basic-care', indicator: 'basic-care-provided' },
          { id: 'clean', indicator: 'clean-and-dressed' },
          { id: 'warmth', indicator: 'warmth-and-praise' },
          { id: 'boundaries', indicator: 'consistent-boundaries' },
          { id: 'support', indicator: 'family-support-network' },
          { id: 'knows-a-trusted-adult', indicator: 'knows-a-trusted-adult' },
          { id: 'protective-friend', indicator: 'protective-friend' },
          { id: 'tied-to-school-or-activity', indicator: 'tied-to-school-or-activity' },
          { id: 'knows-a-helpline', indicator: 'knows-a-helpline' },
        ],
      },
      { id: 'strengths-words', ask: 'words', lines: 2, optional: true, text: 'Who or what helps this child most?', tells: { place: 'strengths', as: 'Who or what helps' } },
      { id: 'tried', ask: 'words', lines: 3, optional: true, text: 'What has been tried, by whom, and what came of it?', tells: { place: 'tried', as: 'Tried so far' }, gap: { text: 'What has been tried before, and what came of it', who: 'Early help, school and health records' } },
      { id: 'change', ask: 'words', lines: 3, optional: true, text: 'What should be different for the child, and what will happen if nothing changes?', tells: { place: 'change', as: 'What should be different' } },
      { id: 'difference', ask: 'words', lines: 2, optional: true, text: 'What about who this child is changes how we should help?', hint: 'Age, disability, ethnicity, faith, gender, language, or anything else the child would name. Leave out sexuality, identity or faith unless the child agrees to it being shared.', tells: { place: 'difference', as: 'Who this child is' } },
    ],
  },
  {
    id: 'voice',
    heading: 'What the child says',
    when: { not: { instructed: 'do-not-ask' } },
    questions: [
      {
        id: 'child-words',
        ask: 'words',
        lines: 4,
        childsWords: true,
        text: 'What does the child say, in their own words?',
        hint: 'What they want to be different, what worries them, what they like. Leave it empty if you have not talked.',
        optional: true,
        tells: { place: 'voice', as: 'The child says' },
        gap: { text: 'What the child says', who: 'The person the child trusts, when it is safe and the child wants to' },
      },
      {
        id: 'voice-why-not',
        ask: 'one',
        text: 'If you have not talked with the child, why?',
        optional: true,
        options: [
          { id: 'talked', text: 'I have talked with the child' },
          { id: 'young', text: 'Too young to say; I describe what they show us' },
          { id: 'not-seen', text: 'I have not seen the child' },
          { id: 'not-yet', text: 'Not yet: it will be tried' },
          { id: 'not-wanted', text: 'The child did not want to' },
          { id: 'not-safe', text: 'Deliberately not asked: it would not be safe' },
        ],
        tells: { place: 'voice', as: 'Talking with the child' },
      },
    ],
  },
  {
    id: 'voice-recorded',
    heading: 'What the child said',
    when: { instructed: 'do-not-ask' },
    intro: [
      'Do not ask the child more. Write down what was said, in their words.',
      'Keep your first notes. The police and social work will agree who talks to the child next.',
    ],
    questions: [
      { id: 'recorded-words', ask: 'words', lines: 4, childsWords: true, optional: true, text: 'What did the child say, word for word?', tells: { place: 'voice', as: 'The child said' } },
      { id: 'recorded-question', ask: 'words', lines: 2, optional: true, text: 'What exactly was asked, by whom, who was there, and when was it written down?', tells: { place: 'voice', as: 'Asked, by whom, who was there, when written' } },
      {
        id: 'recorded-not-asked',
        ask: 'one',
        optional: true,
        text: 'If nothing was said',
        options: [
          { id: 'not-asked', text: 'Deliberately not asked' },
          { id: 'not-seen', text: 'I have not seen the child' },
          { id: 'said', text: 'The child said what is written above' },
        ],
        tells: { place: 'voice', as: 'Asking' },
      },
    ],
  },
];

/** Checking, with the practitioner's own view; the result; the adults; who the child is; the letter. */
export const lastPages: Page[] = [
  {
    id: 'check',
    kind: 'check',
    heading: 'Check your answers',
    when: { not: { reaches: { scale: 'how-soon', step: 'phone-today' } } },
    questions: [
      {
        id: 'own-view-step',
        ask: 'step',
        scale: 'level-of-help',
        text: 'Before you see what the guide suggests: what help do you think this child needs?',
        hint: 'Your view and the guide’s are both told in the letter',
        optional: true,
      },
    ],
  },
  // After a call the practitioner’s own view is not asked: the guide has already spoken.
  { id: 'check-after-call', kind: 'check', heading: 'Check your answers', when: { reaches: { scale: 'how-soon', step: 'phone-today' } }, questions: [] },
  {
    id: 'result',
    kind: 'result',
    heading: 'What this calls for',
    questions: [{ id: 'judgement', ask: 'judgement', scale: 'level-of-help', text: 'Your judgement', optional: true }],
  },
  {
    id: 'adults',
    heading: 'The adults',
    when: { not: { any: [{ instructed: 'do-not-tell' }, { instructed: 'do-not-tell-yet' }] } },
    questions: [
      {
        id: 'people',
        ask: 'people',
        text: 'Who are the adults in the child’s life, and what do they know and think?',
        hint: 'Each by themselves. One parent may agree and another must not know.',
        optional: true,
        tells: { place: 'family', as: 'The adults' },
        gap: { text: 'What the child’s adults know, and whether they agree to help', who: 'You or social care, when it is safe' },
      },
    ],
  },
  {
    id: 'do-not-tell',
    heading: 'Do not tell the family yet',
    when: { any: [{ instructed: 'do-not-tell' }, { instructed: 'do-not-tell-yet' }] },
    intro: ['Do not tell or ask the family, or use family or community interpreters, until agreed with social care or the police.'],
    questions: [
      { id: 'must-not-know', ask: 'words', lines: 2, optional: true, text: 'Who must not know, or must not be contacted?', tells: { place: 'family', as: 'Must not be told or contacted' } },
      { id: 'safe-contact', ask: 'words', lines: 1, optional: true, text: 'Is there a safe way, and a safe time, to reach the child?', tells: { place: 'family', as: 'Safe way to reach the child' } },
    ],
  },
  {
    id: 'details',
    heading: 'Who the letter is about',
    intro: ['Nothing here changes what is asked for. Leave out what you do not know; the letter says “not known”.'],
    questions: [
      { id: 'child-name', ask: 'words', lines: 1, optional: true, text: 'The child’s name, and any other names', tells: { place: 'child', as: 'Name', headline: 'name' } },
      { id: 'birth', ask: 'date', optional: true, text: 'Date of birth, or date due', tells: { place: 'child', as: 'Born, or due', headline: 'line' } },
      { id: 'address', ask: 'words', lines: 2, optional: true, text: 'Address', tells: { place: 'child', as: 'Address' } },
      { id: 'other-children', ask: 'words', lines: 2, optional: true, text: 'Other children and adults in the home. For each child: your worry, or “not assessed”', tells: { place: 'other-children', as: 'Other children, and the household' } },
      { id: 'responsibility', ask: 'words', lines: 1, optional: true, text: 'Who holds parental responsibility?', tells: { place: 'child', as: 'Parental responsibility' } },
      { id: 'services', ask: 'words', lines: 2, optional: true, text: 'School or nursery, GP, social worker and other workers', tells: { place: 'child', as: 'School, GP and workers' } },
      { id: 'language', ask: 'words', lines: 1, optional: true, text: 'Language, interpreter, or how the child communicates best', tells: { place: 'child', as: 'Language and communication' } },
      { id: 'earlier', ask: 'words', lines: 2, optional: true, text: 'Earlier referrals, and what came of them', tells: { place: 'earlier', as: 'Earlier referrals' } },
      { id: 'visiting', ask: 'words', lines: 1, optional: true, text: 'Any risk to staff who visit', tells: { place: 'safety', as: 'Risk to visiting staff' } },
      { id: 'referrer', ask: 'words', lines: 2, optional: true, text: 'Your name, role and number, and when you can be reached', tells: { place: 'referrer', as: 'Referred by', headline: 'line' } },
    ],
  },
  { id: 'letter', kind: 'letter', heading: 'The letter', questions: [] },
];

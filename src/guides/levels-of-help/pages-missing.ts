import type { Page } from '../../guide/conversation.ts';
import type { Question } from '../../guide/question.ts';

const missing = { any: [{ present: ['whereabouts-not-known'], orNotKnown: true as const }, { worried: ['missing'] }] };
const why = 'missing-why';
const whoSaid = 'For each, say who says so. The child may name the one that matters most. The child is not asked now.';
const backToHarm = { all: [{ present: ['left-because-of-harm', 'left-because-of-violence-at-home', 'left-because-of-honour-abuse'] }, { not: { present: ['whereabouts-not-known'] } }] };
const chapter = ['about-missing', 'why-missing', 'why-home', 'why-elsewhere', 'why-towards', 'why-neither'];
const known = [
  'missing-now-and-then', 'unlike-them', 'missing-often', 'missing-unaccounted', 'harm-while-missing', 'missing-worsening', 'away-from-placement', 'made-to-leave',
  'left-because-of-harm', 'left-because-of-violence-at-home', 'left-because-of-conflict', 'left-because-of-adult-needs', 'left-because-of-loss', 'left-because-of-honour-abuse',
  'left-because-of-placement', 'left-because-of-school', 'left-in-distress', 'left-because-of-hostility', 'left-because-of-threats', 'drawn-by-someone', 'cce-signs', 'groomed-online', 'trafficked', 'drawn-to-extremism',
];

/** Why the child went: what they were getting away from or going to, and whether they chose to. */
export const whyQuestions: Question[] = [
  {
    id: why,
    ask: 'many',
    text: 'What were they getting away from, or going to?',
    hint: '“Not known yet” is a real answer. That they went to someone does not mean nothing drove them out.',
    worry: true,
    options: [
      { id: 'home', text: 'Getting away from something at home' },
      { id: 'elsewhere', text: 'Getting away from something else' },
      { id: 'towards', text: 'Going to someone or something' },
      { id: 'neither', text: 'Neither: lost track, mixed up, wandered, or taken' },
      { id: 'none', text: 'None of these: the child has not been away', stands: 'no' },
      { id: 'not-known', text: 'Not known yet', stands: 'not-known' },
    ],
    gap: { text: 'Why the child went', who: 'The independent person at the return home interview' },
  },
  {
    id: 'intent',
    ask: 'one',
    text: 'Did they choose to go?',
    options: [
      { id: 'decided', text: 'They decided to' },
      { id: 'drifted', text: 'They drifted into it' },
      { id: 'unintended', text: 'They did not mean to' },
      { id: 'forced', text: 'They felt forced, or were lured', indicator: 'made-to-leave' },
      { id: 'not-known', text: 'Not known yet', stands: 'not-known' },
    ],
    tells: { place: 'missing', as: 'How they came to go' },
  },
  {
    id: 'why-well',
    ask: 'many',
    text: 'What awaits them when they come back?',
    optional: true,
    options: [{ id: 'warm', indicator: 'carer-responds-warmly' }],
  },
];

/** What at home, what else, to whom, or what happened: who says so is asked of each. */
export const whyPages: Page[] = [
  {
    id: 'why-home',
    heading: 'Getting away from home',
    when: { answered: why, with: ['home'] },
    questions: [
      {
        id: 'why-home-causes',
        ask: 'causes',
        text: 'What at home?',
        hint: whoSaid,
        worry: true,
        options: [
          { id: 'conflict', indicator: 'left-because-of-conflict', cause: 'push' },
          { id: 'harm', indicator: 'left-because-of-harm', cause: 'push' },
          { id: 'violence', indicator: 'left-because-of-violence-at-home', cause: 'push' },
          { id: 'adult-needs', indicator: 'left-because-of-adult-needs', cause: 'push' },
          { id: 'loss', indicator: 'left-because-of-loss', cause: 'push' },
          { id: 'honour', indicator: 'left-because-of-honour-abuse', cause: 'push' },
          { id: 'none', text: 'None of these', stands: 'no' },
          { id: 'not-known', text: 'Not known yet', stands: 'not-known' },
        ],
        tells: { place: 'missing', as: 'Getting away from' },
      },
    ],
  },
  {
    id: 'why-elsewhere',
    heading: 'Getting away from something else',
    when: { answered: why, with: ['elsewhere'] },
    questions: [
      {
        id: 'why-elsewhere-causes',
        ask: 'causes',
        text: 'What else?',
        hint: whoSaid,
        worry: true,
        options: [
          { id: 'placement', indicator: 'left-because-of-placement', cause: 'push' },
          { id: 'school', indicator: 'left-because-of-school', cause: 'push' },
          { id: 'distress', indicator: 'left-in-distress', cause: 'push' },
          { id: 'hostility', indicator: 'left-because-of-hostility', cause: 'push' },
          { id: 'threats', indicator: 'left-because-of-threats', cause: 'push' },
          { id: 'housing', indicator: 'left-because-of-housing-or-status', cause: 'push' },
          { id: 'none', text: 'None of these', stands: 'no' },
          { id: 'not-known', text: 'Not known yet', stands: 'not-known' },
        ],
        tells: { place: 'missing', as: 'Getting away from' },
      },
    ],
  },
  {
    id: 'why-towards',
    heading: 'Going to someone or something',
    when: { answered: why, with: ['towards'] },
    questions: [
      {
        id: 'why-towards-causes',
        ask: 'causes',
        text: 'To whom, or to what?',
        hint: whoSaid,
        worry: true,
        options: [
          { id: 'family', text: 'Family: parents, brothers and sisters, a former carer', cause: 'pull' },
          { id: 'friends', text: 'Friends, a party, being independent', cause: 'pull' },
          { id: 'partner', text: 'A girlfriend or boyfriend of about their age', cause: 'pull' },
          { id: 'power', indicator: 'drawn-by-someone', cause: 'pull' },
          { id: 'crime', text: 'Someone who may be using them for crime', indicator: 'cce-signs', cause: 'pull' },
          { id: 'substances', text: 'Drink or drugs', indicator: 'drink-or-drugs-while-missing', cause: 'pull' },
          { id: 'online', text: 'Someone they met or were directed to online', indicator: 'groomed-online', cause: 'pull' },
          { id: 'trafficker', text: 'Someone who may be trafficking them, or did before', indicator: 'trafficked', cause: 'pull' },
          { id: 'extremism', text: 'An extremist group or idea', indicator: 'drawn-to-extremism', cause: 'pull' },
          { id: 'work', text: 'Work or money', cause: 'pull' },
          { id: 'none', text: 'None of these', stands: 'no' },
          { id: 'not-known', text: 'Not known yet', stands: 'not-known' },
        ],
        tells: { place: 'missing', as: 'Going to' },
      },
    ],
  },
  {
    id: 'why-neither',
    heading: 'Neither away from nor towards',
    when: { answered: why, with: ['neither'] },
    questions: [
      {
        id: 'why-neither-causes',
        ask: 'causes',
        text: 'What happened?',
        hint: whoSaid,
        worry: true,
        options: [
          { id: 'lost-track', text: 'Lost track of time, or no phone or way home', cause: 'circumstance' },
          { id: 'boundaries', text: 'Testing boundaries, in a safe place', cause: 'circumstance' },
          { id: 'mixed-up', text: 'The adults had not agreed what was expected', cause: 'circumstance' },
          { id: 'wandered', text: 'Wandered off, or was disoriented', cause: 'circumstance' },
          { id: 'taken', text: 'Was taken, or stopped from coming back', indicator: 'taken-or-held', cause: 'circumstance' },
          { id: 'not-missing', text: 'Never thought of themselves as missing', cause: 'circumstance' },
          { id: 'none', text: 'None of these', stands: 'no' },
          { id: 'not-known', text: 'Not known yet', stands: 'not-known' },
        ],
        tells: { place: 'missing', as: 'What happened' },
      },
    ],
  },
];

/** The pattern, and why: what drove the child out, what drew them, or neither; who says so; “not known yet” is an answer. */
export const missingPages: Page[] = [
  {
    id: 'about-missing',
    heading: 'Going missing',
    when: missing,
    questions: [
      {
        id: 'missing-list',
        ask: 'many',
        text: 'What do you know about the child going missing?',
        hint: 'Select all that you have seen or been told. “They often do this” is a reason to look harder, not less.',
        worry: true,
        options: [
          { id: 'now-and-then', indicator: 'missing-now-and-then' },
          { id: 'often', indicator: 'missing-often' },
          { id: 'unaccounted', indicator: 'missing-unaccounted' },
          { id: 'harm', indicator: 'harm-while-missing' },
          { id: 'worsening', indicator: 'missing-worsening' },
          { id: 'away', indicator: 'away-from-placement' },
          { id: 'exploitation', text: 'There may be exploitation: older people, cars, gifts, places, contact online', area: 'exploitation' },
          { id: 'none', text: 'None of these', stands: 'no' },
          { id: 'not-known', text: 'I do not know about this', stands: 'not-known' },
        ],
        gap: { text: 'What is different about this time', who: 'School and the police' },
      },
      {
        id: 'episodes',
        ask: 'episodes',
        text: 'When has the child been missing?',
        hint: 'Each time, this one included, also times that were not reported. A day is enough; a time with no date still counts.',
        wording: [{ agency: ['police'], hint: 'Each time, this one included, also those classed absent or not reported. A time with no date still counts.' }],
        tells: { place: 'missing', as: 'Times missing' },
        gap: { text: 'Earlier times the child was missing', who: 'The police' },
      },
      {
        id: 'missing-well',
        ask: 'many',
        text: 'What helps when they are away?',
        optional: true,
        options: [
          { id: 'safe-place', indicator: 'safe-place-agreed' },
          { id: 'phone', indicator: 'keeps-phone-contact' },
          { id: 'came-back', indicator: 'came-back-by-choice' },
        ],
      },
    ],
  },
  { id: 'why-missing', heading: 'Why the child went', when: missing, questions: whyQuestions },
  ...whyPages,
  {
    id: 'known-missing',
    heading: 'How do you know?',
    when: { all: [missing, { present: known }, { not: backToHarm }] },
    questions: [{ id: 'evidence-missing', ask: 'evidence', text: 'How do you know?', about: chapter }],
  },
  // Who left because of harm and is back may be sent to it again: when they leave is asked on the same page.
  {
    id: 'known-missing-back',
    heading: 'When the child leaves your care, and how you know',
    when: { all: [missing, backToHarm] },
    intro: ['Phone before then. Ask social care whether the child should go home, be discharged or be collected.'],
    questions: [
      { id: 'leaves-when-back', ask: 'words', lines: 1, text: 'When does the child leave your care, and to whom?', tells: { place: 'where', as: 'Leaves our care' }, gap: { text: 'When the child leaves the referrer’s care, and to whom', who: 'The referrer or a colleague, now' } },
      { id: 'access-back', ask: 'words', lines: 1, text: 'Who may be the source of harm, and when will they next be near the child?', tells: { place: 'access', as: 'The person of concern' }, gap: { text: 'When the person of concern next has access to the child', who: 'Social care or the police' } },
      { id: 'evidence-missing-back', ask: 'evidence', text: 'How do you know?', about: chapter },
    ],
  },
  {
    id: 'grade',
    heading: 'For your own grading',
    when: { all: [{ agency: ['police'] }, { present: ['whereabouts-not-known'], orNotKnown: true }] },
    intro: ['These are prompts. Your force’s procedure and your supervisor decide the grade.'],
    questions: [
      {
        id: 'return-agreed',
        ask: 'one',
        text: 'Has a time to be back been agreed with the carer?',
        options: [
          { id: 'yes', text: 'Yes' },
          { id: 'no', text: 'No', stands: 'no' },
          { id: 'not-known', text: 'I do not know', stands: 'not-known' },
        ],
        tells: { place: 'missing', as: 'A time to be back, agreed with the carer' },
      },
      { id: 'grade-assumptions', ask: 'words', lines: 2, optional: true, text: 'Could assumptions about age, race, sex, care, disability or class be making us see less risk, or more?', hint: 'Asked before any low grade. Not told in the letter.' },
      { id: 'grade-review', ask: 'words', lines: 1, optional: true, text: 'When will this be looked at again, and by whom?' },
    ],
  },
];

/** Asked of worries that came up later than the first pages: when the child leaves your care. */
export const leavingPages: Page[] = [
  {
    id: 'leaving-care-later',
    heading: 'When the child leaves your care',
    when: { all: [{ present: ['going-home-to-harm', 'person-posing-risk', 'dangerous-adults-not-kept-away', 'child-told-of-harm', 'parent-told-of-harm', 'hurt-by-adult', 'injury-non-mobile', 'injury-unexplained', 'bruising-patterns', 'sexual-abuse-suspected', 'sexual-abuse-in-family', 'recent-sexual-assault', 'suspected-emotional-abuse', 'nobody-to-care', 'home-dangerous', 'care-unsafe', 'fabricated-illness', 'medical-care-refused', 'honour-based-abuse', 'forced-marriage', 'fgm-risk', 'fgm-known', 'left-because-of-harm', 'unstable-and-violent-home', 'da-severe', 'left-because-of-violence-at-home', 'left-because-of-honour-abuse', 'da-marac', 'da-pregnant', 'da-chronic', 'cannot-protect', 'long-term-neglect', 'chronic-neglect'] }, { not: { present: ['whereabouts-not-known', 'left-because-of-harm', 'left-because-of-violence-at-home', 'left-because-of-honour-abuse', 'going-home-to-harm', 'child-told-of-harm', 'person-posing-risk', 'nobody-to-care', 'injury-non-mobile'] } }] },
    intro: ['Phone before then. Ask social care whether the child should go home, be discharged or be collected.'],
    questions: [
      { id: 'leaves-when-later', ask: 'words', lines: 1, text: 'When does the child leave your care, and to whom?', tells: { place: 'where', as: 'Leaves our care' }, gap: { text: 'When the child leaves the referrer’s care, and to whom', who: 'The referrer or a colleague, now' } },
      { id: 'access-later', ask: 'words', lines: 1, text: 'Who may be the source of harm, and when will they next be near the child?', tells: { place: 'access', as: 'The person of concern' }, gap: { text: 'When the person of concern next has access to the child', who: 'Social care or the police' } },
    ],
  },
];

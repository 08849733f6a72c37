import type { Page } from '../../guide/conversation.ts';

const missing = { any: [{ present: ['whereabouts-not-known'], orNotKnown: true as const }, { worried: ['missing'] }] };

/** This time, why, and the earlier times with their dates. */
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
          { id: 'unlike-them', indicator: 'unlike-them' },
          { id: 'now-and-then', indicator: 'missing-now-and-then' },
          { id: 'often', indicator: 'missing-often' },
          { id: 'unaccounted', indicator: 'missing-unaccounted' },
          { id: 'harm', indicator: 'harm-while-missing' },
          { id: 'away', indicator: 'away-from-placement' },
          { id: 'none', text: 'None of these', stands: 'no' },
          { id: 'not-known', text: 'I do not know about this', stands: 'not-known' },
        ],
        gap: { text: 'What is different about this time', who: 'School and the police' },
      },
      {
        id: 'why-missing',
        ask: 'many',
        text: 'What were they getting away from, or going to?',
        hint: '“Not known yet” is a real answer',
        worry: true,
        options: [
          { id: 'harm', indicator: 'left-because-of-harm' },
          { id: 'conflict', indicator: 'left-because-of-conflict' },
          { id: 'placement', indicator: 'left-because-of-placement' },
          { id: 'school', indicator: 'left-because-of-school' },
          { id: 'distress', indicator: 'left-in-distress' },
          { id: 'drawn', indicator: 'drawn-by-someone' },
          { id: 'family-or-friends', text: 'To be with family, friends or a partner of their own age' },
          { id: 'lost-track', text: 'Lost track of time, or no phone or way home' },
          { id: 'wandered', text: 'Wandered off, or was disoriented' },
          { id: 'mixed-up', text: 'The adults had not agreed what was expected' },
          { id: 'none', text: 'None of these', stands: 'no' },
          { id: 'not-known', text: 'Not known yet', stands: 'not-known' },
        ],
        tells: { place: 'missing', as: 'Why, as far as is known' },
        gap: { text: 'Why the child went', who: 'The independent person at the return home interview' },
      },
    ],
  },
  {
    id: 'earlier-times',
    heading: 'Each time',
    when: missing,
    questions: [
      {
        id: 'episodes',
        ask: 'episodes',
        text: 'When has the child been missing?',
        hint: 'Each time, this one included. A day is enough; a time with no date still counts.',
        tells: { place: 'missing', as: 'Times missing' },
        gap: { text: 'Earlier times the child was missing', who: 'The police' },
      },
    ],
  },
  {
    id: 'known-missing',
    heading: 'How do you know?',
    when: { all: [missing, { present: ['unlike-them', 'missing-now-and-then', 'missing-often', 'missing-unaccounted', 'harm-while-missing', 'away-from-placement', 'left-because-of-harm', 'left-because-of-conflict', 'left-because-of-placement', 'left-because-of-school', 'left-in-distress', 'drawn-by-someone'] }] },
    questions: [{ id: 'evidence-missing', ask: 'evidence', text: 'How do you know?', about: ['about-missing'] }],
  },
  {
    id: 'leaving-care-later',
    heading: 'When the child leaves your care',
    when: { all: [{ present: ['going-home-to-harm', 'person-posing-risk', 'dangerous-adults-not-kept-away', 'child-told-of-harm', 'parent-told-of-harm', 'hurt-by-adult', 'injury-non-mobile', 'injury-unexplained', 'bruising-patterns', 'sexual-abuse-suspected', 'sexual-abuse-in-family', 'recent-sexual-assault', 'suspected-emotional-abuse', 'nobody-to-care', 'home-dangerous', 'care-unsafe', 'fabricated-illness', 'medical-care-refused', 'honour-based-abuse', 'forced-marriage', 'fgm-risk', 'fgm-known', 'left-because-of-harm', 'unstable-and-violent-home', 'da-severe'] }, { not: { present: ['going-home-to-harm', 'child-told-of-harm', 'person-posing-risk', 'nobody-to-care', 'injury-non-mobile'] } }] },
    intro: ['Phone before then. Ask social care whether the child should go home, be discharged or be collected.'],
    questions: [
      { id: 'leaves-when-later', ask: 'words', lines: 1, text: 'When does the child leave your care, and to whom?', tells: { place: 'where', as: 'Leaves our care' }, gap: { text: 'When the child leaves the referrer’s care, and to whom', who: 'The referrer or a colleague, now' } },
      { id: 'access-later', ask: 'words', lines: 1, text: 'Who may be the source of harm, and when will they next be near the child?', tells: { place: 'access', as: 'The person of concern' }, gap: { text: 'When the person of concern next has access to the child', who: 'Social care or the police' } },
    ],
  },
];

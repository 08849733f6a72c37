import type { Page } from '../../guide/conversation.ts';

const away = { present: ['not-seen'], orNotKnown: true as const };

/** Danger and being away; who is asking, and about whom; then what is asked about every child. */
export const firstPages: Page[] = [
  {
    id: 'this-moment',
    heading: 'At this moment',
    questions: [
      {
        id: 'danger-rows',
        ask: 'grid',
        text: 'Is either of these so?',
        hint: 'If so, act first and come back to this',
        worry: true,
        options: [
          { id: 'somebody', text: 'Somebody is in danger right now', indicator: 'danger-here-now', gap: { text: 'Whether somebody is in danger right now', who: 'The police, at once, if in doubt' } },
          { id: 'life', text: 'The child has tried to end their life, taken an overdose or badly hurt themselves', indicator: 'life-at-risk-now', gap: { text: 'Whether the child has taken an overdose or badly hurt themselves', who: 'Ambulance or health, at once' } },
        ],
      },
      {
        id: 'seen',
        ask: 'one',
        text: 'Has the child been seen or spoken with, and are they where they should be?',
        worry: true,
        options: [
          { id: 'seen-yes', text: 'Yes', stands: 'no' },
          { id: 'seen-maybe', text: 'People think so, but nobody has made sure', indicator: 'not-seen' },
          { id: 'seen-no', text: 'No: the child is missing', indicator: 'not-seen' },
          { id: 'seen-unsure', text: 'I do not know', stands: 'not-known' },
        ],
        tells: { place: 'where', as: 'Seen, and where they should be?' },
        gap: { text: 'Whether the child is safe and has been seen', who: 'The police, at once' },
      },
    ],
  },
  {
    id: 'who-is-who',
    heading: 'Who you are, and the child',
    intro: ['No names yet. What you write stays on this page until you send it.'],
    questions: [
      {
        id: 'place-of-work',
        ask: 'one',
        text: 'Whom do you work for?',
        options: [
          { id: 'the-police', text: 'The police', agency: 'police-service' },
          { id: 'a-school', text: 'A school, college or nursery', agency: 'schooling' },
          { id: 'the-nhs', text: 'The NHS or another health service', agency: 'health-service' },
          { id: 'others', text: 'A charity, a club or somebody else', agency: 'voluntary' },
        ],
        tells: { place: 'referrer', as: 'Works for' },
      },
      {
        id: 'years',
        ask: 'age',
        text: 'The child’s age',
        hint: 'In whole years; 0 for a baby',
        tells: { place: 'child', as: 'Age', headline: 'line' },
        gap: { text: 'How old the child is. Until that is known they are taken to be as young as any rule protects.', who: 'School, health or police records' },
      },
      {
        id: 'place-now',
        ask: 'words',
        lines: 2,
        text: 'Where is the child now, and who is with them?',
        hint: 'If they are missing: where, when and by whom they were last seen',
        tells: { place: 'where', as: 'Now, and with whom' },
        gap: { text: 'Where the child is, and who is there', who: 'Whoever was with the child last' },
      },
      {
        id: 'plan',
        ask: 'one',
        text: 'Is social care already working with the child?',
        hint: 'Choose the first that is so',
        options: [
          { id: 'in-care', text: 'Yes: the child is looked after', fact: 'known-to-social-care' },
          { id: 'protection', text: 'Yes: there is a child protection plan', fact: 'known-to-social-care' },
          { id: 'in-need', text: 'Yes: there is a child in need plan, or an assessment', fact: 'known-to-social-care' },
          { id: 'no', text: 'No', stands: 'no' },
          { id: 'unsure', text: 'I do not know', stands: 'not-known' },
        ],
        tells: { place: 'child', as: 'Social care' },
        gap: { text: 'Whether social care already works with the child', who: 'The duty desk, when you phone' },
      },
    ],
    // A missing child is asked about first; either way leads on to what is asked about every child.
    next: [{ when: away, go: 'while-away' }, { go: 'every-child' }],
  },
  {
    id: 'while-away',
    heading: 'While the child is missing',
    intro: ['Tell the police first. These help them look.'],
    questions: [
      {
        id: 'away-rows',
        ask: 'grid',
        text: 'Could any of these be so?',
        worry: true,
        options: [
          { id: 'taken', text: 'They may have been taken, be being kept, or be with somebody unsafe', indicator: 'taken-or-with-someone-unsafe', gap: { text: 'Whether somebody has taken or keeps the child', who: 'The police' } },
          { id: 'life', text: 'Their life may be at risk: suicide, a threat, or medicine they cannot miss', indicator: 'life-at-risk-away', gap: { text: 'Whether the child’s life may be at risk', who: 'The police, school or health' } },
          { id: 'alone', text: 'They could not keep safe alone: age, disability, illness, drink or drugs', indicator: 'not-safe-alone', gap: { text: 'Whether the child can keep safe alone', who: 'Those who know the child' } },
          { id: 'used', text: 'Somebody may be exploiting them', indicator: 'used-while-away', gap: { text: 'Whether the child is being exploited', who: 'The police and social care' } },
          { id: 'moved', text: 'They may be being trafficked, or taken out of the country', indicator: 'moved-while-away', gap: { text: 'Whether the child may be taken out of the country', who: 'The police' } },
          { id: 'honour', text: 'They may face a forced marriage, female genital mutilation, or harm in the name of honour', indicator: 'marriage-or-honour-away', gap: { text: 'Whether forced marriage or harm in the name of honour is feared', who: 'The police or social care; never the family' } },
        ],
      },
    ],
  },
  {
    id: 'every-child',
    heading: 'About every child',
    questions: [
      {
        id: 'every-child-rows',
        ask: 'grid',
        text: 'Do you know, or fear, any of these?',
        hint: 'One is enough. If you are unsure say so: it is never read as no.',
        worry: true,
        options: [
          { id: 'spoke', text: 'The child has told or shown somebody that they are being harmed', indicator: 'spoke-of-harm', gap: { text: 'Whether the child has spoken of harm', who: 'The adults the child already talks to; nobody questions the child' } },
          { id: 'mark', text: 'A bruise or injury on a baby, or on a child who does not yet move about', indicator: 'mark-on-a-baby', gap: { text: 'Whether a baby or a child who does not move about is injured', who: 'Health, today' } },
          { id: 'adult', text: 'An adult who may be a danger to children is at home, visits, or is about to', indicator: 'unsafe-adult-near', gap: { text: 'Whether somebody around the home may be a danger', who: 'Police or social care records' } },
          { id: 'nobody', text: 'No adult is looking after the child', indicator: 'nobody-looking-after', gap: { text: 'Who is looking after the child', who: 'Social care, today' } },
          { id: 'dying', text: 'The child says they want to die', indicator: 'speaks-of-dying', gap: { text: 'Whether the child speaks of dying', who: 'Somebody the child trusts, or health, today' } },
          { id: 'tonight', text: 'The child goes today to a place where they may be harmed', indicator: 'goes-to-harm-today', gap: { text: 'Whether it is safe where the child goes today', who: 'Social care, before the child leaves' } },
        ],
      },
      {
        id: 'lives-with-a-disability',
        ask: 'one',
        text: 'Is the child disabled?',
        options: [
          { id: 'disabled-yes', text: 'Yes', fact: 'living-with-a-disability' },
          { id: 'disabled-no', text: 'No', stands: 'no' },
          { id: 'disabled-unsure', text: 'I do not know', stands: 'not-known' },
        ],
        tells: { place: 'child', as: 'Disabled?' },
        gap: { text: 'Whether the child is disabled. Until that is known every rule that protects a disabled child holds.', who: 'School or health' },
      },
    ],
  },
  {
    id: 'next-hours',
    heading: 'The next hours',
    when: { present: ['spoke-of-harm', 'mark-on-a-baby', 'unsafe-adult-near', 'nobody-looking-after', 'goes-to-harm-today'] },
    intro: ['Phone before the child leaves you. Ask the duty desk whether they should go home, be discharged or be collected.'],
    questions: [
      { id: 'leaves-you', ask: 'words', lines: 1, text: 'When does the child leave you, and with whom?', tells: { place: 'where', as: 'Leaves the one who refers' }, gap: { text: 'When the child leaves, and with whom', who: 'You or a colleague, now' } },
      { id: 'near-the-child', ask: 'words', lines: 1, text: 'Who may be the one who harms, and when are they next near the child?', tells: { place: 'access', as: 'May be the one who harms' }, gap: { text: 'When the person who may harm is next near the child', who: 'Social care or the police' } },
    ],
  },
  {
    id: 'how-known-first',
    heading: 'How it is known',
    when: { concerns: { areas: ['this-moment'], atLeast: 1 } },
    questions: [{ id: 'knows-first', ask: 'evidence', text: 'How do you know this?', about: ['this-moment', 'while-away', 'every-child'] }],
  },
  {
    id: 'parts-of-life',
    heading: 'Where the worry lies',
    questions: [
      {
        id: 'parts',
        ask: 'many',
        text: 'Which parts of this child’s life worry you?',
        hint: 'Tick as many as you like. Each opens one short list.',
        worry: true,
        options: [
          { id: 'hurt', text: 'Hurt, or something somebody said', hint: 'Injury, sexual or emotional harm, made-up illness, a worker', area: 'hurt' },
          { id: 'fear', text: 'Fear and control in the family', hint: 'Violence between adults, forced marriage, FGM', area: 'fear' },
          { id: 'outside', text: 'The world outside, and online', hint: 'Exploitation, trafficking, extremism', area: 'outside' },
          { id: 'away', text: 'Being away from home', area: 'away' },
          { id: 'mind', text: 'Mind', hint: 'Feelings, self-harm, behaviour', area: 'mind' },
          { id: 'body', text: 'Body', hint: 'Growth, food, disability, drink and drugs', area: 'body' },
          { id: 'lessons', text: 'Learning', area: 'lessons' },
          { id: 'roof', text: 'Home and money', area: 'roof' },
          { id: 'those-around', text: 'People', hint: 'Carers, being a carer, living with others', area: 'those-around' },
          { id: 'not-yet-born', text: 'Before birth', area: 'not-yet-born' },
          { id: 'nothing', text: 'None of these', stands: 'no' },
          { id: 'unsure', text: 'I do not know', stands: 'not-known' },
        ],
        gap: { text: 'Where the worry lies', who: 'Whoever leads on safeguarding where you work' },
      },
    ],
  },
];

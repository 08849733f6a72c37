import type { Guide } from '../../src/guide/guide.ts';

const none = { id: 'none', text: 'None of these', stands: 'no' as const };
const notKnown = { id: 'not-known', text: 'I do not know', stands: 'not-known' as const };

/** A small guide, whole and without a fault, of a harbour town that does not exist. Each call makes a new one. */
export const smallGuide = (): Guide =>
  structuredClone<Guide>({
    id: 'saltmere',
    title: 'Help in Saltmere',
    authority: 'Saltmere Harbour Partnership',
    nation: 'Nowhere',
    edition: 'First',
    language: 'en-GB',
    lawAsOf: '2026-11-23',
    adoption: { status: 'draft', says: 'A draft, for nobody to rely on.' },
    level: 'help',
    howSoon: 'soon',
    circumstancesReach: 'some',
    references: [
      { id: 'tide-act', title: 'The Tide Act', url: 'https://example.org/tide', certainty: 'statute' },
      { id: 'harbour-book', title: 'The Harbour Book', certainty: 'published-threshold', caution: 'Only its opening was read.' },
      { id: 'ours', title: 'Our own reading', certainty: 'inferred' },
    ],
    scales: [
      {
        id: 'help',
        name: 'Level of help',
        steps: [
          { id: 'little', number: 1, name: 'A little help', meaning: 'Ordinary services are enough.', response: 'Ordinary services' },
          { id: 'some', number: 2, name: 'Some help', meaning: 'One agency can help.', response: 'One agency' },
          { id: 'much', number: 3, name: 'Much help', meaning: 'The child may be harmed.', response: 'Social care' },
        ],
      },
      {
        id: 'soon',
        name: 'How soon',
        steps: [
          { id: 'this-week', name: 'This week', meaning: 'Nothing asks for a call today.', response: 'Talk with the family' },
          { id: 'today', name: 'Today', meaning: 'Somebody needs to hear today.', response: 'Phone today', phone: true },
        ],
      },
    ],
    areas: [{ id: 'home', name: 'Home' }, { id: 'school', name: 'School' }],
    agencies: [{ id: 'pilots', name: 'The pilots' }, { id: 'teachers', name: 'The teachers' }],
    indicators: [
      { id: 'in-danger', kind: 'indicator', area: 'home', step: 'much', text: 'The child is in danger now.', source: ['tide-act'] },
      { id: 'hungry', kind: 'indicator', area: 'home', step: 'some', text: 'The child is often hungry.', source: ['harbour-book'] },
      { id: 'cold-home', kind: 'circumstance', area: 'home', step: 'some', text: 'The home is cold.', source: ['harbour-book'] },
      { id: 'kind-aunt', kind: 'protective-factor', area: 'home', text: 'An aunt helps every day.', source: ['harbour-book'] },
      { id: 'stays-away', kind: 'indicator', area: 'school', step: 'some', text: 'The child stays away from school.', source: [{ ref: 'harbour-book', where: 'page 4' }] },
    ],
    conversations: [
      {
        id: 'talk',
        name: 'A first talk',
        pages: [
          {
            id: 'danger',
            heading: 'Right now',
            questions: [{ id: 'danger-now', ask: 'one', text: 'Is the child in danger now?', worry: true, options: [{ id: 'yes', text: 'Yes', indicator: 'in-danger' }, none, notKnown] }],
            next: [{ when: { present: ['in-danger'] }, go: 'phone' }, { go: 'worries' }],
          },
          { id: 'phone', heading: 'Phone first', intro: ['Phone before anything else.'], questions: [{ id: 'where', ask: 'words', text: 'Where is the child?' }] },
          {
            id: 'worries',
            heading: 'Your worries',
            questions: [
              { id: 'agency', ask: 'one', text: 'Where do you work?', options: [{ id: 'pilots', text: 'With the pilots', agency: 'pilots' }, { id: 'teachers', text: 'At the school', agency: 'teachers' }] },
              { id: 'age', ask: 'age', text: 'How old is the child?' },
              { id: 'disability', ask: 'one', text: 'Is the child disabled?', options: [{ id: 'yes', text: 'Yes', fact: 'disabled' }, none, notKnown] },
              { id: 'away', ask: 'episodes', text: 'When was the child missing?', optional: true },
              { id: 'home-list', ask: 'many', text: 'What do you know of the home?', worry: true, options: [{ id: 'hungry', indicator: 'hungry' }, { id: 'cold', indicator: 'cold-home' }, { id: 'aunt', indicator: 'kind-aunt' }, none, notKnown] },
              { id: 'areas-list', ask: 'many', text: 'What else worries you?', worry: true, options: [{ id: 'school', text: 'School', area: 'school' }, none, notKnown] },
            ],
          },
          {
            id: 'school',
            heading: 'School',
            when: { worried: ['school'] },
            questions: [{ id: 'school-list', ask: 'grid', text: 'Is any of this so?', worry: true, options: [{ id: 'away', indicator: 'stays-away' }] }],
          },
          { id: 'known', heading: 'How do you know?', when: { concerns: { atLeast: 1 } }, questions: [{ id: 'evidence', ask: 'evidence', text: 'How do you know?', about: ['danger', 'worries', 'school'] }] },
          { id: 'check', kind: 'check', heading: 'Check your answers', questions: [] },
          { id: 'result', kind: 'result', heading: 'What this calls for', questions: [{ id: 'judgement', ask: 'judgement', text: 'Your judgement', scale: 'help', optional: true }] },
          { id: 'letter', kind: 'letter', heading: 'The letter', questions: [] },
        ],
      },
    ],
    thresholds: [
      { id: 'danger-much', scale: 'help', reaches: 'much', when: { present: ['in-danger'] }, because: 'The child may be harmed now.', source: ['tide-act'] },
      { id: 'adding-up', scale: 'help', reaches: 'some', when: { concerns: { step: 'some', atLeast: 2, withCircumstances: true } }, because: 'Worries add up.', source: ['harbour-book', { ref: 'ours', note: 'The count is ours.' }] },
      { id: 'danger-today', scale: 'soon', reaches: 'today', when: { any: [{ present: ['in-danger'] }, { all: [{ present: ['hungry'] }, { age: { under: 2 } }] }] }, because: 'Somebody needs to hear of it today.', source: ['tide-act'] },
    ],
    bases: [
      { id: 'base-help', scale: 'help', reaches: 'little', because: 'Nothing calls for more.', notKnown: 'Not enough is known.', source: ['ours'] },
      { id: 'base-soon', scale: 'soon', reaches: 'this-week', because: 'Nothing asks for a call today.', unless: { child: ['disabled'] }, unlessSays: 'Ask the social worker.', notKnown: 'Talk it through today.', source: ['harbour-book'] },
    ],
    instructions: [{ id: 'call-pilots', kind: 'first', when: { present: ['in-danger'] }, heading: 'Call the pilots', says: ['Say where the child is.'], contacts: ['pilot-house'], source: ['tide-act'] }],
    contacts: [{ id: 'pilot-house', name: 'The pilot house', phone: '0100 200 300', source: ['tide-act'] }],
    routes: [{ id: 'by-phone', at: { scale: 'soon', step: 'today' }, heading: 'The pilot house', whom: ['pilot-house'], by: 'Today', how: 'Phone, then write.', then: ['They answer within a day.'], source: ['harbour-book'] }],
  });

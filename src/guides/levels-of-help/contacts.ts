import type { Contact } from '../../guide/route.ts';

/** National lines, and the local ones an area must set. No local number is in this guide. */
export const contacts: Contact[] = [
  { id: 'emergency', name: 'Police, ambulance or fire', phone: '999', source: ['s5'] },
  { id: 'police', name: 'Police, not an emergency', phone: '101', source: ['s58'] },
  {
    id: 'front-door',
    name: 'Children’s social care (the front door)',
    local: true,
    instead: 'Find the number on your council’s website, or through the national page below. Ask for children’s social care; at night and at weekends, ask for its out-of-hours team.',
    source: ['govuk-report'],
  },
  { id: 'council-finder', name: 'Report child abuse to your local council', url: 'https://www.gov.uk/report-child-abuse-to-local-council', source: ['govuk-report'] },
  {
    id: 'nspcc',
    name: 'NSPCC helpline, for support (it does not replace phoning social care)',
    phone: '0808 800 5000',
    hours: 'Monday to Friday 8am to 10pm, weekends 9am to 6pm when last seen',
    seen: '2026-11-23',
    source: ['nspcc'],
  },
  { id: 'nhs-111', name: 'NHS 111, mental health option', phone: '111', source: [{ ref: 'model', note: 'Named in the practice rules this guide is built to; check the option at release.' }] },
  { id: 'missing-people', name: 'Missing People (call or text)', phone: '116000', seen: '2026-11-23', source: ['missing-people'] },
  { id: 'childline', name: 'Childline (free, day and night)', phone: '0800 1111', forChild: true, seen: '2026-11-23', source: ['childline'] },
  { id: 'safeguarding-lead', name: 'Your safeguarding lead', local: true, instead: 'If your safeguarding lead cannot be reached, do not wait: phone social care yourself.', source: ['s61'] },
  {
    id: 'social-worker',
    name: 'The child’s own social worker, or their duty manager',
    local: true,
    instead: 'If they cannot be reached without delay, ask for the duty manager of the authority that looks after or supports the child.',
    source: ['s19b'],
  },
  { id: 'early-help', name: 'Early help in your area', local: true, instead: 'Ask your safeguarding lead, or find early help or the family hub on your council’s website.', source: [{ ref: 's1', note: 'Family hubs are one city’s way.' }] },
  { id: 'designated-officer', name: 'The council’s designated officer for allegations (LADO)', local: true, instead: 'Ask children’s social care for the designated officer.', source: ['s5'] },
];

import type { Contact } from '../../guide/route.ts';

/** National lines, and the ones a place would set for itself. There is no local number here: there is no such place. */
export const contacts: Contact[] = [
  { id: 'nines', name: 'Ambulance, police or fire', phone: '999', source: ['early-years', 'sandwell-form'] },
  { id: 'one-o-one', name: 'Police, when it is not an emergency', phone: '101', source: ['fgm-reporting'] },
  { id: 'one-one-one', name: 'NHS 111, mental health option', phone: '111', source: [{ ref: 'own-reading', note: 'Named in the practice rules this example is built to; check the option at release.' }] },
  {
    id: 'duty-desk',
    name: 'The council’s duty desk for children',
    local: true,
    instead: 'Look for it on the council’s website, or through the national page. Ask for children’s social care, or at night and at weekends for its out-of-hours team.',
    source: ['council-page'],
  },
  { id: 'national-page', name: 'Find the council to tell (national page)', url: 'https://www.gov.uk/report-child-abuse-to-local-council', source: ['council-page'] },
  { id: 'helpline', name: 'NSPCC helpline: support for you, beside the council and never instead', phone: '0808 800 5000', seen: '2026-11-23', source: ['helpline-page'] },
  { id: 'lead-at-work', name: 'Whoever leads on safeguarding where you work', local: true, instead: 'Nobody there? Do not wait for them: phone the duty desk yourself.', source: ['schools-guidance'] },
  { id: 'own-worker', name: 'The social worker who already knows the child', local: true, instead: 'No answer? Ask for the duty manager of the same authority, without delay.', source: ['regional-referrals'] },
  { id: 'allegations-desk', name: 'The council’s designated officer for allegations', local: true, instead: 'The duty desk can put you through.', source: ['early-years'] },
];

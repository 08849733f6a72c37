import { LocalContact, LocalContacts } from '../../src/guide/local-contacts.ts';
import { accepts } from '../support/accepts.ts';

const whole = { id: 'front-door', name: 'Front door (invented)', phone: '01632 960000', url: 'https://example.org/help', hours: 'All hours', seen: '2026-11-01', source: 'The partnership’s website' };

describe('LocalContact', () => {
  accepts(
    LocalContact,
    { 'one with everything': whole, 'a name alone': { id: 'safeguarding-lead', name: 'Ms Invented, room 4' } },
    {
      'a number without the day it was seen': { id: 'front-door', phone: '01632 960000' },
      'an address without the day it was seen': { id: 'front-door', url: 'https://example.org/help' },
      'a number that is none': { ...whole, phone: 'ask Ann' },
      'a number that is not text': { ...whole, phone: 1632960000 },
      'an address that would run a script': { ...whole, url: 'javascript:alert(1)' },
      'a day that is none': { ...whole, seen: '23/11/2026' },
      'a name it does not know': { ...whole, fax: '01632 960001' },
    },
  );
});

describe('LocalContacts', () => {
  const exampleshire = { authority: 'Exampleshire (invented)', guide: 'saltmere', nation: 'England', contacts: [whole] };
  accepts(
    LocalContacts,
    { 'one authority’s contacts': exampleshire, 'one that has set none yet, and names no nation': { authority: 'Exampleshire', guide: 'saltmere', contacts: [] } },
    { 'contacts of nobody': { ...exampleshire, authority: ' ' }, 'contacts for no guide': { authority: 'Exampleshire', contacts: [whole] }, 'a list': [whole] },
  );
});

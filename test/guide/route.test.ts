import { Contact, Route } from '../../src/guide/route.ts';
import { accepts } from '../support/accepts.ts';
import { smallGuide } from '../support/small-guide.ts';

const { contacts: [contact], routes: [route] } = smallGuide();

describe('Contact', () => {
  accepts(
    Contact,
    { 'a number': contact, 'a contact the area sets': { id: 'gate', name: 'The gate', local: true, instead: 'Ask at the quay.', source: ['ours'] } },
    { 'a number with letters': { ...contact, phone: '0100 GULLS' }, 'a number of two digits': { ...contact, phone: '99' }, 'a script for an address': { ...contact, url: 'javascript:alert(1)' }, 'a contact without a source': { ...contact, source: [] } },
  );
});

describe('Route', () => {
  accepts(
    Route,
    { 'a route for a step': route, 'a route for a scale that could not be said': { ...route, at: { scale: 'soon' } }, 'a route with nothing to follow': { ...route, then: [] } },
    { 'a route to nobody': { ...route, whom: [] }, 'a route for a step of no scale': { ...route, at: { step: 'today' } }, 'a route without a day': { ...route, by: '' } },
  );
});

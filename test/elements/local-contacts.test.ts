import { expect } from '@open-wc/testing';
import { localContacts } from '../../src/elements/local-contacts.ts';

const door = { id: 'front-door', phone: '01632 960000', seen: '2026-11-01' };
const other = { id: 'front-door', phone: '01632 960999', seen: '2026-11-01' };
const exampleshire = { authority: 'Exampleshire', guide: 'book', contacts: [door] };
const saltmere = { authority: 'Saltmere', guide: 'book', contacts: [other] };

describe('localContacts', () => {
  for (const [name, given, authority, expected] of [
    ['a list of contacts', [door], undefined, [door]],
    ['a list of contacts, whatever authority is named', [door], 'Saltmere', [door]],
    ['one authority’s', exampleshire, undefined, [door]],
    ['one authority’s, in a list', [exampleshire], undefined, [door]],
    ['the named one of several', [exampleshire, saltmere], 'Saltmere', [other]],
    ['that of this guide, where one authority has two', [{ ...exampleshire, guide: 'another' }, exampleshire], 'Exampleshire', [door]],
  ] as const)
    it(`takes ${name}`, () => {
      expect(localContacts(given, 'book', authority)).to.deep.equal(expected);
    });

  for (const [name, given, authority] of [
    ['several authorities’, none of them named', [exampleshire, saltmere], undefined],
    ['an authority that is not there', [exampleshire, saltmere], 'Elsewhere'],
    ['another authority’s', exampleshire, 'Saltmere'],
    ['another guide’s', { ...exampleshire, guide: 'another' }, undefined],
    ['one authority’s twice', [exampleshire, { ...exampleshire, contacts: [other] }], 'Exampleshire'],
  ] as const)
    it(`takes none from ${name}: another area’s number is worse than none`, () => {
      expect(localContacts(given, 'book', authority)).to.deep.equal([]);
    });

  for (const odd of [undefined, null, 7, 'front-door', {}, { contacts: 'front-door' }, [null, 7, 'x', [], {}, { id: 7 }], { ...exampleshire, contacts: [null, {}] }])
    it(`minds nothing that is no contact: ${JSON.stringify(odd)}`, () => {
      expect(localContacts(odd, 'book', undefined)).to.deep.equal([]);
    });

  for (const odd of [{ phone: 1632960000 }, { phone: 'ask Ann' }, { url: 'javascript:alert(1)' }, { hours: { from: 9 } }, { name: null }])
    it(`leaves out a contact with ${JSON.stringify(odd)}, and keeps the others`, () => {
      expect(localContacts([{ ...door, ...odd }, { id: 'keeper', name: 'Ms Invented' }], 'book', undefined)).to.deep.equal([{ id: 'keeper', name: 'Ms Invented' }]);
    });

  it('leaves out a day it cannot read, and keeps the number', () => {
    expect(localContacts([{ ...door, seen: 'last week' }], 'book', undefined)).to.deep.equal([{ ...door, seen: undefined }]);
  });
});

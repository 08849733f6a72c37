import { expect } from '@open-wc/testing';
import { urlOf, uuidOf } from '../../src/referral/fhir-ids.ts';

describe('the names of a document’s parts', () => {
  it('are UUIDs of version 8 that follow from what they name', () => {
    for (let i = 0; i < 200; i++) expect(uuidOf('record', String(i))).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuidOf('a', 'b')).to.equal(uuidOf('a', 'b'));
    expect(new Set([uuidOf('a', 'b'), uuidOf('ab'), uuidOf('b', 'a')]).size).to.equal(3);
    expect(urlOf({ id: 'x' })).to.equal('urn:uuid:x');
  });
});

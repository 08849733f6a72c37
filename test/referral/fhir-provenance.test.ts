import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import type { Resource } from '../../src/referral/fhir-resource.ts';
import { provenanceOf } from '../../src/referral/fhir-provenance.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { castMember } from '../../stories/cast.ts';

const made = { id: 'p', recorded: '2026-11-23T00:00:00Z', targets: [{ id: 't' }], author: { reference: 'a' }, assembler: { resourceType: 'Device', id: 'd' } as Resource, response: { resourceType: 'QuestionnaireResponse', id: 'r' } as Resource };

describe('where a document comes from', () => {
  it('names the practitioner as author, the library as assembler and the answers as source', () => {
    const { assessment } = castMember('young-carer');
    const text = JSON.stringify(provenanceOf(sendingOf(guide, assessment), made));
    for (const part of ['"code":"author"', '"code":"assembler"', '{"role":"source","what":{"reference":"urn:uuid:r"}}']) expect(text).to.include(part);
    expect(text).not.to.include('verifier').and.not.include('revision');
  });

  it('names a supervisor only where they entered it themselves, and the record it mends', () => {
    const view = { by: 'B. Lead', role: '', view: 'agree' as const, challenged: '', why: '', at: '2026-11-23T12:00:00Z' };
    const { assessment } = castMember('young-carer');
    const text = (entered: 'by-supervisor' | 'practitioner-reports') => JSON.stringify(provenanceOf(sendingOf(guide, { ...assessment, supervision: [{ ...view, entered }], corrects: { hash: 'abc', why: 'x', at: view.at } }), made));
    expect(text('by-supervisor')).to.include('"code":"verifier"').and.include('"value":"abc"');
    expect(text('practitioner-reports')).not.to.include('verifier');
  });
});

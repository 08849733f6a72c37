import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { say, type Assessment } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { momentIn } from '../../src/referral/fhir-times.ts';
import { castMember } from '../../stories/cast.ts';

describe('the moment a document stands at', () => {
  it('is the last one the record names, or else the start of its day', () => {
    const at = (a: Assessment) => momentIn(a, journeyOf(guide, a));
    const plain = castMember('young-carer').assessment;
    expect(at(plain)).to.equal('2026-11-23T00:00:00Z');
    const judged = say(plain, 'result', { judgement: { judgement: { decision: 'agree', why: '', consulted: '', at: '2026-11-23T10:35Z' } } });
    expect(at(judged)).to.equal('2026-11-23T10:35:00Z');
    const supervised = { ...judged, supervision: [{ by: 'A', role: '', entered: 'by-supervisor' as const, view: 'agree' as const, challenged: '', why: '', at: '2026-11-24T09:00:00Z' }] };
    expect(at(supervised)).to.equal('2026-11-24T09:00:00Z');
    expect(at({ ...supervised, corrects: { hash: 'x', why: '', at: '2026-11-25T09:00:00Z' } })).to.equal('2026-11-25T09:00:00Z');
  });
});

import { expect } from '@open-wc/testing';
import { carryOn } from '../../src/assessment/carry-on.ts';
import { readAssessment } from '../../src/assessment/read-assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';

describe('a record carried on', () => {
  const { assessment } = castMember('young-carer');

  it('writes down each change of day, and can be read again', () => {
    const once = carryOn(assessment, '2026-12-14', '2026-12-14T09:00:00Z');
    const twice = carryOn(once, '2027-01-11', '2027-01-11T09:00:00Z');
    expect(twice).to.deep.include({ asOf: '2027-01-11', said: assessment.said });
    expect(twice.carriedOn).to.deep.equal([
      { from: '2026-11-23', at: '2026-12-14T09:00:00Z' },
      { from: '2026-12-14', at: '2027-01-11T09:00:00Z' },
    ]);
    expect(readAssessment(guide, JSON.stringify(twice)).assessment).to.deep.equal(twice);
    expect(assessment).not.to.have.property('carriedOn');
  });

  it('on its own day is the same record', () => expect(carryOn(assessment, assessment.asOf, '2026-11-23T09:00:00Z')).to.equal(assessment));
});

import { expect } from '@open-wc/testing';
import { AssessmentError, readAssessment } from '../../src/assessment/read-assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { asJson } from '../../src/referral/json.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { cast, castMember } from '../../stories/cast.ts';

const saved = () => JSON.stringify(castMember('young-carer').assessment);

describe('a saved assessment', () => {
  for (const { id, assessment } of cast)
    it(`${id} comes back as it was`, () => expect(readAssessment(guide, JSON.stringify(assessment))).to.deep.equal({ assessment }));

  it('is found in the letter that a form received', () => {
    const { assessment } = castMember('insulin');
    const posted = JSON.stringify(asJson(sendingOf(guide, assessment)));
    expect(readAssessment(guide, posted)).to.deep.equal({ assessment });
  });

  it('cut short at any place says that it is not whole', () => {
    const text = saved();
    for (const at of [1, 20, text.length >> 1, text.length - 1])
      expect(() => readAssessment(guide, text.slice(0, at))).to.throw(AssessmentError, /not whole/);
  });

  it('that is something else names every fault and its place', () => {
    const broken = { ...castMember('young-carer').assessment, version: 7, asOf: 'yesterday', said: [{ page: 3, answers: {} }], more: 1 };
    try {
      readAssessment(guide, broken);
      expect.fail('it was read');
    } catch (error) {
      expect(error).to.be.instanceOf(AssessmentError);
      expect((error as AssessmentError).faults.map((f) => f.path)).to.include.members(['version', 'asOf', 'said[0].page']);
    }
  });

  for (const not of ['', 'null', '[]', '"text"', '{}', '12']) it(`${not || 'nothing'} is refused`, () => expect(() => readAssessment(guide, not)).to.throw(AssessmentError));

  it('from another edition is read, and says what differs', () => {
    const { assessment } = castMember('young-carer');
    const other = { ...assessment, guide: { ...assessment.guide, edition: '2025-01', hash: 'f'.repeat(64) }, said: [...assessment.said, { page: 'gone', answers: {} }, { page: 'now', answers: { danger: { option: 'perhaps' }, lost: { words: 'x' } } }, { page: 'why-home', answers: { 'why-home-causes': { causes: [{ option: 'weather' }] } } }] };
    const { differs } = readAssessment(guide, other);
    expect(differs!.join('\n')).to.match(/edition 2025-01/).and.match(/page “gone”/).and.match(/answer “perhaps”/).and.match(/question “lost”/).and.match(/answer “weather”/);
  });

  it('says of a FHIR document that it is one, and what to open in its place', () => expect(() => readAssessment(guide, { resourceType: 'Bundle' })).to.throw(AssessmentError, /FHIR document.*Open the record that came with it/));
});

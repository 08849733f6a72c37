import { expect } from '@open-wc/testing';
import { codingOf, indicatorCoding, optionCoding, ownCoding, stepCoding } from '../../src/referral/fhir-systems.ts';
import { smallGuide } from '../support/small-guide.ts';

describe('what a guide’s own words are called in a document', () => {
  it('is a system that is plainly ours, with the guide’s id', () => {
    const guide = smallGuide();
    const question = guide.conversations[0]!.pages[0]!.questions[0]!;
    expect(optionCoding(guide, question, question.options![0]!).system).to.equal(`urn:levels-of-help:guide:saltmere:answer:${question.id}`);
    expect(indicatorCoding(guide, 'hungry', guide.indicators[1])).to.deep.equal({ system: 'urn:levels-of-help:guide:saltmere:indicator', code: 'hungry', display: 'The child is often hungry.' });
    expect(stepCoding(guide, guide.scales[0]!, guide.scales[0]!.steps[0]!).system).to.equal('urn:levels-of-help:guide:saltmere:scale:help');
  });

  it('says what each code means, from a dated list', () => {
    expect(ownCoding('stand', 'not-known').display).to.equal('Not known');
    expect(ownCoding('stand', 'perhaps')).to.deep.equal({ system: 'urn:levels-of-help:list:stand', code: 'perhaps' });
    expect(codingOf('confidentiality', 'V')).to.deep.equal({ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'V', display: 'very restricted' });
  });
});

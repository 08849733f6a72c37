import { expect } from '@open-wc/testing';
import { say } from '../../src/assessment/assessment.ts';
import type { Answers } from '../../src/assessment/answer.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { childOf, nhsNumberIn, referrerOf } from '../../src/referral/fhir-people.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { castMember } from '../../stories/cast.ts';

/** A child with these details, told to a guide that marks them. */
function withDetails(id: string, answers: Answers) {
  const { assessment } = castMember(id);
  const told = say(say(say(assessment, 'result', {}), 'adults', {}), 'details', answers);
  return sendingOf(guide, told);
}
const words = (text: string) => ({ words: text });

describe('the people of a document', () => {
  it('take an NHS number only with its check digit right', () => {
    expect(nhsNumberIn('943 476 5919')).to.equal('9434765919');
    for (const wrong of [undefined, '', '9434765918', '943476591', 'not known', '94347659190']) expect(nhsNumberIn(wrong), wrong).to.equal(undefined);
  });

  it('are as much as was given', () => {
    const child = childOf(withDetails('young-carer', { 'child-name': words(' Robin Example '), birth: { date: '2013-05-04' }, sex: { option: 'male' }, 'nhs-number': words('943 476 5919'), address: words('1 Invented Row\nSaltmere') }), 'c');
    expect(child.name).to.deep.equal([{ text: 'Robin Example' }]);
    expect(child.birthDate).to.equal('2013-05-04');
    expect(child.gender).to.equal('male');
    expect(child.identifier).to.deep.equal([{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9434765919' }]);
    expect(child.address).to.deep.equal([{ text: '1 Invented Row\nSaltmere' }]);
    const parts = referrerOf(withDetails('young-carer', { referrer: words('A. Teacher'), 'referrer-role': words('Form tutor'), 'referrer-contact': words('01632 960001') }), (role) => role);
    expect(parts.map((p) => p.resourceType)).to.deep.equal(['PractitionerRole', 'Practitioner', 'Organization']);
    expect(parts[1]!.name).to.deep.equal([{ text: 'A. Teacher' }]);
    expect(parts[0]!.code).to.deep.equal([{ text: 'Form tutor' }]);
  });

  it('are still somebody when nothing was given, and one not yet born has no birthday', () => {
    const child = childOf(sendingOf(guide, castMember('insulin').assessment), 'c');
    expect(child.name).to.deep.equal([{ text: 'A child' }]);
    expect(JSON.stringify(child.text)).to.include('14 years');
    for (const part of ['birthDate', 'gender', 'identifier', 'telecom', 'address']) expect(child).not.to.have.property(part);
    const unborn = childOf(withDetails('unborn', { birth: { date: '2027-02-01' } }), 'c');
    expect(unborn.name).to.deep.equal([{ text: 'A child not yet born' }]);
    expect(unborn).not.to.have.property('birthDate');
    expect(childOf(withDetails('young-carer', { sex: { option: 'not-known' } }), 'c').gender).to.equal('unknown');
  });
});

import { expect } from '@open-wc/testing';
import { begin, say, type Assessment } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { canBeBoth, raised, raisesIn } from '../../src/recommendation/raise.ts';
import { smallGuide } from '../support/small-guide.ts';

const guide = smallGuide();
const account = (worries: Assessment['said'][number]['answers']) => say(say(begin(guide, '2026-11-23'), 'danger', { 'danger-now': { option: 'not-known' } }), 'worries', worries);
const names = (a: Assessment, stood: 'not-known' | 'otherwise') => raisesIn(guide, journeyOf(guide, a), stood).map((r) => `${r.question.id}.${r.option.id}`);

describe('answers that could turn out otherwise', () => {
  it('are those not known or left blank, strengths and agencies not among them', () => {
    expect(names(account({}), 'not-known')).to.deep.equal(['danger-now.yes', 'disability.yes', 'home-list.hungry', 'home-list.cold', 'areas-list.school']);
  });
  it('are those answered otherwise, when that is asked', () => {
    expect(names(account({ disability: { option: 'none' }, 'home-list': { options: ['hungry'] } }), 'otherwise')).to.deep.equal(['disability.yes', 'home-list.cold']);
    const school = say(account({ 'areas-list': { options: ['school'] } }), 'school', { 'school-list': { rows: { away: 'no' } } });
    expect(names(school, 'otherwise')).to.deep.equal(['school-list.away']);
  });
  it('say what was said and these besides', () => {
    const before = account({ 'home-list': { options: ['not-known'] }, agency: { option: 'pilots' } });
    const after = raised(before, raisesIn(guide, journeyOf(guide, before), 'not-known'));
    expect(after.said.find((s) => s.page === 'worries')!.answers).to.deep.equal({ agency: { option: 'pilots' }, disability: { option: 'yes' }, 'home-list': { options: ['hungry', 'cold'] }, 'areas-list': { options: ['school'] } });
    expect(before.said.at(-1)!.answers['home-list'], 'what was said before is not touched').to.deep.equal({ options: ['not-known'] });
  });
  it('cannot be two where one answer is chosen', () => {
    const [danger, , hungry, cold] = raisesIn(guide, journeyOf(guide, account({})), 'not-known');
    expect(canBeBoth(danger!, { ...danger!, option: { id: 'other' } })).to.equal(false);
    expect(canBeBoth(hungry!, cold!)).to.equal(true);
  });
});

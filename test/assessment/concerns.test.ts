import { expect } from '@open-wc/testing';
import { say } from '../../src/assessment/assessment.ts';
import { concernsIn } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, grid } from '../../stories/cast.ts';

const of = (assessment: ReturnType<typeof castMember>['assessment']) => concernsIn(guide, journeyOf(guide, assessment));

describe('concerns', () => {
  it('carry the indicator, where it was said, and how it is known', () => {
    const late = of(castMember('young-carer').assessment).find((c) => c.indicator.id === 'caring-harms')!;
    expect(late.pages.map((p) => p.id)).to.deep.equal(['about-caring']);
    expect(late.evidence).to.have.length(4);
    expect(late.evidence[0]).to.deep.include({ what: 'Late on eleven of the last fifteen mornings.', basis: 'recorded', who: 'School register', when: '2 to 20 November 2026' });
    expect(late.evidence[0]!.effect).to.match(/maths/);
  });

  it('said on two pages are one concern', () => {
    let { assessment } = castMember('late-but-known');
    assessment = say(assessment, 'everyone', { 'everyone-list': grid('everyone', 'everyone-list', { 'child-said': 'yes' }) });
    assessment = say(assessment, 'areas', { 'areas-list': { options: ['harm'] } });
    assessment = say(assessment, 'about-harm', { 'harm-list': { options: ['child-told-of-harm'] } });
    const told = of(assessment).filter((c) => c.indicator.id === 'child-told-of-harm');
    expect(told).to.have.length(1);
    expect(told[0]!.pages.map((p) => p.id)).to.deep.equal(['everyone', 'about-harm']);
  });

  it('know where evidence is asked for and where it is not', () => {
    const all = of(castMember('young-carer').assessment);
    expect(all.find((c) => c.indicator.id === 'cares-some')!.evidenceAsked).to.equal(true);
    expect(all.find((c) => c.indicator.id === 'going-on')!.evidenceAsked).to.equal(false);
  });

  it('leave out a piece with nothing written in it', () => {
    let { assessment } = castMember('young-carer');
    assessment = say(assessment, 'known-caring', { 'evidence-caring': { evidence: [{ indicator: 'caring-harms', what: '  ', when: 'today', who: 'me' }] } });
    expect(of(assessment).find((c) => c.indicator.id === 'caring-harms')!.evidence).to.deep.equal([]);
  });
});

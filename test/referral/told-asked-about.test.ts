import { expect } from '@open-wc/testing';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { toldAskedAbout } from '../../src/referral/told-asked-about.ts';
import { castMember } from '../../stories/cast.ts';
import { saying } from '../support/saying.ts';

const told = (assessment: Assessment): Record<string, string> => Object.fromEntries(toldAskedAbout(guide, journeyOf(guide, assessment)).map((l) => [l.label ?? '', l.text]));

describe('what every letter says by name', () => {
  it('names four things in every letter, whatever was asked', () => expect(Object.keys(told(castMember('insulin').assessment))).to.deep.equal(['Domestic abuse', 'A parent’s mental health', 'Alcohol or drugs at home', 'A parent’s learning disability']));

  it('says “not asked”, never “no”, where no page about it was reached', () => expect(told(castMember('insulin').assessment)['Domestic abuse']).to.equal('Not asked'));

  it('says what was named, in the guide’s sentence', () => {
    const indicator = guide.indicators.find((i) => i.factors?.includes('3B') && i.area === 'domestic-abuse')!;
    expect(told(saying(guide, { says: [indicator.id] }))['Domestic abuse']).to.include(indicator.text);
  });

  it('does not let one part that was asked speak for those that were not', () => {
    for (const text of Object.values(told(castMember('young-carer').assessment))) expect(text).not.to.equal('No');
  });
});

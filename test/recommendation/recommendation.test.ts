import { expect } from '@open-wc/testing';
import { scaleOf } from '../../src/guide/scale-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { asksForCall, orderOf } from '../../src/recommendation/recommendation.ts';
import { castMember } from '../../stories/cast.ts';

const scale = scaleOf(guide, guide.level);
const at = (i?: number) => orderOf({ scale, reasons: [], besides: [], ...(i !== undefined && { step: scale.steps[i]! }) });

describe('the order of outcomes', () => {
  it('puts “not enough known to say” above the base step and below every other', () => {
    expect(at()).to.be.greaterThan(at(0)).and.lessThan(at(1));
  });
  it('asks for a call when how soon does, or when something comes first', () => {
    expect(asksForCall(recommend(guide, castMember('baby-bruise').assessment))).to.equal(true);
    expect(asksForCall(recommend(guide, castMember('first-time-missing').assessment))).to.equal(true);
    expect(asksForCall(recommend(guide, castMember('young-carer').assessment))).to.equal(false);
  });
});

import { expect } from '@open-wc/testing';
import { begin } from '../../src/assessment/assessment.ts';
import { stratumOf } from '../../src/board/stratum-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';

const cluster = [castMember('third-time-in-25-days').assessment];
const top = guide.scales.find((s) => s.id === guide.level)!.steps.at(-1)!.id;

describe('the stratum of an account', () => {
  it('is one for all, or the level, the agency, or both in one order', () => {
    expect(stratumOf(guide, cluster, [])).to.equal('all');
    expect(stratumOf(guide, cluster, ['level'])).to.equal(`level=${top}`);
    expect(stratumOf(guide, cluster, ['agency'])).to.equal('agency=police');
    expect(stratumOf(guide, cluster, ['agency', 'level'])).to.equal(`level=${top} agency=police`);
  });
  it('says where no level could be said, and where nobody said the agency', () => {
    expect(stratumOf(guide, [begin(guide, '2026-11-23')], ['level', 'agency'])).to.equal('level=not-enough-known agency=not-said');
    expect(stratumOf(guide, [castMember('at-birth-mothers').assessment], ['level'])).to.equal('level=not-ours');
  });
});

import { expect } from '@open-wc/testing';
import { begin } from '../../src/assessment/assessment.ts';
import { correct } from '../../src/assessment/correct.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { sealOf } from '../../src/referral/seal.ts';
import { castMember } from '../../stories/cast.ts';

describe('a correction', () => {
  it('is a new record with the same answers that names the one it mends, which stays as it was', () => {
    const { assessment } = castMember('insulin');
    const before = JSON.stringify(assessment);
    const mended = correct(assessment, 'The age was wrong.', '2026-11-24T09:00:00Z');
    expect(mended).to.deep.equal({ ...assessment, corrects: { hash: sealOf(assessment).hash, why: 'The age was wrong.', at: '2026-11-24T09:00:00Z' } });
    expect(JSON.stringify(assessment)).to.equal(before);
  });

  it('of a correction names the correction', () => {
    const first = begin(guide, '2026-11-23');
    const second = correct(first, 'one', '2026-11-24T09:00:00Z');
    expect(correct(second, 'two', '2026-11-25T09:00:00Z').corrects).to.deep.include({ hash: sealOf(second).hash, why: 'two' });
  });
});

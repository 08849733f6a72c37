import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { sealOf } from '../../src/referral/seal.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { castMember } from '../../stories/cast.ts';

describe('what goes out', () => {
  it('carries the seal of the whole record, whoever reads it', () => {
    const { assessment } = castMember('young-carer');
    for (const audience of ['social-care', 'own-file', 'family', 'child'] as const) expect(sendingOf(guide, assessment, audience).seal).to.deep.equal(sealOf(assessment));
  });
});

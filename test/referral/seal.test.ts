import { expect } from '@open-wc/testing';
import { sealOf } from '../../src/referral/seal.ts';
import { cast } from '../../stories/cast.ts';

describe('the seal', () => {
  it('is another for every record, and the same for the same one read again', () => {
    const codes = cast.map(({ assessment }) => sealOf(assessment).code);
    expect(new Set(codes).size).to.equal(cast.length);
    expect(cast.map(({ assessment }) => sealOf(structuredClone(assessment)).code)).to.deep.equal(codes);
    for (const code of codes) expect(code).to.match(/^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/);
  });
});

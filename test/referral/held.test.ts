import { expect } from '@open-wc/testing';
import { held } from '../../src/referral/held.ts';

describe('an entry of a plain text', () => {
  it('begins where its line does, and keeps its other lines under it', () => {
    expect(held('  one\nTWO\n===\n')).to.equal('one\n  TWO\n  ===');
    expect(held('a\r\n\r\nIN SHORT')).to.equal('a\n  \n  IN SHORT');
  });
});

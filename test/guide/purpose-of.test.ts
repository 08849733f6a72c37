import { expect } from '@open-wc/testing';
import { conversationFor, purposeOf } from '../../src/guide/purpose-of.ts';
import { smallAfter } from '../support/small-after.ts';

const guide = smallAfter();

describe('purposeOf', () => {
  it('is the referral where nothing else is said, and for an id there is not', () => {
    expect(purposeOf(guide, 'talk')).to.equal('referral');
    expect(purposeOf(guide, 'gone')).to.equal('referral');
  });

  it('is what the conversation says', () => {
    expect(purposeOf(guide, 'home-again')).to.equal('return-home-interview');
  });
});

describe('conversationFor', () => {
  it('finds the conversation for a purpose, and none where the guide has none', () => {
    expect(conversationFor(guide, 'return-home-interview')?.id).to.equal('home-again');
    expect(conversationFor(guide, 'referral')?.id).to.equal('talk');
    expect(conversationFor(guide, 'closure')).to.equal(undefined);
  });
});

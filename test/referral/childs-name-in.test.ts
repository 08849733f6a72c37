import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { childsNameIn } from '../../src/referral/childs-name-in.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';

describe('the child’s name in an account', () => {
  it('is what the latest record that has it writes, and empty where none does', () => {
    expect(childsNameIn(guide, wrenUntil('referral'))).to.equal('');
    expect(childsNameIn(guide, wrenUntil('declined'))).to.equal('Wren Invented');
    // The referral made again asks no name on the pages it reached, and an earlier record has it.
    expect(childsNameIn(guide, wrenUntil('step-up'))).to.equal('Wren Invented');
  });
});

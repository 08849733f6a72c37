import { expect } from '@open-wc/testing';
import { unquoted } from '../../src/referral/unquoted.ts';

describe('words that are to be quoted', () => {
  it('lose the quotation marks around the whole of them, and no others', () => {
    expect(['“No.”', '"No."', " ‘No.’ ", 'No.', 'He said “No.”', '“No.” and “Yes.”'].map(unquoted)).to.deep.equal(['No.', 'No.', 'No.', 'No.', 'He said “No.”', '“No.” and “Yes.”']);
  });
});

import { expect } from '@open-wc/testing';
import { becames, outcomeCodes } from '../../src/board/outcomes.ts';

describe('the census’s outcomes', () => {
  it('are six, each counted as one of four with a sentence why, and every one of the four is used', () => {
    expect(outcomeCodes).to.have.length(6);
    for (const { why } of outcomeCodes) expect(why).to.match(/^[A-Z].*\.$/);
    expect([...new Set(outcomeCodes.map((o) => o.became))].sort()).to.deep.equal([...becames].sort());
  });
});

import { expect } from '@open-wc/testing';
import { leftOverOf } from '../../src/board/left-over.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

describe('what is left of each vocabulary', () => {
  it('is its last label, in the guide’s order', () => expect(Object.entries(leftOverOf(guide))).to.deep.equal([['police-2013', 'neither'], ['police', 'not-missing'], ['education-department', 'none']]));
  it('is nothing where a guide classes nothing', () => expect(leftOverOf({ ...guide, vocabularies: undefined } as never)).to.deep.equal({}));
});

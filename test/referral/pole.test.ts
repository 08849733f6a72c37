import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { poleOf } from '../../src/referral/pole-of.ts';
import { write } from '../../src/referral/pole.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { cast } from '../../stories/cast.ts';

describe('the four lists as JSON', () => {
  for (const { id, assessment } of cast)
    it(`${id}: reads back as the lists it was made from, and says which record it is of`, () => {
      const sending = sendingOf(guide, assessment);
      const { format, version, record, ...lists } = JSON.parse(write(sending)) as Record<string, unknown>;
      expect(lists).to.deep.equal(poleOf(sending));
      expect([format, version]).to.deep.equal(['levels-of-help/pole', 0]);
      expect(record).to.deep.include({ code: sending.seal.code, hash: sending.seal.hash, madeOn: assessment.asOf, notice: guide.adoption.says });
    });
});

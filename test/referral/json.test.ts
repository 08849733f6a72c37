import { expect } from '@open-wc/testing';
import { readAssessment } from '../../src/assessment/read-assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { asJson, ReferralJson } from '../../src/referral/json.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { cast } from '../../stories/cast.ts';

describe('the letter as JSON', () => {
  for (const { id, assessment } of cast)
    it(`${id} goes out and comes back the same`, () => {
      const made = asJson(sendingOf(guide, assessment));
      const back = ReferralJson.parse(JSON.parse(JSON.stringify(made)));
      expect(back).to.deep.equal(made);
      const again = readAssessment(guide, back.record).assessment;
      expect(asJson(sendingOf(guide, again))).to.deep.equal(made);
    });
});

import { expect } from '@open-wc/testing';
import { concernsIn } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { tellVoice } from '../../src/referral/tell-voice.ts';
import { castMember } from '../../stories/cast.ts';

const told = (id: string) => {
  const journey = journeyOf(guide, castMember(id).assessment);
  return tellVoice(guide, journey, concernsIn(guide, journey));
};

describe('the child’s words at the top of the letter', () => {
  it('brings the child’s own words under a worry up to where they are looked for, instead of saying that there are none', () => {
    const lines = told('third-time-in-25-days');
    expect(lines.map((l) => l.text)).to.include('He rings and I have to go.').and.not.include('None are written down');
    expect(lines.find((l) => l.quote)!.note).to.match(/key worker, 12 November 2026/);
  });

  it('says each thing once', () => {
    for (const id of ['young-carer', 'marriage-planned']) {
      const quotes = told(id).filter((l) => l.quote).map((l) => l.text);
      expect(new Set(quotes).size).to.equal(quotes.length);
    }
  });

  it('says that there are none where there are none', () => expect(told('insulin').some((l) => l.quote)).to.equal(false));
});

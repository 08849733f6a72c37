import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { formats } from '../../src/referral/formats.ts';
import { refer } from '../../src/referral/refer.ts';
import { castMember } from '../../stories/cast.ts';

describe('every format', () => {
  const letter = refer(guide, castMember('marriage-planned').assessment);
  for (const [id, { write }] of Object.entries(formats))
    it(`${id} carries every line of the letter, and is a function of the letter only`, () => {
      const text = write(letter).replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
      for (const line of [...letter.summary, ...letter.sections.flatMap((s) => s.lines)]) expect(text).to.include(line.text);
      expect(write(letter)).to.equal(write(structuredClone(letter)));
    });
});

import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { formats, type Format } from '../../src/referral/formats.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { castMember } from '../../stories/cast.ts';

describe('every format', () => {
  const { assessment } = castMember('marriage-planned');
  for (const [id, { load }] of Object.entries<Format>(formats))
    it(`${id} is a function of what is sent only`, async () => {
      const write = await load();
      const sending = sendingOf(guide, assessment);
      const again = { ...sendingOf(guide, structuredClone(assessment)) };
      expect(await write(sending)).to.deep.equal(await write(again));
    });
  for (const id of ['text', 'html'] as const)
    it(`${id} carries every line of the letter`, async () => {
      const sending = sendingOf(guide, assessment);
      const text = (await formats[id].load())(sending).replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
      for (const line of [...sending.letter.summary, ...sending.letter.sections.flatMap((s) => s.lines)]) expect(text).to.include(line.text);
    });
});

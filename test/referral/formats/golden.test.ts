import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { cast } from '../../../stories/cast.ts';
import { goldenFormats, goldenOf } from '../../support/golden.ts';

// The golden letters: read them. A change here is a change in what somebody receives. `npm run docs` prints them again.
for (const [id, format] of goldenFormats)
  describe(`the letter as ${id}`, () => {
    for (const member of cast)
      it(`${member.id} is as it was last read`, async () => {
        const { path, text } = await goldenOf(id, format, member);
        expect(text).to.equal(await readFile({ path: `../../../${path}` }));
      });
  });

import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { refer } from '../../src/referral/refer.ts';
import { asText } from '../../src/referral/text.ts';
import { castMember } from '../../stories/cast.ts';

const text = (id: string) => asText(refer(guide, castMember(id).assessment));

describe('the letter as text', () => {
  it('has no markup of ours, and keeps what was written as it was written', () => {
    expect(text('awkward-words')).to.include('<img src=x onerror="alert(1)"><script>alert(2)</script> & "quoted"').and.include('انا بخير 🙂');
    expect(text('young-carer')).not.to.match(/[<>]/);
  });
});

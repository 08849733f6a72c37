import { expect } from '@open-wc/testing';
import { voiceHeard } from '../../src/board/voice-heard.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from '../../stories/cast.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

const help = (words: 'child' | 'worker', aim = 'A quiet place') => recordOf('help', '2026-11-10', { interventions: [{ cause: 'rows-at-home', aim, words, action: 'Talks' }] });

describe('whether a child was heard', () => {
  it('passes where the child’s words lead to an ask or an aim and the child was told, and never by words in a box', () => {
    expect(voiceHeard(guide, wrenUntil('closed'))).to.equal('linked-and-told');
    const [referral, told] = [referralOf('2026-11-01'), recordOf('return-home-interview', '2026-11-12', { interview: 'held', 'told-child': '2026-11-12' })];
    expect(voiceHeard(harbour, chained(referral, help('child')))).to.equal('linked');
    expect(voiceHeard(harbour, chained(referral, told))).to.equal('told');
    expect(voiceHeard(harbour, chained(referral, help('child'), told))).to.equal('linked-and-told');
    expect(voiceHeard(harbour, chained(referral, help('worker'))), 'the worker’s aim is the worker’s').to.equal('not-recorded');
    expect(voiceHeard(harbour, chained(referral, help('child', ' '))), 'no aim at all').to.equal('not-recorded');
  });

  it('is linked where what the child said is among the reasons, and only recorded where it leads nowhere', () => {
    expect(voiceHeard(guide, [castMember('marriage-planned').assessment])).to.equal('linked');
    expect(voiceHeard(guide, [castMember('young-carer').assessment])).to.not.equal('linked-and-told');
  });
});

import { expect } from '@open-wc/testing';
import { begin, say } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { presenceIn } from '../../src/assessment/presence.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { key } from '../../src/guide/triggers.ts';
import { castMember, grid, today } from '../../stories/cast.ts';

const of = (assessment: Parameters<typeof journeyOf>[1]) => presenceIn(guide, journeyOf(guide, assessment));

describe('what has been said', () => {
  it('is what was ticked; a row not known, or blank, is not known', () => {
    let a = say(begin(guide, today), 'now', { danger: { option: 'not-known' }, whereabouts: { option: 'confirmed' } });
    a = say(a, 'who-and-where', {});
    a = say(a, 'everyone', { 'everyone-list': grid('everyone', 'everyone-list', { suicide: 'yes', nobody: 'not-known' }) });
    const { present, notKnown } = of(a);
    expect([...present]).to.deep.equal(['suicidal-talk']);
    expect([...notKnown].sort()).to.deep.equal(['danger-now', 'nobody-to-care']);
    expect(of(say(a, 'everyone', {})).notKnown.has('suicidal-talk'), 'a grid left blank').to.equal(true);
  });

  it('takes “I do not know” of a whole list as nothing about any one sentence in it', () => {
    expect(of(castMember('third-time-in-25-days').assessment).notKnown.has('cse-happening')).to.equal(false);
  });

  it('has the agency the practitioner said, over what the host said', () => {
    const hosted = begin(guide, today, { agency: 'health' });
    expect(of(hosted).agency).to.equal('health');
    expect(of(say(say(hosted, 'now', {}), 'who-and-where', { agency: { option: 'police' } })).agency).to.equal('police');
  });

  it('has a key for every way a condition can ask', () => {
    const { keys } = of(castMember('young-carer').assessment);
    for (const k of [key.concern, key.present('cares-some'), key.concernIn('caring'), key.worried('caring'), key.answered('support', 'none')]) expect(keys.has(k), k).to.equal(true);
  });
});

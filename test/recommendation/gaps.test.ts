import { expect } from '@open-wc/testing';
import { say } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { gapsIn, notAsked } from '../../src/recommendation/gaps.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { cast, castMember } from '../../stories/cast.ts';

const gaps = (id: string) => recommend(guide, castMember(id).assessment).gaps;

describe('what is not known', () => {
  it('names each row answered “not known”, and who may find it out', () => {
    const taken = gaps('four-not-known').find((g) => g.id === 'taken')!;
    expect(taken).to.include({ kind: 'not-known', who: 'The police' });
  });

  it('names what an early end left out as not asked, the child’s voice among it', () => {
    const { assessment } = castMember('insulin');
    expect(notAsked(guide, journeyOf(guide, assessment)).map((p) => p.id)).to.include.members(['areas', 'strengths', 'voice']).and.not.include('details');
    expect(gaps('insulin').some((g) => g.kind === 'not-asked' && g.id === 'child-words')).to.equal(true);
  });

  it('is silent about the child’s words where the child is not to be asked', () => {
    expect(gaps('ran-from-violence').some((g) => g.id === 'child-words' || g.id === 'recorded-words')).to.equal(false);
  });

  it('names a worry without evidence, and a time without a date', () => {
    expect(gaps('insulin').some((g) => g.kind === 'no-evidence' && g.id === 'medicine-needed')).to.equal(true);
    const undated = say(castMember('ran-from-violence').assessment, 'about-missing', { 'missing-list': { options: ['now-and-then'] }, episodes: { episodes: [{ note: '' }, { note: '' }] } });
    expect(gapsIn(guide, journeyOf(guide, undated), true).find((g) => g.kind === 'undated')!.text).to.match(/2 missing episodes/);
  });

  it('never says to ask the child, the person of concern, or to wait', () => {
    for (const { id } of cast) for (const gap of gaps(id)) expect(`${gap.text} ${gap.who ?? ''}`, id).not.to.match(/ask the child\b|wait for/i);
  });
});

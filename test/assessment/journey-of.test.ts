import { expect } from '@open-wc/testing';
import { begin, say } from '../../src/assessment/assessment.ts';
import { concernsIn } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { castMember, grid, today } from '../../stories/cast.ts';

const ids = (a: ReturnType<typeof begin>) => journeyOf(guide, a).pages.map((p) => p.id);

describe('the journey', () => {
  it('begins and stands on the first page', () => {
    expect(ids(begin(guide, today))).to.deep.equal(['now']);
  });

  it('forgets what is no longer reached, and remembers it when it is reached again', () => {
    const { assessment } = castMember('young-carer');
    const without = say(assessment, 'which-family', { 'family-which': { options: ['coping'] } });
    const names = (a: typeof assessment) => concernsIn(guide, journeyOf(guide, a)).map((c) => c.indicator.id);
    expect(names(assessment)).to.include('caring-harms');
    expect(names(without)).not.to.include('caring-harms');
    expect(names(say(without, 'which-family', { 'family-which': { options: ['caring', 'coping'] } }))).to.include('caring-harms');
  });

  it('stands on a page that a new worry opened, while what was said beyond it still counts', () => {
    const { assessment } = castMember('ran-from-violence');
    const more = say(assessment, 'areas', { 'areas-list': { options: ['missing', 'online'] } });
    const journey = journeyOf(guide, more);
    expect(journey.pages.at(-1)!.id).to.equal('about-online');
    expect(recommend(guide, more).level.step?.id).to.equal('level-4');
  });

  it('goes to the result after an early end, and names the page that was next', () => {
    const journey = journeyOf(guide, castMember('insulin').assessment);
    expect(journey.leftAt!.id).to.equal('known-first');
    expect(journey.pages.at(-1)!.id).to.equal('result');
  });

  it('asks the red flags only while whereabouts are not confirmed, or were left blank', () => {
    const reach = (answers: Parameters<typeof say>[2]) => {
      let a = say(begin(guide, today), 'now', answers);
      a = say(a, 'who-and-where', {});
      return ids(say(a, 'everyone', { 'everyone-list': grid('everyone', 'everyone-list') })).at(-1);
    };
    expect(reach({ danger: { option: 'no' }, whereabouts: { option: 'confirmed' } })).to.equal('areas');
    expect(reach({ danger: { option: 'no' }, whereabouts: { option: 'believed' } })).to.equal('red-flags');
    expect(reach({ danger: { option: 'no' } })).to.equal('red-flags');
  });

  it('is over when the last page was passed', () => {
    let { assessment } = castMember('late-but-known');
    for (const page of ['result', 'adults', 'details', 'letter']) assessment = say(assessment, page, {});
    expect(journeyOf(guide, assessment).ended).to.equal(true);
  });
});

import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { shownAtMost, weighed } from '../../src/recommendation/weighed.ts';
import { whatWouldChange } from '../../src/recommendation/what-would-change.ts';
import { castMember } from '../../stories/cast.ts';

const weigh = (id: string) => {
  const { assessment } = castMember(id);
  return weighed(recommend(guide, assessment).gaps, whatWouldChange(guide, assessment));
};

describe('gaps with what each would change', () => {
  it('keep every gap once, those that would change most first', () => {
    const all = weigh('nothing-known');
    expect(all.map((w) => w.gap)).to.have.members(recommend(guide, castMember('nothing-known').assessment).gaps);
    expect(all[0]!.gap.id).to.equal('danger');
    expect(all[0]!.change!.howSoon!.phone).to.equal(true);
    const last = all.findLastIndex((w) => w.change);
    expect(all.slice(0, last).every((w) => w.change)).to.equal(true);
    expect(shownAtMost).to.equal(5);
  });
  it('tell rows of the same id on two pages apart by what they say', () => {
    const suicide = weigh('four-not-known').filter((w) => w.gap.id === 'suicide');
    expect(suicide.map((w) => [w.gap.text, w.change?.howSoon?.id])).to.deep.equal([['Whether there is reason to fear suicide', 'now-999']]);
  });
  it('give nothing to what was not asked', () => {
    for (const w of weigh('insulin')) expect(w).not.to.have.property('change');
  });
  it('say what else would have to be so', () => {
    const gap = (id: string) => ({ id, kind: 'not-known' as const, text: id });
    const unknown = (id: string) => ({ id, text: id, who: 'Health', question: 'q', option: id });
    const [first, second, third] = weighed([gap('c'), gap('a'), gap('b')], [{ unknowns: [unknown('a'), unknown('b')], byNumber: false }]);
    const { who: _, ...nobody } = unknown('b');
    expect(weighed([gap('a')], [{ unknowns: [unknown('a'), nobody], byNumber: false }])).to.deep.equal([{ gap: gap('a'), besides: [] }]);
    expect([first!.gap.id, first!.besides, second!.besides, third!.besides]).to.deep.equal(['a', ['b'], ['a'], []]);
  });
});

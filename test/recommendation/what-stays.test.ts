import { expect } from '@open-wc/testing';
import { say } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { whatStays } from '../../src/recommendation/what-stays.ts';
import { cast, castMember } from '../../stories/cast.ts';

describe('what stays', () => {
  it('names the call, the duties and what must not be told, by their headings', () => {
    const of = (id: string) => whatStays(recommend(guide, castMember(id).assessment));
    expect(of('marriage-planned').map((s) => s.kind)).to.include.members(['how-soon', 'do-not-tell', 'do-not-ask']);
    expect(of('insulin')[0]!.kind).to.equal('how-soon');
    expect(of('insulin').map((s) => s.kind)).to.include('first');
    expect(of('ran-from-violence').map((s) => s.kind)).to.include('duty');
    expect(of('young-carer')).to.deep.include({ kind: 'how-soon', text: 'Within one working day' });
  });

  it('leaves out nothing that binds or must not be told, says nothing twice, and is the same after a lower judgement', () => {
    for (const { id, assessment } of cast) {
      const recommendation = recommend(guide, assessment);
      const texts = whatStays(recommendation).map((s) => s.text);
      expect(new Set(texts).size, id).to.equal(texts.length);
      for (const i of [...recommendation.first, ...recommendation.instructions]) if (i.kind !== 'also') expect(texts, id).to.include(i.heading);
      const lower = say(assessment, 'result', { judgement: { judgement: { decision: 'lower', step: 'level-1', why: 'A reason.', consulted: 'A colleague.' } } });
      expect(whatStays(recommend(guide, lower)), id).to.deep.equal(whatStays(recommendation));
    }
  });
});

import { expect } from '@open-wc/testing';
import { say } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { scaleOf } from '../../src/guide/scale-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { isOutdated, stepsFrom, viewsIn } from '../../src/recommendation/judgement.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { castMember } from '../../stories/cast.ts';

const scale = scaleOf(guide, guide.level);
const views = (id: string) => {
  const { assessment } = castMember(id);
  return viewsIn(journeyOf(guide, assessment), scale, recommend(guide, assessment).level.step);
};

describe('the practitioner’s judgement', () => {
  it('is read before and after', () => {
    expect(views('judged-lower').own).to.have.property('id', 'level-2');
    expect(views('judged-lower').decided!.id).to.equal('level-2');
    expect(views('small-worry-lasting').own).to.equal('not-sure');
    expect(views('insulin').own, 'not asked: a call came first').to.equal(undefined);
  });

  it('never removes the call, a duty or what must not be told', () => {
    const plain = recommend(guide, castMember('young-carer').assessment);
    const lower = recommend(guide, castMember('judged-lower').assessment);
    expect(lower.howSoon.step).to.equal(plain.howSoon.step);
    expect(lower.routes).to.deep.equal(plain.routes);
    expect(lower.instructions).to.deep.equal(plain.instructions);
    // The same where there is a call, a duty and something that must not be told.
    for (const [id, kind] of [['marriage-planned', 'do-not-tell'], ['baby-bruise', 'today'], ['ran-from-violence', 'duty']] as const) {
      const { assessment } = castMember(id);
      const before = recommend(guide, assessment);
      const judged = say(assessment, 'result', { judgement: { judgement: { decision: 'lower', step: 'level-1', why: 'A reason.', consulted: 'A colleague.' } } });
      const after = recommend(guide, judged);
      expect(viewsIn(journeyOf(guide, judged), scale, before.level.step).decided!.id, id).to.equal('level-1');
      expect(before.instructions.map((i) => i.kind), id).to.include(kind);
      expect(before.howSoon.step!.phone, id).to.equal(true);
      expect(after.howSoon.step).to.equal(before.howSoon.step);
      expect(after.routes).to.deep.equal(before.routes);
      expect(after.instructions).to.deep.equal(before.instructions);
    }
  });

  it('offers the steps above and below, and every step where none is suggested', () => {
    expect(stepsFrom(scale, scale.steps[1], 'higher').map((s) => s.id)).to.deep.equal(['level-3', 'level-4']);
    expect(stepsFrom(scale, scale.steps[1], 'lower').map((s) => s.id)).to.deep.equal(['level-1']);
    expect(stepsFrom(scale, undefined, 'higher')).to.have.length(scale.steps.length);
    expect(stepsFrom(scale, undefined, 'lower')).to.be.empty;
  });

  it('knows what was decided of another result: agreeing is not carried over to a step nobody has seen', () => {
    const decided = (decision: 'agree' | 'higher' | 'lower', step: string) => ({ decision, step, why: '', consulted: '' });
    const [, two, three, four] = scale.steps;
    expect(isOutdated(decided('agree', 'level-3'), scale, three)).to.equal(false);
    expect(isOutdated(decided('agree', 'level-3'), scale, four)).to.equal(true);
    expect(isOutdated(decided('lower', 'level-2'), scale, three)).to.equal(false);
    expect(isOutdated(decided('lower', 'level-2'), scale, two)).to.equal(true);
    expect(isOutdated(decided('higher', 'level-3'), scale, three)).to.equal(true);
    expect(isOutdated({ decision: 'agree', why: '', consulted: '' }, scale, three), 'a record that names no step').to.equal(false);
    const { assessment } = castMember('young-carer');
    const agreed = (step: string) => viewsIn(journeyOf(guide, say(assessment, 'result', { judgement: { judgement: decided('agree', step) } })), scale, three);
    expect(agreed('level-3').decided).to.equal(three);
    expect(agreed('level-2')).to.include({ outdated: true }).and.not.to.have.property('decided');
  });
});

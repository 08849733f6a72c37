import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { judgementReasonsOf } from '../../src/recommendation/judgement-reasons.ts';
import { smallGuide } from '../support/small-guide.ts';

describe('judgementReasonsOf', () => {
  it('gives each reason as a code, a system and what to show, and nothing more', () => {
    const all = judgementReasonsOf(guide);
    expect(all).to.have.length(guide.judgementReasons!.length);
    for (const reason of all) {
      expect(Object.keys(reason)).to.deep.equal(['code', 'system', 'display']);
      expect(new URL(reason.system).protocol).to.equal('urn:');
    }
    expect(new Set(all.map((r) => r.code)).size).to.equal(all.length);
  });

  it('gives those of one direction', () => {
    const [lower, higher] = [judgementReasonsOf(guide, 'lower'), judgementReasonsOf(guide, 'higher')];
    expect(lower.length).to.be.within(5, 7);
    expect(higher.length).to.be.within(5, 7);
    expect([...lower, ...higher].map((r) => r.code)).to.have.members(judgementReasonsOf(guide).map((r) => r.code));
  });

  it('gives none for a guide that lists none', () => {
    expect(judgementReasonsOf(smallGuide())).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { say } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { referToChild } from '../../src/referral/refer-to-child.ts';
import { cast, castMember } from '../../stories/cast.ts';

const note = (id: string) => referToChild(guide, castMember(id).assessment);
const told = (id: string) => note(id).sections.flatMap((s) => s.lines.map((l) => [l.label, l.text].filter(Boolean).join(': '))).join('\n');

describe('the child’s note', () => {
  it('says what they said in their words, what happens next and when, and whom they can talk to', () => {
    expect(told('young-carer')).to.match(/If I don’t get her up, nobody does\./).and.match(/By the end of the next working day/).and.match(/A\. Nother, Safeguarding lead, who wrote this/).and.match(/Childline.*0800 1111/);
    expect(note('young-carer').notice).to.match(/We could not keep this only between us/);
  });

  it('holds nothing anyone else said, and no level, reason or sentence of the guide', () => {
    for (const { id, assessment } of cast) {
      const withNote = say(assessment, 'details', { ...assessment.said.find((s) => s.page === 'details')?.answers, 'childs-note': { option: 'yes' } });
      const text = JSON.stringify(referToChild(guide, withNote));
      const others = assessment.said.flatMap((s) => Object.values(s.answers)).flatMap((a) => ('evidence' in a ? a.evidence.filter((e) => e.basis !== 'said-by-child').map((e) => e.what) : 'people' in a ? a.people.flatMap((p) => [p.name, p.thinks]) : []));
      for (const other of others.filter(Boolean)) expect(text.includes(JSON.stringify(other).slice(1, -1)), `${id}: ${other}`).to.equal(false);
      for (const sentence of [...guide.indicators.map((i) => i.text), ...guide.thresholds.map((t) => t.because), ...guide.scales.flatMap((s) => s.steps.map((step) => step.name))]) expect(text.includes(sentence), `${id}: ${sentence}`).to.equal(false);
      expect(text, id).not.to.match(/level/i);
    }
  });

  it('is made only where somebody says it is safe; where it is not safe on paper, it is to be said aloud', () => {
    expect(note('baby-bruise').refused).to.match(/until somebody says/);
    expect(note('insulin').refused).to.match(/missing/);
    expect(note('marriage-planned').refused).to.match(/Say this to the child/);
    expect(note('marriage-planned').aloud).to.equal(true);
    expect(note('young-carer').refused).to.equal(undefined);
    for (const { id } of cast) {
      const { refused, aloud, sections } = note(id);
      if (refused && !aloud) expect(sections, id).to.deep.equal([]);
    }
  });
});

import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { Part } from '../../src/guide/question.ts';
import { factsAt, linesAt, partIn, wordsOf } from '../../src/referral/lines-at.ts';
import { castMember } from '../../stories/cast.ts';

const journey = (id: string) => journeyOf(guide, castMember(id).assessment);

describe('what is told in one place of the letter', () => {
  it('tells each answer under its own label', () => expect(linesAt(guide, journey('young-carer'), 'voice').map((l) => l.text)).to.deep.equal(['If I don’t get her up, nobody does.', 'I have talked with the child']));

  it('gathers what is not known, and what was not asked, in a line each', () => {
    const facts = factsAt(guide, journey('young-carer'), 'referrer');
    expect(facts.find((l) => l.label === 'Not known')!.text).to.equal('Knows the child and family');
    expect(factsAt(guide, journey('insulin'), 'child').find((l) => l.label === 'Not asked')!.text).to.match(/^Name; Other names/);
  });

  it('finds a part of a form by what it is, not by what this guide calls it', () => {
    expect(wordsOf(guide, journey('young-carer'), 'child-name')).to.equal('Robin Invented');
    expect(wordsOf(guide, journey('young-carer'), 'visitors')).to.equal('');
    expect(wordsOf(guide, journey('insulin'), 'child-name')).to.equal('');
    expect(partIn(journey('insulin'), 'where-now')?.id).to.equal('whereabouts-place');
  });

  it('asks for every part of a form that the letter knows, each once', () => {
    const asked = guide.conversations[0]!.pages.flatMap((p) => p.questions).flatMap((q) => q.tells?.is ?? []);
    // What happens next is told to a child after an interview, not in a referral.
    expect([...asked].sort()).to.deep.equal(Part.options.filter((part) => part !== 'childs-next').sort());
    expect(guide.conversations.slice(1).flatMap((c) => c.pages).flatMap((p) => p.questions).some((q) => q.tells?.is === 'childs-next')).to.equal(true);
  });
});

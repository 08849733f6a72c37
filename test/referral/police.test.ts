import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { write as writePole } from '../../src/referral/pole.ts';
import { write } from '../../src/referral/police.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { cast, castMember } from '../../stories/cast.ts';

const narrative = (id: string) => write(sendingOf(guide, castMember(id).assessment));
const others = guide.scales.filter((scale) => scale.id !== guide.level && scale.id !== guide.howSoon);

describe('the narrative for the police', () => {
  it('rates nothing: no colour, and no word of a scale that is the officer’s own', () => {
    expect(others.length).to.be.greaterThan(0);
    for (const { id, assessment } of cast) {
      const sending = sendingOf(guide, assessment);
      const both = `${write(sending).replace(/\n\nGRADING\n.*\n$/, '')}\n${writePole(sending)}`;
      expect(both, id).not.to.match(/\b(red|amber|green|RAG|BRAG|score|risk grade)\b/i);
      for (const scale of others) for (const step of [scale, ...scale.steps].flatMap((s) => ('meaning' in s ? [s.meaning, s.response] : [s.name]))) expect(both, id).not.to.include(step);
    }
    // An officer is shown a grade on the screen; it still goes into nothing that is sent.
    expect(sendingOf(guide, castMember('officer-grading').assessment).recommendation.otherScales.some((o) => o.step)).to.equal(true);
    expect(narrative('officer-grading')).to.include('Any risk grade is the officer’s own');
  });

  it('tells what the letter tells first, and has four lists, each there even where it is empty', () => {
    const text = narrative('insulin');
    expect(text.indexOf('The child may be missing now')).to.be.greaterThan(0).and.lessThan(text.indexOf('Help once the child is found'));
    for (const { id } of cast) expect([...narrative(id).matchAll(/^(PERSONS|OBJECTS|LOCATIONS|EVENTS)$/gm)].map((m) => m[1]), id).to.deep.equal(['PERSONS', 'OBJECTS', 'LOCATIONS', 'EVENTS']);
    expect(text).to.match(/OBJECTS\nNone was named\./);
  });

  it('says who must not be contacted, beside their name', () => {
    expect(narrative('marriage-planned')).to.match(/An adult in the child’s life: Mr Example \(Father\)\n {2}MUST NOT BE CONTACTED/);
  });

  it('pastes into a plain box: no markup and no table', () => {
    for (const id of ['young-carer', 'officer-grading', 'unborn']) expect(narrative(id)).not.to.match(/[<>|\t]|\*\*/);
  });
});

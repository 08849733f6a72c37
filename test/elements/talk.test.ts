import { expect } from '@open-wc/testing';
import { Talk } from '../../src/elements/talk.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';

const begin = () => {
  const heard: number[] = [];
  return { talk: Talk.begin(guide, today, 'school', () => heard.push(1)), heard };
};

describe('a conversation in progress', () => {
  it('begins on the first page, with the day and the agency it was given', () => {
    const { talk } = begin();
    expect(talk.page!.id).to.equal('now');
    expect(talk.assessment).to.include({ asOf: today, agency: 'school' });
    expect(talk.letter).to.equal(undefined);
  });

  it('says when something changed', () => {
    const { talk, heard } = begin();
    const before = heard.length;
    talk.answer('now', { danger: { option: 'no' }, whereabouts: { option: 'confirmed' } });
    expect(heard.length).to.be.greaterThan(before);
    expect(talk.page!.id).to.equal('who-and-where');
  });

  it('opens a saved record where it stood, early ends too', () => {
    expect(Talk.open(guide, castMember('insulin').assessment, () => undefined).page!.kind).to.equal('result');
    const { said, ...rest } = castMember('young-carer').assessment;
    expect(Talk.open(guide, { ...rest, said: said.slice(0, 4) }, () => undefined).page!.id).to.equal('which-family');
  });

  it('asks for a call once, and again only when it grows', () => {
    const { talk } = begin();
    expect(talk.urgency).to.equal('');
    talk.answer('now', { danger: { option: 'not-known' }, whereabouts: { option: 'confirmed' } });
    const first = talk.urgency;
    expect(first).to.match(/^phone-today/);
    talk.go('now');
    talk.answer('now', { danger: { option: 'yes' }, whereabouts: { option: 'confirmed' } });
    expect(talk.urgency).to.match(/^now-999/).and.not.equal(first);
  });

  it('asks an evidence page only about the worries of its own pages', () => {
    const talk = Talk.open(guide, castMember('young-carer').assessment, () => undefined);
    const page = guide.conversations[0]!.pages.find((p) => p.id === 'known-caring')!;
    expect(talk.concernsFor(page).map((c) => c.indicator.id)).to.deep.equal(['cares-some', 'caring-harms']);
  });
});

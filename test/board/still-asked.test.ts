import { expect } from '@open-wc/testing';
import { correct } from '../../src/assessment/correct.ts';
import { hashOfRecord } from '../../src/assessment/account.ts';
import { stillAsked } from '../../src/board/still-asked.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast, castMember } from '../../stories/cast.ts';
import { secondEdition } from '../support/second-edition.ts';

const second = secondEdition();

describe('what an edition still asks for', () => {
  it('is everything, by the edition it was made with', () => {
    for (const { id, assessment } of cast) {
      const { account, unasked } = stillAsked(guide, [assessment]);
      expect(unasked, id).to.deep.equal([]);
      expect(account[0], id).to.equal(assessment);
    }
  });

  it('leaves out a question and an answer that are asked otherwise now, and names them by ids', () => {
    const homeless = stillAsked(second, [castMember('nowhere-tonight').assessment]);
    expect(homeless.unasked).to.deep.equal(['question arrangements-list']);
    expect(homeless.account[0]!.said.find((s) => s.page === 'about-arrangements')!.answers).to.deep.equal({});
    const carer = stillAsked(second, [castMember('young-carer').assessment]);
    expect(carer.unasked).to.deep.equal(['answer coping-list parent-needs-affect-care']);
    expect(carer.account[0]!.said.find((s) => s.page === 'about-coping')!.answers).to.deep.equal({ 'coping-list': { options: [] } });
  });

  it('leaves out one answer, one row, one cause and a whole page, and nothing beside them', () => {
    const less = structuredClone(guide);
    const pages = less.conversations[0]!.pages;
    const without = (question: string, option: string) => {
      const asked = pages.flatMap((p) => p.questions).find((q) => q.id === question)!;
      asked.options = asked.options!.filter((o) => o.id !== option);
    };
    without('danger', 'no');
    without('red-flags-list', 'medicine');
    without('why-home-causes', 'conflict');
    const { assessment } = castMember('officer-grading');
    less.conversations[0]!.pages = pages.filter((p) => p.id !== 'contact');
    const { account, unasked } = stillAsked(less, [assessment]);
    expect(unasked).to.deep.equal(['answer danger no', 'answer red-flags-list medicine', 'answer why-home-causes conflict', 'page contact']);
    const answers = Object.fromEntries(account[0]!.said.map((s) => [s.page, s.answers]));
    expect(answers).not.to.have.property('contact');
    expect(answers.now).to.deep.equal({ whereabouts: { option: 'missing' } });
    expect(answers['red-flags']!['red-flags-list']).to.have.property('rows').that.does.not.have.property('medicine');
    expect(answers['why-home']!['why-home-causes']).to.deep.equal({ causes: [] });
    expect(answers.looking).to.deep.equal(assessment.said.find((s) => s.page === 'looking')!.answers);
  });

  it('a record that mends another still mends it', () => {
    const { assessment } = castMember('young-carer');
    const { account } = stillAsked(second, [assessment, correct(assessment, 'A day was wrong.', '2026-11-24T09:00:00Z')]);
    expect(account[0]).not.to.equal(assessment);
    expect(account[1]!.corrects!.hash).to.equal(hashOfRecord(account[0]!));
  });
});

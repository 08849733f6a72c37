import { expect } from '@open-wc/testing';
import { answerText } from '../../src/afterwards/answer-text.ts';
import type { Answer } from '../../src/assessment/answer.ts';
import type { Question } from '../../src/guide/question.ts';
import { harbour } from '../support/harbour-after.ts';

const questions = harbour.conversations.flatMap((c) => c.pages).flatMap((p) => p.questions);
const asked = (id: string) => questions.find((q) => q.id === id)!;
const text = (question: Question, answer?: Answer) => answerText(harbour, question, answer, (when) => `<${when}>`);

describe('an answer in one line', () => {
  it('is in the guide’s words, and those that were written', () => {
    expect(text(asked('harm'), { option: 'yes' })).to.equal('Is yes');
    expect(text(asked('home-list'), { options: ['hungry', 'cold'] })).to.equal('The child is often hungry.; The home is cold.');
    expect(text(asked('why-gone'), { causes: [{ option: 'rows' }] })).to.equal('Rows at home');
    expect(text(asked('what-changed'), { words: ' Calmer. ' })).to.equal('Calmer.');
    expect(text(asked('told-child'), { date: '2026-11-23' })).to.equal('<2026-11-23>');
    expect(text(asked('held-at'), { moment: '2026-11-23T10:00:00Z' })).to.equal('<2026-11-23T10:00:00Z>');
    expect(text(asked('scales'), { ratings: { safe: 0, gone: 3 } })).to.equal('Is safe: 0');
    expect(text(asked('interventions'), { entries: [{ cause: 'rows-at-home', strategy: 'homes-safe', words: 'child', started: '2026-11-01', owner: 'Nia' }, { action: 'Club', cause: 'x' }] }))
      .to.equal('There are rows at home., As child, Nia, Every home is safe to come back to., <2026-11-01>; x, Club');
    expect(text(asked('away'), { episodes: [{ began: '2026-11-01', ended: '2026-11-02', note: 'By the sea.' }, { note: '' }] })).to.equal('<2026-11-01> – <2026-11-02>: By the sea.');
    expect(answerText(harbour, asked('told-child'), { date: '2026-11-23' })).to.equal('2026-11-23');
  });

  it('is empty where there is none, and total for every way of asking', () => {
    expect(text(asked('harm'))).to.equal('');
    expect(text(asked('harm'), { option: 'gone' })).to.equal('');
    const others: [Answer, string][] = [
      [{ age: 12 }, '12'], [{ step: 'much' }, 'Much help'], [{ step: 'not-sure' }, 'not-sure'], [{ rows: { away: 'yes' } }, ''],
      [{ people: [{ name: 'Jo', relation: 'Aunt', thinks: '', safeContact: '' }] }, 'Jo, Aunt'],
      [{ evidence: [{ indicator: 'hungry', what: 'No lunch.', when: '', who: '' }] }, 'No lunch.'],
      [{ judgement: { decision: 'agree', why: ' Yes. ', consulted: '' } }, 'Yes.'],
    ];
    for (const [answer, says] of others) expect(text(asked('harm'), answer)).to.equal(says);
  });
});

import { expect } from '@open-wc/testing';
import { wordedFor } from '../../src/guide/worded-for.ts';
import type { Question } from '../../src/guide/question.ts';

const question: Question = {
  id: 'leaves',
  ask: 'one',
  text: 'When does the child leave?',
  hint: 'A time',
  wording: [{ agency: ['ferry'], text: 'When does the child go ashore?' }, { agency: ['light'], hint: 'By the tide' }],
  options: [{ id: 'soon', text: 'Soon', indicator: 'leaving', wording: [{ agency: ['ferry'], text: 'Before the next boat' }] }, { id: 'late', text: 'Late' }],
};

describe('words per agency', () => {
  it('read differently where an agency has its own, and the rest stays', () => {
    expect(wordedFor(question, 'ferry')).to.include({ text: 'When does the child go ashore?', hint: 'A time' });
    expect(wordedFor(question, 'ferry').options!.map((o) => o.text)).to.deep.equal(['Before the next boat', 'Late']);
    expect(wordedFor(question, 'light')).to.include({ text: 'When does the child leave?', hint: 'By the tide' });
  });

  it('keep the sense: ids, indicators and what an option stands for', () => {
    const strip = ({ id, options }: Question) => [id, options!.map(({ id, indicator, stands }) => [id, indicator, stands])];
    expect(strip(wordedFor(question, 'ferry'))).to.deep.equal(strip(question));
  });

  it('are the guide’s own where nobody said where they work', () => {
    expect(wordedFor(question, undefined).text).to.equal(question.text);
    expect(wordedFor(question, 'school').options).to.deep.equal(question.options);
  });
});

import { expect } from '@open-wc/testing';
import { chosenIn, isUnanswered } from '../../src/assessment/answered.ts';
import type { Answer } from '../../src/assessment/answer.ts';
import type { Question } from '../../src/guide/question.ts';

const options = [{ id: 'a', text: 'A', indicator: 'x' }, { id: 'b', text: 'B', indicator: 'y' }, { id: 'none', text: 'None', stands: 'no' as const }, { id: 'not-known', text: '?', stands: 'not-known' as const }];
const question = (ask: Question['ask']): Question => ({ id: 'q', ask, text: 'Q', ...(['one', 'many', 'grid'].includes(ask) && { options }) });

const blank: [string, Question['ask'], Answer | undefined, boolean][] = [
  ['nothing at all', 'one', undefined, true],
  ['an option', 'one', { option: 'a' }, false],
  ['“none” is an answer', 'one', { option: 'none' }, false],
  ['“not known” is not', 'one', { option: 'not-known' }, true],
  ['an option that is not there', 'one', { option: 'gone' }, true],
  ['an empty list', 'many', { options: [] }, true],
  ['a list', 'many', { options: ['a', 'b'] }, false],
  ['a grid with a row left out', 'grid', { rows: { a: 'yes' } }, true],
  ['a grid with a row not known', 'grid', { rows: { a: 'yes', b: 'no', none: 'no', 'not-known': 'not-known' } }, true],
  ['only spaces', 'words', { words: '  \n' }, true],
  ['an age', 'age', { age: 0 }, false],
  ['an age not known', 'age', { age: 'not-known' }, true],
  ['nobody named', 'people', { people: [] }, true],
];

describe('an answer', () => {
  for (const [name, ask, answer, expected] of blank) it(`${name}: ${expected ? 'unanswered' : 'answered'}`, () => expect(isUnanswered(question(ask), answer)).to.equal(expected));

  it('chooses the rows of a grid that stand yes, and no others', () => {
    expect(chosenIn(question('grid'), { rows: { a: 'yes', b: 'not-known' } }).map((o) => o.id)).to.deep.equal(['a']);
  });
});

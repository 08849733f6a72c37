import { expect } from '@open-wc/testing';
import { LetterPlace, Option, Question, Standing } from '../../src/guide/question.ts';
import { textOf } from '../../src/guide/text-of.ts';
import { accepts } from '../support/accepts.ts';
import { smallGuide } from '../support/small-guide.ts';

const question = { id: 'weather', ask: 'words', text: 'How is the weather?' };

describe('Standing', () => {
  accepts(Standing, { 'the safe answer': 'no', 'not known': 'not-known' }, { 'an answer that stands for a worry': 'yes' });
});

describe('Option', () => {
  accepts(
    Option,
    { 'an option with an indicator': { id: 'hungry', indicator: 'hungry' }, 'an option with words and a fact': { id: 'yes', text: 'Yes', fact: 'disabled' }, 'a row with its gap': { id: 'away', text: 'Away', gap: { text: 'Where', who: 'The school' } } },
    { 'an option that stands for yes': { id: 'yes', text: 'Yes', stands: 'yes' }, 'a gap nobody may fill': { id: 'away', gap: { text: 'Where' } }, 'a score': { id: 'yes', score: 1 } },
  );
});

describe('LetterPlace', () => {
  accepts(LetterPlace, { 'a place of the letter': 'voice' }, { 'a place the letter has not': 'margin' });
});

describe('Question', () => {
  accepts(
    Question,
    { 'a question': question, 'a worry told in the letter': { ...question, worry: true, tells: { place: 'worries', as: 'Weather' } } },
    { 'a way of asking it does not know': { ...question, ask: 'shout' }, 'a worry that is none': { ...question, worry: false }, 'no lines at all': { ...question, lines: 0 }, 'a choice of nothing': { ...question, ask: 'one', options: [] } },
  );
});

describe('textOf', () => {
  const { indicators } = smallGuide();

  it('says the words of the option', () => {
    expect(textOf({ id: 'hungry', text: 'Hungry', indicator: 'hungry' }, indicators)).to.equal('Hungry');
  });

  it('says the indicator’s own sentence where the option has no words', () => {
    expect(textOf({ id: 'hungry', indicator: 'hungry' }, indicators)).to.equal('The child is often hungry.');
  });

  it('says the id where there is nothing else', () => {
    expect(textOf({ id: 'hungry', indicator: 'thirsty' }, indicators)).to.equal('hungry');
  });
});

import { expect } from '@open-wc/testing';
import { kindsOfCondition, type Condition } from '../../src/guide/condition.ts';
import { printCondition } from '../../src/guide/print-condition.ts';
import { everyCondition } from '../support/every-condition.ts';
import { smallGuide } from '../support/small-guide.ts';

const hungry = '“The child is often hungry.”';

const sentences: Record<(typeof kindsOfCondition)[number], string> = {
  present: `at least 2 of: “The child is in danger now.”; ${hungry} (or not known)`,
  concerns: '2 or more worries printed at “Some help” or above in Home, School across 2 or more areas (circumstances counted)',
  episodes: 'missing 3 times or more in 30 days (an undated time counts)',
  child: 'the child is disabled or looked after (or that is not known)',
  age: 'the child is 2 or over and under 13 (or the age is not known)',
  agency: 'the practitioner works in The pilots or The teachers',
  worried: 'worried about Home or School',
  answered: '“Is the child in danger now?” is answered “Yes” or “I do not know”',
  unanswered: 'not known or not answered: “Is the child in danger now?”; “Where is the child?”',
  reaches: '“Today” or above is already reached',
  instructed: 'the instruction “Call the pilots” holds',
  all: `${hungry} **and** (the practitioner works in The pilots **or** worried about School)`,
  any: `${hungry} **or** (the practitioner works in The pilots **and** worried about School)`,
  not: `**not** (${hungry})`,
};

const more: [name: string, condition: Condition, sentence: string][] = [
  ['a single indicator without a count', { present: ['hungry'] }, hungry],
  ['one of several indicators', { present: ['hungry', 'cold-home'] }, `at least 1 of: ${hungry}; “The home is cold.”`],
  ['a single worry', { concerns: { atLeast: 1 } }, '1 or more worry'],
  ['only the upper age', { age: { under: 2 } }, 'the child is under 2 (or the age is not known)'],
  ['only the lower age', { age: { atLeast: 16 } }, 'the child is 16 or over (or the age is not known)'],
  ['an option that speaks with its indicator’s sentence', { answered: 'home-list', with: ['hungry'] }, `“What do you know of the home?” is answered ${hungry}`],
];

describe('printCondition', () => {
  for (const kind of kindsOfCondition)
    it(`says a condition of the kind “${kind}” as a sentence`, () => {
      expect(printCondition(smallGuide(), everyCondition[kind])).to.equal(sentences[kind]);
    });
  for (const [name, condition, sentence] of more)
    it(`says ${name}`, () => {
      expect(printCondition(smallGuide(), condition)).to.equal(sentence);
    });
});

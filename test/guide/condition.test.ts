import { expect } from '@open-wc/testing';
import { Condition, conditionsIn, kindsOfCondition } from '../../src/guide/condition.ts';
import { accepts } from '../support/accepts.ts';
import { everyCondition } from '../support/every-condition.ts';

describe('Condition', () => {
  accepts(
    Condition,
    {
      ...Object.fromEntries(kindsOfCondition.map((kind) => [`a condition of the kind “${kind}”`, everyCondition[kind]])),
      'conditions inside conditions': { all: [{ any: [{ not: { present: ['hungry'] } }] }] },
    },
    {
      'nothing': undefined,
      'null': null,
      'a text': 'present',
      'a list': [{ present: ['hungry'] }],
      'an empty object': {},
      'a kind it does not know': { score: 7 },
      'two kinds at once': { present: ['hungry'], age: { under: 2 } },
      'no ids': { present: [] },
      'an id that is none': { present: ['Hungry Child'] },
      'a count of none': { present: ['hungry'], atLeast: 0 },
      'an answer that “not known” is kept from': { present: ['hungry'], orNotKnown: false },
      'a window of no days': { episodes: { withinDays: 0, atLeast: 1 } },
      'an answer without options': { answered: 'danger-now' },
      'a bad condition inside a good one': { all: [{ present: ['hungry'] }, { any: [{ score: 7 }] }] },
    },
  );

  it('blames the kind that was meant, and says where', () => {
    const { error } = Condition.safeParse({ all: [{ present: ['hungry'] }, { any: [{ age: { over: 2 } }] }] });
    expect(error?.issues.map((i) => i.path)).to.deep.equal([['all', 1, 'any', 0, 'age']]);
  });
});

describe('conditionsIn', () => {
  it('gives every condition inside a condition, itself first, with the path to it', () => {
    const hungry: Condition = { present: ['hungry'] };
    const baby: Condition = { age: { under: 2 } };
    const not: Condition = { not: baby };
    const any: Condition = { any: [hungry, not] };
    const all: Condition = { all: [any, hungry] };
    expect([...conditionsIn(all)]).to.deep.equal([
      [all, []],
      [any, ['all', 0]],
      [hungry, ['all', 0, 'any', 0]],
      [not, ['all', 0, 'any', 1]],
      [baby, ['all', 0, 'any', 1, 'not']],
      [hungry, ['all', 1]],
    ]);
  });

  it('puts the path it is given before its own', () => {
    expect([...conditionsIn({ not: { present: ['hungry'] } }, ['when'])].map(([, path]) => path)).to.deep.equal([['when'], ['when', 'not']]);
  });
});

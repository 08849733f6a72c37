import { expect } from '@open-wc/testing';
import type { Condition } from '../../src/guide/condition.ts';
import { key, triggersOf } from '../../src/guide/triggers.ts';

const rows: [string, Condition, string[] | undefined][] = [
  ['a sentence', { present: ['wet', 'cold'] }, [key.present('wet'), key.present('cold')]],
  ['a sentence, or that it is not known', { present: ['wet'], orNotKnown: true }, [key.present('wet'), key.notKnown('wet')]],
  ['any worry', { concerns: { atLeast: 2 } }, [key.concern]],
  ['a worry in an area', { concerns: { atLeast: 1, areas: ['deck'] } }, [key.concernIn('deck')]],
  ['times missing', { episodes: { withinDays: 30, atLeast: 1 } }, [key.episodes]],
  ['an area worried about', { worried: ['deck'] }, [key.worried('deck')]],
  ['an answer', { answered: 'sail', with: ['up'] }, [key.answered('sail', 'up')]],
  ['all: whichever part asks for least', { all: [{ age: { under: 5 } }, { present: ['wet', 'cold'] }, { present: ['salt'] }] }, [key.present('salt')]],
  ['all: a part that few accounts say, before one that many do', { all: [{ episodes: { withinDays: 30, atLeast: 1 } }, { concerns: { atLeast: 1 } }, { present: ['wet', 'cold'] }] }, [key.present('wet'), key.present('cold')]],
  ['any: every part', { any: [{ present: ['wet'] }, { worried: ['deck'] }] }, [key.present('wet'), key.worried('deck')]],
  ['any, one part of which may always hold', { any: [{ present: ['wet'] }, { age: { under: 5 } }] }, undefined],
  ['a fact of the child, which not known leaves open', { child: ['left-handed'] }, undefined],
  ['what is not so', { not: { present: ['wet'] } }, undefined],
  ['what was not answered', { unanswered: ['sail'] }, undefined],
];

describe('what could make a condition hold', () => {
  for (const [name, condition, expected] of rows) it(name, () => expect(triggersOf(condition)).to.deep.equal(expected));
});

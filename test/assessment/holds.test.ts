import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/assessment/answer.ts';
import { begin, say } from '../../src/assessment/assessment.ts';
import { holds } from '../../src/assessment/holds.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { Condition } from '../../src/guide/condition.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, grid, today } from '../../stories/cast.ts';

const said = (pages: Record<string, Answers>) => journeyOf(guide, Object.entries(pages).reduce((a, [page, answers]) => say(a, page, answers), begin(guide, today)));
const calm = { danger: { option: 'no' }, whereabouts: { option: 'confirmed' } };
const first = said({ now: calm, 'who-and-where': { age: { age: 12 }, agency: { option: 'school' }, support: { options: ['none'] } }, everyone: { disability: { option: 'no' }, 'everyone-list': grid('everyone', 'everyone-list', { nobody: 'yes', suicide: 'not-known' }) } });
const unknown = said({ now: calm, 'who-and-where': { age: { age: 'not-known' } }, everyone: { disability: { option: 'not-known' } } });
const unborn = said({ now: calm, 'who-and-where': { age: { age: 'unborn' } } });
const carer = journeyOf(guide, castMember('young-carer').assessment);
const poor = journeyOf(guide, castMember('low-income').assessment);
const cluster = journeyOf(guide, castMember('third-time-in-25-days').assessment);
const nothing = said({});

const rows: [string, Condition, typeof first, boolean][] = [
  ['an indicator said is present', { present: ['nobody-to-care'] }, first, true],
  ['one not known is not present', { present: ['suicidal-talk'] }, first, false],
  ['but counts where not known counts', { present: ['suicidal-talk'], orNotKnown: true }, first, true],
  ['one said “no” never counts', { present: ['child-told-of-harm'], orNotKnown: true }, first, false],
  ['what was never asked is not “not known”', { present: ['suicidal-talk'], orNotKnown: true }, nothing, false],
  ['so many at least', { present: ['older-controlling-person', 'unexplained-gifts', 'unknown-cars'], atLeast: 2 }, cluster, true],
  ['and not one more', { present: ['older-controlling-person', 'unexplained-gifts', 'unknown-cars'], atLeast: 3 }, cluster, false],
  ['under an age', { age: { under: 13 } }, first, true],
  ['not under a lower one', { age: { under: 12 } }, first, false],
  ['at least an age', { age: { atLeast: 12 } }, first, true],
  ['an age not known is under any', { age: { under: 2 } }, unknown, true],
  ['and at least any', { age: { atLeast: 16 } }, unknown, true],
  ['an unborn child is under any age', { age: { under: 1 } }, unborn, true],
  ['and at least none', { age: { atLeast: 1 } }, unborn, false],
  ['a fact denied is not so', { child: ['disabled'] }, first, false],
  ['a fact not known is taken as so', { child: ['disabled'] }, unknown, true],
  ['a fact not known is not so where it must be known', { child: ['disabled'], known: true }, unknown, false],
  ['a fact never asked is taken as so', { child: ['looked-after'] }, nothing, true],
  ['an agency', { agency: ['school'] }, first, true],
  ['another agency', { agency: ['police'] }, first, false],
  ['worries at a step or above', { concerns: { step: 'level-3', atLeast: 2 } }, carer, true],
  ['across areas', { concerns: { step: 'level-2', atLeast: 3, acrossAreas: 2 } }, carer, true],
  ['across more areas than there are', { concerns: { step: 'level-2', atLeast: 3, acrossAreas: 3 } }, carer, false],
  ['in one area only', { concerns: { areas: ['caring'], atLeast: 2 } }, carer, true],
  ['circumstances are not counted', { concerns: { step: 'level-2', atLeast: 1 } }, poor, false],
  ['unless the condition says so', { concerns: { step: 'level-2', atLeast: 4, withCircumstances: true } }, poor, true],
  ['episodes in a window', { episodes: { withinDays: 30, atLeast: 3 } }, cluster, true],
  ['fewer in a shorter one', { episodes: { withinDays: 14, atLeast: 3 } }, cluster, false],
  ['worried about an area', { worried: ['caring'] }, carer, true],
  ['answered with an option', { answered: 'whereabouts', with: ['confirmed'] }, first, true],
  ['unanswered: not known', { unanswered: ['age'] }, unknown, true],
  ['unanswered: answered', { unanswered: ['age'] }, first, false],
  ['unanswered: not reached', { unanswered: ['areas-list'] }, nothing, true],
  ['a scale already reaches a step', { reaches: { scale: 'how-soon', step: 'phone-today' } }, first, true],
  ['or does not', { reaches: { scale: 'how-soon', step: 'now-999' } }, first, false],
  ['an instruction holds', { instructed: 'do-not-ask' }, first, false],
  ['all', { all: [{ agency: ['school'] }, { age: { under: 13 } }] }, first, true],
  ['any', { any: [{ agency: ['police'] }, { age: { under: 13 } }] }, first, true],
  ['not', { not: { agency: ['police'] } }, first, true],
];

describe('holds', () => {
  for (const [name, condition, journey, expected] of rows) it(name, () => expect(holds(guide, condition, journey)).to.equal(expected));
});

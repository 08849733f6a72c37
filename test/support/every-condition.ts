import type { Condition, kindsOfCondition } from '../../src/guide/condition.ts';

/** One condition of every kind there is, about the small guide. */
export const everyCondition: Record<(typeof kindsOfCondition)[number], Condition> = {
  present: { present: ['in-danger', 'hungry'], atLeast: 2, orNotKnown: true },
  concerns: { concerns: { step: 'some', areas: ['home', 'school'], atLeast: 2, acrossAreas: 2, withCircumstances: true } },
  episodes: { episodes: { withinDays: 30, atLeast: 3 } },
  child: { child: ['disabled', 'looked-after'] },
  age: { age: { under: 13, atLeast: 2 } },
  agency: { agency: ['pilots', 'teachers'] },
  worried: { worried: ['home', 'school'] },
  answered: { answered: 'danger-now', with: ['yes', 'not-known'] },
  unanswered: { unanswered: ['danger-now', 'where'] },
  reaches: { reaches: { scale: 'soon', step: 'today' } },
  instructed: { instructed: 'call-pilots' },
  all: { all: [{ present: ['hungry'] }, { any: [{ agency: ['pilots'] }, { worried: ['school'] }] }] },
  any: { any: [{ present: ['hungry'] }, { all: [{ agency: ['pilots'] }, { worried: ['school'] }] }] },
  not: { not: { present: ['hungry'] } },
};

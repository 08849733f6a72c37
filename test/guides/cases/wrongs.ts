import type { Assessment } from '../../../src/assessment/assessment.ts';
import { journeyOf } from '../../../src/assessment/journey-of.ts';
import type { Guide } from '../../../src/guide/guide.ts';
import { classify } from '../../../src/recommendation/classify.ts';
import { recommend } from '../../../src/recommendation/recommend.ts';
import type { Outcome } from '../../../src/recommendation/recommendation.ts';
import type { Case } from './case.ts';

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Where an outcome stands: a step, or why none can be said. */
export const standsAt = ({ step, unsaid }: Outcome): string => step?.id ?? unsaid!;

/** Where level, how soon or grade do not stand where the case says, or not for its reasons. */
export function wrongSteps(guide: Guide, expected: Case, assessment: Assessment): string[] {
  const { level, howSoon, otherScales, first } = recommend(guide, assessment);
  const [grade] = otherScales;
  const wrong: string[] = [];
  const on = (what: string, outcome: Outcome | undefined, must: string | undefined, reasons: readonly string[] = []) => {
    const at = outcome && standsAt(outcome);
    if (at !== must) wrong.push(`${what} is ${at}, not ${must}`);
    const held = idsOf((outcome?.reasons ?? []).map((r) => r.threshold));
    for (const id of reasons) if (!held.includes(id)) wrong.push(`${what} is not by ${id}, but by ${held.join(', ') || 'nothing'}`);
  };
  on('level', level, expected.level, expected.reasons);
  on('how soon', howSoon, expected.howSoon, expected.soonReasons);
  on('grade', grade, expected.grade, expected.gradeReasons);
  if (expected.account.agency === 'police' && first.length && !expected.grade) wrong.push('an officer looks for a missing child, and the case names no grade');
  return wrong;
}

/** Every way in which what follows is not what the case says must follow. */
export function wrongs(guide: Guide, expected: Case, assessment: Assessment): string[] {
  const found = recommend(guide, assessment);
  const wrong = wrongSteps(guide, expected, assessment);
  const duties = idsOf(found.duties);
  const instructions = idsOf([...found.first, ...found.instructions.filter((i) => i.kind !== 'duty')]);
  const patterns = idsOf(found.patterns);
  const routes = idsOf(found.routes);
  const all = (what: string, are: readonly string[], must: readonly string[] = []) => {
    for (const id of must) if (!are.includes(id)) wrong.push(`no ${what} ${id} among ${are.join(', ') || 'none'}`);
  };
  all('duty', duties, expected.duties);
  all('instruction', instructions, expected.instructions);
  all('pattern', patterns, expected.patterns);
  all('route', routes, expected.routes);
  const grounds = [found.level, found.howSoon, ...found.otherScales].flatMap(({ reasons, besides }) => idsOf([...reasons, ...besides].map((r) => r.threshold)));
  const there = new Set([...grounds, ...duties, ...instructions, ...patterns, ...routes]);
  for (const id of expected.not ?? []) if (there.has(id)) wrong.push(`${id} is there`);
  const called = new Map(classify(guide, journeyOf(guide, assessment), { replay: true }).map((c) => [c.vocabulary.id, c.label.id]));
  for (const [vocabulary, label] of Object.entries(expected.classes ?? {})) if (called.get(vocabulary) !== label) wrong.push(`${vocabulary} calls it ${called.get(vocabulary)}, not ${label}`);
  const present = new Set([...found.concerns, ...found.protectiveFactors].map((c) => c.indicator.id));
  for (const id of expected.account.says ?? []) if (!present.has(id)) wrong.push(`${id} was never said`);
  return wrong;
}

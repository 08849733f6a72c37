import type { Condition } from './condition.ts';
import type { Guide } from './guide.ts';
import { textOf } from './text-of.ts';

/** A condition as a sentence a person who owns the guide can check: “two or more of: …”. */
export function printCondition(guide: Guide, condition: Condition): string {
  const say = (c: Condition) => printCondition(guide, c);
  const indicator = (id: string) => `“${guide.indicators.find((i) => i.id === id)?.text ?? id}”`;
  const step = (id: string) => guide.scales.flatMap((s) => s.steps).find((s) => s.id === id)?.name ?? id;
  const area = (id: string) => guide.areas.find((a) => a.id === id)?.name ?? id;
  const question = (id: string) => guide.conversations.flatMap((c) => c.pages).flatMap((p) => p.questions).find((q) => q.id === id);
  const option = (asked: string, id: string) => textOf(question(asked)?.options?.find((o) => o.id === id) ?? { id }, guide.indicators);
  if ('all' in condition) return condition.all.map((c) => ('any' in c ? `(${say(c)})` : say(c))).join(' **and** ');
  if ('any' in condition) return condition.any.map((c) => ('all' in c ? `(${say(c)})` : say(c))).join(' **or** ');
  if ('not' in condition) return `**not** (${say(condition.not)})`;
  if ('present' in condition) {
    const list = condition.present.map(indicator).join('; ');
    const many = condition.present.length > 1 ? `at least ${condition.atLeast ?? 1} of: ` : '';
    return `${many}${list}${condition.orNotKnown ? ' (or not known)' : ''}`;
  }
  if ('concerns' in condition) {
    const { atLeast, acrossAreas, step: from, areas, withCircumstances } = condition.concerns;
    return [
      `${atLeast} or more ${atLeast === 1 ? 'worry' : 'worries'}`,
      from && `printed at “${step(from)}” or above`,
      areas && `in ${areas.map(area).join(', ')}`,
      acrossAreas && `across ${acrossAreas} or more areas`,
      withCircumstances && '(circumstances counted)',
    ].filter(Boolean).join(' ');
  }
  if ('episodes' in condition) {
    const { atLeast, withinDays, lastingDays } = condition.episodes;
    return `missing ${atLeast} times or more in ${withinDays} days${lastingDays ? `, for ${lastingDays} days or more` : ''} (an undated time counts)`;
  }
  if ('child' in condition) return `the child is ${condition.child.join(' or ').replaceAll('-', ' ')}${condition.known ? '' : ' (or that is not known)'}`;
  if ('age' in condition) {
    const { under, atLeast } = condition.age;
    return `the child is ${[atLeast !== undefined && `${atLeast} or over`, under !== undefined && `under ${under}`].filter(Boolean).join(' and ')} (or the age is not known)`;
  }
  if ('agency' in condition) return `the practitioner works in ${condition.agency.map((id) => guide.agencies.find((a) => a.id === id)?.name ?? id).join(' or ')}`;
  if ('worried' in condition) return `worried about ${condition.worried.map(area).join(' or ')}`;
  if ('answered' in condition) return `“${question(condition.answered)?.text}” is answered ${condition.with.map((id) => `“${option(condition.answered, id)}”`).join(' or ')}`;
  if ('unanswered' in condition) return `not known or not answered: ${condition.unanswered.map((id) => `“${question(id)?.text}”`).join('; ')}`;
  if ('reaches' in condition) {
    // Beside the level and how soon, a step's own name says too little.
    const { scale, step: from } = condition.reaches;
    const other = scale === guide.level || scale === guide.howSoon ? undefined : guide.scales.find((s) => s.id === scale)?.name;
    return `“${step(from)}” or above${other ? ` of “${other}”` : ''} is already reached`;
  }
  return `the instruction “${guide.instructions.find((i) => i.id === condition.instructed)?.heading}” holds`;
}

// The thresholds of a guide as rules of a general rules engine, so that its speed and its answers can stand beside ours. The translation favours the
// engine: each condition is as few of its own as can be said, and what must be counted is counted by an operator as plain as ours.
import { Engine } from 'json-rules-engine';

/** An engine that holds every threshold of a guide as a rule whose event is named after it. */
export function engineOf(guide) {
  const engine = new Engine([], { allowUndefinedFacts: false });
  const placeOf = new Map(guide.scales.find((s) => s.id === guide.level).steps.map((step, i) => [step.id, i]));
  engine.addOperator('hasAtLeast', (found, { ids, atLeast }) => {
    let n = 0;
    for (const id of ids) if (found.has(id) && ++n >= atLeast) return true;
    return false;
  });
  engine.addOperator('areEnough', (concerns, { step, areas, atLeast, acrossAreas = 1, withCircumstances }) => {
    const counted = concerns.filter((one) => one.kind !== 'protective-factor' && (one.kind !== 'circumstance' || withCircumstances) && (step === undefined || (one.step !== undefined && placeOf.get(one.step) >= placeOf.get(step))) && (!areas || areas.includes(one.area)));
    return counted.length >= atLeast && new Set(counted.map((one) => one.area)).size >= acrossAreas;
  });
  const days = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  engine.addOperator('areAsMany', (looked, { withinDays, atLeast, lastingDays = 0 }) =>
    looked.some(({ asOf, episodes }) => episodes.filter(({ began, ended }) => !began || (days(began, asOf) < withinDays && (!lastingDays || days(began, ended ?? asOf) >= lastingDays))).length >= atLeast));
  for (const threshold of guide.thresholds) engine.addRule({ name: threshold.id, conditions: whole(translated(threshold.when)), event: { type: threshold.id } });
  return engine;
}

const whole = (condition) => ('all' in condition || 'any' in condition || 'not' in condition ? condition : { all: [condition] });

function translated(condition) {
  if ('all' in condition) return { all: condition.all.map(translated) };
  if ('any' in condition) return { any: condition.any.map(translated) };
  if ('not' in condition) return { not: translated(condition.not) };
  if ('present' in condition) return { fact: condition.orNotKnown ? 'presentOrNotKnown' : 'present', operator: 'hasAtLeast', value: { ids: condition.present, atLeast: condition.atLeast ?? 1 } };
  if ('concerns' in condition) return { fact: 'concerns', operator: 'areEnough', value: condition.concerns };
  if ('episodes' in condition) return { fact: 'looked', operator: 'areAsMany', value: condition.episodes };
  if ('child' in condition) return { fact: condition.known ? 'isSo' : 'mayBeSo', operator: 'hasAtLeast', value: { ids: condition.child, atLeast: 1 } };
  if ('age' in condition) {
    const { under, atLeast } = condition.age;
    const known = [...(under === undefined ? [] : [{ fact: 'age', operator: 'lessThan', value: under }]), ...(atLeast === undefined ? [] : [{ fact: 'age', operator: 'greaterThanInclusive', value: atLeast }])];
    return { any: [{ fact: 'ageKnown', operator: 'equal', value: false }, { all: known }] };
  }
  if ('agency' in condition) return { fact: 'agency', operator: 'in', value: condition.agency };
  if ('worried' in condition) return { fact: 'worried', operator: 'hasAtLeast', value: { ids: condition.worried, atLeast: 1 } };
  // Answers, blanks, steps reached and instructions may be asked of by ways alone, never by a threshold.
  throw new Error(`no threshold may rest on ${Object.keys(condition).join()}`);
}

/** What the engine is given of a journey: all that a threshold may ask of, worked out beforehand. */
export function factsOf({ asking, chosenIn, episodesLooked, indicatorOf, isUnanswered, presenceIn }, guide, journey) {
  const { present, notKnown, agency, keys } = presenceIn(guide, journey);
  const age = [...journey.answers.values()].find((a) => 'age' in a)?.age;
  const facts = new Set(guide.thresholds.flatMap((t) => factsIn(t.when)));
  const saidOf = (fact) => asking(journey, fact).map((q) => [isUnanswered(q, journey.answers.get(q)), chosenIn(q, journey.answers.get(q)).some((o) => o.fact === fact)]);
  return {
    present,
    presentOrNotKnown: new Set([...present, ...notKnown]),
    concerns: [...present].map((id) => indicatorOf(guide, id)),
    looked: episodesLooked(journey),
    isSo: new Set([...facts].filter((fact) => saidOf(fact).some(([, so]) => so))),
    mayBeSo: new Set([...facts].filter((fact) => saidOf(fact).some(([blank, so]) => blank || so))),
    ageKnown: age !== undefined && age !== 'not-known',
    age: age === 'unborn' ? -1 : typeof age === 'number' ? age : 0,
    agency: agency ?? '',
    worried: new Set([...keys].flatMap((key) => (key.startsWith('worried ') ? [key.slice(8)] : []))),
  };
}

const factsIn = (condition) => ('child' in condition ? condition.child : (condition.all ?? condition.any ?? (condition.not ? [condition.not] : [])).flatMap(factsIn));

import { conditionsIn, kindsOfCondition, type Condition } from './condition.ts';
import type { Guide } from './guide.ts';
import { pathText, type Fault } from './guide-error.ts';
import { placeOf } from './place-of.ts';

const allowed = ['present', 'concerns', 'episodes', 'child', 'age', 'all', 'any'];

/** Steps nothing leads to, bases that are missing, and anything by which a concern could lower. */
export function checkThresholds(guide: Guide): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: PropertyKey[], message: string) => faults.push({ path: pathText(path), message });
  const kindOf = new Map(guide.indicators.map((i) => [i.id, i.kind]));
  const options = guide.conversations.flatMap((c) => c.pages).flatMap((p) => p.questions).flatMap((q) => q.options ?? []);
  const asked = new Set(options.flatMap((o) => (o.indicator ? [o.indicator] : [])));

  guide.indicators.forEach((indicator, i) => {
    if (!asked.has(indicator.id)) fault(['indicators', i], `no question asks about the indicator ${indicator.id}`);
  });

  guide.thresholds.forEach((threshold, t) => {
    const at = ['thresholds', t, 'when'];
    for (const [one, inside] of conditionsIn(threshold.when)) {
      const kind = kindsOfCondition.find((k) => k in one)!;
      const path = [...at, ...inside];
      if ('not' in one) fault([...path, 'not'], 'a threshold may not rest on what is not so: concern could then lower');
      else if (!allowed.includes(kind)) fault([...path, kind], `a threshold may not rest on “${kind}”: it rests on concerns, episodes and the child`);
      if ('present' in one && (one.atLeast ?? 1) > new Set(one.present).size) fault([...path, 'atLeast'], 'can never hold: it asks for more than there are');
      if ('age' in one && (one.age.under ?? Infinity) <= (one.age.atLeast ?? -1)) fault([...path, 'age'], 'can never hold: no age is both');
      if ('age' in one && one.age.under === undefined && one.age.atLeast === undefined) fault([...path, 'age'], 'says nothing: it needs under or atLeast');
      if ('present' in one)
        one.present.forEach((id, i) => {
          const is = kindOf.get(id);
          if (is === 'protective-factor') fault([...path, 'present', i], `a threshold may not rest on the protective factor ${id}`);
          if (is === 'circumstance') fault([...path, 'present', i], `a threshold may not rest on the circumstance ${id}: it counts only with its effect on the child`);
        });
      if ('concerns' in one && one.concerns.withCircumstances && threshold.scale === guide.level) {
        const scale = guide.scales.find((s) => s.id === guide.level);
        if (scale && placeOf(scale, threshold.reaches) > placeOf(scale, guide.circumstancesReach))
          fault([...path, 'concerns', 'withCircumstances'], `circumstances may not lift the level above ${guide.circumstancesReach}`);
      }
    }
    if (!restsOnConcern(threshold.when)) fault(at, 'must rest on a concern: an age or a fact about a child is not a reason by itself');
  });

  for (const scale of [guide.level, guide.howSoon])
    if (!guide.bases.some((base) => base.scale === scale)) fault(['bases'], `the scale ${scale} has no base threshold`);
  guide.bases.forEach((base, b) => {
    const fellow = guide.bases.filter((other) => other.scale === base.scale);
    const scale = guide.scales.find((s) => s.id === base.scale);
    const at = fellow.indexOf(base);
    const isMain = base.scale === guide.level || base.scale === guide.howSoon;
    if (isMain && at > 0) fault(['bases', b, 'scale'], `the scale ${base.scale} has two bases`);
    if (isMain && !base.notKnown) fault(['bases', b, 'notKnown'], 'is missing: what is said when too little is known?');
    if (isMain && at > 0) return;
    if (scale) {
      const place = placeOf(scale, base.reaches);
      const before = fellow[at - 1];
      const lowest = Math.min(...guide.thresholds.filter((t) => t.scale === scale.id).map((t) => placeOf(scale, t.reaches)));
      if (fellow.length === 1 && place > 0) fault(['bases', b, 'reaches'], `a base stands on the first step of its scale, ${scale.steps[0]!.id}`);
      if (before && placeOf(scale, before.reaches) >= place) fault(['bases', b, 'reaches'], 'must stand above the base before it: a worry takes a child from one to the next');
      if (place > lowest) fault(['bases', b, 'reaches'], 'stands above a threshold of its scale: a worry could then lower');
    }
    if (!base.when && at < fellow.length - 1) fault(['bases', b, 'when'], 'is missing: the bases after it are never taken');
    if (base.when && at === fellow.length - 1) fault(['bases', b, 'when'], 'the last base of a scale takes whatever is left: it has no condition');
    for (const [one, inside] of base.when ? conditionsIn(base.when) : []) {
      const turned = inside.filter((k) => k === 'not').length % 2 === 1;
      if (!turned && ['present', 'concerns', 'episodes', 'worried', 'reaches', 'instructed'].some((k) => k in one))
        fault(['bases', b, 'when', ...inside], 'a base may not rest on a worry: a worry could then lower');
    }
    for (const [one, inside] of base.unless ? conditionsIn(base.unless) : [])
      if ('not' in one) fault(['bases', b, 'unless', ...inside, 'not'], 'a base may not be kept by what is not so: concern could then lower');
  });

  for (const [name, list] of [['vocabularies', guide.vocabularies], ['patterns', guide.patterns]] as const)
    list?.forEach((entry, i) => {
      if ('labels' in entry && entry.labels.at(-1)?.when) fault([name, i, 'labels', entry.labels.length - 1, 'when'], 'the last label is what is left: it has no condition');
      if ('when' in entry)
        for (const [one, inside] of conditionsIn(entry.when))
          if ('not' in one) fault([name, i, 'when', ...inside, 'not'], 'a pattern may not rest on what is not so: another episode could switch it off');
    });

  guide.scales.forEach((scale, s) =>
    scale.steps.forEach((step, i) => {
      const led = [...guide.thresholds, ...guide.bases].some((t) => t.scale === scale.id && t.reaches === step.id);
      if (!led) fault(['scales', s, 'steps', i], `nothing leads to the step ${step.id}`);
    }),
  );

  guide.conversations.forEach((conversation, c) =>
    conversation.pages.forEach((page, p) =>
      page.questions.forEach((question, q) => {
        const at = ['conversations', c, 'pages', p, 'questions', q];
        const alone = page.kind && { check: 'step', result: 'judgement', letter: undefined }[page.kind];
        if (page.kind && question.ask !== alone) fault([...at, 'ask'], alone ? `a page of kind ${page.kind} asks only “${alone}”` : `a page of kind ${page.kind} asks nothing`);
        const needs = ['one', 'many', 'grid', 'causes', 'ratings'].includes(question.ask);
        if (needs !== Boolean(question.options)) fault([...at, 'options'], needs ? 'is missing: there is nothing to choose' : `does not belong to a question that asks “${question.ask}”`);
        if ((question.ask === 'evidence') !== Boolean(question.about)) fault([...at, 'about'], question.about ? 'belongs to a question that asks “evidence”' : 'is missing: evidence of what?');
        question.options?.forEach((option, o) => {
          if (!option.text && !option.indicator) fault([...at, 'options', o, 'text'], 'is missing: an option without an indicator needs words of its own');
          if (option.stands && option.indicator) fault([...at, 'options', o, 'stands'], 'an option cannot name an indicator and stand for “none” or “not known”');
        });
        if (question.worry && (question.ask === 'many' || question.ask === 'causes'))
          for (const stands of ['no', 'not-known'] as const)
            if (!question.options?.some((o) => o.stands === stands)) fault([...at, 'options'], `a list of worries needs an answer that stands “${stands}”`);
      }),
    ),
  );
  return faults;
}

function restsOnConcern(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(restsOnConcern);
  if ('any' in condition) return condition.any.every(restsOnConcern);
  return 'present' in condition || 'concerns' in condition || 'episodes' in condition;
}

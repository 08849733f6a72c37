import { cite } from './source.ts';
import { conditionsIn, type Condition } from './condition.ts';
import { END } from './conversation.ts';
import type { Guide } from './guide.ts';
import { pathText, type Fault } from './guide-error.ts';
import type { Option, Question } from './question.ts';
import type { Source } from './source.ts';
import { formsOf } from './terms-in.ts';

type Path = PropertyKey[];
const NOT_KNOWN = 'not-known';

/** Ids that repeat, ids that point nowhere, and instructions that rest on themselves. `also` are ids known to exist although their entry could not be read. */
export function checkIds(guide: Guide, also: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: Path, message: string) => faults.push({ path: pathText(path), message });

  const unique = (list: readonly { id: string }[], path: Path) => {
    const seen = new Set<string>();
    list.forEach(({ id }, i) => {
      if (seen.has(id)) fault([...path, i, 'id'], `repeats the id ${id}`);
      seen.add(id);
    });
    return seen;
  };

  const known = {
    reference: unique(guide.references, ['references']),
    scale: unique(guide.scales, ['scales']),
    area: unique(guide.areas, ['areas']),
    agency: unique(guide.agencies, ['agencies']),
    indicator: unique(guide.indicators, ['indicators']),
    instruction: unique(guide.instructions, ['instructions']),
    contact: unique(guide.contacts, ['contacts']),
    question: new Set<string>(),
    fact: new Set<string>(),
  };
  unique(guide.thresholds, ['thresholds']);
  unique(guide.bases, ['bases']);
  unique(guide.routes, ['routes']);
  unique(guide.conversations, ['conversations']);
  const points = (kind: keyof typeof known, id: string | undefined, path: Path) => {
    if (id !== undefined && !known[kind].has(id) && !also.has(id)) fault(path, `points to ${kind === 'fact' ? 'a fact no question asks' : `no ${kind}`}: ${id}`);
  };
  const step = (scale: string, id: string | undefined, path: Path) => {
    const on = guide.scales.find((s) => s.id === scale);
    if (id !== undefined && on && !on.steps.some((s) => s.id === id)) fault(path, `points to no step of the scale ${scale}: ${id}`);
  };
  const sources = (list: readonly Source[], path: Path) =>
    list.forEach((source, i) => {
      if (!cite(guide.references, [source]).length) points('reference', typeof source === 'string' ? source : source.ref, [...path, 'source', i]);
    });

  guide.scales.forEach((s, i) => {
    unique(s.steps, ['scales', i, 'steps']);
    s.shownTo?.forEach((id, k) => points('agency', id, ['scales', i, 'shownTo', k]));
  });
  for (const name of ['vocabularies', 'patterns', 'judgementReasons', 'lawfulBases', 'phrases'] as const) unique(guide[name] ?? [], [name]);
  for (const name of ['judgementReasons', 'lawfulBases'] as const)
    guide[name]?.forEach(({ id, source }, i) => {
      if (id === NOT_KNOWN) fault([name, i, 'id'], `is kept for what is not known: ${id}`);
      sources(source, [name, i]);
    });
  points('scale', guide.level, ['level']);
  points('scale', guide.howSoon, ['howSoon']);
  step(guide.level, guide.circumstancesReach, ['circumstancesReach']);

  for (const [c, conversation] of guide.conversations.entries()) {
    unique(conversation.pages, ['conversations', c, 'pages']);
    const asked = new Set<string>();
    for (const [p, page] of conversation.pages.entries()) {
      if (page.id === END) fault(['conversations', c, 'pages', p, 'id'], `is kept for where a conversation stops: ${END}`);
      for (const [q, question] of page.questions.entries()) {
        const path = ['conversations', c, 'pages', p, 'questions', q];
        if (asked.has(question.id)) fault([...path, 'id'], `repeats the id ${question.id}`);
        asked.add(question.id);
        known.question.add(question.id);
        unique(question.options ?? [], [...path, 'options']);
        for (const option of question.options ?? []) if (option.fact) known.fact.add(option.fact);
      }
    }
  }

  const condition = (root: Condition | undefined, at: Path) => {
    if (!root) return;
    for (const [one, inside] of conditionsIn(root)) {
      const path = [...at, ...inside];
      const each = (kind: keyof typeof known, ids: readonly string[] | undefined, key: string) =>
        ids?.forEach((id, i) => points(kind, id, [...path, key, i]));
      if ('present' in one) each('indicator', one.present, 'present');
      if ('worried' in one) each('area', one.worried, 'worried');
      if ('agency' in one) each('agency', one.agency, 'agency');
      if ('child' in one) each('fact', one.child, 'child');
      if ('unanswered' in one) each('question', one.unanswered, 'unanswered');
      if ('instructed' in one) points('instruction', one.instructed, [...path, 'instructed']);
      if ('reaches' in one) {
        points('scale', one.reaches.scale, [...path, 'reaches', 'scale']);
        step(one.reaches.scale, one.reaches.step, [...path, 'reaches', 'step']);
      }
      if ('concerns' in one) {
        one.concerns.areas?.forEach((id, i) => points('area', id, [...path, 'concerns', 'areas', i]));
        step(guide.level, one.concerns.step, [...path, 'concerns', 'step']);
      }
      if ('answered' in one) {
        points('question', one.answered, [...path, 'answered']);
        const question = guide.conversations.flatMap((k) => k.pages).flatMap((k) => k.questions).find((k) => k.id === one.answered);
        if (question)
          one.with.forEach((id, i) => {
            if (!question.options?.some((o) => o.id === id)) fault([...path, 'with', i], `points to no option of ${question.id}: ${id}`);
          });
      }
    }
  };

  guide.indicators.forEach((indicator, i) => {
    points('area', indicator.area, ['indicators', i, 'area']);
    step(guide.level, indicator.step, ['indicators', i, 'step']);
    sources(indicator.source, ['indicators', i]);
    indicator.disputed?.elsewhere.forEach((placing, k) => {
      step(guide.level, placing.step, ['indicators', i, 'disputed', 'elsewhere', k, 'step']);
      sources(placing.source, ['indicators', i, 'disputed', 'elsewhere', k]);
    });
  });
  guide.scales.forEach((scale, i) => condition(scale.when, ['scales', i, 'when']));
  guide.vocabularies?.forEach((vocabulary, i) => {
    unique(vocabulary.labels, ['vocabularies', i, 'labels']);
    vocabulary.labels.forEach((label, k) => condition(label.when, ['vocabularies', i, 'labels', k, 'when']));
    sources(vocabulary.source, ['vocabularies', i]);
  });
  guide.patterns?.forEach((pattern, i) => {
    condition(pattern.when, ['patterns', i, 'when']);
    sources(pattern.source, ['patterns', i]);
  });
  const written = new Set<string>();
  guide.terms?.forEach((term, i) => {
    formsOf(term).forEach((form, k) => {
      const same = form.toLowerCase();
      if (written.has(same)) fault(['terms', i, ...(k ? ['also', k - 1] : ['term'])], `repeats the term ${form}`);
      written.add(same);
    });
    sources(term.source, ['terms', i]);
  });
  guide.phrases?.forEach((phrase, i) => {
    if (phrase.swap !== undefined && !phrase.sayInstead.includes(phrase.swap)) fault(['phrases', i, 'swap'], `is not one of the things to say instead: ${phrase.swap}`);
    sources(phrase.source, ['phrases', i]);
  });
  for (const [name, list] of [['thresholds', guide.thresholds], ['bases', guide.bases]] as const)
    list.forEach((t, i) => {
      points('scale', t.scale, [name, i, 'scale']);
      step(t.scale, t.reaches, [name, i, 'reaches']);
      condition(t.when, [name, i, 'when']);
      if ('unless' in t) condition(t.unless, [name, i, 'unless']);
      sources(t.source, [name, i]);
    });
  const restsOn = (id: string, found = new Set<string>()): Set<string> => {
    for (const { when } of guide.instructions.filter((n) => n.id === id))
      for (const [one] of conditionsIn(when)) if ('instructed' in one && !found.has(one.instructed)) restsOn(one.instructed, found.add(one.instructed));
    return found;
  };
  guide.instructions.forEach((n, i) => {
    condition(n.when, ['instructions', i, 'when']);
    for (const [one, inside] of conditionsIn(n.when))
      if ('instructed' in one && (one.instructed === n.id || restsOn(one.instructed).has(n.id))) fault(['instructions', i, 'when', ...inside, 'instructed'], `rests on itself: ${n.id}`);
    n.contacts?.forEach((id, k) => points('contact', id, ['instructions', i, 'contacts', k]));
    sources(n.source, ['instructions', i]);
  });
  guide.contacts.forEach((contact, i) => sources(contact.source, ['contacts', i]));
  guide.routes.forEach((route, i) => {
    condition(route.when, ['routes', i, 'when']);
    if (route.at) {
      points('scale', route.at.scale, ['routes', i, 'at', 'scale']);
      step(route.at.scale, route.at.step, ['routes', i, 'at', 'step']);
    }
    route.whom.forEach((id, k) => points('contact', id, ['routes', i, 'whom', k]));
    sources(route.source, ['routes', i]);
  });
  const after = guide.afterwards;
  if (after) {
    unique(after.prompts, ['afterwards', 'prompts']);
    unique(after.strategyAims, ['afterwards', 'strategyAims']);
    for (const name of ['interviewWithin', 'offerAgain', 'answerPlanWithin', 'reviews', 'watch'] as const) sources(after[name].source, ['afterwards', name]);
    for (const name of ['prompts', 'strategyAims'] as const) after[name].forEach(({ source }, i) => sources(source, ['afterwards', name, i]));
    for (const name of ['endOnReturn', 'untilAskedAgain'] as const) after[name]?.forEach((id, i) => points('indicator', id, ['afterwards', name, i]));
    after.prompts.forEach((prompt, i) => condition(prompt.when, ['afterwards', 'prompts', i, 'when']));
  }
  guide.conversations.forEach(({ agencies }, c) => agencies?.forEach((id, i) => points('agency', id, ['conversations', c, 'agencies', i])));
  for (const [c, conversation] of guide.conversations.entries())
    for (const [p, page] of conversation.pages.entries()) {
      const at: Path = ['conversations', c, 'pages', p];
      const leads = (id: string, path: Path) => {
        if (!conversation.pages.some((other) => other.id === id) && !also.has(id)) fault(path, `points to no page: ${id}`);
      };
      condition(page.when, [...at, 'when']);
      page.next?.forEach((way, w) => {
        condition(way.when, [...at, 'next', w, 'when']);
        if (way.go !== END) leads(way.go, [...at, 'next', w, 'go']);
      });
      page.questions.forEach((question, q) => {
        points('scale', question.scale, [...at, 'questions', q, 'scale']);
        question.about?.forEach((id, k) => leads(id, [...at, 'questions', q, 'about', k]));
        const agencies = (asked: Question | Option, path: Path) =>
          asked.wording?.forEach(({ agency }, w) => agency.forEach((id, k) => points('agency', id, [...path, 'wording', w, 'agency', k])));
        agencies(question, [...at, 'questions', q]);
        question.options?.forEach((option, o) => {
          agencies(option, [...at, 'questions', q, 'options', o]);
          const on = [...at, 'questions', q, 'options', o];
          points('indicator', option.indicator, [...on, 'indicator']);
          points('area', option.area, [...on, 'area']);
          points('agency', option.agency, [...on, 'agency']);
        });
      });
    }
  return faults;
}

import { conditionsIn, type Condition } from './condition.ts';
import { END, mayReach, waysOn, type Conversation, type Page } from './conversation.ts';
import type { Guide } from './guide.ts';
import { pathText, type Fault } from './guide-error.ts';

/** Pages nothing reaches, conversations that never end, and ways by which a worry would be asked less than a safe answer. */
export function checkWays(guide: Guide): Fault[] {
  return guide.conversations.flatMap((conversation, c) => {
    const at = (page: Page) => ['conversations', c, 'pages', conversation.pages.indexOf(page)];
    const faults: Fault[] = [];
    const fault = (path: PropertyKey[], message: string) => faults.push({ path: pathText(path), message });
    const pageOf = new Map(conversation.pages.map((page) => [page.id, page]));
    const after = (page: Page) => waysOn(conversation, page).flatMap((way) => pageOf.get(way.go) ?? []);

    const reached = new Set<Page>();
    const walk = (page: Page, trail: Page[]) => {
      if (trail.includes(page)) return void fault([...at(trail.at(-1)!), 'next'], `never ends: it comes back to the page ${page.id}`);
      if (reached.has(page)) return;
      reached.add(page);
      for (const next of after(page)) walk(next, [...trail, page]);
    };
    walk(conversation.pages[0]!, []);
    const before = (page: Page) => conversation.pages.filter((other) => other !== page && reached.has(other) && mayReach(conversation, other).has(page));
    for (const page of conversation.pages) {
      if (!reached.has(page)) fault(at(page), `nothing reaches the page ${page.id}`);
      else if (page.when && !faults.some((f) => f.message.startsWith('never ends')) && !mayHold(guide, page.when, before(page)))
        fault([...at(page), 'when'], `nothing reaches the page ${page.id}: nothing asked before it can make this hold`);
      if (page.when && page.questions.some((q) => q.worry)) {
        const lowers = loweringIn(guide, page.when);
        if (lowers) fault([...at(page), 'when', ...lowers], 'would let a worry remove worry questions: it may rest on concerns, never on their absence');
      }
      if (page.next && reached.has(page)) checkNext(page);
    }
    return faults;

    // Raising an answer can only move a child from a way that rests on safety to one that rests on a concern, so that one must ask as much.
    function checkNext(page: Page) {
      const ways = waysOn(conversation, page);
      ways.forEach((way, i) => {
        if (!way.when || isNeutral(way.when)) return;
        const lowers = loweringIn(guide, way.when) !== undefined;
        for (const later of ways.slice(i + 1)) {
          const [more, less] = lowers ? [later, way] : [way, later];
          const missing = worriesLost(conversation, less.go, more.go);
          if (missing.length) fault([...at(page), 'next', i], `would let a worry be asked less: ${missing.join(', ')} could be left out`);
        }
      });
    }
  });
}

const worriesOn = (page: Page) => page.questions.filter((q) => q.worry).map((q) => q.id);

function worriesLost(conversation: Conversation, less: string, more: string): string[] {
  if (less === END) return [];
  const from = conversation.pages.find((p) => p.id === less);
  const to = conversation.pages.find((p) => p.id === more);
  if (!from) return [];
  const may = (page: Page | undefined) => (page ? [page, ...mayReach(conversation, page)].flatMap(worriesOn) : []);
  const kept = new Set(may(to));
  const sure = new Set(to ? mustReach(conversation, to) : []);
  return [...new Set([...may(from).filter((q) => !kept.has(q)), ...mustReach(conversation, from).filter((q) => !sure.has(q))])];
}

function mustReach(conversation: Conversation, from: Page, trail: Page[] = []): string[] {
  if (trail.includes(from)) return [];
  const branches = waysOn(conversation, from).map((way) => {
    const next = conversation.pages.find((p) => p.id === way.go);
    return new Set(next ? mustReach(conversation, next, [...trail, from]) : []);
  });
  const [first = new Set<string>(), ...rest] = branches;
  return [...new Set([...worriesOn(from), ...[...first].filter((q) => rest.every((b) => b.has(q)))])];
}

const isNeutral = (condition: Condition) =>
  [...conditionsIn(condition)].every(([c]) => 'agency' in c || 'age' in c || 'child' in c || 'all' in c || 'any' in c || 'not' in c);

/** The path to the part of a condition that a worry could switch off, if there is one. */
function loweringIn(guide: Guide, condition: Condition): PropertyKey[] | undefined {
  const questions = guide.conversations.flatMap((c) => c.pages).flatMap((p) => p.questions);
  for (const [one, path] of conditionsIn(condition)) {
    if ('not' in one && !isNeutral(one.not)) return [...path, 'not'];
    if ('unanswered' in one) return [...path, 'unanswered'];
    if ('answered' in one) {
      const options = questions.find((q) => q.id === one.answered)?.options ?? [];
      const chosen = options.filter((o) => one.with.includes(o.id));
      const concernsLeftOut = options.some((o) => !o.stands && !one.with.includes(o.id));
      if (chosen.some((o) => o.stands === 'no') || (chosen.some((o) => o.stands === 'not-known') && concernsLeftOut)) return [...path, 'answered'];
    }
  }
  return undefined;
}

/** Could this hold, given what the pages before can say? Facts and ages not known count as so, and always could. */
function mayHold(guide: Guide, condition: Condition, before: readonly Page[]): boolean {
  const questions = before.flatMap((page) => page.questions);
  const options = questions.flatMap((q) => q.options ?? []);
  const offered = new Set(options.flatMap((o) => (o.indicator ? [o.indicator] : [])));
  if ('all' in condition) return condition.all.every((c) => mayHold(guide, c, before));
  if ('any' in condition) return condition.any.some((c) => mayHold(guide, c, before));
  if ('present' in condition) return condition.present.filter((id) => offered.has(id)).length >= (condition.atLeast ?? 1);
  if ('concerns' in condition)
    return guide.indicators.filter((i) => offered.has(i.id) && (condition.concerns.areas?.includes(i.area) ?? true)).length >= condition.concerns.atLeast;
  if ('worried' in condition) return options.some((o) => o.area && condition.worried.includes(o.area));
  if ('answered' in condition) return questions.some((q) => q.id === condition.answered);
  if ('episodes' in condition) return questions.some((q) => q.ask === 'episodes');
  return true;
}

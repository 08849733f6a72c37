import { conditionsIn, type Condition } from './condition.ts';
import { END, mayReach, pageOf, waysAfter, waysOn, type Conversation, type Page, type Way } from './conversation.ts';
import type { Guide } from './guide.ts';
import { pathText, type Fault } from './guide-error.ts';

/** Pages nothing reaches, conversations that never end, and ways by which a worry would be asked less than a safe answer. */
export function checkWays(guide: Guide): Fault[] {
  return guide.conversations.flatMap((conversation, c) => {
    const at = (page: Page) => ['conversations', c, 'pages', conversation.pages.indexOf(page)];
    const faults: Fault[] = [];
    const fault = (path: PropertyKey[], message: string) => faults.push({ path: pathText(path), message });
    const after = (page: Page) => waysOn(conversation, page).flatMap((way) => pageOf(conversation, way.go) ?? []);

    const reached = new Set<Page>();
    const walk = (page: Page, trail: Page[]) => {
      if (trail.includes(page)) return void fault([...at(trail.slice(trail.indexOf(page)).findLast((p) => p.next)!), 'next'], `never ends: it comes back to the page ${page.id}`);
      if (reached.has(page)) return;
      reached.add(page);
      for (const next of after(page)) walk(next, [...trail, page]);
    };
    walk(conversation.pages[0]!, []);
    for (const page of [...conversation.pages].reverse()) mayReach(conversation, page);
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

    function checkNext(page: Page) {
      const ways = waysOn(conversation, page);
      ways.forEach((way, i) => checkWay(way, ways.slice(i + 1), [...at(page), 'next', i]));
      // A page asked only sometimes is itself a way, beside those that pass it by.
      checkWay({ go: page.id, ...(page.when && { when: page.when }) }, waysAfter(conversation, page), [...at(page), 'next']);
    }

    // Raising an answer can move a child onto a way that rests on a concern, or off one that rests on safety: where it leads, as much must be asked.
    function checkWay({ when, go }: Way, others: readonly Way[], path: PropertyKey[]) {
      if (!when) return;
      const missing = new Set<string>();
      for (const other of others) {
        if (raises(guide, when)) for (const q of worriesLost(conversation, other.go, go)) missing.add(q);
        if (loweringIn(guide, when)) for (const q of worriesLost(conversation, go, other.go)) missing.add(q);
      }
      if (missing.size) fault(path, `would let a worry be asked less: ${[...missing].join(', ')} could be left out`);
    }
  });
}

const worriesOn = (page: Page) => page.questions.filter((q) => q.worry).map((q) => q.id);

function worriesLost(conversation: Conversation, less: string, more: string): string[] {
  if (less === END) return [];
  const from = pageOf(conversation, less);
  const to = pageOf(conversation, more);
  if (!from) return [];
  const may = (page: Page | undefined) => (page ? [page, ...mayReach(conversation, page)].flatMap(worriesOn) : []);
  const kept = new Set(may(to));
  const sure = new Set(to ? mustReach(conversation, to) : []);
  return [...new Set([...may(from).filter((q) => !kept.has(q)), ...mustReach(conversation, from).filter((q) => !sure.has(q))])];
}

function mustReach(conversation: Conversation, from: Page, known = new Map<Page, string[]>()): string[] {
  if (known.has(from)) return known.get(from)!;
  known.set(from, []); // for a conversation that never ends
  const branches = waysOn(conversation, from).map((way) => {
    const next = pageOf(conversation, way.go);
    return new Set(next ? mustReach(conversation, next, known) : []);
  });
  const [first = new Set<string>(), ...rest] = branches;
  const must = [...new Set([...worriesOn(from), ...[...first].filter((q) => rest.every((b) => b.has(q)))])];
  known.set(from, must);
  return must;
}

const isNeutral = (condition: Condition) =>
  [...conditionsIn(condition)].every(([c]) => 'agency' in c || 'age' in c || 'child' in c || 'all' in c || 'any' in c || 'not' in c);

/** Could a worry switch a condition on? */
const raises = (guide: Guide, condition: Condition): boolean =>
  [...conditionsIn(condition)].some(([one, path]) => {
    const turned = path.filter((key) => key === 'not').length % 2 === 1;
    if ('answered' in one) return turned || optionsOf(guide, one.answered).some((o) => one.with.includes(o.id) && o.stands !== 'no');
    if ('unanswered' in one) return turned;
    return !turned && !('all' in one || 'any' in one || 'not' in one) && !isNeutral(one);
  });

const optionsOf = (guide: Guide, question: string) =>
  guide.conversations.flatMap((c) => c.pages).flatMap((p) => p.questions).find((q) => q.id === question)?.options ?? [];

/** The path to the part of a condition that a worry could switch off, if there is one. */
function loweringIn(guide: Guide, condition: Condition): PropertyKey[] | undefined {
  for (const [one, path] of conditionsIn(condition)) {
    if ('not' in one && !isNeutral(one.not)) return [...path, 'not'];
    if ('unanswered' in one) return [...path, 'unanswered'];
    if ('answered' in one) {
      const options = optionsOf(guide, one.answered);
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
  if ('concerns' in condition) {
    const { areas, atLeast, withCircumstances } = condition.concerns;
    const counts = { indicator: true, circumstance: withCircumstances, 'protective-factor': false };
    return guide.indicators.filter((i) => offered.has(i.id) && counts[i.kind] && (areas?.includes(i.area) ?? true)).length >= atLeast;
  }
  if ('worried' in condition) return options.some((o) => o.area && condition.worried.includes(o.area));
  if ('answered' in condition) return questions.some((q) => q.id === condition.answered);
  if ('agency' in condition) return options.some((o) => o.agency && condition.agency.includes(o.agency));
  if ('episodes' in condition) return questions.some((q) => q.ask === 'episodes');
  return true;
}

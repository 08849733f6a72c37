import { conditionsIn, type Condition } from '../../src/guide/condition.ts';
import type { Page } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';

/** A guide at least so many times as long: its lists, the sentences they ask about and the thresholds that rest on them, copied under ids of their own. */
export function grown(guide: Guide, times: number): Guide {
  let bigger = guide;
  const enough = (part: (g: Guide) => readonly unknown[]) => part(bigger).length >= times * part(guide).length;
  for (let copy = 2; ![(g: Guide) => g.indicators, (g: Guide) => conversationOf(g).pages, (g: Guide) => g.thresholds].every(enough); copy++) bigger = withCopy(guide, bigger, copy);
  return bigger;
}

/** The list everything opens from, and the pages that open from it and from nothing else. */
function listsIn(guide: Guide): { chooser: string; lists: Page[] } {
  const { pages } = conversationOf(guide);
  const choosing = pages.find((p) => !p.when && p.questions.some((q) => q.options?.some((o) => o.area)))!.questions[0]!;
  const asked = new Set([choosing.id]);
  const said = new Set<string>();
  const lists = pages.filter((page) => {
    const rests = page.when ? [...conditionsIn(page.when)] : [];
    const opened = rests.some(([c]) => ('answered' in c && asked.has(c.answered)) || ('present' in c && c.present.every((id) => said.has(id)))) && !rests.some(([c, path]) => 'worried' in c || 'not' in c || 'concerns' in c || ('present' in c && !path.includes('not') && !c.present.every((id) => said.has(id))));
    if (!opened) return false;
    for (const q of page.questions) {
      asked.add(q.id);
      for (const o of q.options ?? []) if (o.indicator) said.add(o.indicator);
    }
    return true;
  });
  return { chooser: choosing.id, lists };
}

function withCopy(guide: Guide, bigger: Guide, copy: number): Guide {
  const { chooser, lists } = listsIn(guide);
  const named = (id: string) => `${id}-${copy}`;
  const questions = new Set(lists.flatMap((p) => p.questions).map((q) => q.id));
  const sentences = new Set(lists.flatMap((p) => p.questions).flatMap((q) => q.options ?? []).flatMap((o) => o.indicator ?? []));
  const indicators = guide.indicators.filter((i) => sentences.has(i.id));
  const areas = new Set(indicators.map((i) => i.area));
  const area = (id: string) => (areas.has(id) ? named(id) : id);

  /** The same condition of the copy's own; `undefined` where no part of it is. */
  const own = (condition: Condition): Condition | undefined => {
    if ('all' in condition) {
      const parts = condition.all.map(own);
      return parts.some(Boolean) ? { all: condition.all.map((c, i) => parts[i] ?? c) } : undefined;
    }
    if ('any' in condition) {
      const parts = condition.any.flatMap((c) => own(c) ?? []);
      return parts.length ? { any: parts } : undefined;
    }
    if ('present' in condition) {
      const mine = condition.present.filter((id) => sentences.has(id)).map(named);
      return mine.length >= (condition.atLeast ?? 1) ? { ...condition, present: mine } : undefined;
    }
    if ('answered' in condition) {
      if (questions.has(condition.answered)) return { ...condition, answered: named(condition.answered) };
      return condition.answered === chooser ? { ...condition, with: condition.with.map(named) } : undefined;
    }
    return undefined;
  };

  const pages = lists.map((page): Page => ({
    ...page,
    id: named(page.id),
    when: own(page.when!)!,
    questions: page.questions.map((q) => ({
      ...q,
      id: named(q.id),
      ...(q.about && { about: q.about.map(named) }),
      ...(q.options && { options: q.options.map((o) => ({ ...o, ...(o.indicator && { indicator: named(o.indicator) }), ...(o.area && { area: area(o.area) }) })) }),
    })),
  }));
  const conversation = conversationOf(bigger);
  const last = conversation.pages.findLastIndex((p) => lists.some((l) => p.id === l.id || p.id.startsWith(`${l.id}-`)));
  const original = conversationOf(guide).pages.flatMap((p) => p.questions).find((q) => q.id === chooser)!.options!.filter((o) => !o.stands);
  const grownPages = [...conversation.pages.slice(0, last + 1), ...pages, ...conversation.pages.slice(last + 1)].map((page) => ({
    ...page,
    questions: page.questions.map((q) =>
      q.id === chooser ? { ...q, options: [...q.options!.filter((o) => !o.stands), ...original.map((o) => ({ ...o, id: named(o.id), ...(o.area && { area: area(o.area) }) })), ...q.options!.filter((o) => o.stands)] } : q,
    ),
  }));
  return {
    ...bigger,
    areas: [...bigger.areas, ...guide.areas.filter((a) => areas.has(a.id)).map((a) => ({ ...a, id: named(a.id) }))],
    indicators: [...bigger.indicators, ...indicators.map((i) => ({ ...i, id: named(i.id), area: named(i.area) }))],
    conversations: bigger.conversations.map((c) => (c === conversation ? { ...c, pages: grownPages } : c)),
    thresholds: [
      ...bigger.thresholds,
      ...guide.thresholds.flatMap((t) => {
        const when = t.scale === guide.level || t.scale === guide.howSoon ? own(t.when) : undefined;
        return when ? [{ ...t, id: named(t.id), when }] : [];
      }),
    ],
  };
}

import type { Conversation, Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { Indicator } from '../guide/indicator.ts';
import { chosenIn } from './answered.ts';
import type { Evidence } from './evidence.ts';
import type { Journey } from './journey.ts';

/** An indicator present for this child, where it was said, and how it is known. Of some (how long, whether it is safe to tell) no evidence is asked. */
export type Concern = { indicator: Indicator; pages: Page[]; evidence: Evidence[]; evidenceAsked: boolean };

const byId = new WeakMap<Guide, Map<string, Indicator>>();

/** The indicator of that id. */
export function indicatorOf(guide: Guide, id: string | undefined): Indicator | undefined {
  let index = byId.get(guide);
  if (!index) byId.set(guide, (index = new Map(guide.indicators.map((i) => [i.id, i]))));
  return id === undefined ? undefined : index.get(id);
}

const evidencedPages = new WeakMap<Conversation, Set<string>>();

/** The pages whose concerns are asked about for evidence. */
function evidencedIn(conversation: Conversation): Set<string> {
  let pages = evidencedPages.get(conversation);
  if (!pages) evidencedPages.set(conversation, (pages = new Set(conversation.pages.flatMap((p) => p.questions).flatMap((q) => q.about ?? []))));
  return pages;
}

const found = new WeakMap<Journey, { guide: Guide; passed: number; concerns: readonly Concern[] }>();

/** Turns what was said into concerns, in the order they were reached. Said on two pages, it is still one concern. Protective factors come too. */
export function concernsIn(guide: Guide, journey: Journey): readonly Concern[] {
  const known = found.get(journey);
  if (known?.guide === guide && known.passed === journey.passed.size) return known.concerns;
  const concerns = new Map<string, Concern>();
  const evidenced = evidencedIn(journey.conversation);
  const pieces = [...[...journey.answers.values()].flatMap((a) => ('evidence' in a ? a.evidence : [])), ...(journey.later ?? []).flatMap((l) => l.evidence)];
  const evidenceOf = (id: string) => pieces.filter((p) => p.indicator === id && p.what.trim()).map(({ indicator: _, ...piece }) => piece);
  for (const page of journey.passed)
    for (const question of page.questions)
      for (const option of chosenIn(question, journey.answers.get(question))) {
        const indicator = indicatorOf(guide, option.indicator);
        if (!indicator || journey.over?.has(indicator.id)) continue;
        const concern = concerns.get(indicator.id);
        if (concern) {
          concern.pages.push(page);
          concern.evidenceAsked ||= evidenced.has(page.id);
        } else
          concerns.set(indicator.id, {
            indicator,
            pages: [page],
            evidenceAsked: evidenced.has(page.id),
            evidence: evidenceOf(indicator.id),
          });
      }
  // What only a later record has found was said on no page here.
  for (const id of (journey.later ?? []).flatMap((l) => l.indicators)) {
    const indicator = indicatorOf(guide, id);
    if (indicator && !concerns.has(id) && !journey.over?.has(id)) concerns.set(id, { indicator, pages: [], evidenceAsked: false, evidence: evidenceOf(id) });
  }
  const all = [...concerns.values()];
  found.set(journey, { guide, passed: journey.passed.size, concerns: all });
  return all;
}

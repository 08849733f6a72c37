import { canonical } from '../assessment/canonical.ts';
import type { Condition } from '../guide/condition.ts';
import type { Way } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { printCondition } from '../guide/print-condition.ts';
import { cite, type Source } from '../guide/source.ts';

/** One thing said of an entry: what it is, to be compared, and how it reads. */
export type Facet = { raw: string; reads: string };

/** One thing in a guide that has an id: where it stands (`conversations/referral/pages/now`), what kind of thing it is, what it is called, and all that is said of it. */
export type GuideEntry = { path: string; part: string; name: string; facets: Map<string, Facet>; lists: Map<string, string[]> };

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value);
const isIdList = (value: unknown): value is Parts[] => Array.isArray(value) && value.length > 0 && value.every((one) => isParts(one) && typeof one['id'] === 'string');

/** Everything in a guide that can be told by its id, with all that is said of it: nothing in the guide is left out. */
export function guideEntries(guide: Guide): Map<string, GuideEntry> {
  const entries = new Map<string, GuideEntry>();
  const walk = (value: Parts, path: string, part: string): void => {
    const entry: GuideEntry = { path, part, name: nameOf(guide, value) || part, facets: new Map(), lists: new Map() };
    entries.set(path, entry);
    // The order in which somebody wrote the names down says nothing.
    for (const [key, inner] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (key === 'id' && path || inner === undefined) continue;
      if (isIdList(inner)) {
        entry.lists.set(key, inner.map((one) => String(one['id'])));
        for (const one of inner) walk(one, `${path ? `${path}/` : ''}${key}/${String(one['id'])}`, key);
      } else if (!path && key === 'afterwards' && isParts(inner)) walk(inner, key, key);
      else entry.facets.set(key, { raw: canonical(inner), reads: readingOf(guide, key, inner) });
    }
  };
  walk(guide, '', 'guide');
  return entries;
}

/** What an entry is called by whoever reads the guide: its sentence, its heading or its name. */
function nameOf(guide: Guide, value: Parts): string {
  for (const key of ['because', 'heading', 'name', 'text', 'title', 'term', 'says']) if (typeof value[key] === 'string') return value[key];
  const indicator = guide.indicators.find((i) => i.id === value['indicator']);
  return indicator?.text ?? (typeof value['id'] === 'string' ? value['id'] : '');
}

const stepName = (guide: Guide, id: string) => guide.scales.flatMap((s) => s.steps).find((s) => s.id === id)?.name ?? id;

/** How one thing reads: a condition in words, a step and an indicator by their own, a source by its title. */
function readingOf(guide: Guide, key: string, value: unknown): string {
  if ((key === 'when' || key === 'unless') && isParts(value)) return printCondition(guide, value as Condition);
  if (key === 'source' && Array.isArray(value)) return cite(guide.references, value as Source[]).map((s) => `${s.reference.title} (${s.certainty.replaceAll('-', ' ')}${s.where ? `, ${s.where}` : ''}${s.note ? `: ${s.note}` : ''})`).join('; ');
  if (key === 'next' && Array.isArray(value)) return (value as Way[]).map(({ when, go }) => `${go}${when ? ` when ${printCondition(guide, when)}` : ''}`).join('; else ');
  if (typeof value === 'string') {
    if (key === 'reaches' || key === 'step' || key === 'circumstancesReach') return stepName(guide, value);
    if (key === 'area') return guide.areas.find((a) => a.id === value)?.name ?? value;
    if (key === 'indicator') return guide.indicators.find((i) => i.id === value)?.text ?? value;
    return value;
  }
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(' · ');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return canonical(value);
}

import type { Guide } from '../guide/guide.ts';
import { couldLower, type Lowering } from './could-lower.ts';
import { guideEntries, type GuideEntry } from './guide-entries.ts';

/** One thing that differs between two guides. `was` and `is`: how it read, and reads. */
export type GuideChange =
  | { change: 'added' | 'removed'; path: string; part: string; name: string; says: { facet: string; reads: string }[] }
  | { change: 'changed'; path: string; part: string; name: string; facet: string; was: string; is: string }
  /** The same entries in another order: of pages, labels and bases, the order decides. */
  | { change: 'moved'; path: string; part: string; name: string; was: string[]; is: string[] };

export type GuideComparison = {
  from: { title: string; edition: string };
  to: { title: string; edition: string };
  /** What could lower a result, or a call, or what is said first: to be looked at before anything else. */
  lowering: Lowering[];
  changes: GuideChange[];
};

/** Everything that differs between two guides, told by ids: nothing in either is left out. */
export function compareGuides(a: Guide, b: Guide): GuideComparison {
  const [was, is] = [guideEntries(a), guideEntries(b)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  return {
    from: { title: a.title, edition: a.edition },
    to: { title: b.title, edition: b.edition },
    lowering: couldLower(a, b),
    changes: paths.flatMap((path) => changesOf(was.get(path), is.get(path))),
  };
}

function changesOf(was: GuideEntry | undefined, is: GuideEntry | undefined): GuideChange[] {
  if (!was || !is) {
    const { path, part, name, facets } = (was ?? is)!;
    return [{ change: was ? 'removed' : 'added', path, part, name, says: [...facets].map(([facet, { reads }]) => ({ facet, reads })) }];
  }
  const { path, part, name } = was;
  const facets = [...new Set([...was.facets.keys(), ...is.facets.keys()])];
  const lists = [...new Set([...was.lists.keys(), ...is.lists.keys()])];
  return [
    ...facets.flatMap((facet): GuideChange[] => {
      const [before, after] = [was.facets.get(facet), is.facets.get(facet)];
      if (before?.raw === after?.raw) return [];
      // Two that read alike and are not the same are shown as they are written.
      const alike = before && after && before.reads === after.reads;
      return [{ change: 'changed', path, part, name, facet, was: (alike ? before.raw : before?.reads) ?? '', is: (alike ? after.raw : after?.reads) ?? '' }];
    }),
    ...lists.flatMap((list): GuideChange[] => {
      const [before, after] = [was.lists.get(list) ?? [], is.lists.get(list) ?? []];
      const both = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => others.includes(id));
      const [left, right] = [both(before, after), both(after, before)];
      return left.every((id, i) => right[i] === id) ? [] : [{ change: 'moved', path, part: list, name, was: left, is: right }];
    }),
  ];
}

import { expect } from '@open-wc/testing';
import { compareGuides, type GuideChange } from '../../src/board/compare-guides.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { chance, seed } from '../support/random.ts';
import { secondEdition } from '../support/second-edition.ts';

const changes = (edit: (copy: Guide) => unknown): GuideChange[] => {
  const copy = structuredClone(guide);
  edit(copy);
  return compareGuides(guide, copy).changes;
};

describe('two guides compared', () => {
  it('are the same where nothing differs', () => expect(compareGuides(guide, structuredClone(guide))).to.deep.include({ changes: [], lowering: [] }));

  it('tell a threshold’s new condition in words, and a rewording as it was and is', () => {
    const [when] = changes((g) => (g.thresholds.find((t) => t.id === 'young-carer')!.when = { present: ['cares-some', 'caring-harms'], atLeast: 2 }));
    expect(when).to.include({ change: 'changed', path: 'thresholds/young-carer', facet: 'when', was: '“Caring costs them school, rest or friends”' }).and.to.have.property('is').that.matches(/^at least 2 of: “/);
    expect(changes((g) => (g.indicators[0]!.text = 'Anew'))).to.deep.equal([{ change: 'changed', path: `indicators/${guide.indicators[0]!.id}`, part: 'indicators', name: guide.indicators[0]!.text, facet: 'text', was: guide.indicators[0]!.text, is: 'Anew' }]);
  });

  it('tell what was added with all that it says, what is gone, and what was moved', () => {
    const { changes: all } = compareGuides(guide, secondEdition());
    expect(all.find((c) => c.path === 'thresholds/added-truancy')).to.include({ change: 'added' });
    expect(all.find((c) => c.path === 'instructions/record-missing')).to.include({ change: 'removed' });
    const moved = changes((g) => g.vocabularies![0]!.labels.reverse());
    expect(moved).to.deep.equal([{ change: 'moved', path: 'vocabularies/police-2013', part: 'labels', name: guide.vocabularies![0]!.name, was: ['missing', 'absent', 'neither'], is: ['neither', 'absent', 'missing'] }]);
  });

  it('show what reads alike and is not the same as it is written', () => {
    const [change] = changes((g) => {
      const t = g.thresholds.find((x) => x.id === 'young-carer')!;
      t.when = { all: [t.when] };
    });
    expect(change).to.include({ facet: 'when' });
    expect(change).to.have.property('was').that.is.not.equal((change as { is: string }).is);
  });

  it('notice any change of any text, wherever it stands', () => {
    const by = chance(seed);
    const places = (value: unknown, path: string[] = []): string[][] => (value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key])) : typeof value === 'string' && path.at(-1) !== 'id' ? [path] : []);
    const all = places(guide);
    for (let i = 0; i < 40; i++) {
      const path = by.pick(all);
      const found = changes((g) => {
        const at = path.slice(0, -1).reduce<Record<string, never>>((node, key) => node[key]!, g as never) as Record<string, string>;
        at[path.at(-1)!] = `${at[path.at(-1)!]!} anew`;
      });
      // Some pages and conditions stand in several places.
      expect(found, path.join('.')).not.to.be.empty;
    }
  });

  it('are told turned round when they are turned round', () => {
    const [there, back] = [compareGuides(guide, fiveLevels), compareGuides(fiveLevels, guide)];
    const count = (list: GuideChange[], what: string) => list.filter((c) => c.change === what).length;
    expect(count(there.changes, 'added')).to.equal(count(back.changes, 'removed'));
    expect(count(there.changes, 'added')).to.be.greaterThan(10);
    expect(there.lowering.some((l) => /cannot be compared/.test(l.why))).to.equal(true);
  });
});

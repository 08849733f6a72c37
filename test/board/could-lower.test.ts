import { expect } from '@open-wc/testing';
import { couldLower } from '../../src/board/could-lower.ts';
import { replay } from '../../src/board/replay.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast } from '../../stories/cast.ts';
import { anyAccount, assessmentOf } from '../support/accounts.ts';
import { chance, seed, type Chance } from '../support/random.ts';
import { secondEdition } from '../support/second-edition.ts';

const edited = (edit: (copy: Guide) => unknown): Guide => {
  const copy = structuredClone(guide);
  edit(copy);
  return copy;
};
const paths = (edit: (copy: Guide) => unknown) => couldLower(guide, edited(edit)).map((l) => l.path);
const pagesOf = (g: Guide) => g.conversations[0]!.pages;
const steps = guide.scales.find((s) => s.id === guide.level)!.steps.map((s) => s.id);

describe('what could lower a result', () => {
  it('is nothing in a copy, nor where only words, sources and contacts differ', () => {
    expect(couldLower(guide, structuredClone(guide))).to.deep.equal([]);
    expect(paths((g) => {
      for (const t of g.thresholds) t.because += ' Anew.';
      for (const i of g.indicators) i.source = [{ ref: 'model' }];
      for (const p of pagesOf(g)) p.heading += ', anew';
      g.contacts = g.contacts.slice(1);
      g.adoption.says = 'Anew.';
    })).to.deep.equal([]);
  });

  it('is nothing where more is counted', () => expect(paths((g) => {
    g.thresholds.push({ ...g.thresholds[0]!, id: 'more' });
    g.thresholds.find((t) => t.id === 'missing-some')!.reaches = steps[3]!;
    g.indicators.find((i) => i.step === steps[1])!.step = steps[2]!;
  })).to.deep.equal([]));

  it('names every change of the second edition that lowers somebody, each with its place', () => {
    expect(couldLower(guide, secondEdition()).map((l) => l.path)).to.deep.equal([
      'thresholds/honour', 'thresholds/missing-again-unmet', 'thresholds/young-carer', 'thresholds/complex-and-lasting', 'thresholds/many-and-lasting', 'instructions/record-missing',
      'conversations/referral/pages/about-coping/questions/coping-list/options/parent-needs-affect-care', 'conversations/referral/pages/about-arrangements/questions/arrangements-list',
    ]);
  });

  for (const [what, edit, path] of [
    ['a step added', (g) => g.scales[0]!.steps.push({ ...g.scales[0]!.steps[0]!, id: 'more' }), /^scales\//],
    ['a narrower condition', (g) => (g.thresholds[0]!.when = { all: [g.thresholds[0]!.when, { age: { under: 5 } }] }), /^thresholds\//],
    ['a base', (g) => delete g.bases.find((b) => b.notKnown)!.notKnown, /^bases$/],
    ['a sentence printed lower', (g) => delete g.indicators.find((i) => i.step === steps[2])!.step, /^indicators\//],
    ['a sentence made a strength', (g) => (g.indicators.find((i) => i.kind === 'indicator')!.kind = 'protective-factor'), /^indicators\//],
    ['a question that need not be answered', (g) => delete pagesOf(g).flatMap((p) => p.questions).find((q) => q.worry)!.worry, /\/questions\//],
    ['a page gone', (g) => pagesOf(g).splice(3, 1), /\/pages\//],
    ['pages in another order', (g) => pagesOf(g).splice(2, 0, pagesOf(g).pop()!), /^conversations\/referral$/],
    ['an answer that stands “no”', (g) => (pagesOf(g).flatMap((p) => p.questions).flatMap((q) => q.options ?? []).find((o) => o.indicator)!.stands = 'no'), /\/options\//],
    ['something said first no longer', (g) => (g.instructions.find((i) => i.kind === 'first')!.kind = 'also'), /^instructions\//],
    ['how far circumstances lift', (g) => (g.circumstancesReach = steps[0]!), /^circumstancesReach$/],
  ] as [string, (g: Guide) => unknown, RegExp][]) it(`names ${what}`, () => expect(paths(edit).some((p) => path.test(p)), paths(edit).join()).to.equal(true));

  it('names something wherever anybody falls, whatever was changed by chance', () => {
    const by = chance(seed);
    const records = [...cast.map((c) => c.assessment), ...Array.from({ length: 12 }, () => assessmentOf(guide, anyAccount(guide, by)))];
    let fell = 0;
    for (let i = 0; i < 24; i++) {
      const now = edited((g) => {
        for (let n = 1 + by.below(4); n > 0; n--) by.pick(edits)(g, by);
      });
      const named = couldLower(guide, now);
      const falls = records.filter((record) => Object.keys(replay(guide, now, [record]).fell).length);
      if (falls.length) fell++;
      if (falls.length) expect(named, `edit ${i}`).not.to.deep.equal([]);
    }
    expect(fell).to.be.greaterThan(0);
  }).timeout(60_000);
});

const drop = (list: unknown[], by: Chance) => list.splice(by.below(list.length), 1);
const edits: ((g: Guide, by: Chance) => unknown)[] = [
  (g, by) => [1, 2, 3].map(() => drop(g.thresholds, by)),
  (g, by) => (by.pick(g.thresholds.filter((t) => t.scale === g.level)).reaches = by.pick(steps)),
  (g, by) => {
    const t = by.pick(g.thresholds);
    t.when = by.yes(0.5) ? { any: [t.when, by.pick(g.thresholds).when] } : { all: [t.when, by.pick(g.thresholds).when] };
  },
  (g, by) => drop(g.instructions, by),
  (g, by) => drop(g.indicators, by),
  (g, by) => (by.pick(g.indicators).step = by.pick(steps)),
  (g, by) => drop(by.pick(pagesOf(g).filter((p) => p.questions.length)).questions, by),
  (g, by) => drop(by.pick(pagesOf(g).flatMap((p) => p.questions).filter((q) => q.options)).options!, by),
  (g, by) => {
    const q = by.pick(pagesOf(g).flatMap((p) => p.questions));
    if (q.worry) delete q.worry;
    else q.worry = true;
  },
  (g, by) => pagesOf(g).splice(1 + by.below(8), 0, { id: 'more', heading: 'More', questions: [{ id: 'more', ask: 'one', text: 'More?', worry: true, options: [{ id: 'no', text: 'No', stands: 'no' }] }] }),
  (g, by) => g.thresholds.push({ ...by.pick(g.thresholds), id: 'more', when: { present: [by.pick(g.indicators).id] } }),
  (g, by) => drop(g.bases, by),
];

import { expect } from '@open-wc/testing';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { scaleOf } from '../../src/guide/scale-of.ts';
import { placeOf } from '../../src/guide/place-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { saying } from '../support/saying.ts';
import { harms, type Case } from './cases/case.ts';
import { wrongs, wrongSteps } from './cases/wrongs.ts';
import { cases } from './levels-of-help.cases.ts';
import { matrixRows } from './matrix-rows.ts';

const said = new Map<Case, Assessment>();
const accountOf = (c: Case): Assessment => {
  if (!said.has(c)) said.set(c, saying(guide, c.account));
  return said.get(c)!;
};

describe('the named cases of the model guide', () => {
  for (const harm of harms)
    describe(harm, () => {
      for (const c of cases.filter((c) => c.harm === harm)) it(`${c.name}: ${c.level}, ${c.howSoon}`, () => expect(wrongs(guide, c, accountOf(c))).to.deep.equal([]));
    });
});

describe('the named cases, together', () => {
  const top = scaleOf(guide, guide.level).steps.at(-1)!.id;

  it('are at least 140, each named once, at least four for each harm', () => {
    expect(cases.length).to.be.at.least(140);
    expect(new Set(cases.map((c) => c.name)).size).to.equal(cases.length);
    for (const harm of harms) expect(cases.filter((c) => c.harm === harm).length, harm).to.be.at.least(4);
  });

  it('include, for each harm, one that reaches further than another', () => {
    for (const harm of harms) {
      const about = cases.filter((c) => c.harm === harm);
      if (harm !== 'nothing named') expect(new Set(about.map((c) => `${c.level} ${c.grade}`)).size, harm).to.be.at.least(2);
    }
  });

  it('are as many that must not reach the highest level as must, or more', () => {
    const must = cases.filter((c) => c.level === top);
    expect(must).not.to.be.empty;
    expect(cases.length - must.length).to.be.at.least(must.length);
  });

  it('each say from what the expectation is written; a row named is a row of the matrix', () => {
    const rows = new Set(matrixRows.map(([id]) => id));
    for (const { name, rows: from } of cases) {
      expect(from, name).not.to.be.empty;
      for (const row of from) if (!/^(SP \d+|MC §.+|D \d+|S\d+\w?|A3\.\d|model)$/.test(row)) expect(rows.has(row), `${name}: ${row}`).to.equal(true);
      expect(from.some((row) => row !== 'model'), name).to.equal(true);
    }
  });

  it('hold every row that is enough alone', () => {
    const named = new Set(cases.flatMap((c) => c.rows));
    expect(matrixRows.filter(([id, , alone]) => alone.startsWith('Y') && !named.has(id)).map(([id]) => id)).to.deep.equal([]);
  });

  it('ask for a call wherever the highest level is reached, and for a working day at the level below', () => {
    const [levels, soon] = [scaleOf(guide, guide.level), scaleOf(guide, guide.howSoon)];
    for (const c of cases) {
      const place = placeOf(levels, c.level) - placeOf(levels, top);
      const at = placeOf(soon, c.howSoon);
      if (place === 0) expect(soon.steps[at]?.phone, c.name).to.equal(true);
      if (place === -1) expect(at, c.name).to.be.at.least(placeOf(soon, 'one-working-day'));
    }
  });

  it('name a grade only for an officer', () => {
    for (const c of cases) if (c.grade) expect(c.account.agency, c.name).to.equal('police');
  });

  it('reach every step of every scale', () => {
    const reached = new Set(cases.flatMap((c) => [c.level, c.howSoon, c.grade]));
    expect(guide.scales.flatMap((s) => s.steps.map((step) => step.id)).filter((id) => !reached.has(id as never))).to.deep.equal([]);
  });
});

describe('without any one threshold or base of the model guide, a case turns red', () => {
  const naming = (id: string, scale: string) =>
    cases.filter((c) => (scale === guide.level ? c.reasons : scale === guide.howSoon ? c.soonReasons : c.gradeReasons)?.includes(id));

  // Not parsed again: a guide that lacks one may be no guide, and that is not what is asked here.
  const without = (id: string): Guide => ({ ...guide, thresholds: guide.thresholds.filter((t) => t.id !== id), bases: guide.bases.filter((b) => b.id !== id) });

  for (const { id, scale } of [...guide.thresholds, ...guide.bases])
    it(`${scale}: ${id}`, () => {
      const named = naming(id, scale);
      expect(named, 'no case names it').not.to.be.empty;
      const less = without(id);
      const red = named.filter((c) => !wrongSteps(guide, c, accountOf(c)).length && wrongSteps(less, c, accountOf(c)).length);
      expect(red).not.to.be.empty;
    });
});

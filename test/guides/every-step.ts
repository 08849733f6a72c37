import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/guide/guide.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import type { Outcome, Recommendation } from '../../src/recommendation/recommendation.ts';
import { saying, type Account } from '../support/saying.ts';

/** Accounts that reach one step on different grounds. `other`: a scale beside level and how soon. */
export type Reached = { scale: 'level' | 'howSoon' | 'other'; step: string; by: Account[] };

const groundsOf = ({ reasons }: Outcome): string => reasons.map((r) => [r.threshold.id, ...r.concerns.map((c) => c.indicator.id)].join('+')).sort().join(' ');
const besideIt = ({ concerns, protectiveFactors }: Recommendation): string => [...concerns, ...protectiveFactors].map((c) => c.indicator.id).sort().join(' ');

/** Every step of every scale of a guide is reached by at least three journeys, each on grounds of its own. */
export function everyStep(guide: Guide, reached: readonly Reached[]): void {
  describe(`every step of every scale of ${guide.title}`, () => {
    it('is among those below', () => {
      expect(reached.map((r) => r.step)).to.have.members(guide.scales.flatMap((s) => s.steps.map((step) => step.id)));
    });

    for (const { scale, step, by } of reached)
      it(`${step} is reached in ${by.length} ways that differ`, () => {
        const on = (r: Recommendation) => (scale === 'other' ? r.otherScales.find((o) => o.scale.steps.some((s) => s.id === step))! : r[scale]);
        const accounts = by.map((account) => saying(guide, account));
        const found = accounts.map((account) => recommend(guide, account));
        for (const [i, recommendation] of found.entries()) expect(on(recommendation).step?.id, JSON.stringify(by[i])).to.equal(step);
        // A base has one reason, and is reached by what is not said: there, what is told beside it differs.
        const isBase = guide.bases.some((b) => b.reaches === step && !guide.thresholds.some((t) => t.reaches === step));
        const grounds = new Set(found.map((r, i) => (isBase ? `${besideIt(r)} ${JSON.stringify(accounts[i]!.said)}` : groundsOf(on(r)))));
        expect(grounds.size).to.be.at.least(3).and.equal(by.length);
      });
  });
}

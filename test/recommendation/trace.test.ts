import { expect } from '@open-wc/testing';
import { begin } from '../../src/assessment/assessment.ts';
import { holds } from '../../src/assessment/holds.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { raised } from '../../src/recommendation/raise.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { traceOf, type Part, type Standing } from '../../src/recommendation/trace.ts';
import { cast, castMember, today } from '../../stories/cast.ts';
import { anyAccount, assessmentOf } from '../support/accounts.ts';
import { anyCompletion, anyCondition, everyCompletion, forgetting } from '../support/brute.ts';
import { chance, seed, walk } from '../support/random.ts';
import { smallGuide } from '../support/small-guide.ts';

const partsIn = (part: Part): Part[] => [part, ...part.parts.flatMap(partsIn)];

describe('the trace, for the owners of a guide', () => {
  it('stands as it does over every way to answer what is not known: the small guide, 120 accounts, its thresholds and others', function () {
    this.timeout(60_000);
    const by = chance(seed);
    const counts: Record<Standing, number> = { met: 0, 'not-met': 0, 'not-known': 0 };
    for (let n = 0; n < 120; n++) {
      const own = smallGuide();
      const small: Guide = by.yes(0.3) ? own : { ...own, thresholds: Array.from({ length: 4 }, (_, i) => ({ ...own.thresholds[0]!, id: `t${i}`, when: anyCondition(own, by) })) };
      const account = forgetting(walk(small, begin(small, today), by, (page) => by.yes(0.1) || page.kind === 'result'), by, 0.25);
      const all = everyCompletion(small, account);
      if (!all) continue;
      const stand = (is: (a: typeof account) => boolean): Standing => (is(account) ? 'met' : all.some(is) ? 'not-known' : 'not-met');
      for (const { scale, thresholds, bases } of traceOf(small, account)) {
        for (const { part } of thresholds)
          for (const { condition, stands } of partsIn(part)) {
            counts[stands]++;
            expect(stands, `seed ${seed}: ${JSON.stringify([condition, account.said])}`).to.equal(stand((a) => holds(small, condition, journeyOf(small, a))));
          }
        for (const { base, stands } of bases)
          expect(stands, `seed ${seed}: ${JSON.stringify([base.id, account.said])}`).to.equal(
            stand((a) => {
              const outcome = scale.id === small.level ? recommend(small, a).level : recommend(small, a).howSoon;
              return outcome.reasons[0]?.threshold === base;
            }),
          );
      }
    }
    for (const n of Object.values(counts)) expect(n).to.be.greaterThan(25);
  });

  it('calls nothing “not met” that some answers would meet: 20 accounts of the model guide, each completed 20 times by chance', function () {
    this.timeout(60_000);
    const by = chance(seed + 1);
    const accounts = [...cast.map((c) => c.assessment).filter((_, i) => i % 3 === 0), ...Array.from({ length: 13 }, () => forgetting(assessmentOf(guide, anyAccount(guide, by)), by, 0.3))];
    for (const account of accounts) {
      const not = traceOf(guide, account, 0).flatMap((t) => t.thresholds).filter((t) => t.stands === 'not-met');
      for (let n = 0; n < 20; n++) {
        const journey = journeyOf(guide, anyCompletion(guide, account, by));
        for (const { threshold } of not) expect(holds(guide, threshold.when, journey), `seed ${seed}: ${threshold.id}`).to.equal(false);
      }
    }
  });

  it('calls “met” what is a reason, and nothing else', () => {
    for (const { id, assessment } of cast) {
      const { level, howSoon } = recommend(guide, assessment);
      const reasons = [level, howSoon].flatMap((o) => [...o.reasons, ...o.besides]).map((r) => r.threshold.id).sort();
      const traces = traceOf(guide, assessment, 0).filter((t) => [guide.level, guide.howSoon].includes(t.scale.id));
      const met = traces.flatMap((t) => [...t.thresholds.filter((x) => x.stands === 'met').map((x) => x.threshold.id), ...t.bases.filter((b) => b.stands === 'met').map((b) => b.base.id)]).sort();
      expect(met, id).to.deep.equal(reasons);
    }
  });

  it('names the smallest sets of answers with which a threshold would be met, and they do meet it', () => {
    const { assessment } = castMember('young-carer');
    const traced = traceOf(guide, assessment).flatMap((t) => t.thresholds);
    expect(traced.find((t) => t.threshold.id === 'danger')!.wouldHold.map((set) => set.map((r) => r.option.indicator))).to.deep.equal([['danger-now']]);
    let sets = 0;
    for (const { threshold, stands, wouldHold } of traced) {
      if (stands !== 'not-met') expect(wouldHold).to.deep.equal([]);
      for (const set of wouldHold) {
        sets++;
        expect(set.length).to.be.at.most(2);
        expect(holds(guide, threshold.when, journeyOf(guide, raised(assessment, set))), threshold.id).to.equal(true);
        for (const one of set) expect(holds(guide, threshold.when, journeyOf(guide, raised(assessment, set.filter((r) => r !== one)))), threshold.id).to.equal(false);
      }
    }
    expect(sets).to.be.greaterThan(20);
  });

  it('takes in every scale, base and threshold, whoever may see it', () => {
    const traces = traceOf(guide, castMember('late-but-known').assessment, 0);
    expect(traces.map((t) => t.scale.id)).to.deep.equal(guide.scales.map((s) => s.id));
    expect(traces.flatMap((t) => t.thresholds)).to.have.length(guide.thresholds.length);
    expect(traces.flatMap((t) => t.bases)).to.have.length(guide.bases.length);
  });
});

import { expect } from '@open-wc/testing';
import { begin, say, type Assessment } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { orderOf } from '../../src/recommendation/recommendation.ts';
import { cast, castMember, today } from '../../stories/cast.ts';
import type { Page } from '../../src/guide/conversation.ts';
import { chance, raisings, safeAnswer, seed, walk } from '../support/random.ts';
import { saying } from '../support/saying.ts';

const stands = (a: Assessment) => {
  const { level, howSoon } = recommend(guide, a);
  return { level: orderOf(level), howSoon: orderOf(howSoon) };
};

const circumstancesIn = (a: Assessment) => recommend(guide, a).concerns.filter((c) => c.indicator.kind === 'circumstance').length;
const namesNewCircumstance = (before: Assessment, after: Assessment) => circumstancesIn(after) > circumstancesIn(before);

function neverLowers(before: Assessment, page: string, question: string, how: (a: Assessment) => Assessment) {
  const after = how(before);
  const [was, is] = [stands(before), stands(after)];
  // The one fall that is meant, from “not enough known” to the base: a circumstance is no worry by itself, and its effect is asked apart.
  const fell = (scale: 'level' | 'howSoon') => is[scale] < was[scale] && !(was[scale] === 0.5 && is[scale] === 0 && namesNewCircumstance(before, after));
  if (fell('level') || fell('howSoon'))
    expect.fail(`raising ${question} on ${page} lowered ${JSON.stringify(was)} to ${JSON.stringify(is)}: ${JSON.stringify(before.said)}`);
}

/** Raises each answer of each page of an account, every way it can go, and checks that nothing falls. */
function raiseAll(account: Assessment): number {
  let pairs = 0;
  for (const page of journeyOf(guide, account).passed)
    for (const question of page.questions) {
      const answers = account.said.find((s) => s.page === page.id)!.answers;
      for (const raised of raisings(guide, question, answers[question.id])) {
        pairs++;
        neverLowers(account, page.id, question.id, (a) => say(a, page.id, { ...answers, [question.id]: raised }));
      }
    }
  return pairs;
}

/** An account in which this page is reached, everything is answered, and nothing more is named than it takes to get there. */
function reaching(page: Page): Assessment {
  const opens = { ...(page.id.startsWith('why-') && { 'areas-list': ['missing'] }), ...(page.when && 'answered' in page.when && { [page.when.answered]: page.when.with }) };
  const [sentence] = page.questions.flatMap((q) => q.options?.flatMap((o) => o.indicator ?? []) ?? []);
  const byId: Record<string, Parameters<typeof saying>[1]> = {
    'how-long': { says: ['cares-some'] },
    'circumstances-effect': { says: ['low-income'] },
    'sexual-power': { says: ['sexual-activity'] },
    'sexual-power-pregnant': { says: ['under-18-pregnant'] },
  };
  const missing = ['red-flags', 'this-time', 'looking', 'contact', 'placed', 'grade'].includes(page.id);
  const account = saying(guide, byId[page.id] ?? { says: [...(sentence && page.when ? [sentence] : []), ...(missing ? ['whereabouts-not-known'] : [])], also: opens, agency: 'police' });
  if (!account.said.some((s) => s.page === page.id)) return account;
  const safe = say(account, page.id, Object.fromEntries(page.questions.flatMap((q) => {
    const answer = safeAnswer(q);
    return answer ? [[q.id, answer]] : [];
  })));
  return { ...safe, said: safe.said.filter((s) => journeyOf(guide, safe).passed.has(guide.conversations[0]!.pages.find((p) => p.id === s.page)!)) };
}

describe('recommend', () => {
  for (const { id, title, assessment, level, howSoon } of cast)
    it(`${title}: ${level ?? 'no level'}, ${howSoon ?? 'no time'}`, () => {
      const recommendation = recommend(guide, assessment);
      expect(recommendation.level.step?.id, id).to.equal(level);
      expect(recommendation.howSoon.step?.id, id).to.equal(howSoon);
      if (level) expect(recommendation.level.reasons, 'a level always has a reason').not.to.be.empty;
      else expect(recommendation.level.says, 'no level is always explained').to.match(/\S/);
    });

  it('says that the child is to be reported missing before anything else, while whereabouts are not confirmed', () => {
    for (const id of ['first-time-missing', 'insulin', 'bolted-at-a-park', 'four-not-known'])
      expect(recommend(guide, castMember(id).assessment).first[0]?.heading, id).to.match(/^Report to the police now/);
    expect(recommend(guide, castMember('third-time-in-25-days').assessment).first).to.be.empty;
  });

  it('reaches level 4 for missed medicine by the medicine threshold itself', () => {
    expect(recommend(guide, castMember('insulin').assessment).level.reasons.map((r) => r.threshold.id)).to.deep.equal(['medicine-missed']);
  });

  it('sends a looked-after child who is away from placement to their own social worker, with no level', () => {
    const { level, routes } = recommend(guide, castMember('at-birth-mothers').assessment);
    expect(level.unsaid).to.equal('not-ours');
    expect(routes.flatMap((r) => r.whom)).to.include('social-worker');
  });

  it('keeps all the reasons at the highest step, and the lower ones apart', () => {
    const { level } = recommend(guide, castMember('young-carer').assessment);
    expect(level.reasons.map((r) => r.threshold.id)).to.deep.equal(['young-carer', 'complex-and-lasting', 'many-and-lasting']);
    expect(level.besides.map((r) => r.threshold.id)).to.include('some');
    expect(level.reasons[0]!.concerns.map((c) => c.indicator.id)).to.include('caring-harms');
  });

  it('never throws, whatever it is given', () => {
    for (const said of [[], [{ page: 'nowhere', answers: {} }], [{ page: 'now', answers: { danger: { words: 'yes' } } }], [{ page: 'everyone', answers: { 'everyone-list': { option: 'x' } } }]])
      expect(() => recommend(guide, { ...begin(guide, today), said: said as Assessment['said'] })).not.to.throw();
  });

  it('says not enough is known, never the base step, until every worry question is answered', () => {
    const { level } = recommend(guide, begin(guide, today));
    expect(level.step).to.equal(undefined);
    expect(level.unsaid).to.equal('not-enough-known');
  });

  it('never lowers when any one answer is raised: every answer of every page of the cast', () => {
    const pairs = cast.reduce((sum, { assessment }) => sum + raiseAll(assessment), 0);
    expect(pairs).to.be.greaterThan(900);
  });

  it('never lowers when any one answer is raised: every page of the guide, from every answer one raise above the safe one', function () {
    this.timeout(120_000);
    const pages = guide.conversations[0]!.pages.filter((page) => page.questions.some((q) => q.worry || q.options?.some((o) => o.indicator)));
    let pairs = 0;
    for (const page of pages) {
      const account = reaching(page);
      expect([...journeyOf(guide, account).passed].map((p) => p.id), 'the page is reached').to.include(page.id);
      const answers = account.said.find((s) => s.page === page.id)!.answers;
      for (const question of page.questions)
        for (const first of raisings(guide, question, answers[question.id])) {
          const once = say(account, page.id, { ...answers, [question.id]: first });
          neverLowers(account, page.id, question.id, () => once);
          for (const other of page.questions)
            for (const second of raisings(guide, other, once.said.at(-1)!.answers[other.id])) {
              neverLowers(once, page.id, other.id, (a) => say(a, page.id, { ...a.said.at(-1)!.answers, [other.id]: second }));
              pairs++;
            }
        }
    }
    expect(pairs).to.be.greaterThan(2_000);
  });

  it(`never lowers when any one answer is raised: every answer of every page of random accounts (seed ${seed})`, function () {
    this.timeout(120_000);
    const by = chance(seed);
    let pairs = 0;
    while (pairs < 10_000) pairs += raiseAll(walk(guide, begin(guide, today), by, (page) => page.kind === 'result'));
    expect(pairs).to.be.at.least(10_000);
  });

  it('circumstances alone never lift above the step the guide sets for them', () => {
    const circumstances = new Set(guide.indicators.filter((i) => i.kind === 'circumstance').map((i) => i.id));
    const account = saying(guide, { says: [...circumstances, 'circumstances-affect-child'], notKnown: [] });
    const { level, concerns } = recommend(guide, account);
    expect(concerns.filter((c) => c.indicator.kind === 'circumstance').length).to.equal(circumstances.size);
    expect(level.step?.id).to.equal(guide.circumstancesReach);
  });

  it('never changes by how a worry is known, or whether it was written down', () => {
    for (const { assessment } of cast) {
      const before = stands(assessment);
      for (const basis of ['seen', 'said-by-child', 'said-by-other', 'recorded', 'professional-opinion', undefined] as const) {
        const said = assessment.said.map((s) => ({
          ...s,
          answers: Object.fromEntries(Object.entries(s.answers).map(([id, a]) => [id, 'evidence' in a ? { evidence: basis ? a.evidence.map((e) => ({ ...e, basis })) : [] } : a])),
        }));
        expect(stands({ ...assessment, said })).to.deep.equal(before);
      }
    }
  });

  it('says to refer both children, where one has harmed another', () => {
    for (const id of ['abusing-other-children', 'harm-by-peers'])
      expect(recommend(guide, saying(guide, { says: [id] })).instructions.map((i) => i.id), id).to.include('both-children');
  });

  it('counts a child who often goes missing for no less than one who never has', () => {
    const missing = { says: ['whereabouts-not-known'], age: 14 };
    const never = stands(saying(guide, missing));
    const often = stands(saying(guide, { ...missing, says: [...missing.says, 'missing-often'], episodes: [0, 5, 9, 20, 40] }));
    expect(often.level).to.be.at.least(never.level);
    expect(often.howSoon).to.be.at.least(never.howSoon);
  });

  it('protective factors never subtract', () => {
    const { assessment } = castMember('third-time-in-25-days');
    const all = guide.conversations[0]!.pages.find((p) => p.id === 'strengths')!.questions[0]!.options!.map((o) => o.id);
    const strong = say(assessment, 'strengths', { 'strengths-list': { options: all } });
    expect(stands(strong)).to.deep.equal(stands(assessment));
    expect(recommend(guide, strong).protectiveFactors).to.have.length(all.length);
  });

  it('takes an age that is not known as the younger', () => {
    const at = (age: number | 'not-known') => {
      let a = castMember('one-small-worry').assessment;
      a = say(a, 'who-and-where', { ...a.said.find((s) => s.page === 'who-and-where')!.answers, age: { age } });
      a = say(a, 'areas', { 'areas-list': { options: ['sexual'] } });
      return recommend(guide, say(a, 'about-sexual', { 'sexual-list': { options: ['sexual-activity'] } })).level.step?.id;
    };
    expect(at(12)).to.equal('level-4');
    expect(at('not-known')).to.equal('level-4');
    expect(at(15)).not.to.equal('level-4');
  });
});

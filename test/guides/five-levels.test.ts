import { expect, fixture, html } from '@open-wc/testing';
import { begin, say, type Assessment } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { scaleOf } from '../../src/guide/scale-of.ts';
import { cite } from '../../src/guide/source.ts';
import { fiveLevels as guide } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { orderOf } from '../../src/recommendation/recommendation.ts';
import { today } from '../../stories/cast.ts';
import { chance, raisings, seed, walk } from '../support/random.ts';
import { saying } from '../support/saying.ts';
import { Widget } from '../support/widget.ts';
import { anyGuide } from './any-guide.ts';
import { everyStep, type Reached } from './every-step.ts';

anyGuide(guide);

const levels = scaleOf(guide, guide.level).steps;

describe('a guide of five levels', () => {
  it('is a draft that nobody has adopted, of a place that does not exist, and says so', () => {
    expect(guide.adoption.status).to.equal('draft');
    expect(guide.adoption.says).to.match(/Nobody has adopted/).and.match(/does not exist/);
    expect(guide.contacts.filter((c) => c.local && (c.phone || c.url))).to.be.empty;
  });

  it('has five levels, with section 17 at a level of its own below section 47, and places otherwise how soon', () => {
    expect(levels).to.have.length(5);
    expect(levels.map((s) => s.response).findIndex((text) => text.includes('section 17'))).to.equal(3);
    expect(levels.map((s) => s.response).findIndex((text) => text.includes('section 47'))).to.equal(4);
    expect(scaleOf(guide, guide.howSoon).steps).not.to.have.length(scaleOf(levelsOfHelp, levelsOfHelp.howSoon).steps.length);
  });

  it('shares no id with the guide on the other shelf', () => {
    const other = idsOf(levelsOfHelp);
    expect([...idsOf(guide)].filter((id) => other.has(id))).to.deep.equal([]);
  });

  it('keeps the level that Trafford’s own five levels give, and says of any other that it is ours', () => {
    const given: Record<string, number> = { 'trafford-2': 2, 'trafford-4': 4, 'trafford-5': 5 };
    for (const { id, step, source, kind } of guide.indicators) {
      const cited = cite(guide.references, source);
      const own = cited.map((s) => given[s.reference.id]).find(Boolean);
      const number = levels.find((s) => s.id === step)?.number;
      if (own) expect(number, id).to.equal(own);
      else if (step && kind !== 'protective-factor') expect(cited.some((s) => s.certainty === 'inferred' && s.note), id).to.equal(true);
    }
    expect(guide.indicators.filter((i) => cite(guide.references, i.source).some((s) => given[s.reference.id])).length).to.be.at.least(20);
  });

  it('shows no more than twelve rows on a page', () => {
    for (const page of guide.conversations.flatMap((c) => c.pages)) {
      const rows = page.questions.map((q) => q.options?.length ?? (q.ask === 'step' ? scaleOf(guide, q.scale!).steps.length + 1 : 0));
      expect(rows.reduce((a, b) => a + b, 0), page.id).to.be.at.most(12);
    }
  });

  it(`never lowers when any one answer is raised (seed ${seed})`, function () {
    this.timeout(60_000);
    const by = chance(seed);
    let pairs = 0;
    while (pairs < 3_000) pairs += raiseAll(walk(guide, begin(guide, today), by, (page) => page.kind === 'result'));
  });

  it('never lifts circumstances by themselves above the level it sets for them', () => {
    const circumstances = guide.indicators.filter((i) => i.kind === 'circumstance').map((i) => i.id);
    const { level } = recommend(guide, saying(guide, { says: [...circumstances, 'touches-this-child', 'goes-on-for-weeks', 'shows-in-the-child', 'help-has-not-worked'] }));
    expect(level.step?.id).to.equal(guide.circumstancesReach);
  });
});

const missing = { says: ['not-seen'] };
const lessThan = { age: 8 };

/** For each step of each scale, accounts that reach it on different grounds. */
const reached: Reached[] = [
  { scale: 'level', step: 'open-to-every-family', by: [{}, { says: ['warmth-at-home', 'comes-and-learns'] }, { says: ['little-money'] }] },
  { scale: 'level', step: 'a-little-more', by: [{ says: ['low-self-worth'] }, { says: ['away-once'] }, { says: ['losing-the-home', 'touches-this-child'] }, { says: ['lives-with-others'] }] },
  { scale: 'level', step: 'a-team-with-the-family', by: [{ says: ['self-harm-often'] }, { says: ['care-shows', 'goes-on-for-weeks'] }, { says: ['disrupted-everywhere'] }, { says: ['meals-patchy', 'drifting-at-school', 'carer-struggling', 'goes-on-for-weeks', 'shows-in-the-child'] }] },
  { scale: 'level', step: 'need-assessed', by: [{ says: ['basics-missing', 'shows-in-the-child'] }, { says: ['no-home-at-sixteen'], age: 16 }, { says: ['acutely-unwell-or-dangerous'] }, { says: ['violence-some'], age: 5 }, { also: { parts: ['away'] }, episodes: [2, 9, 20] }] },
  { scale: 'level', step: 'kept-from-harm', by: [{ says: ['spoke-of-harm'] }, { says: ['signs-of-exploitation'], age: 'not-known' }, { says: ['sexually-active'], age: 12 }, { says: ['violence-serious'], facts: ['living-with-a-disability'], age: 12 }, { says: ['acutely-unwell-or-dangerous', 'help-has-not-worked'] }] },
  { scale: 'howSoon', step: 'choose-a-day', by: [{}, { says: ['warmth-at-home', 'comes-and-learns'] }, { says: ['little-money'] }] },
  { scale: 'howSoon', step: 'settle-it-together', by: [{ says: ['low-self-worth'] }, { says: ['little-money', 'touches-this-child'] }, { says: ['low-self-worth', 'goes-on-for-weeks'] }] },
  { scale: 'howSoon', step: 'in-a-working-day', by: [{ says: ['basics-missing'] }, { says: ['lives-with-others'] }, { says: ['away-once'] }, { says: ['meals-patchy', 'drifting-at-school', 'carer-struggling'] }] },
  { scale: 'howSoon', step: 'ring-today', by: [{ says: ['exploited-now'] }, { says: ['self-harm-once'] }, { notKnown: ['danger-here-now'] }, { ...missing, ...lessThan }] },
  { scale: 'howSoon', step: 'ring-before-leaving', by: [{ says: ['spoke-of-harm'] }, { says: ['unsafe-adult-near'] }, { says: ['cutting-feared'] }] },
  { scale: 'howSoon', step: 'nine-nine-nine', by: [{ says: ['danger-here-now'] }, { says: ['life-at-risk-now'] }, { says: ['not-seen', 'taken-or-with-someone-unsafe'] }] },
];

everyStep(guide, reached);

const ways: Record<string, () => unknown> = {
  'an object': () => guide,
  'JSON that came at run time': () => JSON.parse(JSON.stringify(guide)) as unknown,
};

describe('<levels-of-help> with a guide of five levels', () => {
  for (const [way, given] of Object.entries(ways)) {
    it(`goes from the first question to a letter, given ${way}`, async () => {
      const w = await opened(given());
      expect(w.heading).to.equal('At this moment');
      await choose(w, 'danger-rows-somebody-no', 'danger-rows-life-no', 'seen-seen-yes');
      await w.press('Continue');
      expect(w.heading).to.equal('Who you are, and the child');
      expect(w.find('#place-of-work-a-school').checked, 'what the host says of itself').to.equal(true);
      await w.write('years', '10');
      await w.write('place-now', 'In class');
      await choose(w, 'plan-no');
      await w.press('Continue');
      expect(w.heading).to.equal('About every child');
      await choose(w, ...['spoke', 'mark', 'adult', 'nobody', 'dying', 'tonight'].map((row) => `every-child-rows-${row}-no`), 'lives-with-a-disability-disabled-no');
      await w.press('Continue');
      await choose(w, 'parts-mind', 'parts-lessons');
      await w.press('Continue');
      await choose(w, 'ticks-mind-low-self-worth');
      await w.press('Continue');
      await w.press('Add it later');
      await choose(w, 'ticks-lessons-close-to-exclusion');
      await w.press('Continue');
      await w.press('Add it later');
      await choose(w, 'over-time-rows-weeks-yes', 'over-time-rows-shows-no', 'over-time-rows-help-no');
      await w.press('Continue');
      await w.write('own-words', 'I hate Mondays.');
      await w.press('Continue');
      await choose(w, 'unsafe-telling-telling-no');
      await w.press('Continue');
      await w.press('Continue');
      expect(w.heading).to.equal('What helps, and what should change');
      await choose(w, 'good-things-warmth');
      await w.press('Continue');
      expect([...w.root.querySelectorAll('.option')], 'five levels, and “not sure”').to.have.length(6);
      await choose(w, 'your-step-a-little-more');
      await w.press('Continue');
      expect(w.heading).to.equal('Look over what you said');
      await w.press('See what this calls for');
      expect(w.root.querySelector('.level')!.textContent).to.match(/A team with the family/);
      const continuum = w.root.querySelector('loh-continuum')!.shadowRoot!;
      expect(continuum.querySelectorAll('path.part')).to.have.length(5);
      expect(continuum.querySelector('svg')!.getAttribute('aria-label')).to.match(/You said first: Level 2: A little more, early\. The guide suggests: Level 3: A team with the family/);
      await judge(w, 'need-assessed');
      expect(w.heading).to.equal('Names and addresses');
      await w.write('childs-name', 'Kit (invented)');
      await w.press('Continue');
      const { text } = w.element;
      expect(text).to.match(/REFERRAL FOR KIT/).and.match(/We ask you to consider: an assessment by a social worker/).and.match(/Within one working day/).and.match(/I hate Mondays/).and.match(/Warmth and praise at home/);
      expect(text).to.include(guide.adoption.says).and.to.include(guide.title);
      expect(w.element.referral!.record.guide.id).to.equal(guide.id);
    }).timeout(20_000);

    it(`says whom to phone on the very next screen, asks nothing more of the child, and makes an early letter, given ${way}`, async () => {
      const w = await opened(given());
      await choose(w, 'danger-rows-somebody-no', 'danger-rows-life-no', 'seen-seen-no');
      await w.press('Continue');
      expect(w.heading).to.match(/^Tell the police now that the child is missing/);
      await w.press('Go on');
      await w.goOn();
      expect(w.heading, 'a missing child is asked about first').to.equal('Could any of these be so?');
      await choose(w, ...['taken', 'life', 'alone', 'used', 'moved'].map((row) => `away-rows-${row}-no`), 'away-rows-honour-yes');
      await w.press('Continue');
      expect(w.heading).to.match(/^Tell the police now/);
      expect(w.root.textContent).to.match(/Call 999\. Then phone/).and.match(/Do not tell or ask the family/);
      await w.press('Go on');
      await w.press('Go to the letter now');
      expect(w.root.textContent).to.match(/What help may be needed once the child is found/).and.match(/Keeping a child from harm/).and.match(/Do not ask the child anything more/);
      await judge(w, 'agree');
      await w.goOn();
      expect(w.element.text).to.match(/The child may be missing now: The guide told us first: Tell the police now/).and.match(/At once; 999 comes first/).and.match(/level 5, Five levels of help/);
    }).timeout(20_000);
  }

  it('tells a police officer to look for the child, not to tell the police, by the guide’s own name for the police', async () => {
    const w = await opened(guide, 'police-service');
    await choose(w, 'danger-rows-somebody-no', 'danger-rows-life-no', 'seen-seen-no');
      await w.press('Continue');
    expect(w.heading).to.match(/^Have this child recorded as missing/);
  });

  it('takes numbers for the guide’s own contacts', async () => {
    const w = await opened(guide);
    w.element.contacts = [{ id: 'duty-desk', name: 'Exampleshire duty desk (invented)', phone: '01632 960000' }];
    await choose(w, 'danger-rows-somebody-yes', 'danger-rows-life-no', 'seen-seen-yes');
      await w.press('Continue');
    expect(w.heading).to.match(/^Call 999\. Then phone/);
    expect(w.root.textContent).to.match(/01632 960000/);
  });
});

async function opened(given: unknown, agency = 'schooling'): Promise<Widget> {
  const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} agency=${agency} .guide=${given}></levels-of-help>`);
  return new Widget(element).settle();
}

/** One at a time, as a hand would: each answer is drawn before the next. */
async function choose(w: Widget, ...ids: string[]): Promise<void> {
  for (const id of ids) await w.choose(id);
}

async function judge(w: Widget, decision: string): Promise<void> {
  const root = w.root.querySelector('loh-judgement')!.shadowRoot!;
  root.querySelector<HTMLInputElement>(`#judge-${decision}`)!.click();
  await w.settle();
  root.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
  await w.settle();
}

/** Every id of a guide that code could lean on. What everybody answers with (yes, no, none) and parts of questions are not among them. */
function idsOf(of: Guide): Set<string> {
  const pages = of.conversations.flatMap((c) => c.pages);
  const facts = pages.flatMap((p) => p.questions).flatMap((q) => (q.options ?? []).flatMap((o) => (o.fact ? [{ id: o.fact }] : [])));
  const lists = [of, ...of.conversations, ...pages, ...pages.flatMap((p) => p.questions), ...of.scales, ...of.scales.flatMap((s) => s.steps), ...of.areas, ...of.agencies, ...of.indicators, ...of.thresholds, ...of.bases, ...of.instructions, ...of.contacts, ...of.routes, ...facts, ...(of.afterwards ? [...of.afterwards.prompts, ...of.afterwards.strategyAims] : [])];
  return new Set(lists.map(({ id }) => id));
}

/** Raises each answer of an account every way it can go, and checks that neither scale falls. */
function raiseAll(account: Assessment): number {
  let pairs = 0;
  const stands = (a: Assessment) => {
    const { level, howSoon, concerns } = recommend(guide, a);
    return { level: orderOf(level), howSoon: orderOf(howSoon), circumstances: concerns.filter((c) => c.indicator.kind === 'circumstance').length };
  };
  const before = stands(account);
  for (const page of journeyOf(guide, account).passed) {
    const answers = account.said.find((s) => s.page === page.id)!.answers;
    for (const question of page.questions)
      for (const raised of raisings(guide, question, answers[question.id])) {
        pairs++;
        const after = stands(say(account, page.id, { ...answers, [question.id]: raised }));
        // The one fall that is meant: a circumstance is no worry by itself.
        const fell = (scale: 'level' | 'howSoon') => after[scale] < before[scale] && !(before[scale] === 0.5 && after[scale] === 0 && after.circumstances > before.circumstances);
        if (fell('level') || fell('howSoon')) expect.fail(`raising ${question.id} lowered ${JSON.stringify(before)} to ${JSON.stringify(after)}: ${JSON.stringify(account.said)}`);
      }
  }
  return pairs;
}

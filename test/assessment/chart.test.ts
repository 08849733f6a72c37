import { expect } from '@open-wc/testing';
import { createActor } from 'xstate';
import { begin } from '../../src/assessment/assessment.ts';
import { chartOf } from '../../src/assessment/chart.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';
import { anyAnswers, chance, seed } from '../support/random.ts';

const pages = guide.conversations[0]!.pages;

describe('the chart', () => {
  it('has one state for each page, and an end', () => {
    expect(Object.keys(chartOf(guide).states).sort()).to.deep.equal([...pages.map((p) => p.id), 'end'].sort());
  });

  it('is compiled once for a guide', () => {
    expect(chartOf(guide)).to.equal(chartOf(guide));
    expect(chartOf({ ...guide })).not.to.equal(chartOf(guide));
  });

  it(`never disagrees with the replayed journey: 2,000 random conversations with going back and changing answers (seed ${seed})`, function () {
    this.timeout(180_000);
    const by = chance(seed);
    const chart = chartOf(guide);
    let steps = 0;
    for (let n = 0; n < 2_000; n++) {
      const actor = createActor(chart, { input: { assessment: begin(guide, today) } }).start();
      for (let step = 0; step < 45; step++) {
        const { context, status } = actor.getSnapshot();
        if (status === 'done') break;
        const page = pages.find((p) => p.id === context.path.at(-1))!;
        const reached = journeyOf(guide, context.assessment).pages;
        if (by.yes(0.12)) actor.send({ type: 'GO', to: by.pick(reached).id });
        else if (by.yes(0.03)) actor.send({ type: 'LEAVE', answers: anyAnswers(guide, page, by, today) });
        else actor.send({ type: 'CONTINUE', answers: anyAnswers(guide, page, by, today) });
        const after = actor.getSnapshot();
        const journey = journeyOf(guide, after.context.assessment).pages.map((p) => p.id);
        steps++;
        if (after.status !== 'done') expect(after.value, `conversation ${n}, step ${step}: the state is the last page walked`).to.equal(after.context.path.at(-1));
        expect(journey.slice(0, after.context.path.length), `conversation ${n}, step ${step}`).to.deep.equal([...after.context.path]);
      }
      actor.stop();
    }
    expect(steps).to.be.greaterThan(30_000);
  });

  it('does not go to the letter before a first concern, and keeps every answer when it does', () => {
    const actor = createActor(chartOf(guide), { input: { assessment: begin(guide, today) } }).start();
    actor.send({ type: 'LEAVE', answers: { danger: { option: 'no' } } });
    expect(actor.getSnapshot().value).to.equal('now');
    actor.send({ type: 'LEAVE', answers: { danger: { option: 'yes' } } });
    expect(actor.getSnapshot().value).to.equal('result');
    actor.send({ type: 'GO', to: 'now' });
    expect(actor.getSnapshot().value).to.equal('now');
    expect(actor.getSnapshot().context.assessment.left).to.equal(undefined);
    expect(actor.getSnapshot().context.assessment.said[0]!.answers).to.deep.equal({ danger: { option: 'yes' } });
  });

  it('goes back to what was left after an early end', () => {
    const { assessment } = castMember('insulin');
    const actor = createActor(chartOf(guide), { input: { assessment } }).start();
    actor.send({ type: 'GO', to: 'result' });
    expect(actor.getSnapshot().value).to.equal('result');
    actor.send({ type: 'GO', to: journeyOf(guide, assessment).leftAt!.id });
    expect(actor.getSnapshot().value).to.equal('known-first');
  });

  it('goes nowhere that was not reached', () => {
    const actor = createActor(chartOf(guide), { input: { assessment: begin(guide, today) } }).start();
    actor.send({ type: 'GO', to: 'letter' });
    expect(actor.getSnapshot().value).to.equal('now');
  });

  it('keeps calls with the assessment', () => {
    const actor = createActor(chartOf(guide), { input: { assessment: begin(guide, today) } }).start();
    const call = castMember('baby-bruise').assessment.calls[0]!;
    actor.send({ type: 'KEPT', kept: { calls: [call] } });
    expect(actor.getSnapshot().context.assessment.calls).to.deep.equal([call]);
  });
});

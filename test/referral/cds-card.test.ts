import { expect } from '@open-wc/testing';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { scaleOf } from '../../src/guide/scale-of.ts';
import { asksForCall } from '../../src/recommendation/recommendation.ts';
import { cdsResponse } from '../../src/referral/cds-card.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { cast, castMember } from '../../stories/cast.ts';

const guide: Guide = { ...levelsOfHelp, judgementReasons: [{ id: 'support-in-place', direction: 'lower', text: 'Help is in place', source: ['model'] }] };
const card = (id: string, by = guide) => cdsResponse(sendingOf(by, castMember(id).assessment)).cards[0];
const order = ['info', 'warning', 'critical'];

describe('the card', () => {
  it('says in fewer than 140 characters what is asked and how soon, in the guide’s words alone', () => {
    for (const { id } of cast) expect(Array.from(card(id).summary).length, id).to.be.greaterThan(20).and.lessThan(140);
    expect(card('nowhere-tonight').summary).to.match(/^Today, by phone first\. We ask you to consider: /);
    expect(card('insulin').summary).to.match(/^Report to the police now/);
    expect(card('young-carer').summary).not.to.include('Robin');
  });

  it('is critical where a call comes first, and otherwise rises with the order of the guide’s steps', () => {
    for (const { id, assessment } of cast) {
      const { recommendation } = sendingOf(guide, assessment);
      if (asksForCall(recommendation)) expect(card(id).indicator, id).to.equal('critical');
    }
    expect([card('one-small-worry').indicator, card('young-carer').indicator, card('third-time-in-25-days').indicator]).to.deep.equal(['info', 'warning', 'critical']);
  });

  it('does not fall when the practitioner decides lower', () => {
    expect(order.indexOf(card('judged-lower').indicator)).to.equal(order.indexOf(card('young-carer').indicator));
  });

  it('never has “not known” as only for information', () => {
    for (const { id, assessment } of cast) if (!sendingOf(guide, assessment).recommendation.level.step) expect(card(id).indicator, id).not.to.equal('info');
  });

  it('rests on the order of steps and not on their names or number', () => {
    const scale = scaleOf(levelsOfHelp, levelsOfHelp.level);
    const renamed = { ...levelsOfHelp, scales: levelsOfHelp.scales.map((s) => (s === scale ? { ...s, steps: s.steps.map((step) => ({ ...step, name: 'One', number: 1 })) } : s)) };
    for (const { id } of cast) expect(card(id, renamed).indicator, id).to.equal(card(id, levelsOfHelp).indicator);
  });

  it('proposes no change and leads nowhere', () => {
    for (const { id, assessment } of cast) {
      expect(Object.keys(cdsResponse(sendingOf(guide, assessment)))).to.deep.equal(['cards']);
      expect(Object.keys(card(id)), id).to.deep.equal(['uuid', 'summary', 'detail', 'indicator', 'source', 'overrideReasons']);
    }
  });

  it('offers the guide’s own reasons for judging otherwise, and none where it has none', () => {
    expect(card('young-carer').overrideReasons).to.deep.equal([{ code: 'support-in-place', system: 'urn:levels-of-help:levels-of-help-model:judgement-reasons', display: 'Help is in place' }]);
    const { judgementReasons: _, ...none } = guide;
    expect(card('young-carer', none)).not.to.have.property('overrideReasons');
  });

  it('is known by a UUID made from its record', () => {
    const ids = cast.map(({ id }) => card(id).uuid);
    for (const uuid of ids) expect(uuid).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).to.equal(cast.length);
    expect(cdsResponse(sendingOf(guide, structuredClone(castMember('insulin').assessment))).cards[0].uuid).to.equal(card('insulin').uuid);
  });
});

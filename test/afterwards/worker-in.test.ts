import { expect } from '@open-wc/testing';
import { isHandedOver, workerIn } from '../../src/afterwards/worker-in.ts';
import { chained, harbour, recordOf, referralOf, type Parts } from '../support/harbour-after.ts';

const of = (...said: Parts[]) => workerIn(harbour, chained(referralOf('2026-11-01'), ...said.map((parts, i) => recordOf('trusted-worker', `2026-11-1${i}`, parts))), '2026-11-20T12:00:00Z');

describe('the worker a child trusts', () => {
  it('is known by contact, not by a name given', () => {
    expect(of({ 'trusted-person': 'Bo', 'trusted-role': 'Youth worker', 'trusted-chosen': 'child', 'trusted-since': '2026-10-21', 'trusted-agreed': 'weekly', 'trusted-seen': 'monthly', 'trusted-changes': 'two', 'trusted-last-seen': '2026-11-02', 'trusted-cover': 'Di' }))
      .to.deep.equal({ person: 'Bo', role: 'Youth worker', chosen: 'child', since: '2026-10-21', days: 30, lastSeen: '2026-11-02', agreed: 'weekly', seen: 'monthly', seenLess: true, changes: 'two', ending: '', handover: '', cover: 'Di', state: 'named', from: 1 });
    expect(of({ 'trusted-person': 'Bo', 'trusted-agreed': 'monthly', 'trusted-seen': 'weekly' }).seenLess).to.equal(false);
    expect(of({ 'trusted-person': 'Bo', 'trusted-agreed': 'weekly', 'trusted-seen': 'not-known' }).seenLess).to.equal(false);
    expect(of({ 'trusted-person': 'Bo', 'trusted-since': '2026-12-24' }).days, 'still to come').to.equal(0);
  });

  it('is nobody where the child says so, and not recorded where nothing was said or no name is given', () => {
    expect(of({ 'trusted-chosen': 'no-one' })).to.include({ state: 'no-one', from: 1 });
    expect(of({ 'trusted-person': 'nobody really', 'trusted-chosen': 'no-one' })).to.include({ state: 'no-one', person: '' });
    expect(of({ 'trusted-chosen': 'not-asked' }).state).to.equal('not-asked');
    expect(of({ 'trusted-chosen': 'allocated' }).state).to.equal('not-recorded');
    expect(of({ 'trusted-cover': 'Di' })).to.include({ state: 'not-recorded' }).and.not.have.property('from');
    expect(workerIn(harbour, [], 'x').state).to.equal('not-recorded');
  });

  it('is the latest who was named; of an earlier one nothing is taken over', () => {
    const changed = of({ 'trusted-person': 'Bo', 'trusted-since': '2026-01-01', 'trusted-agreed': 'weekly' }, { 'trusted-person': 'Cy' }, { 'trusted-last-seen': '2026-11-11' });
    expect(changed).to.include({ person: 'Cy', since: '', agreed: '', lastSeen: '2026-11-11' }).and.not.have.property('days');
    expect(of({ 'trusted-person': 'Bo' }, { 'trusted-chosen': 'no-one' }, { 'trusted-chosen': 'no-one' })).to.include({ state: 'no-one', from: 2 });
  });

  it('is handed over when they met together, the child was told, or nobody leaves', () => {
    const worker = of({ 'trusted-person': 'Bo' });
    expect(['met-together', 'told', 'not-needed', 'not-yet', ''].map((handover) => isHandedOver({ ...worker, handover }))).to.deep.equal([true, true, true, false, false]);
  });
});

import { expect } from '@open-wc/testing';
import { correct } from '../../src/assessment/correct.ts';
import { hashOfRecord } from '../../src/assessment/account.ts';
import { timelineOf } from '../../src/afterwards/timeline.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

const now = '2026-12-01T12:00:00Z';

describe('the timeline of an account', () => {
  const account = chained(referralOf('2026-11-20'), recordOf('return-home-interview', '2026-11-21', { interview: 'held', harm: 'not-known', 'no-plan-change': 'Secret words.' }), recordOf('closure', '2026-11-30', { 'closing-because': 'aims-met', 'childs-view': 'Secret words.' }));

  it('has every record in its place, with what it comes to in the guide’s words and nothing that was written', () => {
    const told = timelineOf(harbour, account, now);
    expect(told.map(({ place, on, purpose, name, says, broken }) => ({ place, on, purpose, name, says, broken }))).to.deep.equal([
      { place: 0, on: '2026-11-20', purpose: 'referral', name: 'A first talk', says: ['A little help', 'Ask the social worker.'], broken: false },
      { place: 1, on: '2026-11-21', purpose: 'return-home-interview', name: 'The return home interview', says: ['About interview: Is held'], broken: false },
      { place: 2, on: '2026-11-30', purpose: 'closure', name: 'The closure', says: ['About closing-because: Is aims-met'], broken: false },
    ]);
    expect(JSON.stringify(told.map(({ says }) => says))).not.to.include('Secret');
    expect(told[0]).not.to.have.any.keys('corrects', 'doubt');
  });

  it('says where the chain is broken, what mends what, and that a day is still to come', () => {
    const [first, second, third] = account;
    const mended = { ...correct(second!, 'A slip.', '2026-12-02T10:00:00Z'), follows: hashOfRecord(third!) };
    const told = timelineOf(harbour, [first!, { ...second!, asOf: '2026-11-22' }, third!, mended], '2026-11-25T12:00:00Z');
    expect(told.map(({ broken }) => broken)).to.deep.equal([false, false, true, false]);
    expect(told[3]!.corrects).to.equal(hashOfRecord(second!));
    expect(told.map(({ doubt }) => doubt)).to.deep.equal([undefined, undefined, 'clock-behind', undefined]);
    expect(timelineOf(harbour, account, 'no time').every(({ doubt }) => doubt)).to.equal(true);
    expect(timelineOf(harbour, [], now)).to.deep.equal([]);
  });
});

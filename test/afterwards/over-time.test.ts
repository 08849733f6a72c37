import { expect } from '@open-wc/testing';
import { overTime } from '../../src/afterwards/over-time.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

describe('how it goes over time', () => {
  const note = '';
  const figure = { what: 'phone', figure: '81 of 100 days', from: '2026-09-01', to: '2026-11-20', source: 'School' };
  const account = chained(
    referralOf('2026-11-01', [{ began: '2026-10-30', note }, { note: 'At Easter.' }]),
    recordOf('help', '2026-11-10', { scales: { safe: 2, someone: 0 }, measures: [figure] }),
    recordOf('return-home-interview', '2026-11-15', { 'returned-at': '2026-11-14T23:30:00Z' }),
    recordOf('review', '2026-11-24', { scales: { safe: 5 }, interventions: [] }),
    recordOf('help', '2026-12-01', { measures: [figure, { what: 'phone', figure: ' ' }] }),
  );
  const over = overTime(harbour, account);

  it('has the child’s own numbers by their days, each by itself, nought too', () => {
    expect(over.scales).to.deep.equal([
      { id: 'safe', text: 'Is safe', points: [{ on: '2026-11-10', value: 2 }, { on: '2026-11-24', value: 5 }] },
      { id: 'someone', text: 'Is someone', points: [{ on: '2026-11-10', value: 0 }] },
    ]);
    expect(over).to.have.all.keys('scales', 'episodes', 'gaps', 'measures');
  });

  it('has each time missing once, those without a day last, and the days between', () => {
    expect(over.episodes).to.deep.equal([{ began: '2026-10-30', ended: '2026-11-14', note }, { note: 'At Easter.' }]);
    expect(over.gaps).to.deep.equal([]);
    expect(overTime(harbour, chained(...account, recordOf('carers-report', '2026-12-02', { away: [{ began: '2026-11-30', note }] }))).gaps).to.deep.equal([31]);
  });

  it('has other figures with where they are from, once', () => {
    expect(over.measures).to.deep.equal([{ ...figure, what: 'As phone', on: '2026-11-10' }]);
    expect(overTime(harbour, [])).to.deep.equal({ scales: [], episodes: [], gaps: [], measures: [] });
  });
});

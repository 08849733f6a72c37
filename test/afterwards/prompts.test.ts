import { expect } from '@open-wc/testing';
import { needsLook, promptedIn, promptsIn } from '../../src/afterwards/prompts.ts';
import { chained, harbour, recordOf, referralOf, type Parts } from '../support/harbour-after.ts';

const now = '2026-12-01T12:00:00Z';
const ids = (...records: Parameters<typeof chained>) => promptsIn(harbour, chained(referralOf('2026-11-01'), ...records), now).map(({ id }) => id);
const review = (asOf: string, said: Parts) => recordOf('review', asOf, said);
const worse = review('2026-11-20', { 'working-child': 'worse' });
const supervised = (asOf: string, said: Parts = { supervisor: 'A. Pike', 'supervisor-decided': 'A meeting tomorrow.' }) => recordOf('supervision', asOf, said);

describe('prompts', () => {
  it('ask for a supervisor and another level that day: worse once, the same twice, harm, or missing again before the first review', () => {
    const both = ['look-today', 'step-up'];
    expect(ids(worse)).to.include.members(both);
    expect(ids(review('2026-11-20', { 'working-child': 'same' }))).not.to.include.members(['step-up']);
    expect(ids(review('2026-11-20', { 'working-child': 'same' }), review('2026-11-27', { 'working-child': 'same' }))).to.include.members(both);
    expect(ids(recordOf('prevention-interview', '2026-11-20', { harm: 'yes' }))).to.include.members(both);
    expect(ids(recordOf('carers-report', '2026-11-20', { away: [{ began: '2026-10-19', note: '' }, { began: '2026-11-19', note: '' }] }))).to.include.members(both);
  });

  it('stand until a supervisor has decided, after the record and not before its day', () => {
    expect(ids(worse, supervised('2026-11-20'))).not.to.include('step-up');
    expect(ids(worse, supervised('2026-11-19'))).to.include('step-up');
    expect(ids(supervised('2026-11-21'), worse)).to.include('step-up');
    expect(ids(worse, supervised('2026-11-20', { supervisor: 'A. Pike' })), 'nothing was decided').to.include('step-up');
    expect(ids(worse, supervised('2026-11-20'), review('2026-11-27', { 'working-child': 'worse' })), 'worse again').to.include('step-up');
  });

  it('ask for less help where it is better, by somebody else than the worker', () => {
    expect(ids(review('2026-11-20', { 'working-child': 'better' }))).to.include('less-help');
    expect(ids(review('2026-11-20', { 'working-worker': 'better' }))).to.include('ask-who').and.not.include('less-help');
  });

  it('say where each was found, the earliest first', () => {
    const account = chained(referralOf('2026-11-01'), worse, review('2026-11-25', { 'working-child': 'worse' }));
    const [look] = promptedIn(harbour, account, now).filter(({ prompt }) => prompt.id === 'look-today');
    expect(look!.found[0]).to.include({ place: 1, on: '2026-11-20' });
    expect(harbour.afterwards!.prompts.filter(needsLook).map(({ id }) => id)).to.deep.equal(['look-today', 'step-up']);
  });

  it('are none where the guide has none', () => {
    const { afterwards: _, ...bare } = harbour;
    expect(promptsIn(bare, chained(worse), now)).to.deep.equal([]);
    expect(promptsIn(harbour, [], now)).to.deep.equal([]);
  });
});

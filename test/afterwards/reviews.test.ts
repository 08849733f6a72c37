import { expect } from '@open-wc/testing';
import { lookedAt, planBegan, reviewsDue } from '../../src/afterwards/reviews.ts';
import { chained, harbour, recordOf, referralOf, type Parts } from '../support/harbour-after.ts';

const plan = recordOf('help', '2026-09-01', { interventions: [{ action: 'Mediation' }] });
const review = (asOf: string, said: Parts = { 'working-child': 'same' }) => recordOf('review', asOf, said);
const due = (today: string, ...records: Parameters<typeof chained>) => reviewsDue(harbour, chained(referralOf('2026-08-20'), plan, ...records), today).map(({ on }) => on);

describe('reviews', () => {
  it('are due in the guide’s weeks after the plan began: those missed, and the next to come', () => {
    expect(due('2026-09-01')).to.deep.equal(['2026-09-15']);
    expect(due('2026-09-16'), 'missed, it stays').to.deep.equal(['2026-09-15', '2026-10-13']);
    expect(due('2026-11-25')).to.deep.equal(['2026-09-15', '2026-10-13', '2026-11-24', '2027-02-16']);
    expect(due('2027-03-01').slice(-2), 'after the last, every so many weeks again').to.deep.equal(['2027-02-16', '2027-05-11']);
  });

  it('are answered by one that was held, for the days before it and the week to come', () => {
    expect(due('2026-09-20', review('2026-09-20'))).to.deep.equal(['2026-10-13']);
    expect(due('2026-09-09', review('2026-09-09'))).to.deep.equal(['2026-10-13']);
    expect(due('2026-09-08', review('2026-09-08')), 'more than a week before, it is still owed').to.deep.equal(['2026-09-15']);
    expect(due('2026-09-20', review('2026-09-20', { 'working-child': 'not-known', 'working-worker': 'not-known' })), 'with nothing but “not known”, none was held').to.deep.equal(['2026-09-15', '2026-10-13']);
    expect(due('2026-09-20', recordOf('supervision', '2026-09-20', { supervisor: 'A. Pike', 'supervisor-decided': 'Go on.' }))).to.deep.equal(['2026-09-15', '2026-10-13']);
  });

  it('are due on the day that was written down, and on the day something was to be looked at, beside the weeks', () => {
    expect(due('2026-09-20', review('2026-09-16', { 'working-child': 'better', 'next-review': '2026-09-30' }))).to.deep.equal(['2026-09-30', '2026-10-13']);
    expect(due('2026-10-05', review('2026-09-16', { 'working-child': 'better', 'next-review': '2026-09-30' }), review('2026-10-05'))).to.deep.equal(['2026-10-13']);
    expect(due('2026-09-05', recordOf('help', '2026-09-05', { interventions: [{ action: 'Club', review: '2026-09-25' }] }))).to.deep.equal(['2026-09-15', '2026-09-25']);
    const club = (asOf: string, said: Parts = {}) => recordOf('review', asOf, { interventions: [{ action: 'Club', review: '2026-09-25' }], ...said });
    expect(due('2026-09-30', club('2026-09-05', {}), club('2026-09-26', { 'working-child': 'same' })), 'carried over, a day that is over is not owed again').to.deep.equal(['2026-10-13']);
    expect(due('2026-09-30', club('2026-09-26', { 'working-child': 'same' })), 'nor by the review that first wrote it down, after it').to.deep.equal(['2026-10-13']);
    expect(reviewsDue(harbour, chained(review('2026-09-16', { 'next-review': '2026-09-30' })), '2026-09-20').map(({ on }) => on), 'without a plan').to.deep.equal(['2026-09-30']);
  });

  it('are not due before there is a plan, and a clock that runs far ahead lists no end of them', () => {
    expect(reviewsDue(harbour, chained(referralOf('2026-08-20')), '2027-01-01')).to.deep.equal([]);
    expect(planBegan(harbour, chained(referralOf('2026-08-20'), plan))!.place).to.equal(1);
    expect(due('9999-01-01').length).to.be.within(10, 60);
  });

  it('find what the worst voice says, and know a worker’s word for an opinion', () => {
    const of = (said: Parts) => lookedAt(harbour, [review('2026-09-16', said)])[0];
    expect(of({ 'working-child': 'worse', 'working-carer': 'better', 'working-worker': 'better' })).to.include({ verdict: 'worse', isReview: true });
    expect(of({ 'working-child': 'better', 'working-worker': 'same' })!.verdict).to.equal('same');
    expect(of({ 'working-child': 'better', 'working-carer': 'too-early' })).to.include({ verdict: 'better', onlyWorker: false });
    expect(of({ 'working-child': 'not-known', 'working-worker': 'better' })).to.include({ verdict: 'better', onlyWorker: true });
    expect(of({ 'working-child': 'too-early' })).to.include({ isReview: true }).and.not.have.property('verdict');
    expect(of({ 'working-child': 'not-known' })).to.include({ isReview: false });
    expect(of({ 'next-review': '2026-10-01' })).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import { beginNext, carriedTo, laterOf, reopened } from '../../src/afterwards/reopened.ts';
import { hashOfRecord } from '../../src/assessment/account.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

const note = '';
const referral = referralOf('2026-11-20', [{ began: '2026-11-19', note }]);
const found = recordOf('carers-report', '2026-11-25', { causes: ['friend'], away: [{ began: '2026-11-24', note }] });
const level = (account: Parameters<typeof reopened>[1]) => recommend(harbour, reopened(harbour, account)).level.step?.id;

describe('a referral opened again by what was found since', () => {
  it('is the referral itself while nothing follows it', () => expect(reopened(harbour, [referral])).to.equal(referral));

  it('counts what a later record found beside what was said, and says where it is from', () => {
    const account = chained(referral, found);
    expect(laterOf(harbour, account[1]!)).to.deep.include({ hash: hashOfRecord(account[1]!), asOf: '2026-11-25', indicators: ['older-friend'], evidence: [], episodes: [{ began: '2026-11-24', note }] });
    expect([level([referral]), level(account)]).to.deep.equal(['little', 'much']);
    expect(recommend(harbour, reopened(harbour, account)).level.reasons.map(({ threshold }) => threshold.id)).to.include('friend-much');
    expect(reopened(harbour, account), 'worked out once').to.equal(reopened(harbour, [...account]));
  });

  it('without a referral knows too little, and keeps what was found', () => {
    expect(recommend(harbour, reopened(harbour, [recordOf('review', '2026-11-25')])).level.unsaid).to.equal('not-enough-known');
    expect(level([found])).to.equal('much');
    expect(recommend(harbour, reopened(harbour, [])).level.unsaid).to.equal('not-enough-known');
  });

  it('keeps a pattern of days that held when somebody looked: time passing with nothing told is no betterment', () => {
    const thrice = chained(referralOf('2026-06-01', [{ began: '2026-05-01', note }, { began: '2026-05-10', note }]), recordOf('carers-report', '2026-06-10', { away: [{ began: '2026-06-09', note }] }));
    expect(level(thrice)).to.equal('much');
    const [, , later] = chained(...thrice, recordOf('review', '2026-12-10', { 'working-child': 'better' }));
    expect(level([...thrice, later!])).to.equal('much');
    const again = beginNext(harbour, [...thrice, later!], 'talk', '2026-12-20');
    expect(level([...thrice, later!, again]), 'also when the referral is made again').to.equal('much');
    const apart = chained(referralOf('2026-06-01', [{ began: '2026-05-01', note }, { began: '2026-05-10', note }]), recordOf('carers-report', '2026-12-10', { away: [{ began: '2026-12-09', note }] }));
    expect(level(apart), 'three that no ninety days held together are no pattern').to.equal('little');
  });

  it('begins what comes next: a referral with what was said, judged anew; anything else empty', () => {
    const account = chained(referral, found);
    const again = beginNext(harbour, account, 'talk', '2026-11-26', 'pilots');
    expect(again).to.deep.include({ asOf: '2026-11-26', agency: 'pilots', follows: hashOfRecord(account[1]!), said: referral.said, calls: [] });
    expect(again.later!.some(({ indicators }) => indicators.includes('older-friend'))).to.equal(true);
    expect(beginNext(harbour, account, 'review', '2026-11-26')).to.deep.include({ said: [], follows: hashOfRecord(account[1]!) });
    expect(beginNext(harbour, [], 'review', '2026-11-26')).not.to.have.property('follows');
    const first = beginNext(harbour, [found], 'talk', '2026-11-26');
    expect([first.said, level([found, first])], 'what was found before there was a referral counts in it').to.deep.equal([[], 'much']);
  });

  it('carries over what was said last, and nothing to a page that a child sees', () => {
    const [page] = harbour.conversations.find(({ id }) => id === 'carers-report')!.pages;
    const asking = { ...page!, questions: page!.questions.map((question) => ({ ...question, carries: true as const })) };
    const account = [recordOf('return-home-interview', '2026-11-20', { 'told-child': '2026-11-20', causes: ['rows'] }), recordOf('return-home-interview', '2026-11-22', { 'told-child': '2026-11-22' })];
    expect(carriedTo(harbour, account, asking)).to.deep.equal({ 'told-child': { date: '2026-11-22' }, 'why-gone': { causes: [{ option: 'rows', saidBy: 'child' }] } });
    expect(carriedTo(harbour, account, page!)).to.deep.equal({});
    expect(carriedTo(harbour, account, { ...asking, facing: 'child' })).to.deep.equal({});
  });
});

import { expect } from '@open-wc/testing';
import { rowsOf } from '../../src/board/rows-of.ts';
import { reasonColumns, reasonKinds, recommendationColumns } from '../../src/board/row.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast, castMember } from '../../stories/cast.ts';
import { weeks, wrenUntil } from '../../stories/six-weeks.ts';

const now = '2026-11-30T12:00:00Z';

describe('the rows of an account', () => {
  it('are one for each referral, and one for what follows now, which alone speaks of the child as a whole', () => {
    const { recommendations } = rowsOf(guide, wrenUntil('closed'), now);
    const referrals = weeks.filter(({ conversation }) => conversation === 'referral').length;
    expect(recommendations.filter(({ refers }) => refers)).to.have.length(referrals);
    expect(recommendations.map(({ last }) => last)).to.deep.equal([...Array<number>(referrals).fill(0), 1]);
    expect(recommendations.filter(({ last }) => !last).map(({ voice, trusted_worker, differently, episodes }) => [voice, trusted_worker, differently, episodes])).to.deep.equal(Array(referrals).fill(['', '', '', 0]));
    expect(recommendations.at(-1)).to.include({ missing: 1, episodes: 2, causes: 'push-and-pull', voice: 'linked-and-told' });
  });

  it('say of every member of the cast what the guide makes of them, with every reason at that step', () => {
    for (const { id, assessment } of cast) {
      const { recommendations: [row], reasons } = rowsOf(guide, [assessment], now);
      const { level, howSoon } = recommend(guide, assessment);
      expect([row!.level, row!.how_soon, row!.last, row!.refers], id).to.deep.equal([level.step?.id ?? level.unsaid, howSoon.step?.id ?? howSoon.unsaid, 1, 1]);
      expect(reasons.filter(({ kind }) => kind === 'reason' || kind === 'base').map(({ code }) => code), id).to.deep.equal([...level.reasons, ...howSoon.reasons].map(({ threshold }) => threshold.id));
    }
  });

  it('keep the words of every definition together, for each child who was missing', () => {
    const { reasons } = rowsOf(guide, [castMember('first-time-missing').assessment], now);
    expect(reasons.filter(({ kind }) => kind === 'definition').map(({ code }) => code)).to.deep.equal(['missing+missing+missing-child']);
  });

  it('set the practitioner’s view beside the guide’s, and what they decided apart from it', () => {
    expect(rowsOf(guide, [castMember('judged-lower').assessment], now).recommendations[0]).to.include({ judgement: 'lower' });
    expect(rowsOf(guide, [castMember('small-worry-lasting').assessment], now).recommendations[0]).to.include({ own_view: 'not-sure', judgement: 'none' });
    expect(rowsOf(guide, [castMember('baby-bruise').assessment], now).recommendations[0]).to.include({ phone_call: 'made', age: 'under-5', agency: 'health' });
  });

  it('are flat: every column of every row is a short code or a number, and no word that anybody wrote stands in one', () => {
    const written = /[A-Z’“ ]/;
    for (const account of [wrenUntil('closed'), ...cast.map(({ assessment }) => [assessment])]) {
      const { recommendations, reasons } = rowsOf(guide, account, now);
      for (const row of recommendations) {
        expect(Object.keys(row)).to.deep.equal([...recommendationColumns]);
        for (const [column, value] of Object.entries(row)) if (!['edition', 'quarter'].includes(column)) expect(String(value), column).to.not.match(written);
      }
      for (const row of reasons) {
        expect(Object.keys(row)).to.deep.equal([...reasonColumns]);
        expect(reasonKinds).to.include(row.kind);
        for (const column of ['code', 'detail', 'more'] as const) expect(row[column], column).to.not.match(written);
      }
    }
  });

  it('leave words behind that a record made elsewhere has where a code belongs', () => {
    const planted = JSON.parse(JSON.stringify(wrenUntil('closed')).replaceAll(/"(by|effect|answer)":"(child|carer|worker|record|better|same|worse|changed|not-changed)"/g, '"$1":"Mrs Planted says $2"')) as ReturnType<typeof wrenUntil>;
    expect(JSON.stringify(planted)).to.include('Mrs Planted');
    const rows = JSON.stringify(rowsOf(guide, planted, now));
    expect(rows).to.include('other-words');
    expect(rows).to.not.include('Planted');
  });

  it('are the same on any day that the report is as of, but for what only time can tell', () => {
    const [one, other] = ['2026-11-30T12:00:00Z', '2026-11-30T18:00:00Z'].map((at) => rowsOf(guide, wrenUntil('closed'), at));
    expect(one).to.deep.equal(other);
  });

  it('give none to a record that a later one mends', () => {
    const [referral] = wrenUntil('referral');
    const mended = rowsOf(guide, wrenUntil('referral'), now).recommendations[0]!.record;
    const account = [referral!, { ...referral!, follows: 'x', corrects: { hash: mended, why: '', at: now } }];
    expect(rowsOf(guide, account, now).recommendations.length, 'named by half a hash, nothing is mended').to.equal(2);
  });
});

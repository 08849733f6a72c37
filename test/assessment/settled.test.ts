import { expect } from '@open-wc/testing';
import { say } from '../../src/assessment/assessment.ts';
import { concernsIn } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { presenceIn } from '../../src/assessment/presence.ts';
import { settled } from '../../src/assessment/settled.ts';
import { recommendNow } from '../../src/afterwards/recommend-now.ts';
import { beginNext } from '../../src/afterwards/reopened.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { orderOf } from '../../src/recommendation/recommendation.ts';
import { castMember } from '../../stories/cast.ts';
import type { Answers } from '../../src/assessment/answer.ts';

const missing = castMember('first-time-missing').assessment;
const interview = (answers: Record<string, Answers>) => {
  let record = beginNext(guide, [missing], 'return-home-interview', '2026-11-24');
  for (;;) {
    const page = journeyOf(guide, record).pages.at(-1)!;
    if (record.said.some((s) => s.page === page.id)) return record;
    record = say(record, page.id, answers[page.id] ?? {});
    if (page.id === 'interview-outcome') return record;
  }
};
const back = { 'back-again': { 'came-back-at': { moment: '2026-11-23T22:00:00Z' } } };

describe('a journey as it stands today', () => {
  it('is the same object while nothing of it is over', () => {
    const journey = journeyOf(guide, missing);
    expect(settled(journey)).to.equal(journey);
  });

  it('leaves out what was so of a moment and is over, and keeps the way that was walked', () => {
    const journey = { ...journeyOf(guide, missing), later: [{ hash: 'h', indicators: [], evidence: [], episodes: [], over: ['whereabouts-not-known'] }] };
    const now = settled(journey);
    expect(presenceIn(guide, now).present.has('whereabouts-not-known')).to.equal(false);
    expect(concernsIn(guide, now).some((c) => c.indicator.id === 'whereabouts-not-known')).to.equal(false);
    expect([now.pages, now.passed, now.answers]).to.deep.equal([journey.pages, journey.passed, journey.answers]);
  });

  it('counts again what a still later record says again', () => {
    const over = { hash: 'h', indicators: [], evidence: [], episodes: [], over: ['whereabouts-not-known'] };
    const again = { hash: 'i', indicators: ['whereabouts-not-known'], evidence: [], episodes: [] };
    expect(presenceIn(guide, settled({ ...journeyOf(guide, missing), later: [over, again] })).present.has('whereabouts-not-known')).to.equal(true);
    expect(presenceIn(guide, settled({ ...journeyOf(guide, missing), later: [again, over] })).present.has('whereabouts-not-known')).to.equal(false);
  });

  it('no longer says to report a child who is back, and lowers nothing but what the moment asked for', () => {
    const before = recommendNow(guide, [missing]);
    const after = recommendNow(guide, [missing, interview(back)]);
    expect(before.first.map((i) => i.id)).to.include('report-missing');
    expect(after.first).to.deep.equal([]);
    const gone = before.concerns.map((c) => c.indicator.id).filter((id) => !after.concerns.some((c) => c.indicator.id === id));
    expect(gone).to.deep.equal(['whereabouts-not-known']);
    expect(orderOf(after.level)).to.be.at.least(orderOf(before.level));
  });

  it('says so still where a record of what came after does not say that the child is back', () => {
    expect(recommendNow(guide, [missing, interview({})]).first.map((i) => i.id)).to.include('report-missing');
  });

  it('ends danger now only when it was asked again and is not so: “not known” ends nothing', () => {
    const danger = { ...missing, said: missing.said.map((s) => (s.page === 'now' ? { ...s, answers: { ...s.answers, danger: { option: 'yes' } } } : s)) };
    const with_ = (option: string) => {
      const next = beginNext(guide, [danger], 'return-home-interview', '2026-11-24');
      return recommendNow(guide, [danger, say(next, 'needs-first', { danger: { option }, 'needs-now': { options: ['none'] } })]).concerns.some((c) => c.indicator.id === 'danger-now');
    };
    expect(with_('no')).to.equal(false);
    expect(with_('not-known')).to.equal(true);
    expect(with_('yes')).to.equal(true);
  });
});

import { expect } from '@open-wc/testing';
import { replay } from '../../src/board/replay.ts';
import { hashOfRecord } from '../../src/assessment/account.ts';
import { begin } from '../../src/assessment/assessment.ts';
import { hashOf } from '../../src/assessment/hash.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { cast, castMember } from '../../stories/cast.ts';
import { weeks, wrenUntil } from '../../stories/six-weeks.ts';
import { saying } from '../support/saying.ts';
import { secondEdition } from '../support/second-edition.ts';

const second = secondEdition();
const [, lower, middle, top] = guide.scales.find((s) => s.id === guide.level)!.steps.map((s) => s.id);
const of = (id: string) => replay(guide, second, [castMember(id).assessment]);

describe('an account by another edition', () => {
  it('stays where it was by the same one, with nothing vanished, appeared or unasked', () => {
    for (const { id, assessment } of cast) {
      const same = replay(guide, structuredClone(guide), [assessment]);
      expect([same.level.turned, same.howSoon.turned, same.fell, same.unasked, same.reasons.appeared, same.reasons.vanished, same.takeLess, same.madeWithOther], id).to.deep.equal(['same', 'same', {}, [], [], [], [], false]);
      expect(same.reasons.stayed.length > 0, id).to.equal(!!recommend(guide, assessment).howSoon.step);
    }
  });

  it('falls by the rules where a threshold was taken away, and says which', () => {
    const { level, fell, reasons, record } = of('young-carer');
    expect(level).to.deep.equal({ then: middle, now: lower, turned: 'fell' });
    expect(fell).to.deep.equal({ level: 'rules' });
    expect(reasons.vanished).to.include('young-carer');
    expect(record).to.equal(hashOfRecord(castMember('young-carer').assessment));
  });

  it('falls by the rules where a threshold takes a child less far, though no reason vanished', () => {
    const { level, fell, reasons, takeLess } = of('marriage-planned');
    expect(level).to.deep.equal({ then: top, now: middle, turned: 'fell' });
    expect([fell, reasons.vanished, takeLess]).to.deep.equal([{ level: 'rules' }, [], ['honour']]);
  });

  it('falls because a question is no longer asked, told apart from a fall by the rules', () => {
    const { level, howSoon, fell, unasked } = of('nowhere-tonight');
    expect([level.turned, howSoon.turned]).to.deep.equal(['fell', 'fell']);
    expect(fell).to.deep.equal({ level: 'not-asked', howSoon: 'not-asked' });
    expect(unasked).to.deep.equal(['question arrangements-list']);
  });

  it('falls partly for each, where neither explains all of it', () => {
    const lowest = structuredClone(second);
    const page = lowest.conversations[0]!.pages.find((p) => p.id === 'about-honour')!;
    page.questions[0]!.options!.find((o) => o.indicator === 'forced-marriage')!.id = 'forced-marriage-anew';
    lowest.thresholds = lowest.thresholds.filter((t) => !t.because.startsWith('There is a worry'));
    // By the old rules, without the answer, the carer’s reasons still stand; by the new ones neither does.
    const a = saying(guide, { says: ['forced-marriage', 'caring-harms', 'cares-some'], age: 16 });
    const both = replay(guide, lowest, [a]);
    expect([both.level.then, both.fell.level]).to.deep.equal([top, 'partly-not-asked']);
  });

  it('rises where a threshold was raised or added', () => {
    expect(of('first-time-missing').level).to.deep.equal({ then: lower, now: middle, turned: 'rose' });
    expect(of('one-small-worry').reasons.appeared).to.deep.equal(['added-truancy']);
  });

  it('tells that something is no longer said first, though level and how soon stay', () => {
    const { fell, first, level } = of('officer-grading');
    expect([fell, first.vanished, level.turned]).to.deep.equal([{ first: 'rules' }, ['record-missing'], 'same']);
  });

  it('cannot be compared where the steps are others: nobody rises or falls', () => {
    const fewer = structuredClone(second);
    const level = fewer.scales.find((s) => s.id === fewer.level)!;
    level.steps.push({ ...level.steps[0]!, id: 'one-more' });
    const { level: moved, howSoon, fell } = replay(guide, fewer, [castMember('young-carer').assessment]);
    expect(moved.turned).to.equal('incomparable');
    expect(howSoon.turned).to.equal('same');
    expect(fell).to.deep.equal({});
  });

  it('knows a record that neither edition made', () => {
    const { assessment } = castMember('young-carer');
    const made = (hash: string) => replay(guide, second, [{ ...assessment, guide: { ...assessment.guide, hash } }]).madeWithOther;
    expect([made('f'.repeat(64)), made(hashOf(second)), made(hashOf(guide))]).to.deep.equal([true, false, false]);
  });

  it('is replayed with what came after it, and a conversation the new edition does not have is never taken for a referral', () => {
    const account = wrenUntil(weeks.at(-1)!.id);
    expect(account.length).to.be.greaterThan(2);
    const same = replay(guide, structuredClone(guide), account);
    expect([same.level.turned, same.reasons.vanished]).to.deep.equal(['same', []]);
    const shorter = structuredClone(guide);
    shorter.conversations = shorter.conversations.slice(0, 1);
    const less = replay(guide, shorter, account);
    expect(less.unasked).not.to.deep.equal([]);
    const referral = account.findLast((r) => r.conversation === guide.conversations[0]!.id)!;
    expect(less.level.now).to.equal(recommend(shorter, referral).level.step?.id);
  });

  it('says what every word for missing calls it, and who stands in need', () => {
    const usual = saying(guide, { says: ['whereabouts-not-known'], answers: { whereabouts: 'missing' }, facts: ['looked-after'], age: 15 });
    const { called, inNeed } = replay(guide, second, [usual]);
    expect(called).to.include({ 'police-2013': 'absent', police: 'missing', 'education-department': 'missing-from-care' });
    expect(inNeed).to.equal(true);
    expect(of('one-small-worry').inNeed).to.equal(false);
    expect(replay(guide, second, [begin(guide, '2026-11-23')]).record).to.have.length(64);
  });
});

import { expect } from '@open-wc/testing';
import { begin, say } from '../../src/assessment/assessment.ts';
import type { Condition } from '../../src/guide/condition.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { whatWouldChange } from '../../src/recommendation/what-would-change.ts';
import { cast, castMember, today } from '../../stories/cast.ts';
import { anyAccount, assessmentOf } from '../support/accounts.ts';
import { anyCondition, bruteChanges, forgetting, namesOf } from '../support/brute.ts';
import { chance, seed, walk } from '../support/random.ts';
import { saying } from '../support/saying.ts';
import { smallGuide } from '../support/small-guide.ts';

/** The small guide with other thresholds, and pages that come and go with what was said. */
function otherwise(by: ReturnType<typeof chance>): Guide {
  const small = smallGuide();
  small.thresholds = Array.from({ length: 1 + by.below(6) }, (_, i) => ({ ...small.thresholds[0]!, id: `t${i}`, ...by.pick([{ scale: 'help', reaches: 'much' }, { scale: 'help', reaches: 'some' }, { scale: 'soon', reaches: 'today' }]), when: anyCondition(small, by) }));
  for (const page of small.conversations[0]!.pages.filter((p) => !p.kind && p.id !== 'danger'))
    if (by.yes(0.5)) page.when = by.pick<() => Condition>([() => ({ not: anyCondition(small, by, 1) }), () => anyCondition(small, by, 1), () => ({ instructed: 'call-pilots' }), () => ({ answered: 'disability', with: ['yes'] }), () => ({ worried: ['school'] })])();
  if (by.yes(0.5)) delete small.conversations[0]!.pages[0]!.next;
  return small;
}

describe('what is not known and would change the outcome', () => {
  it('is what replaying every set finds: the small guide, sets of up to four, 600 accounts', function () {
    this.timeout(60_000);
    const by = chance(seed);
    const small = smallGuide();
    let changes = 0;
    for (let n = 0; n < 600; n++) {
      const account = forgetting(walk(small, begin(small, today), by, (page) => by.yes(0.02) || page.kind === 'result'), by);
      const { found } = bruteChanges(small, account, 4);
      expect(namesOf(whatWouldChange(small, account, 4)), `seed ${seed}: ${JSON.stringify(account.said)}`).to.deep.equal(found);
      changes += found.length;
    }
    expect(changes).to.be.greaterThan(50);
  });

  it('is what replaying every set finds, whatever the thresholds rest on and whatever pages open and close: 600 other small guides', function () {
    this.timeout(60_000);
    const by = chance(seed + 1);
    let changes = 0;
    for (let n = 0; n < 600; n++) {
      const other = otherwise(by);
      // Answered as one guide asked it and read by another: answers stand on pages that are not reached.
      const account = { ...forgetting(walk(by.yes(0.5) ? smallGuide() : other, begin(other, today), by, (page) => page.kind === 'result'), by), ...(by.yes(0.2) && { left: true }) };
      const { found } = bruteChanges(other, account, 4);
      expect(namesOf(whatWouldChange(other, account, 4)), `seed ${seed}: ${JSON.stringify([other.thresholds, other.conversations[0]!.pages.map((p) => p.when), account.said])}`).to.deep.equal(found);
      changes += found.length;
    }
    expect(changes).to.be.greaterThan(100);
  });

  it('is what replaying every pair finds: the cast', function () {
    this.timeout(60_000);
    for (const { id, assessment } of cast) expect(namesOf(whatWouldChange(guide, assessment)), id).to.deep.equal(bruteChanges(guide, assessment, 2).found);
  });

  it('is what replaying every pair finds: 150 random accounts of the model guide', function () {
    this.timeout(60_000);
    const by = chance(seed + 2);
    let sets = 0;
    for (let n = 0; n < 150; n++) {
      const account = forgetting(assessmentOf(guide, anyAccount(guide, by)), by, by.pick([0, 0.05, 0.15]));
      const brute = bruteChanges(guide, account, 2);
      if (brute.sets > 3_000) continue;
      sets += brute.sets;
      expect(namesOf(whatWouldChange(guide, account)), `seed ${seed}`).to.deep.equal(brute.found);
    }
    expect(sets).to.be.greaterThan(1_000);
  });

  it('comes with how soon first, then the highest step, then what needs fewer answers', () => {
    const changes = whatWouldChange(guide, castMember('nothing-known').assessment);
    expect(changes[0]!.howSoon?.id).to.equal('now-999');
    expect(changes[0]!.unknowns.map((u) => u.id)).to.deep.equal(['danger']);
    const told = changes.filter((c) => !c.byNumber);
    const soon = told.findLastIndex((c) => c.howSoon);
    expect(told.slice(0, soon + 1).every((c) => c.howSoon)).to.equal(true);
    expect(changes.slice(told.length).every((c) => c.byNumber)).to.equal(true);
  });

  it('names the gap in the guide’s words and who may find it out, and nobody where the guide names nobody', () => {
    const [change] = whatWouldChange(guide, castMember('four-not-known').assessment);
    expect(change!.unknowns[0]).to.include({ id: 'taken', text: 'Whether somebody has taken or is holding the child', who: 'The police' });
    const without = whatWouldChange(guide, castMember('officer-grading').assessment).flatMap((c) => c.unknowns).find((u) => u.question.startsWith('why-'));
    expect(without?.text).to.match(/\S/);
    expect(without).not.to.have.property('who');
    for (const { assessment } of cast) for (const { who, text } of whatWouldChange(guide, assessment).flatMap((c) => c.unknowns)) expect(`${text} ${who ?? ''}`).not.to.match(/ask the child\b/i);
  });

  it('says of what would only be one more worry that it is a number', () => {
    const small = smallGuide();
    let account = say(begin(small, today), 'danger', { 'danger-now': { option: 'none' } });
    account = say(account, 'worries', { agency: { option: 'pilots' }, age: { age: 10 }, disability: { option: 'none' }, 'home-list': { options: ['hungry'] }, 'areas-list': { options: ['school'] } });
    account = say(account, 'school', { 'school-list': { rows: { away: 'not-known' } } });
    const changes = whatWouldChange(small, account);
    expect(changes.map((c) => [c.unknowns.map((u) => u.id), c.level?.id, c.byNumber])).to.deep.equal([[['away'], 'some', true]]);
    // A threshold that rests on the same sentence by name says so, and its step is told.
    const named = { ...small, thresholds: [...small.thresholds, { ...small.thresholds[0]!, id: 'away', reaches: 'some', when: { present: ['stays-away'] } }] };
    expect(whatWouldChange(named, account).map((c) => c.byNumber)).to.deep.equal([false]);
  });

  it('does not call one worry a number: one serious worry is enough', () => {
    const account = saying(guide, { says: ['cares-some'] });
    const lasting = say(account, 'how-long', { 'how-long-list': { rows: { 'going-on': 'no', effect: 'no', 'help-failed': 'no', 'repeat-contact': 'not-known' } }, 'harm-if-told': { option: 'no' } });
    expect(recommend(guide, lasting).level.step?.id).to.equal('level-2');
    expect(whatWouldChange(guide, lasting).map((c) => [c.unknowns[0]!.id, c.level?.id, c.byNumber])).to.deep.include(['repeat-contact', 'level-3', false]);
  });

  it('is empty where everything was answered', () => expect(whatWouldChange(guide, castMember('young-carer').assessment)).to.deep.equal([]));

  it('is worked out once for an account', () => {
    const { assessment } = castMember('nothing-known');
    expect(whatWouldChange(guide, assessment)).to.equal(whatWouldChange(guide, assessment));
  });

  it('is worked out within a blink with 25 answers not known', () => {
    const not = Object.fromEntries(guide.conversations[0]!.pages.flatMap((p) => p.questions).filter((q) => q.ask === 'grid').map((q) => [q.id, { rows: Object.fromEntries(q.options!.map((o) => [o.id, 'not-known' as const])) }]));
    const account = saying(guide, { says: ['cares-some'], age: 15, answers: { ...not, whereabouts: { option: 'believed' } } });
    recommend(guide, account);
    const from = performance.now();
    const changes = whatWouldChange(guide, account);
    // Loose, for a slow machine: a few milliseconds are usual.
    expect(performance.now() - from).to.be.lessThan(400);
    expect(changes.length).to.be.greaterThan(5);
  });
});

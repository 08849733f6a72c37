import { expect } from '@open-wc/testing';
import { besideTheLast } from '../../../src/afterwards/beside-the-last.ts';
import { closedBy, hindrancesTo } from '../../../src/afterwards/closure.ts';
import { duesIn } from '../../../src/afterwards/dues.ts';
import { interventionsIn } from '../../../src/afterwards/interventions.ts';
import { overTime } from '../../../src/afterwards/over-time.ts';
import { planChangesIn } from '../../../src/afterwards/plan-changes.ts';
import { promptsIn } from '../../../src/afterwards/prompts.ts';
import { beginNext, reopened } from '../../../src/afterwards/reopened.ts';
import { returnClocks } from '../../../src/afterwards/return-clock.ts';
import { timelineOf } from '../../../src/afterwards/timeline.ts';
import { trustedWorkerIn } from '../../../src/afterwards/trusted-worker.ts';
import { whatChanged } from '../../../src/afterwards/what-changed.ts';
import type { Account } from '../../../src/assessment/account.ts';
import { begin, type Assessment } from '../../../src/assessment/assessment.ts';
import type { Guide } from '../../../src/guide/guide.ts';
import { purposeOf } from '../../../src/guide/purpose-of.ts';
import { levelsOfHelp } from '../../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../../src/recommendation/recommend.ts';
import { orderOf } from '../../../src/recommendation/recommendation.ts';
import { asCalendar } from '../../../src/referral/calendar.ts';
import { chained, harbour, recordOf } from '../../support/harbour-after.ts';
import { chance, seed, walk, type Chance } from '../../support/random.ts';

const day = (by: Chance) => new Date(Date.parse('2026-06-01') + by.below(250) * 86_400_000).toISOString().slice(0, 10);

/** A record of any conversation, answered by chance, and left at any page. */
function anyRecord(guide: Guide, by: Chance, asOf = day(by), conversation = by.pick(guide.conversations).id): Assessment {
  const stop = by.yes(0.2) ? by.below(4) : Infinity;
  let pages = 0;
  const record = walk(guide, begin(guide, asOf, { conversation }), by, () => pages++ >= stop);
  return by.yes(0.05) ? { ...record, corrects: { hash: 'of-none', why: '', at: `${asOf}T10:00:00Z` } } : record;
}

/** Records in any order of their days; every second account is no chain. */
function anyAccount(guide: Guide, by: Chance, most = 6): Account {
  const records = Array.from({ length: 1 + by.below(most) }, () => anyRecord(guide, by));
  return by.yes(0.5) ? chained(...records) : records;
}

const anyNow = (by: Chance) => by.pick([`${day(by)}T${String(by.below(24)).padStart(2, '0')}:30:00Z`, '1970-01-01T00:00:00Z', '2031-10-26T01:30:00Z', '']);
const times = (n: number, test: (by: Chance, i: number) => void) => {
  for (let i = 0; i < n; i++) test(chance(seed + i), i);
};
const at = (i: number) => `seed ${seed} + ${i}`;

/** The model guide but for what it says is over when the child is back, or asked again: that is the one thing it lets a later record end. */
const { endOnReturn: _, untilAskedAgain: __, ...lasting } = levelsOfHelp.afterwards!;
const raising: Guide = { ...levelsOfHelp, afterwards: lasting };

describe('any account', () => {
  for (const [guide, n] of [[harbour, 250], [levelsOfHelp, 12]] as const)
    it(`of ${guide.id} is read by every rule, in any order and with a broken chain, and read the same again`, () =>
      times(n, (by, i) => {
        const account = anyAccount(guide, by);
        const now = anyNow(by);
        const all = () => [
          returnClocks(guide, account, now), planChangesIn(guide, account, now), trustedWorkerIn(guide, account, now), interventionsIn(guide, account), overTime(guide, account), besideTheLast(guide, account),
          promptsIn(guide, account, now), duesIn(guide, account, now), hindrancesTo(guide, account, now), closedBy(guide, account), timelineOf(guide, account, now), whatChanged(guide, account).rose,
          asCalendar(duesIn(guide, account, now), { now: '2026-11-23T10:35:00Z', code: 'X' }),
        ];
        const first = JSON.stringify(all());
        expect(JSON.stringify(all()), at(i)).to.equal(first);
      })).timeout(60_000);

  for (const [guide, n] of [[harbour, 250], [raising, 12]] as const)
    it(`of ${guide.id} is never lower or less soon for a record that follows, on whatever day`, () =>
      times(n, (by, i) => {
        const account = anyAccount(guide, by);
        const later = guide.conversations.filter(({ purpose = 'referral' }) => purpose !== 'referral');
        const next = [...account, anyRecord(guide, by, day(by), by.pick(later).id)];
        const last = account.at(-1)!;
        const again = [...account, beginNext(guide, account, guide.conversations[0]!.id, by.yes(0.5) ? last.asOf : day(by))];
        const of = (one: Account) => recommend(guide, reopened(guide, one));
        for (const more of [next, again])
          for (const scale of ['level', 'howSoon'] as const) expect(orderOf(of(more)[scale]), `${at(i)}: ${scale} after ${more.at(-1)!.conversation}`).to.be.at.least(orderOf(of(account)[scale]));
        if (purposeOf(guide, next.at(-1)!.conversation) !== 'referral') for (const rose of Object.values(whatChanged(guide, next).rose)) expect(rose).to.be.a('boolean');
      })).timeout(60_000);

  const adding: [string, (by: Chance) => Assessment][] = [
    ['a time missing', (by) => recordOf('carers-report', day(by), { away: [{ note: '', ...(by.yes(0.8) && { began: day(by) }), ...(by.yes(0.3) && { ended: day(by) }) }] })],
    ['a return', (by) => recordOf('prevention-interview', day(by), { 'returned-at': `${day(by)}T10:00:00Z` })],
    ['“worse”', (by) => recordOf('review', day(by), { [by.pick(['working-child', 'working-carer', 'working-worker'] as const)]: 'worse' })],
  ];
  for (const [what, make] of adding)
    it(`with ${what} added still asks for every escalation it asked for`, () =>
      times(250, (by, i) => {
        const account = anyAccount(harbour, by);
        const now = anyNow(by);
        const asks = (one: Account) => promptsIn(harbour, one, now).filter((prompt) => prompt.asks === 'escalate').map(({ id }) => id);
        expect(asks([...account, make(by)]), at(i)).to.include.members(asks(account));
      })).timeout(60_000);

  it('keeps everything that is due when a record follows that answers nothing', () => {
    let kept = 0;
    times(250, (by, i) => {
      const account = anyAccount(harbour, by);
      const now = '2027-03-01T12:00:00Z';
      const next = [...account, by.yes(0.5) ? recordOf('carers-report', day(by), { away: [{ began: day(by), note: '' }] }) : recordOf('review', day(by), { 'working-child': 'not-known' })];
      const dues = (one: Account) => duesIn(harbour, one, now).filter(({ what }) => what !== 'watch').map(({ what, on, of, who }) => JSON.stringify([what, on, of, who]));
      const before = dues(account);
      kept += before.length;
      expect(dues(next), at(i)).to.include.members(before);
    });
    expect(kept).to.be.greaterThan(500);
  }).timeout(60_000);

  it('is no less overdue an hour, or a year, later', () =>
    times(150, (by, i) => {
      const account = anyAccount(harbour, by);
      const now = `${day(by)}T12:30:00Z`;
      const later = new Date(Date.parse(now) + by.pick([1, 24, 24 * 365]) * 3_600_000).toISOString();
      const overdue = (when: string) => duesIn(harbour, account, when).filter((due) => due.overdue).map(({ what, on, of, who }) => JSON.stringify([what, on, of, who]));
      expect(overdue(later), at(i)).to.include.members(overdue(now));
    })).timeout(60_000);
});

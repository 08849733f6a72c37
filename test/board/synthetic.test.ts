import { expect } from '@open-wc/testing';
import { keptAccount, readAccount, type Account } from '../../src/assessment/account.ts';
import { episodesIn } from '../../src/assessment/episodes-in.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { afterIn, optionIn, whenIn } from '../../src/afterwards/after-in.ts';
import { episodesOver } from '../../src/afterwards/episodes-over.ts';
import { returnsIn } from '../../src/afterwards/returns.ts';
import { published, saidBy } from '../../src/board/published-figures.ts';
import { syntheticAccount } from '../../src/board/synthetic.ts';
import type { Answer } from '../../src/assessment/answer.ts';
import { purposeOf } from '../../src/guide/purpose-of.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

const year = 2026;
const accountsOf = (guide: typeof levelsOfHelp, n: number, seed = 7) => Array.from({ length: n }, (_, i) => syntheticAccount(guide, i, { seed, year }));
const textsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : []);

for (const guide of [levelsOfHelp, fiveLevels])
  describe(`synthetic accounts: ${guide.id}`, () => {
    const accounts = accountsOf(guide, 400);

    it('are read like any other, with no chain broken and nothing that differs', () => {
      for (const account of accounts) {
        const read = readAccount(guide, JSON.parse(JSON.stringify(keptAccount(account))) as { records: unknown[] });
        expect(read.broken).to.deep.equal([]);
        expect(read.differs).to.equal(undefined);
      }
      expect(accounts.some((account) => account.length > 4)).to.equal(true);
    });

    it('replay to their letter, with every page that was answered reached', () => {
      for (const account of accounts)
        for (const record of account) {
          const journey = journeyOf(guide, JSON.parse(JSON.stringify(record)) as typeof record);
          expect(journey.pages.at(-1)!.kind).to.equal('letter');
          expect(journey.pages.slice(0, -1).map((p) => p.id)).to.deep.equal(record.said.map((s) => s.page));
        }
    });

    it('are the same by the same seed, byte for byte, wherever one begins, and others by another', () => {
      const again = JSON.stringify(syntheticAccount(guide, 321, { seed: 7, year }));
      expect(again).to.equal(JSON.stringify(accounts[321]));
      expect(JSON.stringify(syntheticAccount(guide, 321, { seed: 8, year }))).not.to.equal(again);
    });

    it('say in every record that they are synthetic, of child and writer', () => {
      for (const [i, account] of accounts.entries())
        for (const record of account) {
          const texts = textsIn(record.said);
          expect(texts).to.include(`Synthetic child ${String(i).padStart(6, '0')}`);
          expect(texts).to.include('Synthetic, not a real practitioner');
        }
    });

    it('hold no free text that does not begin by saying so: no name, and no number but those kept for drama', () => {
      const free = (answer: Answer): string[] => {
        if ('words' in answer) return [answer.words];
        if ('evidence' in answer) return answer.evidence.flatMap(({ what, who }) => [what, who]);
        if ('people' in answer) return answer.people.flatMap(({ name, relation, thinks, safeContact }) => [name, relation, thinks, safeContact].filter(Boolean));
        if ('episodes' in answer) return answer.episodes.map(({ note }) => note);
        if ('judgement' in answer) return [answer.judgement.why, answer.judgement.consulted, answer.judgement.assumptions ?? ''].filter(Boolean);
        return [];
      };
      const fields = new Map(guide.conversations.flatMap((c) => c.pages).flatMap((p) => p.questions).map((q) => [q.id, new Set((q.fields ?? []).filter((f) => f.ask === 'words').map((f) => f.id))]));
      for (const account of accounts)
        for (const record of account) {
          const said = record.said.flatMap((s) => Object.values(s.answers));
          const listed = record.said.flatMap((s) => Object.entries(s.answers)).flatMap(([id, answer]) => ('entries' in answer ? answer.entries.flatMap((entry) => Object.entries(entry).flatMap(([field, text]) => (fields.get(id)!.has(field) && !/^\d+$/.test(text) ? [text] : []))) : []));
          for (const text of [...said.flatMap(free), ...listed, ...record.calls.flatMap((c) => [c.whom, c.said, c.agreed])]) expect(text).to.match(/^Synthetic\b/);
          for (const text of textsIn({ said: record.said, calls: record.calls })) for (const digits of text.match(/(?:\+44|\b0)[\d ]{8,}/g) ?? []) expect(digits).to.match(/^(01632 960|07700 900)/);
        }
    });

    it('have every day within the year, and records in order', () => {
      for (const account of accounts) {
        for (const [i, record] of account.entries()) if (i) expect(record.asOf >= account[i - 1]!.asOf).to.equal(true);
        for (const text of textsIn(account.map(({ asOf, said, calls }) => ({ asOf, said, calls })))) for (const [found] of text.matchAll(/\d{4}-\d\d-\d\d/g)) expect(found.slice(0, 4)).to.equal(String(year));
      }
    });

    it('use each purpose that the guide has, and no other', () => {
      const used = new Set(accountsOf(guide, 1500).flat().map((record) => purposeOf(guide, record.conversation)));
      const offered = new Set(guide.conversations.map((c) => c.purpose ?? 'referral'));
      // Carers’ reports and police interviews come before or beside a referral.
      for (const apart of ['carers-report', 'prevention-interview'] as const) offered.delete(apart);
      expect([...used].sort()).to.deep.equal([...offered].sort());
    });
  });

describe('synthetic accounts beside the published figures', () => {
  const guide = levelsOfHelp;
  let missing: Account[] = [];
  let all: Account[] = [];
  before(function () {
    this.timeout(120_000);
    all = accountsOf(guide, 5000, 21);
    missing = all.filter((account) => account.some((record) => episodesIn(journeyOf(guide, record)).length));
  });
  const isLookedAfter = ([first]: Account) => JSON.stringify(first!.said).includes('"looked-after"');
  const near = (found: number, figure: { is: number }, within: number) => expect(found).to.be.closeTo(figure.is, within);
  const timesOf = (account: Account) => episodesOver(guide, account).length;
  const sum = (list: Account[]) => list.reduce((n, account) => n + timesOf(account), 0);
  const interviewsIn = () => missing.flat().filter((record) => optionIn(guide, record, 'interview') === 'held');

  it('are looked after: a share of the missing, more of the incidents, few of all others', () => {
    near(missing.filter(isLookedAfter).length / missing.length, published.lookedAfterOfMissing, 0.04);
    near(sum(missing.filter(isLookedAfter)) / sum(missing), published.lookedAfterOfIncidents, 0.06);
    const others = all.filter((account) => !missing.includes(account));
    near(others.filter(isLookedAfter).length / others.length, published.lookedAfterOfChildren, 0.006);
  });

  it('are missing about as often, with repeats and a few children as published', () => {
    near(sum(missing) / missing.length, published.episodesEach, 0.4);
    const looked = missing.filter(isLookedAfter);
    near(sum(looked) / looked.length, published.episodesLookedAfter, 1.2);
    near(1 - missing.length / sum(missing), published.repeats, 0.05);
    const most = missing.map(timesOf).sort((a, b) => b - a);
    near(most.slice(0, Math.round(missing.length * published.fewChildren.is)).reduce((a, b) => a + b) / sum(missing), published.ofFewChildren, 0.05);
  });

  it('have an interview after about half of the returns, late as often as published', () => {
    const held = interviewsIn();
    // A referral of a child who is back is a return too; no record says the hour.
    const returns = missing.reduce((n, account) => n + Math.max(1, returnsIn(guide, account).returns.length), 0);
    near(held.length / returns, published.interviewHeld, 0.12);
    const inTime = held.filter((record) => Date.parse(whenIn(guide, record, 'held-at')) - Date.parse(whenIn(guide, record, 'returned-at')) <= 72 * 3_600_000);
    near(inTime.length / held.length, published.interviewInTime, 0.05);
  });

  it('have no reason recorded as often as published, and as many children who did not see themselves as missing', () => {
    const whyIn = (record: Account[number]) => [...journeyOf(guide, record).answers.values()].flatMap((answer) => ('causes' in answer ? answer.causes.map((c) => c.option) : [])).filter((option) => !['none', 'not-known'].includes(option));
    near(missing.filter(([first]) => !whyIn(first!).length).length / missing.length, published.noReason, 0.04);
    const held = interviewsIn();
    near(held.filter((record) => whyIn(record).some((option) => (saidBy.notMissingToThemselves as readonly string[]).includes(option))).length / held.length, published.notMissingToThemselves, 0.05);
  });

  it('record harm as seldom as published, and times that are over as soon', () => {
    const told = missing.flat().filter((record) => afterIn(guide, record).has('harm'));
    near(told.filter((record) => optionIn(guide, record, 'harm') === 'yes').length / told.length, published.harmRecorded, 0.02);
    const times = missing.flatMap((account) => episodesOver(guide, account)).flatMap(({ episode: { began, ended } }) => (began && ended ? [(Date.parse(ended) - Date.parse(began)) / 86_400_000] : []));
    near(times.filter((days) => days <= 2).length / times.length, published.backInTwoDays, 0.04);
  });
});

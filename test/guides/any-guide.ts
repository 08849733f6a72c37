import { expect } from '@open-wc/testing';
import { reopened } from '../../src/afterwards/reopened.ts';
import { begin } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { conditionsIn } from '../../src/guide/condition.ts';
import { mayReach, waysOn } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { parseGuide } from '../../src/guide/parse-guide.ts';
import { cite } from '../../src/guide/source.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { refer } from '../../src/referral/refer.ts';
import { asText } from '../../src/referral/text.ts';
import { chance, seed, walk } from '../support/random.ts';

/** Every sentence of a guide that must stand on a source. */
const sentencesOf = (guide: Guide) => [
  ...guide.indicators, ...guide.indicators.flatMap((i) => (i.disputed?.elsewhere ?? []).map((e) => ({ id: `${i.id}, elsewhere`, source: e.source }))),
  ...guide.thresholds, ...guide.bases, ...guide.instructions, ...guide.contacts, ...guide.routes, ...(guide.vocabularies ?? []), ...(guide.patterns ?? []),
  ...(guide.judgementReasons ?? []), ...(guide.lawfulBases ?? []),
  ...afterwardsOf(guide),
  ...(guide.terms ?? []).map(({ term, source }) => ({ id: term, source })), ...(guide.phrases ?? []),
];

function afterwardsOf({ afterwards }: Guide) {
  if (!afterwards) return [];
  const { prompts, strategyAims, endOnReturn: _, untilAskedAgain: __, ...rules } = afterwards;
  return [...Object.entries(rules).map(([id, { source }]) => ({ id, source })), ...prompts, ...strategyAims];
}

// What a child may come to tell is not put into their mouth: no act, no person, no age, no payment, and no word for it.
const leads = /\b(sex\w*|drugs?|alcohol|drink\w*|money|paid|pay\w*|gifts?|presents?|old(er)?|man|men|wom[ae]n|boyfriend|girlfriend|mum|dad|mother|father|carer|foster|hit|hurt\w*|harm\w*|touch\w*|abus\w*|exploit\w*|forc\w*|made you|steal\w*|weapons?|knife|gangs?|county lines|missing|r[au]n away|police|social (care|worker)|risk\w*|level|because)\b/i;

/** What every shelved guide must pass, whoever owns it. */
export function anyGuide(guide: Guide): void {
  describe(`${guide.title}, as any guide`, () => {
    it('is a guide', () => {
      expect(parseGuide(JSON.parse(JSON.stringify(guide)))).to.deep.equal(guide);
    });

    it('is printed as its docs say', async () => {
      const { printGuide } = await import('../../src/guide/print-guide.ts');
      const printed = await (await fetch(`/docs/guides/${guide.id.replace(/-(model|example)$/, '')}.md`)).text();
      expect(printGuide(guide) === printed, 'run `npm run docs`, and read what changed').to.equal(true);
    });

    it('has its page of what a safeguarding lead must decide', async () => {
      const { printDecisions } = await import('../../src/guide/print-decisions.ts');
      const printed = await (await fetch(`/docs/guides/${guide.id.replace(/-(model|example)$/, '')}-to-decide.md`)).text();
      expect(printDecisions(guide) === printed, 'run `npm run docs`, and read what changed').to.equal(true);
    });

    it('reaches every page and ends from every page', () => {
      for (const conversation of guide.conversations) {
        const reached = new Set([conversation.pages[0]!, ...mayReach(conversation, conversation.pages[0]!)]);
        expect(reached.size).to.equal(conversation.pages.length);
        for (const page of conversation.pages) expect([page, ...mayReach(conversation, page)].some((p) => waysOn(conversation, p).some((w) => w.go === 'end')), page.id).to.equal(true);
      }
    });

    it('gives every sentence a source, and says how sure', () => {
      for (const { id, source } of sentencesOf(guide)) {
        expect(cite(guide.references, source), id).to.have.length(source.length);
        for (const { certainty } of cite(guide.references, source)) expect(certainty).to.be.oneOf(['statute', 'national-guidance', 'published-threshold', 'inferred']);
      }
    });

    it('leaves no reference unused', () => {
      const used = new Set(sentencesOf(guide).flatMap((s) => cite(guide.references, s.source)).map((c) => c.reference.id));
      expect(guide.references.map((r) => r.id).filter((id) => !used.has(id))).to.deep.equal([]);
    });

    it('says of every count that it is ours, unless a source gives it', () => {
      for (const { id, when, source } of guide.thresholds)
        if ([...conditionsIn(when)].some(([c]) => ('concerns' in c && c.concerns.atLeast > 1) || ('present' in c && (c.atLeast ?? 1) > 1) || 'episodes' in c))
          expect(cite(guide.references, source).some((s) => s.certainty === 'inferred'), id).to.equal(true);
    });

    it('gives a number only with where it was seen', () => {
      for (const contact of guide.contacts) if (contact.phone && contact.phone.length > 3) expect(contact.seen, contact.id).to.match(/^\d{4}-/);
    });

    it('shows a child one open question at a time, that leads nowhere and may be left out', () => {
      const numbers = new Set(guide.contacts.flatMap(({ phone, seen }) => (phone && seen ? [phone] : [])));
      const said = [...guide.scales.flatMap((s) => s.steps).map((s) => s.name), ...guide.indicators.map((i) => i.text)];
      for (const conversation of guide.conversations) {
        const first = conversation.pages.find((page) => page.facing);
        if (first) expect(first.intro?.join(' '), `${conversation.id}: what cannot be kept private comes first`).to.match(/we (have|need) to tell/);
        for (const { id, facing, heading, intro = [], questions } of conversation.pages) {
          if (!facing) continue;
          const [question] = questions;
          expect(questions, id).to.have.length(1);
          expect(question!.optional, id).to.equal(true);
          const asks = [heading, question!.text, question!.hint ?? '', ...(question!.options ?? []).map((o) => o.text ?? '')];
          for (const text of asks) expect(leads.exec(text)?.[0], `${id}: “${text}”`).to.equal(undefined);
          const all = [...asks, ...intro].join(' ');
          // Names of three words or fewer are everyday words, not what the guide says of a child.
          for (const text of said) if (text.split(' ').length > 3) expect(all.includes(text), `${id}: ${text}`).to.equal(false);
          for (const [number] of all.matchAll(/\d[\d ]{3,}\d/g)) expect(numbers.has(number), `${id}: ${number} is no contact of this guide with the day it was seen`).to.equal(true);
        }
      }
    });

    for (const { id, name, pages, agencies } of guide.conversations.slice(1))
      it(`is walked through to the letter, every page of it: ${name} (seed ${seed})`, () => {
        const by = chance(seed);
        const reached = new Set<string>();
        for (let i = 0; i < 150; i++) {
          const record = walk(guide, begin(guide, '2026-11-23', { conversation: id, ...(agencies && { agency: agencies[0]! }) }), by);
          const journey = journeyOf(guide, record);
          expect(journey.ended).to.equal(true);
          expect(journey.pages.at(-1)!.kind).to.equal('letter');
          for (const page of journey.pages) reached.add(page.id);
          if (i % 10) continue;
          expect(recommend(guide, reopened(guide, [record])).routes.flatMap((r) => r.whom), JSON.stringify(record.said)).not.to.be.empty;
          expect(asText(refer(guide, record))).to.include(guide.adoption.says);
        }
        expect(pages.map((page) => page.id).filter((page) => !reached.has(page))).to.deep.equal([]);
      });

    it(`always ends in a letter, and says whom to contact: 300 random accounts (seed ${seed})`, () => {
      const by = chance(seed);
      for (let i = 0; i < 300; i++) {
        const account = walk(guide, begin(guide, '2026-11-23'), by);
        expect(journeyOf(guide, account).ended).to.equal(true);
        const { routes } = recommend(guide, account);
        expect(routes.flatMap((r) => r.whom), JSON.stringify(account.said)).not.to.be.empty;
        expect(asText(refer(guide, account))).to.include(guide.adoption.says);
      }
    });
  });
}

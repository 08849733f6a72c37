import { expect } from '@open-wc/testing';
import { begin } from '../../src/assessment/assessment.ts';
import type { Journey } from '../../src/assessment/journey.ts';
import { readAssessment } from '../../src/assessment/read-assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { documentOf, write } from '../../src/referral/fhir.ts';
import type { Resource } from '../../src/referral/fhir-resource.ts';
import { formats } from '../../src/referral/formats.ts';
import { outcome } from '../../src/referral/json.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { cast, castMember } from '../../stories/cast.ts';
import { goldenJson } from '../support/golden-json.ts';
import { chance, seed, walk } from '../support/random.ts';
import { readFhir } from '../support/read-fhir.ts';

/** The answers that count, page by page. */
const countedIn = ({ passed, answers }: Journey) =>
  [...passed].map((page) => ({ page: page.id, answers: Object.fromEntries(page.questions.flatMap((q) => (answers.has(q) ? [[q.id, answers.get(q)]] : []))) }));

type Bundle = Resource & { entry: { fullUrl: string; resource: Resource }[] };
const made = (id: string) => documentOf(sendingOf(guide, castMember(id).assessment)) as Bundle;
const part = (bundle: Bundle, type: string) => bundle.entry.find((e) => e.resource.resourceType === type)!.resource as Resource & Record<string, never>;
const golden = async (name: string) => (await fetch(`/test/referral/golden/fhir/${name}.json`)).text();

// The golden documents: read them. A change here is a change in what another system receives.
describe('the letter as a FHIR document', () => {
  for (const { id, assessment } of cast) {
    it(`${id} is as it was last read`, async () => {
      const bundle = documentOf(sendingOf(guide, assessment)) as Bundle;
      const entry = bundle.entry.filter((e) => e.resource.resourceType !== 'Questionnaire');
      expect(`${goldenJson({ ...bundle, entry })}\n`).to.equal(await golden(`${id}.fhir`));
    });

    it(`${id} comes back with every answer that counts, and no other`, () => {
      const back = readFhir(guide, write(sendingOf(guide, assessment)));
      const { journey } = sendingOf(guide, assessment);
      expect(back.said).to.deep.equal(countedIn(journey));
      // It is a record again: it opens, says where it stood, and leads to the same.
      const again = readAssessment(guide, structuredClone(back));
      expect(again.differs).to.equal(undefined);
      const read = journeyOf(guide, again.assessment);
      expect({ pages: read.pages, leftAt: read.leftAt, ended: read.ended }).to.deep.equal({ pages: journey.pages, leftAt: journey.leftAt, ended: journey.ended });
      const [before, after] = [recommend(guide, assessment), recommend(guide, again.assessment)];
      expect([outcome(after.level), outcome(after.howSoon)]).to.deep.equal([outcome(before.level), outcome(before.howSoon)]);
    });
  }

  it(`comes back from 60 random accounts too (seed ${seed})`, () => {
    const by = chance(seed);
    for (let n = 0; n < 60; n++) {
      const sending = sendingOf(guide, walk(guide, begin(guide, '2026-11-23'), by));
      expect(readFhir(guide, write(sending)).said).to.deep.equal(countedIn(sending.journey));
    }
  });

  it('carries the guide as it was last read: the Questionnaire is the same in all of them', async () => {
    const [first, ...others] = cast.map(({ assessment }) => JSON.stringify(part(documentOf(sendingOf(guide, assessment)) as Bundle, 'Questionnaire')));
    for (const other of others) expect(other).to.equal(first);
    expect(`${goldenJson(JSON.parse(first!))}\n`).to.equal(await golden('questionnaire'));
  });

  it('follows from the record alone: another day, the same text; another answer, other names', async () => {
    const { assessment } = castMember('young-carer');
    const text = write(sendingOf(guide, assessment));
    expect(write(sendingOf(guide, structuredClone(assessment)))).to.equal(text);
    const loaded = await formats.fhir.load();
    expect(loaded(sendingOf(guide, structuredClone(assessment)))).to.equal(text);
    const [one, other] = [made('young-carer'), made('insulin')];
    const names = new Set(one.entry.map((e) => e.fullUrl));
    expect(other.entry.filter((e) => names.has(e.fullUrl)).map((e) => e.resource.resourceType)).to.deep.equal(['Questionnaire']);
    expect(documentOf(sendingOf(guide, assessment, 'own-file')).id).not.to.equal(one.id);
  });

  it('says first, and on every part, whom not to tell', () => {
    const bundle = made('marriage-planned');
    const letter = part(bundle, 'Composition') as unknown as { confidentiality: string; section: { title: string; text: { div: string } }[] };
    expect(letter.confidentiality).to.equal('V');
    expect(letter.section[0]!.text.div).to.include('Do not tell or ask the family');
    for (const { resource } of bundle.entry)
      if (!['Questionnaire', 'Device'].includes(resource.resourceType)) expect(JSON.stringify(resource.meta), resource.resourceType).to.include('"code":"V"');
    expect(JSON.stringify(made('one-small-worry').meta)).to.include('"code":"R"');
  });

  it('keeps “not known”, blank and not asked apart', () => {
    const response = part(made('nothing-known'), 'QuestionnaireResponse') as unknown as { item: { linkId: string; item?: { linkId: string; answer?: unknown[] }[] }[] };
    const page = (id: string) => response.item.find((i) => i.linkId === id);
    expect(JSON.stringify(page('now')!.item!.find((i) => i.linkId === 'now.danger')!.answer)).to.include('not-known');
    expect(page('who-and-where')!.item!.map((i) => i.linkId)).not.to.include('who-and-where.whereabouts-place');
    expect(page('about-missing')).to.equal(undefined);
  });
});

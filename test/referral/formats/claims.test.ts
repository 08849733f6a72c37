import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../../src/guides/levels-of-help/levels-of-help.ts';
import { formats, type Format } from '../../../src/referral/formats.ts';
import { sendingOf, type Sending } from '../../../src/referral/sending.ts';
import { cast, castMember } from '../../../stories/cast.ts';
import { wordText } from '../../support/word-text.ts';

// What `docs/how-to/formats.md` says that each format carries and withholds, of a member of the cast who has all of it.
const sending = sendingOf(guide, castMember('young-carer').assessment);
const marriage = sendingOf(guide, castMember('marriage-planned').assessment);
const baby = sendingOf(guide, castMember('baby-bruise').assessment);
const said = async (id: keyof typeof formats, of: Sending) => {
  const out = await ((await formats[id].load()) as (sending: Sending) => string | Uint8Array | Promise<Uint8Array>)(of);
  // Marks that Markdown and JSON put before others say nothing.
  return typeof out === 'string' ? out.replace(/\\\\n/g, '\n').replace(/\\+/g, '').replaceAll('\u2060', '') : wordText(out);
};

const facts = {
  'the level': sending.recommendation.level.step!.name,
  'how soon': sending.recommendation.howSoon.step!.name,
  'a worry': 'Caring costs them school, rest or friends',
  evidence: 'Late on eleven of the last fifteen mornings.',
  'who an adult is': 'Ms Invented',
  'the child’s name': 'Robin Invented',
  'the child’s address': '1 Example Street, Exampleton, EX1 1EX',
  'the NHS number': '999 000 0018',
  'the child’s words': 'If I don’t get her up, nobody does.',
  'a strength': 'Comes to football every Thursday; trusts the coach.',
  'who writes': 'A. Nother',
  'the code of the record': sending.seal.code,
};
type Fact = keyof typeof facts;
const all = Object.keys(facts) as Fact[];
const but = (...less: Fact[]) => all.filter((fact) => !less.includes(fact));

const carries: Record<Exclude<keyof typeof formats, 'fhir'>, Fact[]> = {
  text: all,
  html: all,
  json: all,
  word: all,
  csv: but('who an adult is', 'the child’s address', 'the child’s words', 'a strength'),
  police: but('a strength'),
  pole: but('the level', 'how soon', 'the child’s words', 'a strength'),
  cds: but('the child’s name', 'the child’s address', 'the NHS number', 'a strength'),
};

for (const [id, carried] of Object.entries(carries) as [keyof typeof carries, Fact[]][])
  describe(`what ${id} claims`, () => {
    it('it carries', async () => {
      const text = (await said(id, sending)).replaceAll('&#39;', "'");
      for (const fact of carried) expect(text, fact).to.include(facts[fact]);
    });
    it('it withholds', async () => {
      const text = await said(id, sending);
      for (const fact of all) if (!carried.includes(fact)) expect(text, fact).not.to.include(facts[fact]);
    });
  });

describe('what every format claims', () => {
  it('none that is made from the record rather than from the letter is for the family or the child', () => {
    for (const [id, { for: readers }] of Object.entries<Format>(formats)) if (!['text', 'html', 'word'].includes(id)) expect(readers, id).to.deep.equal(['social-care', 'own-file']);
  });

  it('each says that the guide is not adopted, but the rows, which name its edition', async () => {
    for (const id of Object.keys(carries) as (keyof typeof carries)[]) expect(await said(id, sending), id).to.include(id === 'csv' ? guide.edition : guide.adoption.says);
  });

  it('what keeps a child safe is in every one that names an adult or asks for something', async () => {
    for (const id of ['text', 'html', 'word', 'police', 'cds'] as const) expect(await said(id, marriage), id).to.include('Do not tell or ask the family').and.include('MUST NOT BE CONTACTED');
    expect(await said('pole', marriage)).to.match(/"mustNotBeContacted": "yes"/);
  });

  it('a call is in every one but the rows', async () => {
    for (const id of Object.keys(carries) as (keyof typeof carries)[]) if (id !== 'csv') expect(await said(id, baby), id).to.include('EX-0001');
  });

  it('nobody but an officer is told a word of the officer’s grade, and no format sends it', async () => {
    const graded = sendingOf(guide, castMember('officer-grading').assessment);
    const steps = graded.recommendation.otherScales.flatMap((o) => o.scale.steps.flatMap((s) => [s.meaning, s.response]));
    expect(steps.length).to.be.greaterThan(0);
    for (const id of Object.keys(carries) as (keyof typeof carries)[]) for (const step of steps) expect(await said(id, graded), id).not.to.include(step);
  });

  it('each is there for every member of the cast', async () => {
    for (const { assessment } of cast) for (const id of Object.keys(carries) as (keyof typeof carries)[]) expect((await said(id, sendingOf(guide, assessment))).length, id).to.be.greaterThan(200);
  });
});

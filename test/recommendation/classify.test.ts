import { expect } from '@open-wc/testing';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { classify } from '../../src/recommendation/classify.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { refer } from '../../src/referral/refer.ts';
import { asHtml } from '../../src/referral/html.ts';
import { asText } from '../../src/referral/text.ts';
import { castMember } from '../../stories/cast.ts';
import { saying } from '../support/saying.ts';

const words = (a: Assessment, replay = false) => Object.fromEntries(classify(guide, journeyOf(guide, a), { replay }).map(({ vocabulary, label }) => [vocabulary.id, label.id]));

describe('how others class it', () => {
  it('uses the words in force on the day, and withdrawn ones in replay only', () => {
    const a = castMember('first-time-missing').assessment;
    expect(words(a)).to.deep.equal({ police: 'missing', 'education-department': 'missing-child' });
    expect(words(a, true)).to.include({ 'police-2013': 'missing' });
    const old = { ...a, asOf: '2015-06-01' };
    expect(words(old)).to.include({ 'police-2013': 'missing' }).and.not.to.have.property('police');
  });

  it('shows in replay how a child with exploitation signs was classed absent when only the usual was asked', () => {
    const usual = { says: ['whereabouts-not-known'], answers: { whereabouts: 'missing' }, facts: ['looked-after'], age: 15 };
    expect(words(saying(guide, usual), true)).to.include({ 'police-2013': 'absent', police: 'missing', 'education-department': 'missing-from-care' });
    const seen = saying(guide, { ...usual, says: [...usual.says, 'older-controlling-person', 'unexplained-gifts'] });
    expect(words(seen, true)).to.include({ 'police-2013': 'missing' });
  });

  it('knows a looked-after child who is away, and a child who is where they should be', () => {
    expect(words(castMember('at-birth-mothers').assessment)).to.deep.equal({ police: 'not-missing', 'education-department': 'away' });
    expect(words(castMember('late-but-known').assessment, true)).to.deep.equal({ 'police-2013': 'neither', police: 'not-missing', 'education-department': 'none' });
  });

  it('never lets a withdrawn word reach a result or a letter', () => {
    const a = castMember('four-not-known').assessment;
    const letter = refer(guide, a);
    expect(JSON.stringify(recommend(guide, a).classification) + asText(letter) + asHtml(letter)).not.to.match(/absent/i);
  });
});

describe('the missing risk grade', () => {
  const account = (agency: string, more: object = {}) => saying(guide, { says: ['whereabouts-not-known'], agency, age: 16, answers: { whereabouts: 'believed' }, ...more });
  const grade = (a: Assessment) => recommend(guide, a).otherScales.find((o) => o.scale.id === 'missing-risk')?.step?.id;
  const all = {
    whereabouts: 'believed',
    'contact-since': 'spoke',
    'return-agreed': 'yes',
    'grade-assumptions': { words: 'None that we can see.' },
    'grade-review': { words: 'At nine, by the duty sergeant.' },
  };

  it('is seen by the police alone, and only while the child is missing', () => {
    expect(grade(account('police'))).to.equal('medium');
    for (const agency of ['school', 'health', 'other']) expect(recommend(guide, account(agency)).otherScales).to.deep.equal([]);
    expect(recommend(guide, saying(guide, { agency: 'police', says: ['cares-some'] })).otherScales).to.deep.equal([]);
  });

  it('never stands in a letter, whoever writes it: it goes to others', () => {
    const a = account('police', { says: ['whereabouts-not-known', 'taken-or-held'] });
    expect(grade(a)).to.equal('high');
    const letter = refer(guide, a);
    expect(asText(letter) + asHtml(letter)).not.to.match(/risk grade: |very low|suggested grade|\bmedium\b/i);
    expect(asText(letter)).not.to.match(/prompt for the risk grade/i);
  });

  it('is low or very low only when everything is answered on its safe side', () => {
    expect(grade(account('police', { answers: all }))).to.equal('very-low');
    expect(grade(account('police', { answers: { ...all, 'return-agreed': 'no' } }))).to.equal('low');
    for (const leave of ['grade-assumptions', 'grade-review'] as const) {
      const { [leave]: _, ...rest } = all;
      expect(grade(account('police', { answers: rest })), leave).to.equal('medium');
    }
    expect(grade(account('police', { answers: { ...all, whereabouts: 'missing' } }))).to.equal('medium');
    expect(grade(account('police', { answers: all, age: 15 })), 'the age that low asks for').to.equal('very-low');
    expect(grade(account('police', { answers: { ...all, 'return-agreed': 'not-known' }, age: 15 }))).to.equal('medium');
  });

  it('is medium for any question that must be answered and is not', () => {
    for (const row of guide.conversations[0]!.pages.filter((p) => p.id === 'red-flags' || p.id === 'this-time').flatMap((p) => p.questions[0]!.options!))
      expect(grade(account('police', { answers: all, notKnown: [row.indicator!] })), row.id).to.equal('medium');
  });

  it('is high for a child under 13, and where the age is not known', () => {
    expect(grade(account('police', { answers: all, age: 12 }))).to.equal('high');
    expect(grade(account('police', { answers: all, age: 'not-known' }))).to.equal('high');
  });
});

import { expect } from '@open-wc/testing';
import type { Person } from '../../src/assessment/answer.ts';
import { say } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { refer } from '../../src/referral/refer.ts';
import { referToFamily } from '../../src/referral/refer-to-family.ts';
import { sealOf } from '../../src/referral/seal.ts';
import { cast, castMember } from '../../stories/cast.ts';

const copy = (id: string) => referToFamily(guide, castMember(id).assessment);

describe('the family’s copy', () => {
  it('says what is asked, how soon, the worries that may be told and what they can do, and what is withheld', () => {
    const { summary, sections, refused } = copy('young-carer');
    expect(refused).to.equal(undefined);
    expect(summary[0]!.text).to.match(/We ask you to consider: an assessment/);
    expect(sections.map((s) => s.id)).to.deep.equal(['worries', 'strengths', 'yours', 'withheld', 'about']);
    expect(JSON.stringify(sections)).to.include(sealOf(castMember('young-carer').assessment).code);
  });

  it('holds nothing that the child said, that another told, and no code, level number or way the worry is known', () => {
    for (const { id, assessment } of cast) {
      const text = JSON.stringify(referToFamily(guide, assessment));
      const full = refer(guide, assessment);
      const quotes = [...full.summary, ...full.sections.flatMap((s) => s.lines)].filter((l) => l.quote).map((l) => l.text);
      const pieces = assessment.said.flatMap((s) => Object.values(s.answers)).flatMap((a) => ('evidence' in a ? a.evidence.map((e) => e.what) : []));
      for (const secret of [...quotes, ...pieces]) expect(text.includes(JSON.stringify(secret).slice(1, -1)), `${id}: ${secret}`).to.equal(false);
      expect(text, id).not.to.match(/level \d|form tutor|School register/i);
      for (const indicator of guide.indicators.filter((i) => i.private)) expect(text.includes(indicator.text), `${id}: ${indicator.id}`).to.equal(false);
    }
  });

  it('is refused, with the reason, where telling may bring harm, the child is missing, or a call comes first', () => {
    expect(copy('marriage-planned').refused).to.match(/Do not tell or ask the family/);
    expect(copy('insulin').refused).to.match(/missing/);
    expect(copy('baby-bruise').refused).to.match(/social care and the police agree first/);
    expect(copy('nowhere-tonight').refused).to.match(/No copy is made/);
    for (const { id } of cast) {
      const { refused, summary, sections } = copy(id);
      if (refused) expect([...summary, ...sections], id).to.deep.equal([]);
    }
  });

  it('is refused where nobody has said that telling is safe: not asked, left blank or not known', () => {
    const { assessment } = castMember('young-carer');
    const page = assessment.said.find((s) => s.page === 'how-long')!;
    const { 'harm-if-told': _, ...blank } = page.answers;
    const unsure = /Nobody has said yet whether telling them is safe/;
    expect(referToFamily(guide, say(assessment, 'how-long', blank)).refused).to.match(unsure);
    expect(referToFamily(guide, say(assessment, 'how-long', { ...page.answers, 'harm-if-told': { option: 'not-known' } })).refused).to.match(unsure);
    expect(referToFamily(guide, { ...assessment, said: assessment.said.filter((s) => s.page !== 'how-long'), left: true }).refused).to.match(unsure);
  });

  it('is refused until it is said of the adults, each of them, that they are neither the source of harm nor barred', () => {
    const { assessment } = castMember('young-carer');
    const refused = (people: Person[]) => referToFamily(guide, say(assessment, 'adults', { people: { people } })).refused;
    const adult: Person = { name: 'Somebody', relation: 'Uncle', thinks: '', safeContact: '', mayBeSource: 'no', mustNotBeContacted: 'no' };
    const { mayBeSource: _, ...unsaid } = adult;
    expect(refused([adult])).to.equal(undefined);
    expect(refused([])).to.match(/has not been said of each of them/);
    expect(refused([adult, unsaid])).to.match(/has not been said of each of them/);
  });

  for (const part of [{ mayBeSource: 'yes' }, { mayBeSource: 'not-known' }, { mustNotBeContacted: 'yes' }, { mustNotBeContacted: 'not-known' }] as Partial<Person>[])
    it(`is refused where of one adult it is said: ${JSON.stringify(part)}`, () => {
      const people: Person[] = [{ name: 'Somebody', relation: 'Uncle', thinks: '', safeContact: '', ...part }];
      expect(referToFamily(guide, say(castMember('young-carer').assessment, 'adults', { people: { people } })).refused).to.match(/An adult may be the source of harm/);
    });
});

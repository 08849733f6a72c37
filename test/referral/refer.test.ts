import { expect } from '@open-wc/testing';
import type { Answer } from '../../src/assessment/answer.ts';
import { say } from '../../src/assessment/assessment.ts';
import { carryOn } from '../../src/assessment/carry-on.ts';
import { correct } from '../../src/assessment/correct.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { refer } from '../../src/referral/refer.ts';
import { sealOf } from '../../src/referral/seal.ts';
import { cast, castMember } from '../../stories/cast.ts';
import { saying } from '../support/saying.ts';

const letter = (id: string) => refer(guide, castMember(id).assessment);
const summary = (id: string) => letter(id).summary.map((l) => `${l.label ?? ''}: ${l.text}`);
const index = (id: string, start: string) => summary(id).findIndex((l) => l.startsWith(start));

describe('the letter', () => {
  it('says on every copy that no partnership has adopted the guide, and that it is for England as of a day', () => {
    for (const { id } of cast) {
      const { notice, sections } = letter(id);
      expect(notice).to.equal(guide.adoption.says);
      const about = sections.find((s) => s.id === 'about')!.lines.map((l) => l.text).join(' ');
      expect(about).to.match(/England only\. Law as of 23 November 2026/).and.match(/Not adopted/);
    }
  });

  it('begins with what is asked, then the level, why, where the child is, the child’s words, the family, the call and how it is known', () => {
    const order = ['Asked, and how soon', 'The guide suggests', 'Why', 'Missing now?', 'The child says', 'Ms Invented', 'Calls made', 'How it is known'].map((start) => index('young-carer', start));
    expect(order).not.to.include(-1);
    expect([...order].sort((a, b) => a - b)).to.deep.equal(order);
  });

  it('says first that the child may be missing, and the level second, as provisional', () => {
    expect(index('insulin', 'The child may be missing now')).to.equal(0);
    expect(index('insulin', 'Help once the child is found (provisional)')).to.be.greaterThan(0);
    expect(index('insulin', 'The guide suggests')).to.equal(-1);
  });

  it('carries both views, and the reason and the consultation of a lower one', () => {
    const text = summary('judged-lower').join('\n');
    expect(text).to.match(/guide suggests: Targeted help .*level 3/).and.match(/decides: Lower: Early help .*, on 23 November 2026 at 10:35, because: The child, the family and the agencies have a plan.*\. The school/).and.match(/Consulted: The safeguarding lead/);
    expect(summary('insulin').join('\n')).to.match(/before seeing that: Not asked, because the guide says to phone first/);
  });

  it('quotes the child where their words were asked for, and nobody else', () => {
    const quotes = [...letter('young-carer').summary, ...letter('young-carer').sections.flatMap((s) => s.lines)].filter((l) => l.quote).map((l) => l.text);
    expect(quotes).to.deep.equal(['If I don’t get her up, nobody does.', 'I get her up and walk her to nursery.', 'I get her up and walk her to nursery.', 'I get her up and walk her to nursery.']);
  });

  it('goes silent about the family where they must not be told', () => {
    const text = JSON.stringify(letter('marriage-planned'));
    expect(text).to.match(/Do not tell or ask the family/).and.match(/Must not be told or contacted/);
    expect(text).not.to.match(/Talk to the family|agrees to help/);
  });

  it('tells the call, and says so when there was none', () => {
    expect(summary('baby-bruise').join('\n')).to.match(/Calls made: Duty social worker \(invented\).*reference EX-0001/);
    expect(summary('young-carer').join('\n')).to.match(/Calls made: None is written down/);
    expect(summary('baby-bruise').join('\n')).to.match(/Agreed: Paediatrician today; nobody goes home before/);
  });

  it('leaves nothing blank: “not asked” for what was not reached, “not known” for what was left or not known', () => {
    const lines = (id: string, section: string) => letter(id).sections.find((s) => s.id === section)!.lines.map((l) => `${l.label ?? ''}: ${l.text}`).join('\n');
    expect(lines('insulin', 'tried')).to.match(/^Not asked: Tried so far/);
    expect(lines('young-carer', 'tried')).to.match(/^Not known: Tried so far/);
    expect(lines('young-carer', 'child')).to.match(/Name: Robin Invented/).and.match(/Not known: .*Regular overnight visitors/);
    expect(lines('nothing-known', 'child')).to.match(/Not known: Age/).and.match(/Not asked: Name; .*Parental responsibility/);
    expect(lines('baby-bruise', 'referrer')).to.match(/Not asked: Referred by; .*Safeguarding lead consulted/);
    const everywhere = new Set(guide.conversations[0]!.pages.flatMap((p) => p.questions).flatMap((q) => (q.tells?.place === 'child' || q.tells?.place === 'referrer' ? [q.tells.as] : [])));
    for (const { id } of cast) {
      const text = `${lines(id, 'child')}\n${lines(id, 'referrer')}\n${summary(id).join('\n')}`;
      for (const as of everywhere) expect(text, id).to.include(as);
    }
  });

  it('counts what an early end left out at the top, and lists it below, the danger questions among it', () => {
    const { left: _, ...whole } = castMember('insulin').assessment;
    const atOnce = refer(guide, { ...whole, said: whole.said.slice(0, 1), left: true });
    expect(atOnce.summary.find((l) => l.label === 'Made early')!.text).to.match(/^Not everything was asked\. \d\d things/);
    const gaps = atOnce.sections.find((s) => s.id === 'gaps')!.lines.map((l) => l.text).join('\n');
    expect(gaps).to.match(/Whether medicine is being missed \(not asked\)/).and.match(/Whether there is reason to fear suicide \(not asked\)/);
  });

  it('says of what is not known what the answer could mean, and never names a level or a number by it', () => {
    const gaps = letter('four-not-known').sections.find((s) => s.id === 'gaps')!.lines;
    expect(gaps[1]).to.deep.equal({ text: 'Whether somebody has taken or is holding the child', note: 'who may find out: The police; the answer could mean: Now; 999 comes first; a higher level of help' });
    expect(gaps[0]!.text).to.match(/reason to wait/);
    for (const { id } of cast) for (const { note } of letter(id).sections.find((s) => s.id === 'gaps')?.lines ?? []) expect(note ?? '', id).not.to.match(/level \d/);
  });

  it('says of one more worry among several that it would add to the picture, and nothing else', () => {
    const row = (ids: string[]) => ({ rows: Object.fromEntries(ids.map((id) => [id, 'not-known' as const])) });
    const grid = (id: string) => row(guide.conversations[0]!.pages.flatMap((p) => p.questions).find((q) => q.id === id)!.options!.map((o) => o.id));
    const account = saying(guide, { says: ['cares-some'], age: 15, answers: { whereabouts: 'believed', 'this-time-list': grid('this-time-list'), 'how-long-list': grid('how-long-list') } });
    const gaps = refer(guide, account).sections.find((s) => s.id === 'gaps')!.lines;
    expect(gaps.find((l) => l.text === 'Whether this is unlike them')!.note).to.equal('who may find out: School and the police; the answer would add to the picture');
  });

  it('begins with whose child it is and whom to ring back, once that is given, and says in capitals where nobody can be', () => {
    const { assessment } = castMember('four-not-known');
    const given = (details: Record<string, Answer>) => refer(guide, say(say(assessment, 'result', {}), 'details', details));
    const named = given({ 'child-name': { words: 'Sam Invented' }, referrer: { words: 'A. Nother' }, 'referrer-contact': { words: '01632 960001' } });
    expect(named.title).to.equal('Referral for Sam Invented');
    const ring = ({ summary: lines }: typeof named) => lines.find((l) => l.label === 'Ring back')!.text;
    expect(ring(named)).to.equal('A. Nother: 01632 960001');
    expect(ring(given({ referrer: { words: 'A. Nother' } }))).to.equal('A. Nother. NO NUMBER IS WRITTEN.');
    expect(ring(given({}))).to.match(/^NO NAME AND NO NUMBER ARE WRITTEN/);
    expect(named.summary.findIndex((l) => l.label === 'Ring back')).to.be.lessThan(named.summary.findIndex((l) => l.label?.startsWith('Asked, and how soon')));
  });

  it('never lets silence read as nobody barred, or as no worry', () => {
    expect(summary('baby-bruise').join('\n')).to.match(/The family: IT IS NOT WRITTEN DOWN WHO KNOWS OF THIS/);
    expect(summary('young-carer').join('\n')).not.to.match(/IT IS NOT WRITTEN DOWN/);
    expect(summary('marriage-planned').join('\n')).not.to.match(/IT IS NOT WRITTEN DOWN/);
    expect(summary('nothing-known').join('\n')).to.match(/Why: NO WORRY IS WRITTEN DOWN, AND DANGER IS NOT RULED OUT/);
  });

  it('says whose request it is while the practitioner has not decided', () => {
    expect(index('young-carer', 'Asked, and how soon, by the guide')).to.be.greaterThan(0);
    expect(index('judged-lower', 'Asked, and how soon: ')).to.be.greaterThan(0);
  });

  it('gives with each worry among the reasons the first thing known of it', () => expect(letter('baby-bruise').summary.find((l) => l.label === 'Why')!.note).to.match(/A bruise on the left cheek/));

  it('puts a number that is safe beside what the adults know', () => {
    const lines = summary('young-carer');
    expect(lines[lines.findIndex((l) => l.startsWith('Ms Invented')) + 1]).to.equal('Safe number: Ring the school, not the home');
  });

  it('names the other children near the top, once they are given', () => {
    const { assessment } = castMember('young-carer');
    const told = refer(guide, say(say(assessment, 'result', {}), 'details', { 'other-children': { words: 'A sister of four: not assessed' } }));
    expect(told.summary.map((l) => l.text)).to.include('A sister of four: not assessed');
  });

  it('never says that a legal test is met, that anything is hearsay, or that nothing needs doing', () => {
    for (const { id } of cast) {
      const text = JSON.stringify(letter(id));
      expect(text, id).not.to.match(/hearsay|unverified|no further action|no concern|section 47 is met|puts (him|her|them)sel/i);
    }
  });

  it('says what level 1 rests on, and what to do if still worried', () => {
    expect(summary('late-but-known').join('\n')).to.match(/If you are still worried, speak to your safeguarding lead or phone social care/);
  });

  it('says which record it corrects and why, and from which day it was carried on; otherwise nothing of either', () => {
    const { assessment } = castMember('young-carer');
    const about = (of: typeof assessment) => refer(guide, of).sections.find((s) => s.id === 'about')!.lines.map((l) => l.text).join('\n');
    expect(about(assessment)).not.to.match(/corrects|carried on/);
    const later = carryOn(correct(assessment, 'The school was wrong.', '2026-12-14T09:00:00Z'), '2026-12-14', '2026-12-14T09:00:00Z');
    expect(about(later)).to.include(`This corrects the record with code ${sealOf(assessment).code}: The school was wrong.`).and.include('begun as of 23 November 2026');
    for (const reader of ['family', 'child'] as const) expect(JSON.stringify(refer(guide, later, reader)), reader).not.to.include('The school was wrong.');
  });
});

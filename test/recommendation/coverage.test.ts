import { expect } from '@open-wc/testing';
import type { Answer } from '../../src/assessment/answer.ts';
import { say, type Assessment, type Supervision } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { coverageOf } from '../../src/recommendation/coverage.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { cast, castMember } from '../../stories/cast.ts';

const lineOf = (assessment: Assessment, id: string) => coverageOf(guide, assessment).find((l) => l.id === id)!;
const { assessment: carer } = castMember('young-carer');
const answer = (assessment: Assessment, page: string, question: string, how: Answer): Assessment => say(assessment, page, { ...assessment.said.find((s) => s.page === page)?.answers, [question]: how });
const without = (assessment: Assessment, ...pages: string[]): Assessment => ({ ...assessment, said: assessment.said.map((s) => (pages.includes(s.page) ? { ...s, answers: {} } : s)) });
const share = { to: 'Health', what: 'The worry', why: 'To keep the child safe', when: '23 November 2026', acknowledged: '' };
const supervision: Supervision = { by: 'A. Lead', role: 'Lead', entered: 'by-supervisor', view: 'agree', challenged: 'Why not sooner?', why: '', at: '2026-11-23T10:35:00Z' };

describe('the lines of enquiry', () => {
  it('are eight, each with what cannot be shown and why', () => {
    for (const { id, assessment } of cast) {
      const lines = coverageOf(guide, assessment);
      expect(lines, id).to.have.length(8);
      for (const line of lines) expect(line.cannot, `${id} ${line.id}`).not.to.be.empty;
    }
  });

  it('repeat nothing that anybody wrote', () => {
    const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : []);
    for (const { id, assessment } of cast) {
      const told = JSON.stringify(coverageOf(guide, { ...assessment, shares: [{ ...share, to: 'Nurse Invented of the Example Surgery' }], supervision: [{ ...supervision, by: 'Supervisor Invented' }] }));
      // What was written holds a space; what was chosen is an id.
      const written = [...texts(assessment.calls), ...assessment.said.flatMap((s) => texts(s.answers)), 'Nurse Invented of the Example Surgery', 'Supervisor Invented'].filter((t) => t.trim().includes(' '));
      for (const text of written) expect(told, id).not.to.include(text);
    }
  });

  it('pass no voice by words in a box: only where what the child said is a reason for what is asked, and never whole', () => {
    expect(lineOf(carer, 'voice').stands).to.equal('partly');
    const unlinked = without(carer, 'known-caring', 'known-coping');
    const line = lineOf(unlinked, 'voice');
    expect(line.stands, 'words, and an aim beside them').to.equal('not-shown');
    expect(line.shows.join(' ')).to.match(/side by side; nothing says that one comes from the other/);
    for (const { assessment } of cast) expect(lineOf(assessment, 'voice').stands).not.to.equal('shown');
    expect(lineOf(carer, 'voice').cannot.join(' ')).to.match(/told what became of what they said/);
  });

  it('count “deliberately not asked” as complete where the child is not to be asked', () => {
    const { assessment } = castMember('baby-bruise');
    expect(recommend(guide, assessment).instructions.some((i) => i.kind === 'do-not-ask')).to.equal(true);
    expect(lineOf(assessment, 'voice').stands).to.equal('cannot-show');
  });

  it('pass supervision by the supervisor’s own entry, apart from what the practitioner reports', () => {
    expect(lineOf(carer, 'supervision').stands).to.equal('not-shown');
    const reported = lineOf({ ...carer, supervision: [{ ...supervision, entered: 'practitioner-reports' }] }, 'supervision');
    expect(reported.stands).to.equal('not-shown');
    expect(reported.shows.join(' ')).to.match(/practitioner reports: 1\. Told apart/);
    expect(lineOf({ ...carer, supervision: [{ ...supervision, challenged: ' ' }] }, 'supervision').stands, 'a name is not a look').to.equal('partly');
    expect(lineOf({ ...carer, supervision: [supervision] }, 'supervision').stands).to.equal('shown');
    expect(lineOf(castMember('judged-lower').assessment, 'supervision').shows.join(' ')).to.match(/lower than the guide’s, and no supervisor/);
  });

  it('pass diversity by nothing that is filled in', () => {
    const said = answer(carer, 'strengths', 'difference', { words: 'Prefers to talk while walking.' });
    expect(lineOf(carer, 'diversity').stands).to.equal('not-shown');
    expect(lineOf(said, 'diversity').stands).to.equal('partly');
    const facts = answer(carer, 'everyone', 'disability', { option: 'yes' });
    expect(lineOf(facts, 'diversity').stands).to.equal('not-shown');
  });

  it('pass sharing only when every share was acknowledged', () => {
    expect(lineOf(carer, 'sharing').stands).to.equal('not-shown');
    expect(lineOf({ ...carer, shares: [share] }, 'sharing').stands).to.equal('not-shown');
    const heard = { ...share, acknowledged: '23 November, by the duty nurse' };
    expect(lineOf({ ...carer, shares: [share, heard] }, 'sharing').stands).to.equal('partly');
    expect(lineOf({ ...carer, shares: [heard] }, 'sharing').stands).to.equal('shown');
  });

  it('pass use of the guide by evidence and a judgement, not by a level', () => {
    expect(lineOf(carer, 'guide-used').stands).to.equal('partly');
    expect(lineOf(castMember('judged-lower').assessment, 'guide-used').stands).to.equal('shown');
    expect(lineOf(castMember('nothing-known').assessment, 'guide-used').stands).to.equal('not-shown');
  });

  it('say of a risk that a call asked for and not recorded is not an answer to it', () => {
    expect(lineOf(castMember('insulin').assessment, 'risk').stands).to.equal('not-shown');
    expect(lineOf(castMember('baby-bruise').assessment, 'risk').stands).to.equal('partly');
  });

  it('never say that the work, or its outcome, is shown by an account made before it', () => {
    for (const { assessment } of cast) for (const id of ['casework', 'outcomes']) expect(lineOf(assessment, id).stands).to.equal('cannot-show');
  });
});

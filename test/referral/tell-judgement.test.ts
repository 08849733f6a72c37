import { expect } from '@open-wc/testing';
import { say, type Assessment } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { refer } from '../../src/referral/refer.ts';
import { castMember } from '../../stories/cast.ts';

const carer = castMember('young-carer').assessment;
const judged = (judgement: object): Assessment => say(carer, 'result', { judgement: { judgement: { decision: 'lower', step: 'level-2', why: '', consulted: '', ...judgement } } });
const decides = (assessment: Assessment) => refer(guide, assessment).summary.find((l) => l.label === 'The practitioner decides')!.text;
const section = (id: string) => refer(guide, castMember('supervised').assessment).sections.find((s) => s.id === id);

describe('the judgement, in the letter', () => {
  it('says why, whom was consulted, and when by the clock in England', () => {
    const text = decides(judged({ reason: 'help-works', why: 'Mornings are on time.', consulted: 'Ann (invented)', assumptions: 'None seen.', at: '2026-07-01T09:35:00Z' }));
    expect(text).to.equal('Lower: Early help (level 2, Levels of Help: a model guide), on 1 July 2026 at 10:35, because: Help with this is already in place, and life is better for the child. Mornings are on time. Consulted: Ann (invented). Asked whether assumptions make us see less: “None seen.”');
  });

  it('tells a reason that this edition does not list as it was written down, and goes on without one', () => {
    expect(decides(judged({ reason: 'tide-has-turned' }))).to.match(/because: tide-has-turned$/);
    expect(decides(judged({ noSupervisor: true }))).to.match(/guide\)\. No supervisor could be reached\.$/);
    expect(decides(judged({ decision: 'agree', step: 'level-3', at: '2026-11-23T10:35:00Z' }))).to.equal('Agrees with the guide, on 23 November 2026 at 10:35');
  });

  it('does not tell agreement with another result as agreement with this one', () => {
    expect(decides(judged({ decision: 'agree', step: 'level-2', at: '2026-11-23T10:35:00Z' }))).to.match(/^Not yet said of this result/).and.not.to.match(/Agrees/);
    expect(decides(judged({ decision: 'higher', step: 'level-2' }))).to.match(/Higher: Early help.*decided before the answers changed/);
  });

  it('names a level judged where the guide named none as that, and not as higher', () => {
    const { assessment } = castMember('nothing-known');
    expect(decides(say(assessment, 'result', { judgement: { judgement: { decision: 'higher', step: 'level-3', why: '', consulted: '' } } }))).to.match(/^Judges it: Targeted help/);
  });

  it('keeps what a supervisor wrote apart from what the practitioner reports of one, and both from the practitioner’s own', () => {
    const own = section('supervision')!;
    const reported = section('supervision-reported')!;
    expect(own.heading).to.equal('The supervisor');
    expect(JSON.stringify(own.lines)).to.match(/Ms Example \(safeguarding lead\)/).and.match(/Higher: Targeted help.*on 23 November 2026 at 14:20/).and.match(/Who gets his sister up/).and.not.to.match(/Mrs Invented-Head/);
    expect(reported.heading).to.equal('The practitioner reports that a supervisor said');
    expect(JSON.stringify(reported.lines)).to.match(/Mrs Invented-Head \(head teacher\)/).and.match(/Agrees: Early help/).and.not.to.match(/Ms Example/);
    const { summary } = refer(guide, castMember('supervised').assessment);
    expect(summary.find((l) => l.label === 'The supervisor')!.text).to.match(/^Ms Example .*Higher: Targeted help/);
    expect(decides(castMember('supervised').assessment), 'and the practitioner’s stays as it was').to.match(/^Lower: Early help/);
  });

  it('says nothing of supervisors where none was written down', () => {
    expect(refer(guide, carer).sections.map((s) => s.id)).not.to.include.members(['supervision']);
    expect(JSON.stringify(refer(guide, carer).summary)).not.to.match(/The supervisor/);
  });
});

import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cite } from '../../src/guide/source.ts';
import type { Account } from '../support/saying.ts';
import { anyGuide } from './any-guide.ts';
import { everyStep } from './every-step.ts';

anyGuide(guide);

const police = (account: Account): Account => ({ agency: 'police', age: 16, ...account, says: ['whereabouts-not-known', ...(account.says ?? [])], answers: { whereabouts: 'believed', ...account.answers } });
const graded = { 'contact-since': 'spoke', 'return-agreed': 'yes', 'grade-assumptions': { words: 'None that we see.' }, 'grade-review': { words: 'At nine.' } };

everyStep(guide, [
  { scale: 'level', step: 'level-1', by: [{}, { says: ['knows-a-trusted-adult'] }, { says: ['low-income'] }] },
  { scale: 'level', step: 'level-2', by: [{ says: ['hygiene-slipping'] }, { says: ['single-self-harm'] }, { says: ['private-fostering'] }, { says: ['low-income', 'circumstances-affect-child'] }, { says: ['missing-now-and-then'] }] },
  { scale: 'level', step: 'level-3', by: [{ says: ['disability-substantial'] }, { says: ['homeless-16-17'], age: 16 }, { says: ['cares-some', 'hygiene-slipping', 'few-friends', 'going-on', 'affecting-the-child'] }, { says: ['unknown-cars', 'unexplained-gifts'], age: 15 }, { says: ['hygiene-slipping', 'repeat-contact'] }] },
  { scale: 'level', step: 'level-4', by: [{ says: ['child-told-of-harm'] }, { says: ['sexual-activity'], age: 12 }, { says: ['da-serious'], age: 5 }, { says: ['chronic-neglect', 'help-did-not-help'] }, { says: ['forced-marriage'] }] },
  { scale: 'howSoon', step: 'look-again', by: [{}, { says: ['knows-a-trusted-adult'] }, { says: ['attends-and-progresses'] }] },
  { scale: 'howSoon', step: 'agree-with-family', by: [{ says: ['hygiene-slipping'] }, { says: ['low-income', 'circumstances-affect-child'] }, { says: ['few-friends'] }] },
  { scale: 'howSoon', step: 'one-working-day', by: [{ says: ['disability-substantial'] }, { says: ['private-fostering'] }, { says: ['hygiene-slipping', 'few-friends', 'low-after-event'] }] },
  { scale: 'howSoon', step: 'phone-today', by: [{ says: ['injury-non-mobile'], age: 0 }, { says: ['repeated-self-harm'] }, { notKnown: ['danger-now'] }, { says: ['homeless-16-17'], age: 16 }] },
  { scale: 'howSoon', step: 'now-999', by: [{ says: ['danger-now'] }, { says: ['suicide-attempt', 'danger-now'] }, { says: ['whereabouts-not-known', 'medicine-needed'] }] },
  { scale: 'other', step: 'very-low', by: [police({ answers: graded }), police({ age: 15, answers: graded }), police({ answers: { ...graded, 'contact-since': 'message' } })] },
  { scale: 'other', step: 'low', by: [police({ answers: { ...graded, 'return-agreed': 'no' } }), police({ age: 17, answers: { ...graded, 'return-agreed': 'no' } }), police({ answers: { ...graded, 'return-agreed': 'not-known' } })] },
  { scale: 'other', step: 'medium', by: [police({}), police({ says: ['unlike-them'] }), police({ says: ['carer-very-worried'], answers: graded }), police({ answers: graded, episodes: [0, 30] }), police({ answers: graded, facts: ['protection-plan'] })] },
  { scale: 'other', step: 'high', by: [police({ says: ['taken-or-held'] }), police({ age: 11 }), police({ says: ['harm-while-missing'] })] },
]);

describe('the model guide', () => {
  it('is a model, adopted by nobody, and not Coventry’s', () => {
    expect(guide.adoption.status).to.equal('model');
    expect(guide.adoption.says).to.match(/Not adopted by any/);
    expect(`${guide.title} ${guide.authority}`).not.to.match(/Coventry/);
  });

  it('has at least 100 indicators, across at least ten areas and all the steps of its levels', () => {
    expect(guide.indicators.length).to.be.at.least(100);
    expect(new Set(guide.indicators.map((i) => i.area)).size).to.be.at.least(10);
    const steps = guide.scales.find((s) => s.id === guide.level)!.steps;
    for (const step of steps.slice(1)) expect(guide.indicators.filter((i) => i.step === step.id).length, step.id).to.be.greaterThan(15);
    expect(guide.indicators.filter((i) => i.kind === 'protective-factor').length, 'what level 1 looks like').to.be.at.least(10);
  });

  // Rows of the published matrix that a source, a tool or statute treats as enough alone, or that we read so.
  const alone: [string, string, string[]][] = [
    ['H20', 'level-3', ['disability-substantial']],
    ['H25', 'level-4', ['medical-care-refused']],
    ['H26', 'level-4', ['fabricated-illness']],
    ['H29', 'level-4', ['under-13-pregnant']],
    ['B12', 'level-4', ['suicide-attempt']],
    ['B13', 'level-4', ['acute-mental-illness', 'suicidal-talk']],
    ['R09', 'level-4', ['nobody-to-care']],
    ['PS06', 'level-4', ['dangerous-adults-not-kept-away']],
    ['PS07', 'level-4', ['person-posing-risk']],
    ['HO5', 'level-4', ['home-dangerous']],
    ['Q04', 'level-3', ['court-report-ordered']],
    ['DA04', 'level-4', ['da-severe']],
    ['DA06', 'level-4', ['da-marac']],
    ['DA07', 'level-4', ['da-pregnant']],
    ['PH01', 'level-4', ['injury-non-mobile']],
    ['PH02', 'level-4', ['injury-unexplained']],
    ['PH03', 'level-4', ['bruising-patterns']],
    ['SX03', 'level-4', ['abusing-other-children']],
    ['SX04', 'level-4', ['sexual-abuse-suspected', 'sexual-abuse-in-family']],
    ['EM01', 'level-4', ['suspected-emotional-abuse']],
    ['DI01', 'level-4', ['child-told-of-harm']],
    ['DI02', 'level-4', ['parent-told-of-harm']],
    ['DI03', 'level-4', ['allegation-professional']],
    ['CS04', 'level-4', ['cse-happening']],
    ['TF01', 'level-4', ['trafficked']],
    ['TF02', 'level-4', ['unaccompanied-child']],
    ['FG01', 'level-4', ['fgm-risk']],
    ['FG02', 'level-4', ['fgm-known']],
    ['HB01', 'level-4', ['honour-based-abuse']],
    ['HB02', 'level-4', ['forced-marriage']],
    ['RD01', 'level-4', ['radicalisation-harm']],
    ['ON03', 'level-4', ['online-harm']],
    ['HM01', 'level-3', ['homeless-16-17']],
    ['U02', 'level-3', ['pre-birth-concern']],
    ['U04', 'level-3', ['earlier-child-injured-or-removed']],
  ];
  for (const [row, step, ids] of alone)
    it(`row ${row}: ${ids.join(', ')} alone reaches ${step}`, () => {
      for (const id of ids) {
        expect(guide.indicators.some((i) => i.id === id), id).to.equal(true);
        const reaching = guide.thresholds.filter((t) => t.scale === guide.level && t.reaches === step && restsOn(t.when, id));
        expect(reaching.length, id).to.be.greaterThan(0);
      }
    });

  it('models rules, duties and disputed placings as such, not as lone levels', () => {
    const stepOf = (id: string) => guide.indicators.find((i) => i.id === id)!.step;
    expect(stepOf('drawn-to-extremism'), 'no published level: routed by duty').to.equal(undefined);
    expect(stepOf('private-fostering'), 'disputed: 2, 3 or 4; a duty to tell').to.equal(undefined);
    for (const id of ['fgm-duty', 'private-fostering-duty', 'prevent-duty', 'trafficking-duty', 'allegation-duty']) {
      const { duty } = guide.instructions.find((i) => i.id === id)!;
      expect(duty!.binds, id).to.match(/\w/);
    }
  });

  it('marks as inferred every threshold that rests on a reading of ours', () => {
    const inferred = guide.thresholds.filter((t) => cite(guide.references, t.source).some((s) => s.certainty === 'inferred'));
    expect(inferred.map((t) => t.id)).to.include.members(['suicide', 'medicine-missed', 'unsafe-with-adults', 'many-and-lasting', 'missing-cluster-exploitation']);
  });

  it('says of every ground for sharing that it has still to be checked, and keeps agreeing to share apart from agreeing to help', () => {
    for (const { id, source } of guide.lawfulBases!) {
      const cited = cite(guide.references, source);
      expect(cited.some((c) => c.certainty === 'inferred'), id).to.equal(true);
      expect(cited.map((c) => c.note).join(), id).to.match(/to be checked at release/i);
    }
    expect(guide.lawfulBases!.find((b) => b.id === 'agreed-to-sharing')!.means).to.match(/not the same as agreeing to a service, nor as agreeing to medical care/);
    expect(guide.lawfulBases!.map((b) => `${b.text} ${b.means}`).join()).not.to.match(/\bconsent/i);
  });

  it('offers no reason to judge lower that rests on who a child is, or on what is usual for them', () => {
    const lower = guide.judgementReasons!.filter((r) => r.direction === 'lower').map((r) => r.text).join('\n');
    expect(lower).not.to.match(/\b(usual|always|age|boys?|girls?|culture|refus\w+|engage|chooses?)\b|disab|street.?wise/i);
  });
});

/** Is this indicator, by itself, enough for the condition? */
function restsOn(when: (typeof guide.thresholds)[number]['when'], id: string): boolean {
  if ('any' in when) return when.any.some((c) => restsOn(c, id));
  return 'present' in when && when.present.includes(id) && (when.atLeast ?? 1) === 1;
}

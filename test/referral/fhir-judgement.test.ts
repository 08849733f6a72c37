import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { say } from '../../src/assessment/assessment.ts';
import { scaleOf } from '../../src/guide/scale-of.ts';
import type { Scale } from '../../src/guide/scale.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import type { Recommendation } from '../../src/recommendation/recommendation.ts';
import { judgedOf, priorityOf, requestOf } from '../../src/referral/fhir-judgement.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { cast, castMember } from '../../stories/cast.ts';

const links = { subject: { reference: 's' }, author: { reference: 'a' }, response: { reference: 'r' } };
type Prediction = { outcome: { text: string }; qualitativeRisk?: { coding: { code: string }[] }; rationale?: string };
const judged = (id: string, more = {}) => judgedOf(sendingOf(guide, { ...castMember(id).assessment, ...more }), 'j', links) as unknown as { status: string; basis: unknown; prediction: Prediction[] };
const codes = (prediction: Prediction) => prediction.qualitativeRisk?.coding.map((c) => c.code);
const request = (id: string) => requestOf(sendingOf(guide, castMember(id).assessment), 'q', links, { reference: 'j' });

describe('what was judged', () => {
  it('is the guide’s step and, apart from it, the practitioner’s own, with their reasons', () => {
    const { status, basis, prediction } = judged('judged-lower');
    expect(prediction.map(codes)).to.deep.equal([['level-3'], ['level-2']]);
    expect(prediction[0]!.rationale).to.include(recommend(guide, castMember('judged-lower').assessment).level.reasons[0]!.threshold.because);
    expect(prediction[1]!.rationale).to.include('starts on Monday').and.include('The safeguarding lead');
    expect(status).to.equal('final');
    expect(basis).to.deep.equal([links.response]);
  });

  it('says so where no step could be said, and where nobody has decided', () => {
    const { status, prediction } = judged('nothing-known');
    expect(prediction).to.have.lengthOf(1);
    expect(prediction[0]).not.to.have.property('qualitativeRisk');
    expect(prediction[0]!.rationale).to.include('not the same as no need');
    expect(status).to.equal('preliminary');
  });

  it('says so where it was decided of another result', () => {
    const { assessment } = castMember('young-carer');
    const agreed = { ...assessment, said: assessment.said.filter((s) => s.page !== 'result') };
    const made = judgedOf(sendingOf(guide, say(agreed, 'result', { judgement: { judgement: { decision: 'agree', step: 'level-1', why: '', consulted: '' } } })), 'j', links) as unknown as { status: string; prediction: Prediction[] };
    expect(made.status).to.equal('preliminary');
    expect(made.prediction.map(codes)).to.deep.equal([['level-3'], undefined]);
    expect(made.prediction[1]!.outcome.text).to.include('before the answers changed');
  });

  it('keeps a supervisor’s own entry apart from what is reported of one', () => {
    const view = { by: 'B. Lead', role: 'Supervisor', view: 'higher' as const, step: 'level-4', challenged: '', why: 'The bruise.', at: '2026-11-23T12:00:00Z' };
    const { prediction } = judged('young-carer', { supervision: [{ ...view, entered: 'by-supervisor' }, { ...view, entered: 'practitioner-reports' }] });
    expect(prediction.map(codes)).to.deep.equal([['level-3'], ['level-4'], ['level-4']]);
    expect(prediction[1]!.outcome.text).to.include('entered by the supervisor').and.include('B. Lead, Supervisor');
    expect(prediction[2]!.outcome.text).to.include('as the practitioner reports it');
  });

  it('never says a probability', () => {
    for (const { id } of cast) expect(JSON.stringify(judged(id))).not.to.match(/probability/i);
  });
});

describe('what is asked', () => {
  it('is a proposal, with the asks of the letter', () => {
    const { intent, status, orderDetail } = request('young-carer');
    expect({ intent, status }).to.deep.equal({ intent: 'proposal', status: 'draft' });
    for (const ask of recommend(guide, castMember('young-carer').assessment).routes.flatMap((r) => r.asks ?? [])) expect(JSON.stringify(orderDetail)).to.include(ask);
    expect(request('judged-lower').status).to.equal('active');
  });

  it('carries a safeguarding code only where there is a worry and a call comes first', () => {
    expect(JSON.stringify(request('baby-bruise').reasonCode)).to.include('836881000000105');
    expect(request('one-small-worry')).not.to.have.property('reasonCode');
    expect(request('late-but-known')).not.to.have.property('reasonCode');
  });

  it('is as pressing as the guide’s scale says, by order and call alone, and more whenever a call comes first', () => {
    expect(['insulin', 'baby-bruise', 'young-carer', 'one-small-worry', 'late-but-known'].map((id) => request(id).priority)).to.deep.equal(['stat', 'urgent', 'asap', 'routine', 'routine']);
    const scale: Scale = { ...scaleOf(guide, guide.howSoon), steps: [{ id: 'some-day', name: 'A', meaning: 'A', response: 'A' }, { id: 'soon', name: 'B', meaning: 'B', response: 'B' }] };
    const at = (i: number | undefined, first: unknown[] = []) => priorityOf(scale, { howSoon: { scale, ...(i !== undefined && { step: scale.steps[i] }) }, first } as unknown as Recommendation);
    expect([at(0), at(1), at(undefined)]).to.deep.equal(['routine', 'routine', 'asap']);
    expect(at(0, [{}])).to.equal('urgent');
  });
});

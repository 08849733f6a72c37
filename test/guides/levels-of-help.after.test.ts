import { expect } from '@open-wc/testing';
import { reopened } from '../../src/afterwards/reopened.ts';
import { hashOfRecord } from '../../src/assessment/account.ts';
import type { Answers } from '../../src/assessment/answer.ts';
import { begin, say, type Assessment } from '../../src/assessment/assessment.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { signs } from '../../src/guide/afterwards.ts';
import type { Purpose } from '../../src/guide/conversation.ts';
import { conversationFor } from '../../src/guide/purpose-of.ts';
import { cite } from '../../src/guide/source.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { orderOf } from '../../src/recommendation/recommendation.ts';
import { saying } from '../support/saying.ts';

const on = (purpose: Purpose) => conversationFor(guide, purpose)!;
const questionsOf = (purpose: Purpose) => on(purpose).pages.flatMap((page) => page.questions);
const referral = saying(guide, { says: ['missing-now-and-then'], age: 15 });

/** Goes through a conversation, saying only this; every other page is left blank. */
function told(purpose: Purpose, said: Record<string, Answers>, follows: Assessment = referral): Assessment {
  let record = begin(guide, '2026-11-24', { conversation: on(purpose).id, follows: hashOfRecord(follows) });
  for (let journey = journeyOf(guide, record); !journey.ended; journey = journeyOf(guide, record)) record = say(record, journey.pages.at(-1)!.id, said[journey.pages.at(-1)!.id] ?? {});
  return record;
}
const pagesOf = (record: Assessment) => journeyOf(guide, record).pages.map((page) => page.id);
const facing = (record: Assessment) => journeyOf(guide, record).pages.filter((page) => page.facing).map((page) => page.id);
const agreed = { 'childs-agreement': { 'talk-now': { option: 'yes' } } };

describe('what comes after, in the model guide', () => {
  it('has a conversation for each purpose, and offers the police’s to the police alone', () => {
    expect(guide.conversations.map((c) => c.purpose ?? 'referral')).to.deep.equal(['referral', 'return-home-interview', 'prevention-interview', 'carers-report', 'trusted-worker', 'help', 'plan-answer', 'review', 'supervision', 'closure']);
    for (const { id, purpose, agencies, offer } of guide.conversations) {
      expect(agencies, id).to.deep.equal(purpose === 'prevention-interview' ? ['police'] : undefined);
      if (purpose) expect(offer, id).to.match(/\w/);
    }
  });

  it('asks for what the child needs first, and when they came back, before any talk', () => {
    for (const purpose of ['return-home-interview', 'prevention-interview'] as const) expect(on(purpose).pages.slice(0, 2).map((p) => p.id)).to.deep.equal(['needs-first', 'back-again']);
  });

  it('shows a child their pages only when they want to talk, and never after an assault or in danger', () => {
    expect(facing(told('return-home-interview', agreed))).to.have.length.of.at.least(20);
    for (const option of ['no', 'to-agree', 'held-before']) expect(facing(told('return-home-interview', { 'childs-agreement': { 'talk-now': { option } } })), option).to.deep.equal([]);
    expect(facing(told('return-home-interview', {}))).to.deep.equal([]);
    expect(facing(told('return-home-interview', { ...agreed, 'needs-first': { 'needs-now': { options: ['assault'] } } }))).to.deep.equal([]);
    expect(facing(told('return-home-interview', { ...agreed, 'needs-first': { danger: { option: 'yes' } } }))).to.deep.equal([]);
    for (const purpose of ['help', 'review', 'closure'] as const) {
      expect(facing(told(purpose, { 'child-here': { 'child-here': { option: 'not-here' } } })), purpose).to.deep.equal([]);
      expect(facing(told(purpose, { 'child-here': { 'child-here': { option: 'here' } } })), purpose).not.to.be.empty;
    }
  });

  it('puts what cannot wait before everything else once a child has spoken, and makes it a call today', () => {
    const record = told('return-home-interview', { ...agreed, 'told-something': { 'told-of-harm': { option: 'yes' } } });
    const pages = pagesOf(record);
    const last = facing(record).at(-1)!;
    expect(pages.slice(pages.indexOf(last) + 1, pages.indexOf(last) + 3)).to.deep.equal(['told-something', 'what-was-told']);
    const words = on('return-home-interview').pages.find((p) => p.id === 'what-was-told')!;
    expect(words.intro!.join(' ')).to.match(/Ask no more/).and.match(/Phone/).and.match(/999/);
    expect(words.questions.map((q) => q.id)).to.deep.equal(['told-words', 'told-question', 'told-present', 'told-written', 'told-called']);
    const before = recommend(guide, referral);
    const now = recommend(guide, reopened(guide, [referral, record]));
    expect(now.howSoon.step?.phone).to.equal(true);
    expect(orderOf(now.level)).to.be.greaterThan(orderOf(before.level));
    expect(now.instructions.map((i) => i.id)).to.include('do-not-ask');
  });

  it('holds up nothing that keeps a child safe when the child says no: it asks why, when again, and offers carers a talk', () => {
    const record = told('return-home-interview', { 'childs-agreement': { 'talk-now': { option: 'no' } }, 'interview-outcome': { 'interview-held': { option: 'declined' } } });
    const pages = pagesOf(record);
    expect(pages).to.include.members(['interview-not-held', 'told-something', 'return-why', 'signs-found', 'harm-found', 'carers-account', 'plan-proposed', 'return-shared', 'trigger-plan', 'after-result']);
    const asked = on('return-home-interview').pages.find((p) => p.id === 'interview-not-held')!;
    expect(asked.questions.find((q) => q.id === 'not-held-words')!.childsWords).to.equal(true);
    expect(asked.questions.map((q) => q.id)).to.include.members(['offer-again-on', 'offer-again-by', 'carers-offered']);
    expect(asked.intro!.join(' ')).to.match(/Nothing that keeps the child safe waits/);
  });

  it('re-opens the referral by what an interview, a review and an officer find', () => {
    const before = recommend(guide, referral);
    const found: [Purpose, Record<string, Answers>][] = [
      ['return-home-interview', { 'return-why': { 'missing-why': { options: ['home'] } }, 'why-home': { 'why-home-causes': { causes: [{ option: 'harm', saidBy: 'child' }] } } }],
      ['return-home-interview', { 'signs-found': { 'signs-list': { options: ['cars', 'gifts'] } } }],
      ['prevention-interview', { 'prevention-harm': { harmed: { option: 'yes' } } }],
      ['review', { 'harm-found': { 'harm-found-list': { options: ['going-back'] } } }],
    ];
    for (const [purpose, said] of found) expect(orderOf(recommend(guide, reopened(guide, [referral, told(purpose, said)])).level), JSON.stringify(said)).to.be.greaterThan(orderOf(before.level));
  });

  it('asks who proposed nothing of an answer, and only the plan owner for one', () => {
    const fields = (purpose: Purpose) => questionsOf(purpose).find((q) => q.after === 'plan-changes')!.fields!.map((f) => f.id);
    expect(fields('return-home-interview')).to.deep.equal(['what', 'because', 'owner', 'by']);
    expect(fields('plan-answer')).to.deep.equal(['what', 'because', 'owner', 'by', 'answer', 'said', 'manager', 'on']);
  });

  it('closes by what changed for the child, and never because tasks are done', () => {
    const { options } = questionsOf('closure').find((q) => q.after === 'closing-because')!;
    expect(options!.map((o) => o.id)).to.deep.equal(['better', 'lower', 'higher', 'family', 'moved', 'adult']);
    expect(options!.map((o) => o.text).join('\n')).not.to.match(/task|done|complet|no (further )?action|no concern/i);
  });

  it('asks child, carer and worker by themselves whether it works, and takes worse, too early and not known for answers', () => {
    for (const who of ['child', 'carer', 'worker'] as const) {
      const page = on('review').pages.find((p) => p.questions.some((q) => q.after === `working-${who}`))!;
      expect(page.questions.filter((q) => q.after?.startsWith('working-')), who).to.have.length(1);
      expect(page.questions.find((q) => q.after)!.options!.map((o) => o.id), who).to.deep.equal(['better', 'same', 'worse', 'too-early', 'not-known']);
    }
  });

  it('carries over to an interview what was offered and what the child needs to be understood, and nothing that anybody said', () => {
    const carried = on('return-home-interview').pages.filter((p) => !p.makes).flatMap((p) => p.questions).filter((q) => q.carries).map((q) => q.id);
    expect(carried).to.deep.equal(['interview-offered', 'language', 'child-name']);
    expect(guide.conversations.flatMap((c) => c.pages).filter((p) => p.facing).flatMap((p) => p.questions).filter((q) => q.carries)).to.deep.equal([]);
  });

  it('asks for something on every sign there is, and for a supervisor, more help, less help, a trusted worker and a trigger plan', () => {
    const { prompts } = guide.afterwards!;
    expect(signs.filter((sign) => !prompts.some((p) => p.signs?.includes(sign)))).to.deep.equal([]);
    expect(new Set(prompts.map((p) => p.asks))).to.have.all.keys('trusted-worker', 'supervision', 'escalate', 'step-down', 'trigger-plan', 'do');
    for (const sign of ['working-worse', 'working-same-twice', 'harm-in-episode', 'episode-before-first-review'] as const)
      expect(prompts.filter((p) => p.signs?.includes(sign)).map((p) => p.asks), sign).to.include.members(['escalate', 'supervision']);
  });

  it('names no police grade to anybody but the police', () => {
    const grades = /\b(very low|low|medium|high)\b|\bgrade/i;
    for (const { id, heading, says } of guide.afterwards!.prompts) expect([heading, ...says].join(' '), id).not.to.match(grades);
    for (const { id, purpose, pages } of guide.conversations)
      if (purpose) for (const page of pages) for (const text of [page.heading, ...(page.intro ?? []), ...page.questions.flatMap((q) => [q.text, q.hint ?? '', ...(q.options ?? []).map((o) => o.text ?? '')])]) expect(text, `${id}: ${page.id}`).not.to.match(grades);
  });

  it('says of every number but the 72 hours that it is ours, and that no strategy exists', () => {
    const { interviewWithin, offerAgain, answerPlanWithin, reviews, watch, strategyAims } = guide.afterwards!;
    expect(interviewWithin.hours).to.equal(72);
    expect(cite(guide.references, interviewWithin.source).map((s) => s.certainty)).to.include('national-guidance');
    for (const rule of [offerAgain, answerPlanWithin, reviews, watch]) expect(cite(guide.references, rule.source).some((s) => s.certainty === 'inferred' && /our (number|proposal)/.test(s.note ?? '')), rule.says).to.equal(true);
    expect(strategyAims).to.deep.equal([]);
  });
});

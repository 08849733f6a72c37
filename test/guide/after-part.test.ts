import { expect } from '@open-wc/testing';
import { AfterPart, afterShapes, effects, type Shape } from '../../src/guide/after-part.ts';
import { Question } from '../../src/guide/question.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { accepts } from '../support/accepts.ts';

describe('AfterPart', () => {
  accepts(AfterPart, { 'what the rules read': 'returned-at' }, { 'what they do not': 'score' });

  it('gives a shape that a question can have', () => {
    for (const [part, shape] of Object.entries(afterShapes) as [string, Shape][]) {
      const options = shape.options?.map((id) => ({ id, text: id }));
      const fields = Object.entries(shape.fields ?? {}).map(([id, { ask, options: list }]) => ({ id, ask, text: id, ...(list && { options: list.map((o) => ({ id: o, text: o })) }) }));
      const question = { id: part, ask: shape.ask, after: part, text: part, ...(options && { options }), ...(fields.length && { fields }) };
      expect(Question.safeParse(question).success, part).to.equal(true);
    }
  });

  it('lets a field be left out only where it is asked of somebody else, and names only fields that there are', () => {
    for (const [part, shape] of Object.entries(afterShapes) as [string, Shape][])
      if (shape.only) for (const id of shape.only.fields) expect(shape.fields, part).to.have.property(id);
  });

  it('is asked for, every part of it, by the model guide, and in the conversation it belongs to', () => {
    const where = new Map<string, Set<string>>();
    for (const { purpose = 'referral', pages } of levelsOfHelp.conversations)
      for (const { after } of pages.flatMap((p) => p.questions)) if (after) where.set(after, (where.get(after) ?? new Set()).add(purpose));
    expect(Object.keys(afterShapes).filter((part) => !where.has(part))).to.deep.equal([]);
    const belongs: Record<string, string[]> = {
      'return-home-interview': ['returned-at', 'offers', 'interview', 'held-at', 'independent', 'trained', 'chosen-by-child', 'harm', 'plan-changes', 'no-plan-change', 'told-child', 'scales'],
      'prevention-interview': ['returned-at', 'harm'],
      'trusted-worker': ['trusted-person', 'trusted-role', 'trusted-chosen', 'trusted-since', 'trusted-last-seen', 'trusted-agreed', 'trusted-seen', 'trusted-changes', 'trusted-ending', 'trusted-handover', 'trusted-cover'],
      help: ['interventions', 'measures', 'scales', 'decision-received'],
      'plan-answer': ['plan-changes'],
      review: ['working-child', 'working-carer', 'working-worker', 'what-changed', 'what-differently', 'who-checks', 'next-review', 'scales', 'interventions', 'trusted-person', 'harm'],
      supervision: ['supervisor', 'supervised-about', 'challenged', 'supervisor-decided'],
      closure: ['closing-because', 'childs-view', 'causes-now', 'closing-manager', 'closing-why', 'closing-told', 'trusted-handover'],
    };
    for (const [purpose, parts] of Object.entries(belongs)) for (const part of parts) expect([...(where.get(part) ?? [])], part).to.include(purpose);
  });

  it('knows worse, and not known, as effects of their own', () => {
    expect(effects).to.deep.equal(['better', 'same', 'worse', 'too-early', 'not-known']);
  });
});

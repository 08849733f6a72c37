import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { Cause, Judgement, Person } from '../../src/assessment/answer.ts';
import { Episode } from '../../src/assessment/episodes.ts';
import { Piece } from '../../src/assessment/evidence.ts';
import type { Question } from '../../src/guide/question.ts';
import { choicesOf, fieldsOf, isWithheld } from '../../src/referral/fhir-fields.ts';
import { smallGuide } from '../support/small-guide.ts';

const guide = smallGuide();
const asks = (ask: Question['ask'], more: Partial<Question> = {}): Question => ({ id: 'odd', ask, text: 'Odd?', ...more });
const fields = (question: Question) => fieldsOf(guide, guide.conversations[0]!, question);

describe('the fields of an answer that has several', () => {
  for (const [ask, shape] of Object.entries({ people: Person, episodes: Episode, evidence: Piece, causes: Cause, judgement: Judgement } satisfies Partial<Record<Question['ask'], z.ZodMiniObject>>))
    it(`${ask}: every part of the record has one, and what the record always holds is marked`, () => {
      const made = fields(asks(ask as Question['ask'], { options: [{ id: 'a', text: 'A' }] }));
      expect(made.map((f) => f.id).sort()).to.deep.equal(Object.keys(shape.shape).sort());
      const empty = Object.fromEntries(made.filter((f) => f.always).map((f) => [f.id, '']));
      const missing = shape.safeParse(empty).error?.issues.filter((i) => i.path.length === 1 && !['option', 'indicator', 'decision'].includes(String(i.path[0]))) ?? [];
      expect(missing).to.deep.equal([]);
    });

  it('asks of an adult only what keeps the child safe, where the family must not be told', () => {
    const asked = fields(asks('people', { guarded: true })).filter((f) => !f.unasked).map((f) => f.id);
    expect(asked).to.include('mustNotBeContacted').and.not.include('agrees').and.not.include('told');
  });

  it('offers the steps of a scale and “not sure”; what is answered on any scale but the two is withheld', () => {
    expect(choicesOf(guide, asks('step', { scale: 'help' })).map((c) => c.code)).to.deep.equal(['little', 'some', 'much', 'not-sure']);
    expect(isWithheld(guide, asks('step', { scale: 'help' }))).to.equal(false);
    expect(isWithheld(guide, asks('step', { scale: 'grade' }))).to.equal(true);
    expect(isWithheld(guide, asks('words'))).to.equal(false);
  });
});

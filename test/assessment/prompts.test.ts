import { expect } from '@open-wc/testing';
import type { Piece } from '../../src/assessment/evidence.ts';
import { bases } from '../../src/assessment/bases.ts';
import { periods, voices } from '../../src/assessment/evidence.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { isEffectSaid, promptsFor } from '../../src/assessment/prompts.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { orderOf } from '../../src/recommendation/recommendation.ts';
import { cast, castMember, today } from '../../stories/cast.ts';
import { chance, seed } from '../support/random.ts';

const piece = (more: Partial<Piece> = {}): Piece => ({ indicator: 'hungry', what: 'No lunch again.', basis: 'seen', when: '20 November 2026', who: 'The person referring', effect: 'Tired by two.', ...more });
const kinds = (...pieces: Piece[]) => promptsFor({ pieces, asOf: today }).map((p) => p.kind);

describe('what would help a reader', () => {
  it('is nothing where what, how, when, who and the effect are there', () => {
    expect(kinds(piece())).to.deep.equal([]);
    expect(kinds(piece({ what: '  ', when: '' }))).to.deep.equal([]);
  });

  it('is about when, unless a day, a period or “about when” is there', () => {
    expect(kinds(piece({ when: '' }))).to.deep.equal(['no-date']);
    expect(kinds(piece({ when: 'now and then' }))).to.deep.equal(['no-date']);
    expect(kinds(piece({ when: '2 to 20 November' }))).to.deep.equal([]);
    expect(kinds(piece({ when: '', period: 'earlier' }))).to.deep.equal([]);
  });

  it('is how it is known, where that was not said', () => {
    const { basis: _, ...bare } = piece();
    expect(kinds(bare)).to.deep.equal(['no-basis']);
  });

  for (const what of ['I think he is hungry.', 'He seems sad.', 'Obviously tired.', 'She is ALWAYS late.', 'Must   have been out.'])
    it(`asks whether “${what}” is what was seen`, () => expect(kinds(piece({ what }))).to.deep.equal(['opinion-as-fact']));
  for (const what of ['Late on eleven of twenty mornings.', 'He said “I think she forgot”.', 'Wore a seamstress’s apron.', 'Walked in the hallways.'])
    it(`takes “${what}” as it is`, () => expect(kinds(piece({ what }))).to.deep.equal([]));

  it('never asks more of a child’s own account, or of what somebody else said', () => {
    expect(kinds(piece({ what: 'I think she always forgets.', basis: 'said-by-child' }))).to.deep.equal([]);
    expect(kinds(piece({ what: 'I think she forgot.', basis: 'recorded', words: 'child' }))).to.deep.equal([]);
    expect(kinds(piece({ what: 'She seems tired.', basis: 'said-by-other' }))).to.deep.equal([]);
    const told = (what: string) => piece({ what, basis: 'said-by-child', who: 'Told the tutor' });
    expect(kinds(told('a'), told('b'), told('c'))).to.deep.equal([]);
  });

  it('is what a professional view rests on, where nothing stands beside it', () => {
    expect(kinds(piece({ basis: 'professional-opinion' }))).to.deep.equal(['opinion-alone']);
    expect(kinds(piece({ basis: 'professional-opinion' }), piece())).to.deep.equal([]);
  });

  it('is what it means for the child, once for a concern, unless it was said for the child as a whole', () => {
    const { effect: _, ...bare } = piece();
    expect(kinds(bare, bare)).to.deep.equal(['no-effect']);
    expect(kinds(bare, piece())).to.deep.equal([]);
    expect(promptsFor({ pieces: [bare], asOf: today, effectSaid: true })).to.deep.equal([]);
    expect(isEffectSaid(journeyOf(guide, castMember('young-carer').assessment))).to.equal(true);
    expect(isEffectSaid(journeyOf(guide, castMember('one-small-worry').assessment))).to.equal(false);
  });

  it('is a second source, where three pieces or more have one', () => {
    const three = [piece(), piece({ indicator: 'cold' }), piece({ what: 'No coat.', who: 'the person referring ' })];
    expect(kinds(...three)).to.deep.equal(['one-source']);
    expect(kinds(...three.slice(1))).to.deep.equal([]);
    expect(promptsFor({ pieces: three.slice(1), elsewhere: [piece()], asOf: today }).map((p) => p.kind)).to.deep.equal(['one-source']);
    expect(promptsFor({ pieces: three, elsewhere: [piece({ who: 'GP', basis: 'recorded' })], asOf: today })).to.deep.equal([]);
  });

  it('has one name for as long as the same thing is asked', () => {
    const ids = promptsFor({ pieces: [piece({ when: '' }), piece({ indicator: 'cold', when: '' })], asOf: today }).map((p) => p.id);
    expect(ids).to.deep.equal(['no-date hungry 0', 'no-date cold 0']);
  });
});

describe('how, when and in whose words a thing is known', () => {
  it(`never changes a step, a reason, or the order of reasons and concerns (seed ${seed})`, () => {
    const by = chance(seed);
    for (const { assessment } of cast) {
      const stands = (a: typeof assessment) => {
        const { level, howSoon, otherScales, concerns, instructions, routes, first } = recommend(guide, a);
        return {
          outcomes: [level, howSoon, ...otherScales].map((o) => [orderOf(o), o.step?.id, o.unsaid, [...o.reasons, ...o.besides].map((r) => [r.threshold.id, r.concerns.map((c) => c.indicator.id)])]),
          concerns: concerns.map((c) => c.indicator.id),
          rest: [...first, ...instructions, ...routes].map((i) => i.id),
        };
      };
      const before = stands(assessment);
      for (let i = 0; i < 12; i++) {
        const vary = (p: Piece): Piece => ({
          indicator: p.indicator, what: p.what, who: p.who,
          when: by.pick([p.when, '', 'often', '1 May 2019']),
          ...(by.yes(0.8) && { basis: by.pick([...bases]) }), ...(by.yes(0.5) && { words: by.pick([...voices]) }),
          ...(by.yes(0.5) && { period: by.pick([...periods]) }), ...(by.yes(0.5) && { effect: by.pick(['', 'He is tired.', 'Obviously fine.']) }),
        });
        const said = assessment.said.map((s) => ({ ...s, answers: Object.fromEntries(Object.entries(s.answers).map(([id, a]) => [id, 'evidence' in a ? { evidence: a.evidence.map(vary) } : a])) }));
        expect(stands({ ...assessment, said })).to.deep.equal(before);
      }
    }
  });
});

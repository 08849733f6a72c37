import { expect } from '@open-wc/testing';
import type { Evidence } from '../../src/assessment/evidence.ts';
import type { Concern } from '../../src/assessment/concerns.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { tellConcern, tellHowKnown } from '../../src/referral/tell-concerns.ts';
import { today } from '../../stories/cast.ts';

const indicator = guide.indicators.find((i) => i.id === 'cares-some')!;
const concern = (...evidence: Evidence[]): Concern => ({ indicator, pages: [], evidence, evidenceAsked: true });
const piece = (more: Partial<Evidence> = {}): Evidence => ({ what: 'Late.', when: '20 November 2026', who: 'School register', ...more });

describe('a worry, as the letter tells it', () => {
  it('says of each piece how it is known, in whose words, from whom and when', () => {
    expect(tellConcern(concern(piece({ basis: 'recorded' }), piece({ basis: 'said-by-other', words: 'other', who: 'His mother' })), today)).to.deep.equal([
      { label: indicator.text, text: 'Late.', note: 'on record, School register, 20 November 2026' },
      { text: 'Late.', note: 'known from someone else, in the words of the one who said it, His mother, 20 November 2026' },
    ]);
  });

  it('sets the child’s own words as a quotation, once in quotation marks, and no others', () => {
    expect(tellConcern(concern(piece({ what: ' “I get her up.” ', words: 'child', basis: 'said-by-child' })), today)[0]).to.deep.include({ text: 'I get her up.', quote: true });
    for (const words of ['own', 'other', undefined] as const) expect(tellConcern(concern(piece({ basis: 'said-by-child', ...(words && { words }) })), today)[0]!.quote).to.equal(undefined);
  });

  it('says about when, where no day is known, and that there is no date where there is nothing', () => {
    const note = (more: Partial<Evidence>) => tellConcern(concern(piece(more)), today)[0]!.note;
    expect(note({ when: '', period: 'recent' })).to.equal('School register, in the last six months');
    expect(note({ when: 'in his last school', period: 'earlier' })).to.equal('School register, in his last school, earlier than the last six months');
    expect(note({ when: '' })).to.equal('School register, no date written');
    expect(note({ period: 'earlier' }), 'a day says more').to.equal('School register, 20 November 2026');
  });

  it('ends with what it means for the child, each thing once', () => {
    const told = tellConcern(concern(piece({ effect: 'He is tired.' }), piece({ effect: ' He is tired. ' }), piece()), today);
    expect(told.slice(3)).to.deep.equal([{ label: 'What it means for the child', text: 'He is tired.' }]);
  });

  it('says so where nothing was written, and nothing more where nothing was asked', () => {
    expect(tellConcern(concern(), today)[0]!.text).to.match(/not been written down yet/);
    expect(tellConcern({ ...concern(), evidenceAsked: false }, today)).to.deep.equal([{ text: indicator.text }]);
  });

  it('says at the top on what it rests, and from whom, and counts nothing but what is missing', () => {
    expect(tellHowKnown([concern(piece({ basis: 'seen' }), piece({ basis: 'seen' })), concern()])).to.equal('Seen (School register); of one worry it is not yet written down');
    expect(tellHowKnown([])).to.equal('Not known');
  });
});

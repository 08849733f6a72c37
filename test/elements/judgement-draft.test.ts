import { expect } from '@open-wc/testing';
import { changed, draftOf, judgementIn } from '../../src/elements/judgement-draft.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

const pages = conversationOf(guide).pages;
const result = pages.find((p) => p.kind === 'result')!;
const lower = { decision: 'lower' as const, step: 'level-2', reason: 'has-ended', why: 'It has ended.', consulted: '', at: '2026-11-23T10:35:00Z' };

describe('a judgement being weighed', () => {
  it('is found among a page’s answers, and put there', () => {
    expect(judgementIn(draftOf(result, lower))).to.equal(lower);
    expect(judgementIn({ age: { age: 3 } })).to.equal(undefined);
    expect(draftOf(pages[0]!, lower), 'a page that asks for none').to.deep.equal({});
  });

  it('is no longer decided once it is changed', () => {
    expect(changed(lower, { consulted: 'Ann' })).to.deep.equal({ decision: 'lower', step: 'level-2', reason: 'has-ended', why: 'It has ended.', consulted: 'Ann' });
  });

  it('names no step and no reason of the side it has left; its words stay', () => {
    expect(changed(lower, { decision: 'agree', step: 'level-3' })).to.deep.equal({ decision: 'agree', step: 'level-3', why: 'It has ended.', consulted: '' });
    expect(changed(lower, { reason: '' })).not.to.have.property('reason');
    expect(changed(undefined, { decision: 'agree', step: '' })).to.deep.equal({ decision: 'agree', why: '', consulted: '' });
  });
});

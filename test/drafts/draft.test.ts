import { expect } from '@open-wc/testing';
import { draftOf, readDraft } from '../../src/drafts/draft.ts';
import { castMember } from '../../stories/cast.ts';

const { assessment } = castMember('young-carer');

describe('readDraft', () => {
  it('gives back what was made, as a value and as text', () => {
    const draft = draftOf(assessment, [['details', { 'child-name': { words: 'Sam Invented' } }]]);
    for (const saved of [draft, JSON.stringify(draft)]) expect(readDraft(saved)).to.deep.equal({ record: assessment, writing: { details: { 'child-name': { words: 'Sam Invented' } } } });
  });

  it('takes nothing else for a draft', () => {
    for (const other of [undefined, null, 7, 'text', '{', '{}', [], assessment, { format: 'levels-of-help/referral', record: assessment }]) expect(readDraft(other)).to.equal(undefined);
  });

  it('keeps the record where what was being written cannot be read', () => {
    const draft = { ...draftOf(assessment, []), writing: { details: 7 } };
    expect(readDraft(draft)).to.deep.equal({ record: assessment, writing: {} });
  });
});

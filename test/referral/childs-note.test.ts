import { expect } from '@open-wc/testing';
import { begin, say } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { childsNote } from '../../src/referral/childs-note.ts';
import { asText } from '../../src/referral/text.ts';
import { wrenUntil } from '../../stories/six-weeks.ts';

const own = { title: 'A note', isMissing: false, next: { heading: 'Next', text: 'Somebody rings.' } };
const record = wrenUntil('plan-changed').at(-1)!;

describe('the note for a child', () => {
  it('holds their words, what is handed in of what happens next, and whom to talk to', () => {
    const note = childsNote(guide, record, own);
    expect(note.sections.map((s) => s.id)).to.deep.equal(['said', 'next', 'talk', 'about']);
    expect(asText(note)).to.include('“So Mondays and Thursdays are mine.”').and.include('Somebody rings.').and.include('0800 1111');
  });

  it('is not made while the child is missing, nor where nobody said that it is safe', () => {
    expect(childsNote(guide, record, { ...own, isMissing: true })).to.deep.include({ summary: [], sections: [] }).and.have.property('refused').that.includes('missing');
    expect(childsNote(guide, begin(guide, '2026-11-23'), own).refused).to.include('safe for the child');
    expect(childsNote(guide, say(record, 'plan-answer-told', { 'note-safe': { option: 'not-known' } }), own).refused).to.include('safe for the child');
  });

  it('says so where no word of theirs is written', () => {
    expect(asText(childsNote(guide, say(record, 'plan-answer-told', { 'note-safe': { option: 'yes' } }), own))).to.include('We have not written down any words of yours yet');
  });
});

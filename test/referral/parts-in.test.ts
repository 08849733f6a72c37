import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { partsIn } from '../../src/referral/parts-in.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { castMember } from '../../stories/cast.ts';
import { begin, say } from '../../src/assessment/assessment.ts';
import { smallGuide } from '../support/small-guide.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';

const parts = (id: string) => partsIn(guide, sendingOf(guide, castMember(id).assessment).journey);

describe('the parts of a form', () => {
  it('are found by what the guide says they are, told as the letter tells them', () => {
    expect(parts('young-carer').get('child-name')).to.deep.include({ label: 'Name', text: 'Robin Invented' });
    expect(parts('young-carer').get('child-born')).to.deep.include({ text: '14 February 2013', answer: { date: '2013-02-14' } });
  });

  it('leave out what was not asked, left blank or not known', () => {
    const blank = say(castMember('young-carer').assessment, 'details', { 'child-name': { words: '  ' }, sex: { option: 'not-known' } });
    const found = partsIn(guide, sendingOf(guide, blank).journey);
    expect([...found.keys()].filter((part) => part.startsWith('child-'))).to.deep.equal([]);
  });

  it('take the name at the head of the letter for the child’s, where the guide says no more', () => {
    const small = smallGuide();
    const [page] = small.conversations[0]!.pages;
    page!.questions.push({ id: 'called', ask: 'words', text: 'What is the child called?', tells: { place: 'child', as: 'Called', headline: 'name' } });
    const journey = journeyOf(small, say(begin(small, '2026-11-23'), page!.id, { 'danger-now': { option: 'none' }, called: { words: 'Wren\0' } }));
    expect(partsIn(small, journey).get('child-name')?.text).to.equal('Wren�');
  });
});

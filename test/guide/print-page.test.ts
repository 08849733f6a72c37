import { expect } from '@open-wc/testing';
import { printGuide } from '../../src/guide/print-guide.ts';
import { printPage } from '../../src/guide/print-page.ts';
import { smallAfter } from '../support/small-after.ts';

describe('printPage', () => {
  const guide = smallAfter();
  const [back, own, numbers] = guide.conversations[1]!.pages;

  it('says that a child answers a page, and what the numbers on it mean', () => {
    expect(printPage(guide, own!)).to.deep.equal(['### Yours', '_The child reads and answers this page._', '', 'We have to tell if you are not safe.', '**What would you like to say?** (optional)', '']);
    expect(printPage(guide, numbers!)).to.include.members(['_From 0 (Bad) to 10 (Good); never added up._', '- The boat']);
  });

  it('prints what is asked of each entry, what there is to choose, and whose words they are', () => {
    back!.questions[1]!.fields!.push({ id: 'answer', ask: 'one', text: 'Answer', options: [{ id: 'changed', text: 'Yes' }, { id: 'not-changed', text: 'No' }] }, { id: 'said', ask: 'words', childsWords: true, text: 'Said' });
    expect(printPage(guide, back!)).to.include.members(['_Of each change:_', '- What', '- Answer: Yes · No', '- Said _(the child’s words)_']);
  });

  it('says of a page that it makes a sheet of its own', () => {
    expect(printPage(guide, { ...back!, makes: 'trigger-plan' }).join()).to.match(/a sheet of their own/);
  });

  it('stands under its conversation, with when that is offered and to whom alone', () => {
    expect(printGuide(guide)).to.contain('## The conversation: Home again\nWhen the child is back. Offered only to: The pilots.\n');
  });
});

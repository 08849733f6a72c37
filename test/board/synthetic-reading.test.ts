import { expect } from '@open-wc/testing';
import { syntheticBook } from '../../src/board/synthetic-book.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp } from '../../src/guides/levels-of-help/levels-of-help.ts';

const readingOf = (guide: typeof levelsOfHelp, id: string) => [...syntheticBook(guide).readings].find(([question]) => question.id === id)![1];

describe('what is read in the options of a question', () => {
  it('tells parts of life from worries, and knows which part is about going missing', () => {
    expect(readingOf(levelsOfHelp, 'areas-list').isParts).to.equal(true);
    expect([...readingOf(levelsOfHelp, 'areas-list').missing].map((o) => o.id)).to.deep.equal(['missing']);
    expect([...readingOf(fiveLevels, 'parts').missing].map((o) => o.id)).to.deep.equal(['away']);
    expect(readingOf(levelsOfHelp, 'missing-list').isParts).to.equal(false);
  });

  it('knows who says that a child is looked after, where the child works out to be, and who hands the screen to the child', () => {
    expect(readingOf(levelsOfHelp, 'support').care?.id).to.equal('looked-after');
    expect(readingOf(fiveLevels, 'plan').care?.id).to.equal('in-care');
    expect(readingOf(levelsOfHelp, 'whereabouts').away.map((o) => o.id)).to.deep.equal(['believed', 'missing']);
    expect(readingOf(levelsOfHelp, 'agency').works.get('school')?.id).to.equal('school');
    expect(readingOf(fiveLevels, 'wants-to-talk').opensChild).to.equal(true);
    expect(readingOf(levelsOfHelp, 'danger').opensChild).to.equal(false);
  });

  it('leads from a kind of reason to the reasons of that kind, and lets no worry be what is usual', () => {
    expect(readingOf(levelsOfHelp, 'missing-why').leads.map(([o]) => o.id)).to.deep.equal(['home', 'elsewhere', 'towards', 'neither']);
    expect(readingOf(levelsOfHelp, 'danger').settled.map(([o]) => o.id)).to.deep.equal(['no', 'not-known']);
  });
});

import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { refer } from '../../src/referral/refer.ts';
import { tellShares } from '../../src/referral/tell-shares.ts';
import { castMember } from '../../stories/cast.ts';

describe('who was given this, in the letter', () => {
  it('says to whom, what, when, why, on what ground, and whether they said that they have it', () => {
    const { heading, lines } = refer(guide, castMember('supervised').assessment).sections.find((s) => s.id === 'shares')!;
    expect(heading).to.equal('Shared with');
    expect(lines).to.deep.equal([
      { label: 'Front door of Exampleshire (invented)', text: 'The whole letter; 23 November 2026 at 14:40', note: 'why: To ask for an assessment; shared on this basis: It is our public task to keep children safe; they said that they have it: Duty worker (invented), 23 November 2026 at 15:10' },
      { label: 'Young carers’ worker (invented)', text: 'That he cares for his sister, by phone; 23 November 2026 at 14:55', note: 'why: So that the group can begin with what he needs; shared on this basis: not known; nobody has said yet that they have it' },
    ]);
  });

  it('tells a ground that this edition does not list as it was written down, and says nothing of one that was not given', () => {
    const [unknown, bare] = tellShares(guide, [{ to: '', what: '', why: '', when: '', lawful: 'harbour-law', acknowledged: '' }, { to: 'Ann', what: '', why: '', when: '', acknowledged: '' }]);
    expect(unknown).to.deep.equal({ label: 'Somebody', text: '', note: 'shared on this basis: harbour-law; nobody has said yet that they have it' });
    expect(bare!.note).to.equal('nobody has said yet that they have it');
  });

  it('has no section where nothing was shared', () => {
    expect(refer(guide, castMember('young-carer').assessment).sections.map((s) => s.id)).not.to.include('shares');
    expect(tellShares(guide, undefined)).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { draftOf, type Draft } from '../../src/drafts/draft.ts';
import type { Keeper, Kept, Trouble } from '../../src/drafts/keeper.ts';
import { Keeping } from '../../src/elements/keeping.ts';
import { castMember } from '../../stories/cast.ts';

const draft = draftOf(castMember('young-carer').assessment, []);
const later = () => new Promise((done) => setTimeout(done));

function keeping(opens: { kept?: Kept; trouble?: Trouble } = {}, keeps?: Trouble) {
  const heard: string[] = [];
  const at = { draft: draft as Draft | undefined };
  const work = new Keeping({
    draft: () => at.draft,
    hand: () => heard.push('handed'),
    found: ({ at: when }) => heard.push(`found ${when}`),
    trouble: (trouble) => heard.push(`trouble ${trouble ?? 'none'}`),
  });
  const keeper: Keeper = {
    open: () => Promise.resolve(opens),
    keep: () => Promise.resolve((heard.push('kept'), keeps)),
    wipe: () => Promise.resolve(void heard.push('wiped')),
    close: () => heard.push('closed'),
  };
  return { work, heard, at, keeperOf: () => keeper };
}

describe('Keeping', () => {
  it('does nothing unless the host asks', async () => {
    const { work, heard, keeperOf } = keeping();
    await work.begin('none', '', keeperOf);
    work.save();
    await work.wipe();
    await later();
    expect(heard).to.deep.equal([]);
  });

  it('hands the work to the host once for many keys, after a pause, and nothing where nothing is written', async () => {
    const { work, heard, at } = keeping();
    await work.begin('host', '', undefined);
    for (let key = 0; key < 10; key++) work.save();
    await later();
    expect(heard, 'not yet').to.deep.equal([]);
    await new Promise((done) => setTimeout(done, 450));
    at.draft = undefined;
    work.save();
    await new Promise((done) => setTimeout(done, 450));
    expect(heard).to.deep.equal(['handed']);
  });

  it('hands it over at once when the page is left, or the element is taken away, and never after a wipe', async () => {
    for (const leave of [() => window.dispatchEvent(new PageTransitionEvent('pagehide')), (work: Keeping) => work.end()]) {
      const { work, heard } = keeping();
      await work.begin('host', '', undefined);
      work.save();
      leave(work);
      expect(heard).to.deep.equal(['handed']);
    }
    const { work, heard } = keeping();
    await work.begin('host', '', undefined);
    work.save();
    await work.wipe();
    work.end();
    await new Promise((done) => setTimeout(done, 450));
    expect(heard).to.deep.equal([]);
  });

  it('keeps each answer sealed, and what was in hand before it began', async () => {
    const { work, heard, keeperOf } = keeping();
    await work.begin('sealed', '', keeperOf);
    work.save();
    await later();
    expect(heard).to.deep.equal(['trouble none', 'kept', 'trouble none', 'kept', 'trouble none']);
  });

  it('puts nothing in the place of what was found until somebody has decided', async () => {
    const { work, heard, keeperOf } = keeping({ kept: { draft, at: 'then' } });
    await work.begin('sealed', '', keeperOf);
    work.save();
    await later();
    expect(heard).to.deep.equal(['trouble none', 'found then']);
    work.decided();
    await later();
    expect(heard.slice(2)).to.deep.equal(['kept', 'trouble none']);
  });

  for (const trouble of ['no-store', 'not-secure', 'elsewhere'] as const)
    it(`says why and writes nothing: ${trouble}`, async () => {
      const { work, heard, keeperOf } = keeping({ trouble });
      await work.begin('sealed', '', keeperOf);
      work.save();
      await later();
      expect(heard).to.deep.equal([`trouble ${trouble}`]);
    });

  it('says that there was no room, goes on trying, and says when there is again', async () => {
    const made = keeping({}, 'full');
    await made.work.begin('sealed', '', made.keeperOf);
    await later();
    expect(made.heard).to.deep.equal(['trouble none', 'kept', 'trouble full']);
  });

  it('says that nothing is kept where the door was not loaded', async () => {
    const { work, heard } = keeping();
    await work.begin('sealed', '', undefined);
    expect(heard).to.deep.equal(['trouble no-store']);
  });

  it('hears nothing more of a beginning that was ended', async () => {
    const { work, heard, keeperOf } = keeping({ kept: { draft, at: 'then' } });
    const begun = work.begin('sealed', '', keeperOf);
    work.end();
    await begun;
    expect(heard).to.deep.equal(['closed']);
  });

  it('says whether all is kept: not before it is known what lies there, not while something is on its way, not where there was no room', async () => {
    const nobody = keeping();
    await nobody.work.begin('none', '', undefined);
    expect(nobody.work.isKept, 'nobody keeps it').to.equal(false);

    const sealed = keeping();
    const begun = sealed.work.begin('sealed', '', sealed.keeperOf);
    expect(sealed.work.isKept, 'not yet known').to.equal(false);
    await begun;
    await later();
    expect(sealed.work.isKept).to.equal(true);
    sealed.work.save();
    expect(sealed.work.isKept, 'on its way').to.equal(false);
    await later();
    expect(sealed.work.isKept).to.equal(true);

    const full = keeping({}, 'full');
    await full.work.begin('sealed', '', full.keeperOf);
    await later();
    expect(full.work.isKept, 'no room').to.equal(false);

    const found = keeping({ kept: { draft, at: 'then' } });
    await found.work.begin('sealed', '', found.keeperOf);
    expect(found.work.isKept, 'nobody has decided').to.equal(false);

    const host = keeping();
    await host.work.begin('host', '', undefined);
    host.work.save();
    expect(host.work.isKept, 'not yet handed over').to.equal(false);
    host.work.end();
    await host.work.begin('host', '', undefined);
    expect(host.work.isKept).to.equal(true);
  });
});

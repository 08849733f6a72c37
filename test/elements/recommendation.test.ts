import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LohRecommendation } from '../../src/elements/recommendation.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { cast, castMember } from '../../stories/cast.ts';

const show = async (id: string) => (await fixture<LohRecommendation>(html`<loh-recommendation .guide=${guide} .assessment=${castMember(id).assessment}></loh-recommendation>`)).renderRoot as ShadowRoot;

describe('<loh-recommendation>', () => {
  it('says what to do before it says a level', async () => {
    for (const { id } of cast) {
      const root = await show(id);
      const heading = root.querySelector('#heading')!;
      const level = root.querySelector('.level')!;
      expect(heading.textContent.trim(), id).to.match(/\S/);
      expect(heading.compareDocumentPosition(level) & Node.DOCUMENT_POSITION_FOLLOWING, id).to.be.greaterThan(0);
    }
  });

  it('puts the level second, as provisional, while the child is missing', async () => {
    const root = await show('insulin');
    expect(root.querySelector('#heading')!.textContent).to.match(/^Report to the police now/);
    expect(root.textContent).to.match(/Help once the child is found \(provisional\)/);
  });

  it('walks every reason back to where it stands in print and how sure that is', async () => {
    const root = await show('young-carer');
    for (const reason of root.querySelectorAll('.reasons > li')) expect(reason.querySelector('details')!.textContent).to.match(/published threshold|statute|national guidance|inferred/);
  });

  it('shows the child’s words as a quotation', async () => {
    expect((await show('young-carer')).querySelector('.say')!.textContent).to.equal('“If I don’t get her up, nobody does.”');
  });

  it('names what is not known with who may find it out, and never as a reason to wait', async () => {
    expect((await show('four-not-known')).textContent).to.match(/Who may find out: The police/).and.match(/Do not wait for any of this before you call/);
  });

  it('shows no police risk grade to anyone', async () => {
    for (const { id } of cast) expect((await show(id)).textContent, id).not.to.match(/\b(low|medium|high|no apparent) risk\b/i);
  });

  it('never reads as no concern', async () => {
    for (const { id } of cast) expect((await show(id)).textContent, id).not.to.match(/no concern|no further action|nothing to worry/i);
  });

  it('is silent about talking to the family where they must not be told', async () => {
    expect((await show('marriage-planned')).textContent).not.to.match(/Talk to the family|what the family may be told/);
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LohRecommendation } from '../../src/elements/recommendation.ts';
import { termsIn } from '../../src/guide/terms-in.ts';
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

  it('says what each thing not known could mean, at most five, those that would change most first, and never a level or a number', async () => {
    const root = await show('nothing-known');
    // With so much not known, what to do is painted first.
    await waitUntil(() => root.textContent.includes('could mean'));
    const gaps = [...root.querySelectorAll('.gaps li')].map((li) => li.textContent.replace(/\s+/g, ' ').trim());
    expect(gaps[0]).to.equal('Whether anyone is in immediate danger Who may find out: The police, now, if there is any doubt.The answer could mean: Call 999 now.'.replace('danger Who', 'dangerWho'));
    expect(gaps).to.have.length.of.at.most(7);
    expect(gaps.filter((text) => text.includes('Who may find out'))).to.have.length.of.at.most(5);
    expect(gaps.find((text) => text.startsWith('And '))).to.match(/all in the letter/);
    for (const { id } of cast) for (const li of (await show(id)).querySelectorAll('.gaps li')) expect(li.textContent, id).not.to.match(/level \d|\d more (worr|concern)/i);
    expect((await show('four-not-known')).textContent).to.match(/The answer could mean: Call 999 now; a higher level of help\./);
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

  it('explains at its foot the words of law and of the field it uses: those and no others', async () => {
    for (const { id } of cast) {
      const root = await show(id);
      const terms = root.querySelector<HTMLDetailsElement>('details.terms');
      const listed = [...(terms?.querySelectorAll('dt') ?? [])].map((dt) => dt.textContent);
      expect(terms?.open ?? false, id).to.equal(false);
      expect(root.lastElementChild === (terms ?? root.querySelector('loh-judgement')), id).to.equal(true);
      const shown = document.createElement('div');
      shown.append(...[...root.children].map((e) => e.cloneNode(true)));
      // What stands in other people’s words: sources, and what the practitioner and the child said.
      for (const e of shown.querySelectorAll('style, .terms, .reasons details, .reasons small, .say')) e.remove();
      const words = [...shown.querySelectorAll('*')].flatMap((e) => [...e.childNodes]).filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.textContent ?? '');
      expect(listed.map((name) => name.replace(/ \(.*/, '')), id).to.deep.equal(termsIn(guide, words).map((t) => t.term));
    }
  });

  it('gives the short form of a word beside the long one', async () => {
    const terms = (await show('marriage-planned')).querySelector('.terms')!;
    expect(terms.querySelector('summary')!.textContent).to.equal('Words used here');
    expect([...terms.querySelectorAll('dt')].map((dt) => dt.textContent)).to.include('honour-based abuse');
    expect([...terms.querySelectorAll('dt')].map((dt) => dt.nextElementSibling?.tagName)).to.satisfy((tags: string[]) => tags.every((tag) => tag === 'DD'));
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import { concernsIn } from '../../src/assessment/concerns.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { LohPage } from '../../src/elements/page.ts';
import { conditionsIn } from '../../src/guide/condition.ts';
import { fiveLevels } from '../../src/guides/five-levels/five-levels.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { asksForCall } from '../../src/recommendation/recommendation.ts';
import { cast, today } from '../../stories/cast.ts';
import { effortOf, rowsOn, wordsIn, wordsOn } from '../support/effort.ts';
import { saying } from '../support/saying.ts';

const pages = guide.conversations[0]!.pages;
const askedOn = (...ids: string[]) => [...new Set(pages.filter((p) => ids.includes(p.id)).flatMap((p) => p.questions).flatMap((q) => q.options?.flatMap((o) => o.indicator ?? []) ?? []))];

describe('what the conversation asks of a practitioner', () => {
  it('shows no more than twelve rows on any page, in any guide on the shelf', () => {
    for (const shelved of [guide, fiveLevels]) for (const { pages } of shelved.conversations) for (const page of pages) expect(rowsOn(shelved, page), `${shelved.id}: ${page.id}`).to.be.at.most(12);
  });

  for (const id of askedOn('now', 'who-and-where', 'everyone'))
    it(`shows whom to phone by page three: ${id}`, () => {
      expect(effortOf(guide, saying(guide, { says: [id] })).toPhone!.pages).to.be.at.most(3);
    });

  it('shows whom to phone as soon as a child is said to be missing, and again on the next screen for each danger then', () => {
    for (const id of askedOn('red-flags')) {
      const account = saying(guide, { says: ['whereabouts-not-known', id], age: 15 });
      const at = account.said.findIndex((s) => s.page === 'red-flags');
      expect(effortOf(guide, account).toPhone!.pages).to.equal(1);
      const then = recommend(guide, { ...account, said: account.said.slice(0, at + 1) });
      expect(asksForCall(then), id).to.equal(true);
      expect(then.howSoon.step?.id, id).to.equal('now-999');
    }
  });

  it('takes at most twelve pages to the result for a worry about one part of life, its evidence page among them', () => {
    const deep = new Set(askedOn('red-flags', 'this-time', 'contact'));
    const circular = new Set(askedOn('how-long', 'circumstances-effect'));
    let lists = 0;
    for (const { id } of guide.indicators) {
      if (deep.has(id) || circular.has(id) || id === 'whereabouts-not-known') continue;
      const account = saying(guide, { says: [id], age: 15 });
      expect(effortOf(guide, account).toResult.pages, id).to.be.at.most(12);
      lists++;
    }
    expect(lists).to.be.greaterThan(220);
  });

  it('asks for evidence of every worry in a list on a page after it', () => {
    for (const page of pages.filter((p) => p.id.startsWith('about-'))) {
      const worries = page.questions.flatMap((q) => q.options ?? []).flatMap((o) => guide.indicators.filter((i) => i.id === o.indicator && i.kind !== 'protective-factor').map((i) => i.id));
      const evidence = pages.find((p) => p.questions.some((q) => q.about?.includes(page.id)));
      expect(evidence, page.id).to.exist;
      const asked = new Set([...conditionsIn(evidence!.when!)].flatMap(([c]) => ('present' in c ? c.present : [])));
      expect(worries.filter((id) => !asked.has(id)), page.id).to.deep.equal([]);
    }
  });

  it('is counted as the page shows it', async () => {
    const [worry] = concernsIn(guide, journeyOf(guide, saying(guide, { says: ['injury-non-mobile'] })));
    for (const page of pages.slice(0, pages.findIndex((p) => p.kind === 'result')).filter((p) => !p.kind)) {
      const concerns = page.questions.some((q) => q.about) ? [worry!] : [];
      const shown = await fixture<LohPage>(html`<loh-page .guide=${guide} .page=${page} .concerns=${concerns} .asOf=${today}></loh-page>`);
      for (const left of shown.renderRoot.querySelectorAll('button, style, details, .sr')) left.remove();
      const texts = document.createTreeWalker(shown.renderRoot, NodeFilter.SHOW_TEXT);
      const said: string[] = [];
      while (texts.nextNode()) said.push(texts.currentNode.textContent!);
      expect(wordsIn(said), page.id).to.equal(wordsOn(guide, page, undefined, concerns));
    }
  });

  it('can be counted for the whole cast', () => {
    for (const { id, assessment } of cast) {
      const { toResult } = effortOf(guide, assessment);
      expect(toResult.pages, id).to.be.greaterThan(0);
      expect(toResult.words / toResult.pages, id).to.be.within(10, 150);
    }
  });
});

import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define.ts';
import '../src/define-later.ts';
import type { Answers } from '../src/assessment/answer.ts';
import type { Handing, LohChildsPage } from '../src/elements/childs-page.ts';
import { conversationFor } from '../src/guide/purpose-of.ts';
import type { Purpose } from '../src/guide/conversation.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';

export default { title: 'loh-childs-page', component: 'loh-childs-page' };

const helplines = guide.contacts.filter((c) => c.forChild);

/** A page of the child’s own, as an invented child left it. */
const page = (id: string, answers: Answers = {}, purpose: Purpose = 'return-home-interview') => ({
  render: () => html`<loh-childs-page .page=${conversationFor(guide, purpose)!.pages.find((p) => p.id === id)} .answers=${answers} .helplines=${helplines}></loh-childs-page>`,
});
const between = (handing: Handing) => ({ render: () => html`<loh-childs-page .handing=${handing} .helplines=${helplines}></loh-childs-page>` });
/** Does something in a page once it is drawn. */
const after = (story: { render: () => TemplateResult }, act: (root: ParentNode) => void) => ({
  render: () => {
    const begin = async (drawn?: Element) => {
      await Promise.resolve();
      const page = drawn?.querySelector<LohChildsPage>('loh-childs-page');
      await page?.updateComplete;
      if (page) act(page.renderRoot);
    };
    return html`<div ${ref((drawn) => void begin(drawn))}>${story.render()}</div>`;
  },
});

/** The first of them: what cannot be kept private is said before anything is asked. */
export const WhatIsPrivate = page('childs-start');
export const Asked = page('childs-away');
export const Written = page('childs-wish', { 'change-first': { words: 'That somebody asks me before they decide.' } });
export const Choice = page('childs-working', {}, 'review');
export const Numbers = page('childs-scales', { 'childs-numbers': { ratings: { safe: 4, talk: 7 } } });
/** Skip was pressed on something written. */
export const SkippedWhatWasWritten = after(page('childs-wish', { 'change-first': { words: 'That somebody asks me first.' } }), (root) => root.querySelector<HTMLElement>('#skip')!.click());
/** What is at hand, opened. */
export const WhomToTurnTo = after(page('childs-safe'), (root) => { for (const details of root.querySelectorAll('details')) details.open = true; });
/** Hidden at once: the cover lies over the whole page around. */
export const Hidden = after(page('childs-safe'), (root) => root.querySelector<HTMLElement>('#hide')!.click());
export const GivenBack = between('back');
export const GivenBackForGood = between('back-for-good');
export const HandedOver = between('over');

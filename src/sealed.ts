// The door for sealed drafts, one file for a script tag: whichever copy of the element is on the page keeps its drafts with this.
import { sealedDrafts } from './drafts/sealed.ts';

export { sealedDrafts, type SealedOptions } from './drafts/sealed.ts';
export type { Keeper, KeeperOf, Kept, Trouble } from './drafts/keeper.ts';
export type { Draft } from './drafts/draft.ts';

// What the host has set already stands. Without a DOM there is nothing to set.
if (typeof customElements !== 'undefined')
  void customElements.whenDefined('levels-of-help').then((element: CustomElementConstructor & { drafts?: unknown }) => {
    element.drafts ??= sealedDrafts();
  });

// The door of Welsh: beside any other door of the library, in any order. Widgets already on the page are drawn anew.
import type { LevelsOfHelp } from './elements/levels-of-help.ts';
import { cy } from './languages/cy.ts';

if (typeof customElements !== 'undefined')
  void customElements.whenDefined('levels-of-help').then((element) => {
    // An older copy of the library, first on the page, has no languages: it goes on in English.
    (element as Partial<typeof LevelsOfHelp>).languages?.set(cy.lang, cy);
  });

export { cy };

import { LohDanger } from './elements/danger.ts';
import type { LohFailed } from './elements/events.ts';
import type { LohDraft, LohDue, LohExited, LohJudgementMade, LohPageAnswered, LohPhoneNowEvent, LohRecommended, LohReferred, LohStarted, LohWiped } from './elements/host-events.ts';
import type { first } from './elements/family.ts';
import { LevelsOfHelp } from './elements/levels-of-help.ts';
import { mayRegister } from './elements/may-register.ts';
import { LohPage } from './elements/page.ts';
import { LohStartAgain } from './elements/start-again.ts';
import { adoption, opening } from './guides/levels-of-help/opening.ts';

const tags: Record<(typeof first)[number], CustomElementConstructor> = {
  'loh-danger': LohDanger,
  'loh-page': LohPage,
  'loh-start-again': LohStartAgain,
  'levels-of-help': LevelsOfHelp,
};

LevelsOfHelp.shelf = { opening, adoption, rest: async () => (await import('./guides/levels-of-help/levels-of-help.ts')).levelsOfHelp };

if (mayRegister(LevelsOfHelp.version)) {
  // The rest of the family is registered with what follows the first question; these four hold the place for it.
  LevelsOfHelp.later = () => import('./define-later.ts');
  for (const [tag, element] of Object.entries(tags)) customElements.define(tag, element);
}

declare global {
  interface HTMLElementEventMap {
    'loh-started': LohStarted;
    'loh-answered': LohPageAnswered;
    'loh-judged': LohJudgementMade;
    'loh-due': LohDue;
    'loh-draft': LohDraft;
    'loh-exited': LohExited;
    'loh-phone-now': LohPhoneNowEvent;
    'loh-recommended': LohRecommended;
    'loh-referred': LohReferred;
    'loh-failed': LohFailed;
    'loh-wiped': LohWiped;
  }
  interface HTMLElementTagNameMap {
    'levels-of-help': LevelsOfHelp;
    'loh-danger': LohDanger;
    'loh-page': LohPage;
    'loh-start-again': LohStartAgain;
  }
}

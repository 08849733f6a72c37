import { LohAnswers } from './elements/answers.ts';
import { LohCall } from './elements/call.ts';
import { LohContinuum } from './elements/continuum.ts';
import { LohDanger } from './elements/danger.ts';
import { LohJudgement } from './elements/judgement.ts';
import { LevelsOfHelp } from './elements/levels-of-help.ts';
import { LohPage } from './elements/page.ts';
import { LohPhoneNow } from './elements/phone-now.ts';
import { LohRecommendation } from './elements/recommendation.ts';
import { LohReferral } from './elements/referral.ts';
import { levelsOfHelp } from './guides/levels-of-help/levels-of-help.ts';

const tags: Record<string, CustomElementConstructor> = {
  'loh-answers': LohAnswers,
  'loh-call': LohCall,
  'loh-continuum': LohContinuum,
  'loh-danger': LohDanger,
  'loh-judgement': LohJudgement,
  'loh-page': LohPage,
  'loh-phone-now': LohPhoneNow,
  'loh-recommendation': LohRecommendation,
  'loh-referral': LohReferral,
  'levels-of-help': LevelsOfHelp,
};

LevelsOfHelp.shelved = levelsOfHelp;

// All or none, and the first copy on the page wins: two copies loaded must not mix. Without a DOM there is nothing to register.
if (typeof customElements !== 'undefined' && !Object.keys(tags).some((tag) => customElements.get(tag)))
  for (const [tag, element] of Object.entries(tags)) customElements.define(tag, element);

declare global {
  interface HTMLElementTagNameMap {
    'levels-of-help': LevelsOfHelp;
    'loh-answers': LohAnswers;
    'loh-call': LohCall;
    'loh-continuum': LohContinuum;
    'loh-danger': LohDanger;
    'loh-judgement': LohJudgement;
    'loh-page': LohPage;
    'loh-phone-now': LohPhoneNow;
    'loh-recommendation': LohRecommendation;
    'loh-referral': LohReferral;
  }
}

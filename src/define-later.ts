import { LohAnswers } from './elements/answers.ts';
import { LohCall } from './elements/call.ts';
import { LohChronology } from './elements/chronology.ts';
import { LohContinuum } from './elements/continuum.ts';
import { LohJudgement } from './elements/judgement.ts';
import { LohOpen } from './elements/open.ts';
import { LohLowerJudgement } from './elements/lower-judgement.ts';
import { LohPhoneNow } from './elements/phone-now.ts';
import { LohRecommendation } from './elements/recommendation.ts';
import { LohReferral } from './elements/referral.ts';
import { LohResume } from './elements/resume.ts';
import { LohShares } from './elements/shares.ts';
import { LohSupervision } from './elements/supervision.ts';
import { LohWording } from './elements/wording.ts';

// The elements that no first question needs. `define.ts` has made sure that this copy is the page's.
const tags: Record<string, CustomElementConstructor> = {
  'loh-answers': LohAnswers,
  'loh-call': LohCall,
  'loh-chronology': LohChronology,
  'loh-continuum': LohContinuum,
  'loh-judgement': LohJudgement,
  'loh-open': LohOpen,
  'loh-lower-judgement': LohLowerJudgement,
  'loh-phone-now': LohPhoneNow,
  'loh-recommendation': LohRecommendation,
  'loh-referral': LohReferral,
  'loh-resume': LohResume,
  'loh-shares': LohShares,
  'loh-supervision': LohSupervision,
  'loh-wording': LohWording,
};

if (typeof customElements !== 'undefined') for (const [tag, element] of Object.entries(tags)) if (!customElements.get(tag)) customElements.define(tag, element);

declare global {
  interface HTMLElementTagNameMap {
    'loh-answers': LohAnswers;
    'loh-call': LohCall;
    'loh-chronology': LohChronology;
    'loh-continuum': LohContinuum;
    'loh-judgement': LohJudgement;
    'loh-open': LohOpen;
    'loh-lower-judgement': LohLowerJudgement;
    'loh-phone-now': LohPhoneNow;
    'loh-recommendation': LohRecommendation;
    'loh-referral': LohReferral;
    'loh-resume': LohResume;
    'loh-shares': LohShares;
    'loh-supervision': LohSupervision;
    'loh-wording': LohWording;
  }
}

import { LohAnswers } from './elements/answers.ts';
import { askEntries } from './elements/ask-entries.ts';
import { askMoment } from './elements/ask-moment.ts';
import { askRatings } from './elements/ask-ratings.ts';
import { LohCall } from './elements/call.ts';
import { LohChildsPage } from './elements/childs-page.ts';
import { LohChanged } from './elements/changed.ts';
import { LohChronology } from './elements/chronology.ts';
import { LohContinuum } from './elements/continuum.ts';
import { rest } from './elements/family.ts';
import { LohJudgement } from './elements/judgement.ts';
import { LohOpen } from './elements/open.ts';
import { LohPage } from './elements/page.ts';
import { LohOverTime } from './elements/over-time.ts';
import { LohLowerJudgement } from './elements/lower-judgement.ts';
import { LohPhoneNow } from './elements/phone-now.ts';
import { LohRecommendation } from './elements/recommendation.ts';
import { LohReferral } from './elements/referral.ts';
import { LohResume } from './elements/resume.ts';
import { LohShares } from './elements/shares.ts';
import { LohSupervision } from './elements/supervision.ts';
import { LohTimeline } from './elements/timeline.ts';
import { LohWording } from './elements/wording.ts';

// The elements that no first question needs. `define.ts` has made sure that this copy is the page's.
const tags: Record<(typeof rest)[number], CustomElementConstructor> = {
  'loh-answers': LohAnswers,
  'loh-call': LohCall,
  'loh-childs-page': LohChildsPage,
  'loh-changed': LohChanged,
  'loh-chronology': LohChronology,
  'loh-continuum': LohContinuum,
  'loh-judgement': LohJudgement,
  'loh-open': LohOpen,
  'loh-over-time': LohOverTime,
  'loh-lower-judgement': LohLowerJudgement,
  'loh-phone-now': LohPhoneNow,
  'loh-recommendation': LohRecommendation,
  'loh-referral': LohReferral,
  'loh-resume': LohResume,
  'loh-shares': LohShares,
  'loh-supervision': LohSupervision,
  'loh-timeline': LohTimeline,
  'loh-wording': LohWording,
};

LohPage.more = { moment: askMoment, entries: askEntries, ratings: askRatings };

if (typeof document !== 'undefined') {
  // Taken since then by another script: half a family would be worse than none, and the root shows the way to phone instead.
  const taken = rest.filter((tag) => customElements.get(tag));
  if (taken.length) throw new TypeError(`another script has taken ${taken.map((tag) => `<${tag}>`).join(', ')}`);
  for (const tag of rest) customElements.define(tag, tags[tag]);
}

declare global {
  interface HTMLElementTagNameMap {
    'loh-answers': LohAnswers;
    'loh-call': LohCall;
    'loh-childs-page': LohChildsPage;
    'loh-changed': LohChanged;
    'loh-chronology': LohChronology;
    'loh-continuum': LohContinuum;
    'loh-judgement': LohJudgement;
    'loh-open': LohOpen;
    'loh-over-time': LohOverTime;
    'loh-lower-judgement': LohLowerJudgement;
    'loh-phone-now': LohPhoneNow;
    'loh-recommendation': LohRecommendation;
    'loh-referral': LohReferral;
    'loh-resume': LohResume;
    'loh-shares': LohShares;
    'loh-supervision': LohSupervision;
    'loh-timeline': LohTimeline;
    'loh-wording': LohWording;
  }
}

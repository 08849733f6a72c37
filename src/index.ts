// The model and the element classes. Nothing is registered by importing this.
export * from './model.ts';
export { LevelsOfHelp, type Shelf } from './elements/levels-of-help.ts';
export { LohPhoneNowEvent, LohRecommended, LohReferred } from './elements/host-events.ts';
export { LohAnswers } from './elements/answers.ts';
export { LohCall } from './elements/call.ts';
export { LohContinuum } from './elements/continuum.ts';
export { LohDanger } from './elements/danger.ts';
export { LohJudgement } from './elements/judgement.ts';
export { LohOpen } from './elements/open.ts';
export { LohPage } from './elements/page.ts';
export { LohPhoneNow } from './elements/phone-now.ts';
export { LohRecommendation } from './elements/recommendation.ts';
export { LohReferral } from './elements/referral.ts';
export { LohStartAgain } from './elements/start-again.ts';
export { LohFailed, LohWiped } from './elements/events.ts';
export type { GivenContacts } from './elements/local-contacts.ts';

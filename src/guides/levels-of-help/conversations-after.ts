import type { Conversation } from '../../guide/conversation.ts';
import { carersReportPages } from './pages-carers-report.ts';
import { closurePages, supervisionPages } from './pages-closure.ts';
import { helpPages, planAnswerPages } from './pages-help.ts';
import { preventionPages, returnPages } from './pages-return.ts';
import { reviewPages } from './pages-review.ts';
import { trustedWorkerPages } from './pages-trusted-worker.ts';

/** What comes after a referral, and beside it. */
export const conversationsAfter: Conversation[] = [
  { id: 'return-home-interview', purpose: 'return-home-interview', name: 'Return home interview', offer: 'After every time away, however short and whatever the police call it', pages: returnPages },
  { id: 'prevention-interview', purpose: 'prevention-interview', name: 'Prevention interview', offer: 'A police officer sees the child when they are back, apart from the carer', agencies: ['police'], pages: preventionPages },
  { id: 'carers-report', purpose: 'carers-report', name: 'What the police will ask', offer: 'For whoever reports the child missing. Phone first: this helps while you phone', pages: carersReportPages },
  { id: 'trusted-worker', purpose: 'trusted-worker', name: 'Trusted worker', offer: 'Who the child trusts, how often they meet, and who covers', pages: trustedWorkerPages },
  { id: 'help', purpose: 'help', name: 'Help, and what came of it', offer: 'What is done, for which reason the child goes, and whether it helps', pages: helpPages },
  { id: 'plan-answer', purpose: 'plan-answer', name: 'The plan owner’s answer', offer: 'For the person who holds the plan: what was proposed, and what you do with it', pages: planAnswerPages },
  { id: 'review', purpose: 'review', name: 'Review', offer: 'What changed for the child, is it working, and what will we do differently', pages: reviewPages },
  { id: 'supervision', purpose: 'supervision', name: 'Supervision', offer: 'For a supervisor to fill in: what was challenged, and what was decided', pages: supervisionPages },
  { id: 'closure', purpose: 'closure', name: 'Closing', offer: 'When what was hoped for the child has come about, or others go on', pages: closurePages },
];

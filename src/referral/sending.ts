import { recommendNow } from '../afterwards/recommend-now.ts';
import type { Account } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Journey } from '../assessment/journey.ts';
import type { Guide } from '../guide/guide.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';
import { refer } from './refer.ts';
import type { Audience, Referral } from './referral.ts';
import { sealOf, type Seal } from './seal.ts';

/** All that a format may draw on. A format is a function of this alone: no clock, no setting, no global. */
export type Sending = {
  guide: Guide;
  assessment: Assessment;
  /** The records of the same child before it, the earliest first. */
  before: Account;
  journey: Journey;
  recommendation: Recommendation;
  /** The letter laid out for the one who will read it. */
  letter: Referral;
  audience: Audience;
  /** Of the full record, whatever this copy withholds. */
  seal: Seal;
};

/** What goes out, to one kind of reader. */
export const sendingOf = (guide: Guide, assessment: Assessment, audience: Audience = 'social-care', before: Account = []): Sending => ({
  guide,
  assessment,
  before,
  journey: journeyOf(guide, assessment),
  recommendation: recommendNow(guide, [...before, assessment]),
  letter: refer(guide, assessment, audience, before),
  audience,
  seal: sealOf(assessment),
});

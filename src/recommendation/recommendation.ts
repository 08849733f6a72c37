import type { Concern } from '../assessment/concerns.ts';
import type { Episode } from '../assessment/episodes.ts';
import type { Pattern } from '../guide/pattern.ts';
import type { Instruction } from '../guide/instruction.ts';
import type { Route } from '../guide/route.ts';
import { placeOf } from '../guide/place-of.ts';
import type { Scale, Step } from '../guide/scale.ts';
import type { Base, Threshold } from '../guide/threshold.ts';
import type { Classified } from './classify.ts';
import type { Gap } from './gaps.ts';

/** A threshold that held, and what made it hold. */
export type Reason = { threshold: Threshold | Base; concerns: Concern[]; episodes: Episode[] };

/** Where the child stands on one scale: a step, or why no step can be said. */
export type Outcome = {
  scale: Scale;
  step?: Step;
  /** `not-enough-known`: worry questions were not asked, left blank or not known. `not-ours`: someone else holds the level. */
  unsaid?: 'not-enough-known' | 'not-ours';
  /** The guide's sentence for an outcome without a step. */
  says?: string;
  /** Every reason at the highest step that holds. */
  reasons: Reason[];
  /** The reasons of lower steps, which also held. */
  besides: Reason[];
};

export type Recommendation = {
  level: Outcome;
  howSoon: Outcome;
  /** Said before anything else; while one holds with `provisional`, the level comes second. */
  first: Instruction[];
  instructions: Instruction[];
  routes: Route[];
  /** Scales beside the two, such as a risk grade: only those that apply now, and that this agency may see. */
  otherScales: Outcome[];
  /** How others class what is happening, in the words in force that day. It decides nothing. */
  classification: Classified[];
  patterns: Pattern[];
  /** The instructions that bind somebody. */
  duties: Instruction[];
  concerns: Concern[];
  protectiveFactors: Concern[];
  gaps: Gap[];
};

/** Does this outcome ask for a phone call before anything else? */
export const asksForCall = ({ howSoon, first }: Recommendation): boolean => Boolean(howSoon.step?.phone) || first.length > 0;

/** The order of outcomes on one scale. “Not enough known to say” stands above the base step and below every other. */
export const orderOf = ({ scale, step }: Outcome): number => (step ? placeOf(scale, step.id) : 0.5);

/** Every scale that is said: the level, how soon, and the others as this agency may see them. */
export const scalesIn = ({ level, howSoon, otherScales }: Recommendation): Outcome[] => [level, howSoon, ...otherScales];

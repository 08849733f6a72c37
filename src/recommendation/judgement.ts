import type { Judgement } from '../assessment/answer.ts';
import type { Journey } from '../assessment/journey.ts';
import { placeOf } from '../guide/place-of.ts';
import type { Scale, Step } from '../guide/scale.ts';

/** The practitioner's own view beside the guide's: what they said before they saw it, and what they decided after. */
export type Views = {
  /** Their view before the result: a step, or “not sure”; absent when it was not asked (because a call came first). */
  own?: Step | 'not-sure';
  judgement?: Judgement;
  /** The step they decided on, where they decided on one. */
  decided?: Step;
  /** What the guide suggests has changed since: this was decided of another result. */
  outdated?: true;
};

/** Reads both views from a journey. `suggested` is the guide's own step, if it could say one. */
export function viewsIn(journey: Journey, scale: Scale, suggested: Step | undefined): Views {
  const views: Views = {};
  for (const answer of journey.answers.values()) {
    if ('step' in answer) {
      const step = scale.steps.find((s) => s.id === answer.step);
      if (answer.step === 'not-sure') views.own = 'not-sure';
      else if (step) views.own = step;
    }
    if ('judgement' in answer) {
      views.judgement = answer.judgement;
      const named = scale.steps.find((s) => s.id === answer.judgement.step);
      const outdated = isOutdated(answer.judgement, scale, suggested);
      const decided = answer.judgement.decision !== 'agree' ? named : outdated ? undefined : suggested;
      if (decided) views.decided = decided;
      if (outdated) views.outdated = true;
    }
  }
  return views;
}

/** The steps a practitioner may decide on, higher or lower than what is suggested. With nothing suggested, every step is “higher”. */
export function stepsFrom(scale: Scale, suggested: Step | undefined, direction: 'higher' | 'lower'): Step[] {
  const at = placeOf(scale, suggested?.id);
  return scale.steps.filter((_, i) => (direction === 'higher' ? i > at : i < at));
}

/** Was this decided of another result: agreed with another step, or no longer on the side of the guide's step that it says? */
export function isOutdated({ decision, step }: Judgement, scale: Scale, suggested: Step | undefined): boolean {
  if (step === undefined) return false;
  if (decision === 'agree') return step !== suggested?.id;
  return !stepsFrom(scale, suggested, decision).some((s) => s.id === step);
}

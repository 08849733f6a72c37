import type { Guide } from '../guide/guide.ts';
import type { JudgementReason } from '../guide/judgement-reason.ts';

/** A reason as other systems hold one, in the shape of a FHIR Coding: CDS Hooks lists such codings as `overrideReasons`. */
export type CodedReason = { code: string; system: string; display: string };

/** The guide's reasons for judging otherwise, coded: all of them, or those for one direction. None where the guide lists none. */
export const judgementReasonsOf = ({ id, judgementReasons = [] }: Guide, direction?: JudgementReason['direction']): CodedReason[] =>
  judgementReasons
    .filter((reason) => !direction || reason.direction === direction)
    // A name for this guide's own list: nothing has to stand at it.
    .map((reason) => ({ code: reason.id, system: `urn:levels-of-help:${id}:judgement-reasons`, display: reason.text }));

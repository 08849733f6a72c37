import { holds } from '../assessment/holds.ts';
import type { Journey } from '../assessment/journey.ts';
import { presenceIn } from '../assessment/presence.ts';
import { touched } from '../assessment/touched.ts';
import type { Guide } from '../guide/guide.ts';
import type { Threshold } from '../guide/threshold.ts';

/** The thresholds of one scale that hold, in the book's order. Those that nothing said could make hold are not looked at. */
export const heldOn = (guide: Guide, scale: string, journey: Journey): Threshold[] =>
  touched(guide.thresholds, presenceIn(guide, journey))
    .map((i) => guide.thresholds[i]!)
    .filter((t) => t.scale === scale && holds(guide, t.when, journey));

import type { Scale } from '../guide/scale.ts';

/** Have two editions of a scale the same steps in the same order? Only then can it be said that somebody rose or fell. */
export const comparable = (a: Scale, b: Scale): boolean => a.steps.length === b.steps.length && a.steps.every((step, i) => step.id === b.steps[i]!.id);

import type { Phrase } from '../../guide/phrase.ts';
import { blamesChild } from './phrases-child.ts';
import { blamesFamily } from './phrases-family.ts';
import { blamesExploited } from './phrases-exploited.ts';
import { makesSmall } from './phrases-small.ts';

/** Phrases that blame a child or a parent, or make harm small. What is not said to be ours follows a published language guide, in our own words. */
export const phrases: Phrase[] = [...blamesExploited, ...blamesChild, ...blamesFamily, ...makesSmall];

import type { Counted, Population } from './counted.ts';
import { isForest } from './is-forest.ts';
import { sumsOf } from './sums-of.ts';

/** These tables tie no number to another in two ways, whatever they count: hiding is then exact, quick, and no more than is needed. Two tables of one population with the same columns do. */
export const isTree = (tables: readonly Counted[], populations: readonly Population[]): boolean => isForest(sumsOf(tables, populations).sums);

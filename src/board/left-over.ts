import type { Guide } from '../guide/guide.ts';

/** The last label of each vocabulary, in the guide's order: what is left for a child of whom no other label of it speaks. */
export const leftOverOf = (guide: Guide): Record<string, string> => Object.fromEntries((guide.vocabularies ?? []).map((v) => [v.id, v.labels.at(-1)!.id]));

import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Id, Words } from './id.ts';
import { Sources } from './source.ts';

/** A pattern over time that has a name, such as “three times in thirty days”. Every number in one is local, and its source says whose. */
export const Pattern = z.strictObject({ id: Id, name: Words, says: Words, when: Condition, source: Sources });
export type Pattern = z.infer<typeof Pattern>;

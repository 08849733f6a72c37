import * as z from 'zod/mini';
import { Id, Words } from './id.ts';
import { Sources } from './source.ts';

/** What lets an agency share what concerns somebody, in plain words, and where the law says so. */
export const LawfulBasis = z.strictObject({ id: Id, text: Words, means: Words, source: Sources });
export type LawfulBasis = z.infer<typeof LawfulBasis>;

import * as z from 'zod/mini';
import { Id, Words } from './id.ts';
import { Sources } from './source.ts';

/** A reason for judging otherwise than the guide, short enough to choose and the same everywhere, so that reasons can be counted. */
export const JudgementReason = z.strictObject({ id: Id, direction: z.enum(['higher', 'lower']), text: Words, source: Sources });
export type JudgementReason = z.infer<typeof JudgementReason>;

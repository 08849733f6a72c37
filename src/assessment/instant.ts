import * as z from 'zod/mini';

/** A moment, in UTC to the second or finer: `2026-11-23T10:35:00Z`. */
export const Instant = z.iso.datetime('is not a moment: a moment is 2026-11-23T10:35:00Z');

export { instantOf } from './london-time.ts';

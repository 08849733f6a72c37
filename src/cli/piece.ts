import type { Buffer } from 'node:buffer';

/**
 * A record’s bytes as they stand in the input, and where: its line, from 1, and its first byte, from 0. `why`: it is no record, whatever its bytes are.
 * Without `bytes` it was longer than may be held, and was copied away while it came.
 */
export type Piece = { line: number; at: number; bytes?: Buffer; why?: string; last?: boolean };

/** Where a record goes that is too long to hold, as it comes. */
export type Away = { write(bytes: Buffer): Promise<void>; end(): Promise<void> };

/** How an input is taken apart: up to how many bytes a record is held, where a longer one goes, and how many bytes came before the first. */
export type Taking = { longest: number; away: (place: { line: number; at: number }) => Promise<Away>; skipped: number };

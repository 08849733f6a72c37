import type { Draft } from './draft.ts';

/** Why nothing can be kept, or what was found wrong with what was kept. The element has the words. */
export type Trouble = 'no-store' | 'not-secure' | 'full' | 'elsewhere' | 'clock' | 'unreadable';

/** What was found: the draft as it was kept, and the instant of its last write (ISO 8601). */
export type Kept = { draft: unknown; at: string };

/** Keeps one draft for one widget. Every promise settles, and none rejects. */
export interface Keeper {
  /** Takes the place of the one that writes, and looks for what was kept. */
  open(): Promise<{ kept?: Kept; trouble?: Trouble }>;
  /** Keeps this in place of what was kept. Calls while one is being written are folded into one more write, of the latest. Resolves when it is durable, or with what went wrong. */
  keep(draft: Draft): Promise<Trouble | undefined>;
  /** Destroys what was kept. */
  wipe(): Promise<void>;
  /** Gives up its place; what was kept stays. */
  close(): void;
}

/** A keeper for the draft of this name: two names on one page never meet. */
export type KeeperOf = (draftId: string) => Keeper;

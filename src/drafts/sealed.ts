import type { Draft } from './draft.ts';
import { DraftLock } from './draft-lock.ts';
import type { Keeper, KeeperOf, Kept, Trouble } from './keeper.ts';
import { newKey, placeFor, seal, unseal, type Sealed } from './seal.ts';
import { SealedStore } from './sealed-store.ts';

/** `ttlHours`: after so many hours without a write a draft is destroyed. `now` is the clock; `patience` and `lockPatience` are in milliseconds. */
export type SealedOptions = { ttlHours?: number; now?: () => number; patience?: number; lockPatience?: number };

/** A draft on its way into the store; none where it was wiped first. */
type Waiting = { draft: Draft | undefined; done: Promise<Trouble | undefined> };

/** A clock may be a little wrong without having been moved. */
const slack = 60_000;

/**
 * Keeps drafts in this browser, sealed with a key that cannot be read out of it.
 * @throws {TypeError} where `ttlHours` is no time.
 */
export function sealedDrafts(options: SealedOptions = {}): KeeperOf {
  const { ttlHours = 8 } = options;
  if (!(ttlHours > 0 && Number.isFinite(ttlHours))) throw new TypeError('ttlHours: is a number of hours above 0');
  return (draftId) => new SealedKeeper(draftId, { now: Date.now, patience: 5000, lockPatience: 1000, ...options, ttlHours });
}

class SealedKeeper implements Keeper {
  readonly #id: string;
  readonly #options: Required<SealedOptions>;
  readonly #store: SealedStore;
  readonly #lock: DraftLock;
  #place = '';
  #key: CryptoKey | undefined;
  /** The mark of the last write seen or made here: what stands under another is somebody else's work. */
  #mark: string | undefined;
  /** Has it been seen what stands in the store? Until then nothing there is written over. */
  #hasLooked = false;
  #trouble: Trouble = 'elsewhere';
  /** One thing at a time, in the order asked. */
  #line: Promise<unknown> = Promise.resolve();
  #waiting: Waiting | undefined;

  constructor(draftId: string, options: Required<SealedOptions>) {
    this.#id = draftId;
    this.#options = options;
    this.#store = new SealedStore(options.patience);
    this.#lock = new DraftLock(`levels-of-help/draft/${draftId}`, options.lockPatience);
  }

  open(): Promise<{ kept?: Kept; trouble?: Trouble }> {
    return this.#inLine(async () => {
      if (!globalThis.crypto?.subtle) return this.#cannot('not-secure');
      try {
        this.#place = await placeFor(this.#id);
        if (!(await this.#lock.take())) return this.#cannot('elsewhere');
        addEventListener('pagehide', this.#rest);
        addEventListener('pageshow', this.#comeBack);
        return await this.#look();
      } catch (error) {
        return this.#cannot(troubleOf(error));
      }
    });
  }

  keep(draft: Draft): Promise<Trouble | undefined> {
    if (this.#waiting) {
      this.#waiting.draft = draft;
      return this.#waiting.done;
    }
    const waiting: Waiting = {
      draft,
      done: this.#inLine(async () => {
        if (this.#waiting === waiting) this.#waiting = undefined;
        return waiting.draft && this.#write(waiting.draft);
      }),
    };
    this.#waiting = waiting;
    return waiting.done;
  }

  wipe(): Promise<void> {
    // What waits to be written is part of what is to go.
    if (this.#waiting) this.#waiting.draft = undefined;
    this.#waiting = undefined;
    return this.#inLine(async () => {
      // Without the lock it is another tab's to destroy.
      if (!this.#lock.isHeld) return;
      this.#key = undefined;
      await this.#store.remove(this.#place).catch(() => this.#store.remove(this.#place).catch(() => undefined));
    });
  }

  close(): void {
    removeEventListener('pagehide', this.#rest);
    removeEventListener('pageshow', this.#comeBack);
    this.#letGo();
  }

  #inLine<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#line.then(act);
    this.#line = done;
    return done;
  }

  #cannot(trouble: Trouble): { trouble: Trouble } {
    this.#trouble = trouble;
    return { trouble };
  }

  async #look(): Promise<{ kept?: Kept; trouble?: Trouble }> {
    const now = this.#options.now();
    await this.#store.removeWhere(this.#isOver);
    const { key, sealed } = await this.#store.find(this.#place);
    this.#hasLooked = true;
    this.#mark = sealed?.mark;
    if (!sealed) return {};
    try {
      if (!key) throw new TypeError('the key is gone');
      const draft = await unseal(key, this.#place, sealed);
      this.#key = key;
      return { kept: { draft, at: new Date(sealed.at).toISOString() }, ...(sealed.at > now + slack && { trouble: 'clock' }) };
    } catch {
      await this.#store.remove(this.#place);
      return { trouble: 'unreadable' };
    }
  }

  // Written so that a time which is no number is over too.
  #isOver = ({ at }: Sealed): boolean => !(at + this.#options.ttlHours * 3_600_000 > this.#options.now());

  async #write(draft: Draft): Promise<Trouble | undefined> {
    if (!this.#lock.isHeld) return this.#trouble;
    try {
      if (!this.#hasLooked && !(await this.#isOurs())) return 'elsewhere';
      await this.#put(draft);
      return undefined;
    } catch (error) {
      if (troubleOf(error) !== 'full') return troubleOf(error);
    }
    // Once more, after making what room there is.
    try {
      await this.#store.removeWhere(this.#isOver);
      await this.#put(draft);
      return undefined;
    } catch (error) {
      return troubleOf(error);
    }
  }

  async #put(draft: Draft): Promise<void> {
    const key = (this.#key ??= await newKey());
    const sealed = await seal(key, this.#place, this.#options.now(), draft);
    await this.#store.write(this.#place, key, sealed);
    this.#mark = sealed.mark;
  }

  /** Is nothing in the store but what was last written here? */
  async #isOurs(): Promise<boolean> {
    const { sealed } = await this.#store.find(this.#place);
    this.#hasLooked = !sealed || sealed.mark === this.#mark;
    return this.#hasLooked;
  }

  #letGo(): void {
    this.#line = this.#line.then(() => {
      this.#lock.release();
      this.#store.close();
      this.#trouble = 'elsewhere';
    });
  }

  // A page resting behind another holds nothing up.
  #rest = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#letGo();
  };

  // Brought back, it writes on only where nobody else has written since.
  #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    void this.#inLine(async () => {
      try {
        if ((await this.#lock.take()) && !(await this.#isOurs())) this.#lock.release();
      } catch (error) {
        this.#lock.release();
        this.#trouble = troubleOf(error);
      }
    });
  };
}

const troubleOf = (error: unknown): Trouble => (error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'no-store');

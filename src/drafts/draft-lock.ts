/**
 * One writer for each draft: a Web Lock, which the browser takes back by itself when the page is gone.
 * It is waited for a little, since a page that was just left or loaded again may still be letting go of it.
 */
export class DraftLock {
  readonly #name: string;
  readonly #patience: number;
  #release: (() => void) | undefined;

  constructor(name: string, patience: number) {
    this.#name = name;
    this.#patience = patience;
  }

  get isHeld(): boolean {
    return this.#release !== undefined;
  }

  /** Does this page hold it now? Rejects where the browser gives no locks: an unsafe origin, or a sandbox without one. */
  async take(): Promise<boolean> {
    if (this.#release) return true;
    if (await this.#ask({ ifAvailable: true })) return true;
    try {
      // The signal ends the waiting and not the holding.
      return await this.#ask({ signal: AbortSignal.timeout(this.#patience) });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') return false;
      throw error;
    }
  }

  #ask(options: LockOptions): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const held = (lock: Lock | null) => {
        if (!lock) {
          resolve(false);
          return undefined;
        }
        return new Promise<void>((release) => {
          this.#release = release;
          resolve(true);
        });
      };
      // What is thrown at once rejects as well; a lock taken away from this page ends here too.
      new Promise((done) => done(navigator.locks.request(this.#name, options, held))).catch((error: unknown) => {
        this.release();
        reject(error instanceof Error ? error : new TypeError('no locks'));
      });
    });
  }

  release(): void {
    this.#release?.();
    this.#release = undefined;
  }
}

/** Says how far a run is, at most twice a second, on one line where it can be written over. */
export class Progress {
  readonly #say: ((text: string) => void) | undefined;
  readonly #over: boolean;
  readonly #now: () => number;
  readonly #began: number;
  #last: number;
  #shown = false;

  /** `say` is absent where nobody watches; `over`: a line may be written over, as on a terminal. */
  constructor(say: ((text: string) => void) | undefined, over: boolean, now: () => number) {
    this.#say = say;
    this.#over = over;
    this.#now = now;
    this.#began = this.#last = now();
  }

  /** So many records and bytes have been read, of so many bytes where that is known. */
  tell(records: number, bytes: number, of: number | undefined): void {
    const now = this.#now();
    if (!this.#say || now - this.#last < 500) return;
    this.#last = now;
    this.#shown = true;
    const rate = Math.round(records / ((now - this.#began) / 1000));
    const far = of ? `, ${mb(bytes)} of ${mb(of)} MB (${Math.min(100, Math.floor((bytes / of) * 100))}%)` : `, ${mb(bytes)} MB`;
    const line = `${records} ${records === 1 ? 'record' : 'records'}, ${rate} a second${far}`;
    this.#say(this.#over ? `\r\u001b[K${line}` : `${line}\n`);
  }

  /** Takes the line away, so that what is said next stands alone. */
  clear(): void {
    if (this.#over && this.#shown) this.#say?.('\r\u001b[K');
    this.#shown = false;
  }
}

const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);

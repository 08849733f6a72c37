import type { Draft } from '../drafts/draft.ts';
import type { Keeper, KeeperOf, Kept, Trouble } from '../drafts/keeper.ts';

type Work = {
  /** The work in hand; nothing before anything was written. */
  draft: () => Draft | undefined;
  /** Hands it to the host. */
  hand: (draft: Draft) => void;
  /** Something was kept from before. */
  found: (kept: Kept) => void;
  /** Why nothing is kept now; nothing when it is again. */
  trouble: (trouble: Trouble | undefined) => void;
};

/** How long after the last key a host is handed what was written, in milliseconds. */
const pause = 400;

/** Keeps work in hand as the host asked: handed to the host, or sealed on this machine. One write for each answer, of the latest there is. */
export class Keeping {
  #work: Work;
  #keeper: Keeper | undefined;
  /** The draft that this has kept something in: what is found there again, after the element was moved, is its own. */
  #own: string | undefined;
  #draftId = '';
  #toHost = false;
  #handing: ReturnType<typeof setTimeout> | undefined;
  #writing = true;
  /** Something was found, and nobody has said yet what becomes of it. */
  #offered = false;
  /** How often there was something to keep, and up to which of those it is kept. */
  #asked = 0;
  #done = 0;
  /** Grows with each beginning and wipe: what an earlier one still says is for nobody. */
  #turn = 0;

  constructor(work: Work) {
    this.#work = work;
  }

  /** Is all that was written kept, by whoever keeps it? Never while it is not known what lies there. */
  get isKept(): boolean {
    return (this.#toHost || (this.#keeper !== undefined && this.#writing && !this.#offered)) && this.#asked === this.#done;
  }

  /** Begins to keep, or changes how. */
  async begin(persist: 'none' | 'host' | 'sealed', draftId: string, keeperOf: KeeperOf | undefined): Promise<void> {
    this.end();
    const turn = this.#turn;
    this.#toHost = persist === 'host';
    if (persist !== 'sealed') return;
    if (!keeperOf) {
      this.#work.trouble('no-store');
      return;
    }
    // Nothing is written before it is known what lies there: it may be another's work, or another child's.
    this.#writing = false;
    this.#draftId = draftId;
    const keeper = (this.#keeper = keeperOf(draftId));
    const { kept, trouble } = await keeper.open();
    if (turn !== this.#turn) return;
    this.#writing = trouble === undefined || trouble === 'clock' || trouble === 'unreadable' || trouble === 'full';
    this.#work.trouble(trouble);
    this.#offered = kept !== undefined && this.#own !== draftId;
    if (kept && this.#offered) this.#work.found(kept);
    else this.save();
  }

  /** Lets go, and leaves what was kept. */
  end(): void {
    this.#handNow();
    this.#turn++;
    this.#done = this.#asked;
    this.#keeper?.close();
    this.#keeper = undefined;
    this.#toHost = this.#offered = false;
    this.#writing = true;
  }

  /** It was decided what becomes of what was found: from here on, what is written takes its place. */
  decided(): void {
    this.#offered = false;
    this.save();
  }

  /** Something was answered or written. Until what was found has been decided on, nothing takes its place. */
  save(): void {
    if (this.#toHost) this.#hand();
    if (!this.#keeper || !this.#writing || this.#offered) return;
    const draft = this.#work.draft();
    if (!draft) return;
    const turn = this.#turn;
    const asked = ++this.#asked;
    this.#own = this.#draftId;
    void this.#keeper.keep(draft).then((trouble) => {
      if (!trouble) this.#done = Math.max(this.#done, asked);
      if (turn === this.#turn) this.#work.trouble(trouble);
    });
  }

  /** Destroys what was kept. Resolves when it is gone. */
  async wipe(): Promise<void> {
    this.#drop();
    await this.#keeper?.wipe();
  }

  // Words come key by key: the host is handed the last of them after a short pause, and at once when the page is left.
  #hand(): void {
    this.#asked++;
    clearTimeout(this.#handing);
    this.#handing = setTimeout(this.#handNow, pause);
    addEventListener('pagehide', this.#handNow, { once: true });
  }

  #handNow = (): void => {
    if (this.#handing === undefined) return;
    clearTimeout(this.#handing);
    this.#handing = undefined;
    removeEventListener('pagehide', this.#handNow);
    const draft = this.#work.draft();
    this.#done = this.#asked;
    if (draft) this.#work.hand(draft);
  };

  #drop(): void {
    this.#done = this.#asked;
    clearTimeout(this.#handing);
    this.#handing = undefined;
    removeEventListener('pagehide', this.#handNow);
  }
}

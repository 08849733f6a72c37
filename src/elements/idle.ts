/** How long before wiping the warning stands: two minutes, or half the time where that is less. */
const warningFor = (ms: number) => Math.min(120_000, ms / 2);

type Desk = {
  /** The minutes after which a desk counts as left; 0 for never. */
  minutes: () => number;
  /** Is there anything to wipe? */
  isWritten: () => boolean;
  /** It will be wiped in so many whole minutes, at least one; nothing when somebody is there again. */
  warn: (minutes: number | undefined) => void;
  wipe: () => void;
};

/**
 * Watches for a desk that was left: no key, touch or movement of a wheel anywhere on the page. The time is read from the clock at each look, so
 * that a machine that slept, or a tab in the background whose timers were slowed, is not taken for one where somebody was.
 */
export class Idle {
  #desk: Desk;
  #last = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #warned = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  listen(): void {
    this.unlisten();
    this.#last = Date.now();
    for (const name of ['keydown', 'pointerdown', 'wheel', 'input']) addEventListener(name, this.#act, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.look);
    this.#timer = setInterval(this.look, 5000);
  }

  unlisten(): void {
    clearInterval(this.#timer);
    for (const name of ['keydown', 'pointerdown', 'wheel', 'input']) removeEventListener(name, this.#act, { capture: true });
    document.removeEventListener('visibilitychange', this.look);
  }

  // What is done when the time is already over comes too late: it may be somebody else's hand.
  #act = (): void => {
    if (Date.now() - this.#last >= this.#limit) this.look();
    this.#last = Date.now();
    this.#say(undefined);
  };

  get #limit(): number {
    return this.#desk.minutes() * 60_000;
  }

  /** Looks at the clock. Also called by the timer, and when the tab is seen again. */
  look = (): void => {
    const limit = this.#limit;
    if (!(limit > 0) || !this.#desk.isWritten()) {
      this.#say(undefined);
      return;
    }
    // A clock that was set back says nothing of how long nobody was here: count from now.
    if (Date.now() < this.#last) this.#last = Date.now();
    const left = this.#last + limit - Date.now();
    if (left <= 0) {
      this.#last = Date.now();
      this.#say(undefined);
      this.#desk.wipe();
    } else if (left <= warningFor(limit)) this.#say(Math.max(1, Math.ceil(left / 60_000)));
  };

  #say(minutes: number | undefined): void {
    if (minutes === undefined && !this.#warned) return;
    this.#warned = minutes !== undefined;
    this.#desk.warn(minutes);
  }
}

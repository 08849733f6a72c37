import { keyEvents, ownKeys } from './own-keys.ts';
import type { LohWordingAsked } from './wording.ts';
import { letHelp } from './writing-help.ts';

type Host = {
  /** Is there something here that would be lost? */
  isUnsaved: () => boolean;
  /** Has the practitioner reached the letter? */
  isFinished: () => boolean;
  wipe: () => void;
  /** The conversation whose guide helps with wording, where that is wanted. */
  wording: () => LohWordingAsked['talk'];
  /** May the browser help with writing? */
  mayHelp: () => boolean;
  /** How the widget speaks. */
  speech: () => LohWordingAsked['speech'];
};

/** What passes between the element and the page around it: leaving, and coming back. */
export class HostPage {
  #element: HTMLElement;
  #host: Host;
  /** The record has just gone into the form: leaving by that is no loss. */
  #handedOver = false;

  constructor(element: HTMLElement, host: Host) {
    this.#element = element;
    this.#host = host;
  }

  listen(): void {
    this.unlisten();
    addEventListener('beforeunload', this.#leave);
    addEventListener('pageshow', this.#comeBack);
    this.#element.shadowRoot?.addEventListener('loh-wording-asked', this.#lend);
    this.#element.shadowRoot?.addEventListener('focusin', this.#help);
    for (const name of keyEvents) this.#element.shadowRoot?.addEventListener(name, ownKeys);
  }

  unlisten(): void {
    removeEventListener('beforeunload', this.#leave);
    removeEventListener('pageshow', this.#comeBack);
    this.#element.shadowRoot?.removeEventListener('loh-wording-asked', this.#lend);
    this.#element.shadowRoot?.removeEventListener('focusin', this.#help);
    for (const name of keyEvents) this.#element.shadowRoot?.removeEventListener(name, ownKeys);
  }

  /** Something new was written: what the form has is no longer all there is. */
  wrote(): void {
    this.#handedOver = false;
  }

  handedOver(): void {
    this.#handedOver = true;
  }

  // Answered here, and heard by nobody outside.
  #lend = (event: Event): void => {
    event.stopPropagation();
    Object.assign(event, { talk: this.#host.wording(), speech: this.#host.speech() } satisfies Pick<LohWordingAsked, 'talk' | 'speech'>);
  };

  #help = (event: Event): void => letHelp(event.composedPath()[0], this.#host.mayHelp());

  // Once words are written, leaving warns. At the letter it does not, nor by the form that took them.
  #leave = (event: BeforeUnloadEvent): void => {
    if (this.#host.isUnsaved() && !this.#handedOver && !this.#host.isFinished()) event.preventDefault();
  };

  // A page brought back by Back after finishing begins empty: it may be another person at a shared desk.
  #comeBack = (event: PageTransitionEvent): void => {
    if (event.persisted && this.#host.isFinished()) this.#host.wipe();
  };
}

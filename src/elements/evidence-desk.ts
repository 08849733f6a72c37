import type { Piece } from '../assessment/evidence.ts';
import type { Prompt } from '../assessment/prompts.ts';
import type { InnerElement } from './inner-element.ts';

/** How long nothing must be written before help is shown. */
const pause = 1200;

/** What is open on a page of evidence, what was pasted, what can be undone and which help is shown. None of it is part of the record. */
export class EvidenceDesk {
  /** Which piece of a concern is under the practitioner's hands. */
  readonly open = new Map<string, number>();
  /** The piece whose “so what” is to be opened. */
  effect = '';
  /** The field that several lines were just pasted into. */
  pasted = '';
  /** The pieces of a concern as they were before the last press, and as they are after it. */
  before: { indicator: string; was: Piece[]; is: Piece[]; says: string } | undefined;
  /** For those who hear the page. */
  notice = '';
  readonly #page: InnerElement;
  readonly #put = new Set<string>();
  #shown = new Set<string>();
  #isWriting = false;
  #isSettling = false;
  #told = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: InnerElement) {
    this.#page = page;
    page.addController({ hostDisconnected: () => clearTimeout(this.#timer) });
  }

  /** Another page is shown. Help that was put aside stays aside until the conversation begins again. */
  clear(again: boolean): void {
    clearTimeout(this.#timer);
    this.open.clear();
    this.#shown.clear();
    this.before = undefined;
    this.pasted = this.effect = this.notice = '';
    this.#isWriting = this.#isSettling = this.#told = false;
    if (again) this.#put.clear();
  }

  /** Something is being written: new help waits until it pauses. */
  wrote(): void {
    clearTimeout(this.#timer);
    this.#isWriting = true;
    this.#timer = setTimeout(() => {
      this.#isWriting = false;
      this.#isSettling = true;
      this.#page.requestUpdate();
    }, pause);
  }

  putAside(prompt: Prompt): void {
    // What it means for the child, and a second source, are asked of a whole account: once is enough.
    this.#put.add(prompt.kind === 'no-effect' || prompt.kind === 'one-source' ? prompt.kind : prompt.id);
    this.#page.requestUpdate();
  }

  /** The help that is shown: nothing new while somebody writes, nothing that was put aside. */
  visible(prompts: readonly Prompt[]): Prompt[] {
    const open = prompts.filter((p) => !this.#put.has(p.id) && !this.#put.has(p.kind));
    if (!this.#isWriting) {
      const fresh = open.some((p) => !this.#shown.has(p.id));
      if (this.#isSettling && fresh && !this.#told) {
        this.#told = true;
        this.notice = this.#page.words.evidence.helpShown;
      }
      this.#isSettling = false;
      this.#shown = new Set(open.map((p) => p.id));
    }
    return open.filter((p) => this.#shown.has(p.id));
  }

  /** Moves the practitioner to a field or button, once it is drawn. */
  focus(id: string): void {
    this.#page.requestUpdate();
    void this.#page.updateComplete.then(() => this.#page.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus());
  }
}

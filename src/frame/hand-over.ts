import type { LevelsOfHelp } from '../elements/levels-of-help.ts';
import type { HostSays, Settings } from './messages.ts';
import type { AnswerError, Asked } from './protocol.ts';

/** What the page asked, done: a value as plain data (null for nothing), or why not. */
export type Done = { value: unknown } | { error: AnswerError };

/** Does what a message that has been read asks of the element, one after another in the order they came. */
export class HandOver {
  #element: LevelsOfHelp;
  #set = new Map<string, string>();
  #before: Promise<unknown> = Promise.resolve();
  #guided: () => void;

  /** `guided` is called once the element has a guide from the page. */
  constructor(element: LevelsOfHelp, guided: () => void = () => {}) {
    this.#element = element;
    this.#guided = guided;
  }

  do(message: Exclude<HostSays, { kind: 'bye' }>): Promise<Done> {
    const done = this.#before.then(() => this.#act(message)).then(
      (value): Done => ({ value: value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown) }),
      (error: unknown): Done => ({ error: why(error) }),
    );
    // A question may wait for a file; what comes after it need not.
    if (message.kind !== 'ask') this.#before = done;
    return done;
  }

  async #act(message: Exclude<HostSays, { kind: 'bye' }>): Promise<unknown> {
    const element = this.#element;
    if (message.kind === 'configure') this.#configure(message.settings);
    await element.updateComplete;
    if (element.guide !== undefined) this.#guided();
    if (message.kind === 'open') element.open(message.saved);
    if (message.kind === 'begin') element.begin(message.conversation);
    if (message.kind === 'wipe') await element.wipe();
    return message.kind === 'ask' ? this.#given(message.what) : undefined;
  }

  // Only what is not so already: a guide set again would begin the conversation again.
  #configure(settings: Settings): void {
    for (const [key, value] of Object.entries(settings)) {
      const now = JSON.stringify(value);
      if (value === undefined || this.#set.get(key) === now) continue;
      this.#set.set(key, now);
      Object.assign(this.#element, { [key]: typeof value === 'number' && key === 'childAge' ? `${value}` : value });
    }
  }

  #given(what: Asked): unknown {
    return what === 'fhir' ? this.#element.fhir() : this.#element[what];
  }
}

/** Why, as one word: the error itself may quote what was written. */
function why(error: unknown): AnswerError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'AssessmentError') return 'unreadable';
  return error instanceof TypeError && /import|module/i.test(error.message) ? 'not-loaded' : 'failed';
}

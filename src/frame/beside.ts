import type { KeptAccount } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Progress } from '../elements/talk.ts';
import type { ReferralJson } from '../referral/json.ts';
import { FrameEvent } from './frame-event.ts';
import type { FrameSays, HostSays, Settings } from './messages.ts';
import { plainData } from './plain-data.ts';
import { format, heights, version, type Asked } from './protocol.ts';
import { readFrameSays } from './read-frame-says.ts';

export type Options = {
  /** The iframe is never lower or higher than this, in CSS pixels. */
  minHeight?: number;
  maxHeight?: number;
  /** How long to wait for a frame that says nothing, in milliseconds; 30,000 unless given. What was asked is then refused. */
  wait?: number;
};

/** What the frame gives when it is asked. */
type Given = { record: Assessment; account: KeptAccount; referral: ReferralJson; text: string; code: string; draft: Draft; progress: Progress; fhir: object };
type Body = { kind: 'ask'; what: Asked } | { kind: 'configure'; settings: Settings } | { kind: 'open'; saved: object } | { kind: 'begin'; conversation: string } | { kind: 'wipe' };
type Waiting = { body: Body; done: (value: unknown) => void; fail: (error: Error) => void; timer?: ReturnType<typeof setTimeout> };

const connected = new WeakMap<HTMLIFrameElement, Frame>();

/**
 * Speaks to the widget in an iframe, and follows its height. Its events are told again on the iframe. The frame may load before or
 * after this, and again: it is then given the same settings. Connecting an iframe twice gives the same answerer.
 */
export function connect(iframe: HTMLIFrameElement, settings: Settings = {}, options: Options = {}): Frame {
  const known = connected.get(iframe);
  if (known) {
    if (Object.keys(settings).length) known.configure(settings).catch((error: unknown) => console.error(error));
    return known;
  }
  const frame = new Frame(iframe, settings, options);
  connected.set(iframe, frame);
  return frame;
}

/** The page’s end of the conversation with one frame. Made by `connect`. */
export class Frame {
  /** Resolves once the frame has taken the settings for the first time. */
  readonly ready: Promise<void>;
  #iframe: HTMLIFrameElement;
  #settings: Settings;
  #options: Options;
  #nonce = '';
  #port: MessagePort | undefined;
  #last = 0;
  #asked = new Map<number, Waiting>();
  /** Asked before there was anybody to ask. */
  #queue: Waiting[] = [];
  #begun = () => {};

  constructor(iframe: HTMLIFrameElement, settings: Settings, options: Options) {
    this.#iframe = iframe;
    this.#settings = settings;
    this.#options = options;
    this.ready = new Promise((done) => (this.#begun = done));
    addEventListener('message', this.#hear);
    iframe.addEventListener('load', this.#knock);
    this.#knock();
  }

  /** The answers as they stand, to be kept and given back to `open`. */
  record(): Promise<Assessment | undefined> {
    return this.#ask('record');
  }
  /** All that was recorded about this child, to be kept and given back to `open`; nothing before the first answer. */
  account(): Promise<KeptAccount | undefined> {
    return this.#ask('account');
  }
  /** The letter with the record it was made from; nothing before the first answer. */
  referral(): Promise<ReferralJson | undefined> {
    return this.#ask('referral');
  }
  /** The letter as plain text; nothing before the first answer. */
  text(): Promise<string | undefined> {
    return this.#ask('text');
  }
  /** Level and how soon by the guide’s step ids, `level-3.phone-today`; empty before the result. */
  code(): Promise<string | undefined> {
    return this.#ask('code');
  }
  /** The work in hand, with what is being written. */
  draft(): Promise<Draft | undefined> {
    return this.#ask('draft');
  }
  /** How far the conversation is. */
  progress(): Promise<Progress | undefined> {
    return this.#ask('progress');
  }
  /** A FHIR R4 document. Its writer loads first: a frame without an origin of its own may not load it. */
  fhir(): Promise<object | undefined> {
    return this.#ask('fhir');
  }

  /** Sets what is named and leaves the rest. Kept, and given again to a frame that loads again. */
  async configure(settings: Settings): Promise<void> {
    await this.#do({ kind: 'configure', settings });
    this.#settings = { ...this.#settings, ...settings };
  }

  /** Opens a saved record, referral or draft. Rejects, and changes nothing, when it cannot be read. */
  async open(saved: object): Promise<void> {
    await this.#do({ kind: 'open', saved });
  }

  /** Begins another of the guide’s conversations about the same child, by its id. Rejects, and changes nothing, where the guide has none of that id. */
  async begin(conversation: string): Promise<void> {
    await this.#do({ kind: 'begin', conversation });
  }

  /** Wipes all that was said. Resolves when it has gone. */
  async wipe(): Promise<void> {
    await this.#do({ kind: 'wipe' });
  }

  /** Has done with the frame. What was not answered is refused, and the iframe may be connected again. */
  close(): void {
    removeEventListener('message', this.#hear);
    this.#iframe.removeEventListener('load', this.#knock);
    this.#port?.postMessage({ version, kind: 'bye' } satisfies HostSays);
    this.#drop('The frame was closed.', [...this.#asked.values(), ...this.#queue.splice(0)]);
    connected.delete(this.#iframe);
  }

  /** The frame’s origin; without `allow-same-origin` the browser gives it none, and calls that `null`. */
  get #origin(): string {
    const { sandbox, src } = this.#iframe;
    return this.#iframe.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src, document.baseURI).origin;
  }

  // Says nothing but that somebody is here, and may reach a page that is not yet the frame’s: so it names no target.
  #knock = (): void => this.#iframe.contentWindow?.postMessage({ format, version, kind: 'knock' }, '*');

  #hear = ({ source, origin, data, ports }: MessageEvent<unknown>): void => {
    if (!source || source !== this.#iframe.contentWindow || origin !== this.#origin) return;
    if (ports.length || !plainData(data) || typeof data !== 'object' || data === null || Object.keys(data).length !== 4) return;
    const { format: of, version: by, kind, nonce } = data as Record<string, unknown>;
    if (of !== format || by !== version || kind !== 'ready' || typeof nonce !== 'string' || !/^[0-9a-f]{32}$/.test(nonce)) return;
    // The frame says this again whenever somebody knocks; a new nonce is a new page in the frame.
    if (nonce !== this.#nonce) this.#meet(nonce, origin);
  };

  #meet(nonce: string, origin: string): void {
    this.#drop('The frame was loaded again.', this.#asked.values());
    this.#nonce = nonce;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = this.#take;
    // An origin that is none cannot be named as a target: whatever page stands in the iframe at this moment gets this. So it carries
    // what that page has just said, and the port; nothing is said on the port that the page’s `frame-src` does not vouch for.
    this.#iframe.contentWindow?.postMessage({ format, version, kind: 'hello', nonce }, origin === 'null' ? '*' : origin, [port2]);
    const refused = (error: Error) => {
      if (this.#port === port1) console.error(error);
    };
    this.#send({ body: { kind: 'configure', settings: this.#settings }, done: () => this.#begun(), fail: refused });
    for (const waiting of this.#queue.splice(0)) this.#send(waiting);
  }

  #drop(why: string, waiting: Iterable<Waiting>): void {
    this.#port?.close();
    this.#port = undefined;
    for (const { fail, timer } of waiting) {
      clearTimeout(timer);
      fail(new Error(why));
    }
    this.#asked.clear();
  }

  #send(waiting: Waiting): void {
    clearTimeout(waiting.timer);
    const id = ++this.#last;
    this.#asked.set(id, waiting);
    try {
      // As JSON has it: what a page holds may be wrapped by its framework, or have fields that are there and empty.
      this.#port!.postMessage(JSON.parse(JSON.stringify({ version, id, ...waiting.body })));
    } catch (error) {
      this.#asked.delete(id);
      waiting.fail(error as Error);
    }
  }

  async #ask<What extends Asked>(what: What): Promise<Given[What] | undefined> {
    return ((await this.#do({ kind: 'ask', what })) ?? undefined) as Given[What] | undefined;
  }

  #do(body: Body): Promise<unknown> {
    return new Promise((done, fail) => {
      const waiting: Waiting = { body, done, fail };
      if (this.#port) {
        this.#send(waiting);
        return;
      }
      this.#queue.push(waiting);
      waiting.timer = setTimeout(() => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1);
        fail(new Error('The frame has said nothing. Does the page’s policy let it load (frame-src), and does it name this page’s origin (data-hosts)?'));
      }, this.#options.wait ?? 30_000);
    });
  }

  #take = ({ data, ports }: MessageEvent<unknown>): void => {
    const said = ports.length ? undefined : readFrameSays(data);
    if (said?.kind === 'event') this.#iframe.dispatchEvent(new FrameEvent(said));
    else if (said?.kind === 'height') this.#fit(said.px);
    else if (said?.kind === 'place') this.#follow(said.top);
    else if (said?.kind === 'answer') this.#answer(said);
    else if (said?.id !== undefined) this.#settle(said.id)?.fail(new Error(`The frame refused this: ${said.fault}.`));
    else if (said) console.warn(`The frame refused a message: ${said.fault}.`);
  };

  #settle(id: number): Waiting | undefined {
    const waiting = this.#asked.get(id);
    this.#asked.delete(id);
    return waiting;
  }

  #answer(said: Extract<FrameSays, { kind: 'answer' }>): void {
    const waiting = this.#settle(said.id);
    if (!waiting) return;
    const { body } = waiting;
    const kind = body.kind !== 'ask' ? undefined : body.what === 'text' || body.what === 'code' ? 'string' : 'object';
    if (said.error) waiting.fail(new Error(`The frame could not do this: ${said.error}.`));
    else if (said.value === null || (kind && typeof said.value === kind)) waiting.done(said.value);
    else waiting.fail(new Error('The frame gave something else than was asked.'));
  }

  // An attribute, since a strict policy lets no page set an inline style.
  #fit(px: number): void {
    const { minHeight = heights.least, maxHeight = heights.most } = this.#options;
    const borders = getComputedStyle(this.#iframe).boxSizing === 'border-box' ? this.#iframe.offsetHeight - this.#iframe.clientHeight : 0;
    this.#iframe.height = String(Math.min(maxHeight, Math.max(minHeight, px + borders)));
  }

  // A heading out of sight may say whom to phone now. It stands near the frame's top, and this moves whatever scrolls around it.
  #follow(top: number): void {
    const y = this.#iframe.getBoundingClientRect().top + top;
    if (y < 0 || y > innerHeight) this.#iframe.scrollIntoView({ block: 'start' });
  }
}

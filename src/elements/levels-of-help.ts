import { html, nothing, type PropertyValues } from 'lit';
import type { Trouble } from '../drafts/keeper.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { library } from '../referral/library.ts';
import { conversationNamed } from './conversation-named.ts';
import { deskLines } from './desk-lines.ts';
import { LohFailed, type LohTaken, type LohWipe } from './events.ts';
import { hostAnswers } from './host-answers.ts';
import { LohExited, LohReferred, LohWiped } from './host-events.ts';
import { HostForm } from './host-form.ts';
import { HostPage } from './host-page.ts';
import { HostReads } from './host-reads.ts';
import { Idle } from './idle.ts';
import { leaveFor } from './leave-for.ts';
import { Languages, Tongue } from './language.ts';
import { inlineGuide } from './inline-guide.ts';
import { localContacts } from './local-contacts.ts';
import { parts } from './parts.ts';
import { painted } from './painted.ts';
import { scene } from './scene.ts';
import { Session } from './session.ts';
import { fromIn, type Speech } from './speaker.ts';
import { toHeading } from './to-heading.ts';
import type * as Later from './talk.ts';
import { broken, otherEdition } from './when-broken.ts';

/** A guide on the shelf: its first page at hand, so that the first question is painted before the rest has arrived. */
export type Shelf = { opening: Page; adoption: Guide['adoption']; rest: () => Promise<Guide> };

// Everything after the first question comes in one piece, as soon as that is painted.
let later: typeof Later | undefined;

/**
 * A Levels of Help guide as a conversation: risk questions, how you know, and a referral that says why.
 * Put plain content inside it: what to do in danger and whom to phone. It shows until the first page is painted, and again on any error.
 *
 * @summary The whole conversation, from danger now to the letter.
 * @slot - Plain content for before the widget is ready, and for when it cannot be.
 * @fires loh-started - The first page was answered.
 * @fires loh-answered - A page was answered: which, and how many have been reached.
 * @fires loh-phone-now - The guide asks for a call now.
 * @fires loh-recommended - The result was reached.
 * @fires loh-judged - The practitioner decided: the step and the coded reason.
 * @fires loh-referred - The letter is ready, or was taken away: how, in which format and for whom.
 * @fires loh-due - Something is due: what, and on which day.
 * @fires loh-draft - With `persist="host"`: the work in hand, for the host to keep. Heard at the element itself only.
 * @fires loh-exited - The practitioner wiped everything and leaves.
 * @fires loh-failed - The guide was refused, or something could not be drawn or loaded.
 * @fires loh-wiped - Everything was wiped, and why.
 */
export class LevelsOfHelp extends HostReads {
  static formAssociated = true;
  /** The library’s version: where two copies meet on a page, the console names both. */
  static readonly version: string = library.version;
  /** The guide used where a host gives none; the registering doors put the model guide there. */
  static shelf: Shelf | undefined;
  /** Loads what comes after the first question: the elements' registering door sets it. */
  static later: (() => Promise<unknown>) | undefined;
  /** Languages beside English, by tag; the door of a language puts it there. The nearest `lang` chooses. */
  static readonly languages = new Languages();

  static override properties = {
    ...HostReads.properties,
    failure: { state: true },
    trouble: { state: true },
    idle: { state: true },
    asked: { state: true },
    closed: { state: true },
    isPainted: { state: true },
  };

  declare private failure: unknown;
  declare private trouble: Trouble | undefined;
  declare private idle: number | undefined;
  /** The form around it was sent before the letter was reached. */
  declare private asked: boolean;
  /** A fieldset around it is disabled. */
  declare private closed: boolean;
  declare private isPainted: boolean;

  #local = localContacts([], undefined, undefined);
  #ready: Promise<void> = Promise.resolve();
  #asked = false;
  /** It broke on a page that a child had, and the worker has it again. */
  #handedBack = false;
  readonly #tongue = new Tongue(this, () => LevelsOfHelp.languages);
  protected override readonly session = new Session({
    tongue: this.#tongue,
    changed: () => this.requestUpdate(),
    tell: (event) => this.dispatchEvent(event),
    wrote: () => this.#page.wrote(),
    arrived: (from) => void this.updateComplete.then(() => toHeading(this.renderRoot, from)),
    today: () => this.asOf,
    agency: () => this.agency,
    hasNumber: () => this.#local.some((c) => c.phone),
    trouble: (trouble) => (this.trouble = trouble),
  });
  #page = new HostPage(this, {
    isUnsaved: () => this.isWritten,
    isFinished: () => this.#isFinished,
    wipe: () => void this.wipe(),
    wording: () => (this.withoutLanguageHelp ? undefined : this.talk),
    mayHelp: () => this.withWritingHelp,
    speech: () => this.#speech,
  });
  #form = new HostForm(this, this.internals, {
    record: () => (this.isWritten ? this.referral : undefined),
    sending: () => this.sending,
    code: () => this.code,
    isFinished: () => this.#isFinished,
    isDisabled: () => this.disabled || this.closed,
    anchor: () => this.renderRoot?.querySelector<HTMLElement>('.asked') ?? undefined,
    says: () => this.#tongue.words,
    handedOver: (sent) => {
      this.#page.handedOver();
      if (sent) void this.session.keeping.wipe();
    },
    failed: (error) => this.dispatchEvent(new LohFailed(error, true)),
  });
  #idling = new Idle({
    minutes: () => this.idleMinutes ?? (this.persist === 'sealed' ? 15 : 0),
    isWritten: () => this.isWritten || this.session.kept !== undefined,
    warn: (minutes) => (this.idle = minutes),
    wipe: () => void this.#wipe('idle'),
  });

  constructor() {
    super();
    this.closed = this.asked = false;
    this.isPainted = false;
  }

  /** The guide on the shelf, where the host gives none. */
  get #shelf(): Shelf | undefined {
    return this.guide === undefined && !this.guideUrl && !this.conversation ? LevelsOfHelp.shelf : undefined;
  }

  get #isFinished(): boolean {
    return this.talk?.isFinished ?? false;
  }

  /**
   * Opens a saved assessment, a letter as JSON, or a draft. One made with another edition is shown to be read, with what would differ.
   * Before the element is ready (await `updateComplete`) it is opened as soon as it is, and one that cannot be read then fires `loh-failed`.
   * @throws {AssessmentError} when it is cut short or not an assessment; what was here stays.
   */
  open(saved: unknown): void {
    this.#orLater(() => this.session.open(saved));
  }

  /**
   * Begins another of the guide’s conversations about the same child, by its id: the record in hand stays in the account, and the new one follows it.
   * Where nothing was said yet it takes the place of what is on the screen. Before the element is ready it is begun as soon as it is, and an id
   * that the guide does not have then fires `loh-failed`.
   * @throws {TypeError} naming the conversations that the guide has; what was here stays.
   */
  begin(conversation: string): void {
    this.#orLater(() => this.session.beginNext(conversation));
  }

  #orLater(act: () => void): void {
    if (this.talk) {
      act();
      return;
    }
    this.session.later(() => {
      try {
        act();
      } catch (error) {
        // The form itself is sound: only the host needs to know.
        this.dispatchEvent(new LohFailed(error, true));
      }
    });
  }

  /** Wipes all that was said from memory and screen, and begins again. Resolves when a sealed draft is gone too. */
  wipe(): Promise<void> {
    return this.#wipe('host');
  }

  /** Wipes everything, and leaves for `exitUrl` where there is one. */
  async exit(): Promise<void> {
    await this.#wipe('exit');
    this.dispatchEvent(new LohExited());
    if (this.exitUrl) leaveFor(this.exitUrl);
  }

  async #wipe(why: LohWiped['why']): Promise<void> {
    const gone = this.session.forget();
    this.idle = this.failure = undefined;
    this.asked = false;
    if (this.talk) this.#begin(this.talk.guide);
    this.dispatchEvent(new LohWiped(why));
    await gone;
  }

  protected override opened(door: 'drafts' | 'fetchGuide'): void {
    if (door === 'drafts' && this.persist === 'sealed' && this.talk) this.#keep();
    if (door === 'fetchGuide' && this.guideUrl && this.guide === undefined) this.#read();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.guide ??= inlineGuide(this);
    this.#page.listen();
    this.#form.listen();
    this.#idling.listen();
    if (this.talk) this.#keep();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page.unlisten();
    this.#form.unlisten();
    this.#idling.unlisten();
    this.session.keeping.end();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form.listen(form);
  }

  formDisabledCallback(disabled: boolean): void {
    this.closed = disabled;
  }

  formResetCallback(): void {
    void this.wipe();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#ready;
    return done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.session.speak();
    if (changed.has('contacts') || changed.has('authority')) this.#lay();
    // Not `hasUpdated`: an element that cannot be drawn at all would ask again at every try, for ever.
    if (!this.#asked || changed.has('guide') || changed.has('guideUrl')) this.#read();
    else if (this.talk && !this.isWritten && (changed.has('agency') || changed.has('asOf') || changed.has('conversation'))) this.#begin(this.talk.guide);
    if (this.talk && (changed.has('persist') || changed.has('draftId'))) this.#keep();
  }

  #read(): void {
    this.#asked = true;
    this.#ready = this.#load(this.guide, this.guideUrl).catch((error: unknown) => this.#fail(error));
  }

  async #load(given: unknown, url: string): Promise<void> {
    if (!later) {
      await painted();
      const [loaded] = await Promise.all([import('./talk.ts'), LevelsOfHelp.later?.()]);
      later = loaded;
    }
    // Until its door is opened, the host's own content stands; the model guide is never shown in another's place.
    if (given === undefined && url && !LevelsOfHelp.fetchGuide) return;
    const value = given ?? (url ? await LevelsOfHelp.fetchGuide!(url, this.guideIntegrity) : undefined);
    const guide = value === undefined ? await LevelsOfHelp.shelf?.rest() : later.parseGuide(value);
    if (given !== this.guide || url !== this.guideUrl) return;
    if (!guide) throw new TypeError('guide: no guide was given, and no door has put one on the shelf');
    this.failure = undefined;
    this.#handedBack = false;
    this.#begin(guide);
    this.session.catchUp();
    this.#keep();
  }

  #begin(guide: Guide): void {
    this.session.begin(later!, guide, this.asOf, this.agency, this.#conversationIn(guide));
    this.#lay();
  }

  // A slip in the attribute stops no practitioner: the guide’s first conversation begins, and whoever looks after the page is told.
  #conversationIn(guide: Guide): string | undefined {
    try {
      return this.conversation ? conversationNamed(guide, this.conversation).id : undefined;
    } catch (error) {
      console.error(error);
      this.dispatchEvent(new LohFailed(error, true));
      return undefined;
    }
  }

  #lay(): void {
    this.#local = localContacts(this.contacts, this.talk?.guide.id, this.authority);
    // A slip in an id would leave a number out, and nobody would know.
    const unknown = this.talk ? this.#local.filter(({ id }) => !this.talk!.guide.contacts.some((c) => c.id === id)) : [];
    if (unknown.length) console.warn(`<levels-of-help>: contacts the guide does not know, so they are not shown: ${unknown.map((c) => c.id).join(', ')}. It knows ${this.talk!.guide.contacts.map((c) => c.id).join(', ')}.`);
  }

  /** Begins to keep drafts as the host asks now. */
  #keep(): void {
    this.trouble = undefined;
    void this.session.keeping.begin(this.persist, this.draftId, LevelsOfHelp.drafts);
  }

  #fail(error: unknown): void {
    this.failure = error;
    console.error(error);
    this.dispatchEvent(new LohFailed(error, true));
  }

  #wipeForGood = ({ leaving }: LohWipe): void => {
    if (leaving) void this.exit();
    else void this.#wipe('asked');
    this.session.moveToHeading();
  };

  // The line is empty until it has focus: what it says pushes the page down, and it is brought back into sight.
  #ask = (): void => {
    this.asked = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector('.asked')?.scrollIntoView({ block: 'nearest' }));
  };

  #takeBack = (): void => {
    this.#handedBack = true;
    this.requestUpdate();
  };

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // What cannot be drawn even as a failure is said once: to try again for ever would stop the page around it.
      if (this.failure) console.error(error);
      else this.#fail(error);
    }
  }

  protected override updated(): void {
    this.#form.tell();
    if (later && this.isWritten) this.#form.prepare(later.formats.fhir.load);
    const drawn = this.talk ?? this.#shelf;
    if (!this.isPainted && drawn && !this.failure) requestAnimationFrame(() => (this.isPainted = true));
  }

  protected override render() {
    const adoption = this.talk?.shown.adoption ?? this.#shelf?.adoption;
    const { lang, dir, words } = this.#tongue;
    const speech = this.#speech;
    // A page that a child reads, or may: what is said to practitioners waits until they have it back.
    const { isChilds } = this.session;
    return html`<div class="frame" part="frame" lang=${lang} dir=${dir}>
      <loh-danger exportparts=${parts} .speech=${speech} ?childs=${isChilds}></loh-danger>
      ${adoption && adoption.status !== 'adopted' ? html`<p class="model" part="notice" lang=${fromIn(speech)(adoption.says)}>${adoption.says}</p>` : nothing}
      ${words.review ? html`<p class="model" part="notice">${words.review.says} <span lang="en">${words.review.inEnglish}</span></p>` : nothing}
      ${deskLines({ words, trouble: isChilds ? undefined : this.trouble, idle: this.idle, stay: () => (this.idle = undefined), asked: this.asked && this.required && !this.#isFinished, ask: this.#ask })}
      <div class="fallback" ?hidden=${this.isPainted && !this.failure}><slot dir="auto"></slot></div>
      ${this.failure ? broken(words, this.failure, this.letter, speech?.guideLang, isChilds && !this.#handedBack ? this.#takeBack : undefined) : this.talk?.differs && this.session.screen === 'page' ? otherEdition(words, this.talk.readableIn(speech?.words)) : this.#now()}
      <p class="sr" role="status">${isChilds ? nothing : this.session.notice}</p>
      <loh-start-again exportparts=${parts} .speech=${speech} ?hidden=${isChilds || (!this.isWritten && !this.exitUrl)} .written=${this.isWritten} .exits=${Boolean(this.exitUrl)} @loh-wipe=${this.#wipeForGood}></loh-start-again>
    </div>`;
  }

  /** How the screens speak. */
  get #speech(): Speech | undefined {
    return this.#tongue.speech(this.talk?.guide.language ?? 'en', this.talk?.untranslated);
  }

  #now() {
    const page = this.talk?.page ?? this.#tongue.page(this.#shelf?.opening);
    if (!page) return nothing;
    // What a host knows is an adult's account.
    const prefilled = page.facing ? {} : { ...hostAnswers(page, this.agency, this.allKnown), ...this.prefill[page.id] };
    return html`<div
      class="body"
      part="body"
      ?inert=${this.disabled || this.closed}
      @loh-answered=${this.session.answered}
      @loh-drafted=${this.session.drafted}
      @loh-turned=${this.session.turned}
      @loh-called=${this.session.called}
      @loh-judged=${this.session.judged}
      @loh-kept=${this.session.keptBeside}
      @loh-failed=${this.#innerFailed}
      @loh-taken=${this.#taken}
      @loh-opened=${this.session.opened}
      @loh-stopped=${this.session.stopped}
      @loh-begun=${this.session.begun}
      @loh-resumed=${this.session.resumed}
    >
      ${scene({ speech: this.#speech, talk: this.talk, page, screen: this.session.screen, handing: this.session.handing?.how, today: this.asOf, agency: this.agency, written: this.isWritten, kept: this.session.kept, contacts: this.#local, answers: this.session.answersOn(page.id) ?? prefilled })}
    </div>`;
  }

  #innerFailed = (event: LohFailed): void => {
    event.stopPropagation();
    this.#fail(event.error);
  };

  #taken = ({ how, format, audience }: LohTaken): void => void this.dispatchEvent(new LohReferred(how, format, audience));
}

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Answers } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { ReferralJson } from '../referral/json.ts';
import type { Referral } from '../referral/referral.ts';
import type { Verdict } from '../referral/verify.ts';
import { LohFailed, LohWiped, type LohAnswered, type LohCalled, type LohDrafted, type LohJudged, type LohKept, type LohOpened, type LohTaken, type LohTurned } from './events.ts';
import { hostAnswers } from './host-answers.ts';
import { LohPhoneNowEvent, LohRecommended, LohReferred } from './host-events.ts';
import { HostPage } from './host-page.ts';
import { frame } from './frame.ts';
import { localContacts, type GivenContacts } from './local-contacts.ts';
import { painted } from './painted.ts';
import { scene } from './scene.ts';
import { toHeading } from './to-heading.ts';
import type { Screen } from './screens.ts';
import type * as Later from './talk.ts';
import { broken, otherEdition } from './when-broken.ts';
import { words } from './words.ts';

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
 * @fires loh-phone-now - The guide asks for a call now.
 * @fires loh-recommended - The result was reached.
 * @fires loh-referred - The letter is ready, or was taken away: how, in which format and for whom.
 * @fires loh-failed - The guide was refused, or something could not be drawn.
 * @fires loh-wiped - Everything was wiped.
 * @csspart frame - The whole widget.
 * @csspart danger - The danger line.
 * @csspart phone-now - The panel that says whom to phone.
 * @cssprop --loh-accent - The one accent colour.
 * @cssprop --loh-ink - Text. Also --loh-ink-2, quieter.
 * @cssprop --loh-paper - The ground. Also --loh-wash, --loh-line, --loh-line-2, --loh-field, --loh-chosen, --loh-on-accent.
 * @cssprop --loh-danger - The danger line and the phone screen. Also --loh-danger-wash, --loh-danger-line.
 * @cssprop --loh-focus - The focus ring's light part; --loh-focus-ring its dark one.
 * @cssprop --loh-step-1 - The first level's colour; to --loh-step-4.
 * @cssprop --loh-font - The typeface; --loh-serif for the child's words.
 */
export class LevelsOfHelp extends LitElement {
  static formAssociated = true;
  /** The guide used where a host gives none; the registering doors put the model guide there. */
  static shelf: Shelf | undefined;
  /** Loads what comes after the first question: the elements' registering door sets it. */
  static later: (() => Promise<unknown>) | undefined;

  static override properties = {
    guide: { attribute: false },
    contacts: { attribute: false },
    authority: { type: String },
    prefill: { attribute: false },
    name: { type: String, reflect: true },
    agency: { type: String },
    asOf: { type: String, attribute: 'as-of' },
    withoutLanguageHelp: { type: Boolean, attribute: 'without-language-help' },
    screen: { state: true },
    failure: { state: true },
    notice: { state: true },
    isPainted: { state: true },
  };

  static override styles = frame;

  /** The guide: any value; it is parsed, and refused whole with every fault named. */
  declare guide: unknown;
  /** Local numbers, laid over the guide's contacts by id: a list, or one or more `LocalContacts`, kept by authority. */
  declare contacts: GivenContacts;
  /** Whose local numbers these are, where `contacts` holds those of several authorities. */
  declare authority: string;
  /** Answers the host already knows, by page and question. The practitioner still sees and passes each page. */
  declare prefill: Readonly<Record<string, Answers>>;
  /** The name under which the record joins a form, at submit and never before. */
  declare name: string;
  /** The agency the host is, by the guide's id: `police`, `school`, `health`. The practitioner still sees the question. */
  declare agency: string;
  /** The day taken as today, `2026-11-23`; otherwise today in London when the conversation begins. */
  declare asOf: string;
  /** Phrases that blame are not marked as the practitioner writes. */
  declare withoutLanguageHelp: boolean;
  declare private screen: Screen;
  declare private failure: unknown;
  declare private notice: string;
  declare private isPainted: boolean;

  #talk: Talk | undefined;
  #local = localContacts([], undefined, undefined);
  #ready: Promise<void> = Promise.resolve();
  /** What was done before the conversation could begin: it is done as soon as it can. */
  #pending: (() => void)[] = [];
  #drafts = new Map<string, Answers>();
  #acknowledged = '';
  /** The screen just left: on the page behind it, focus goes to where that was opened. */
  #from: Screen = 'page';
  #announced = '';
  #written = false;
  #page = new HostPage(this, this.attachInternals(), {
    record: () => (this.#written ? this.referral : undefined),
    isUnsaved: () => this.#written,
    isFinished: () => this.#talk?.isFinished ?? false,
    wipe: () => this.wipe(),
    wording: () => (this.withoutLanguageHelp ? undefined : this.#talk),
  });

  constructor() {
    super();
    this.contacts = [];
    this.prefill = {};
    this.screen = 'page';
    this.notice = '';
    this.isPainted = false;
  }

  /** The assessment as it stands: answers in the order given, to be kept as the host likes and given back to `open`. */
  get record(): Assessment | undefined {
    return this.#talk?.assessment;
  }

  /** The letter with the record it was made from; nothing before the first answer. */
  get referral(): ReferralJson | undefined {
    return this.#talk?.differs ? undefined : this.#talk?.referral;
  }

  /** The letter as it stands, laid out in sections. */
  get letter(): Referral | undefined {
    return this.#talk?.letter;
  }

  /** The letter as plain text, to be pasted into any box. */
  get text(): string | undefined {
    return this.#talk?.text;
  }

  /** Is there anything here that would be lost? */
  get isWritten(): boolean {
    return this.#written;
  }

  /** Was what `open` was given unchanged since it was made? Nothing where nothing was opened. */
  get verdict(): Verdict | undefined {
    return this.#talk?.verdict;
  }

  /**
   * Opens a saved assessment, or a letter as JSON. One made with another edition is shown to be read, with what would differ.
   * Before the element is ready (await `updateComplete`) it is opened as soon as it is, and one that cannot be read then fires `loh-failed`.
   * @throws {AssessmentError} when it is cut short or not an assessment; what was here stays.
   */
  open(saved: unknown): void {
    const talk = this.#talk;
    if (!later || !talk) {
      this.#pending.push(() => {
        try {
          this.open(saved);
        } catch (error) {
          // The form itself is sound: only the host needs to know.
          this.dispatchEvent(new LohFailed(error, true));
        }
      });
      return;
    }
    this.#talk = later.Talk.open(talk.guide, saved, this.#changed);
    this.#drafts.clear();
    this.#written = true;
    this.screen = 'page';
    this.requestUpdate();
  }

  /** Wipes all that was said from memory and screen, and begins again. */
  wipe(): void {
    this.#drafts.clear();
    this.#pending = [];
    this.#acknowledged = this.#announced = '';
    this.#written = false;
    this.notice = '';
    this.failure = undefined;
    this.screen = 'page';
    if (this.#talk) this.#begin(this.#talk.guide);
    this.dispatchEvent(new LohWiped());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#page.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page.unlisten();
  }

  formResetCallback(): void {
    this.wipe();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#ready;
    return done;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('contacts') || changed.has('authority')) this.#lay();
    if (!this.hasUpdated || changed.has('guide')) this.#ready = this.#load(this.guide).catch((error: unknown) => this.#fail(error));
    else if (this.#talk && !this.#written && (changed.has('agency') || changed.has('asOf'))) this.#begin(this.#talk.guide);
  }

  async #load(value: unknown): Promise<void> {
    if (!later) {
      await painted();
      const [loaded] = await Promise.all([import('./talk.ts'), LevelsOfHelp.later?.()]);
      later = loaded;
    }
    const guide = value === undefined ? await LevelsOfHelp.shelf?.rest() : later.parseGuide(value);
    if (value !== this.guide) return;
    if (!guide) throw new TypeError('guide: no guide was given, and no door has put one on the shelf');
    this.failure = undefined;
    this.#begin(guide);
    for (const act of this.#pending.splice(0)) act();
  }

  #begin(guide: Guide): void {
    this.#talk = later!.Talk.begin(guide, this.asOf, this.agency, this.#changed);
    this.#lay();
    this.requestUpdate();
  }

  #lay(): void {
    this.#local = localContacts(this.contacts, this.#talk?.guide.id, this.authority);
  }

  #changed = (): void => this.requestUpdate();

  #fail(error: unknown): void {
    this.failure = error;
    console.error(error);
    this.dispatchEvent(new LohFailed(error, true));
  }

  /** Does something with the conversation, now or as soon as there is one. */
  #with(act: (talk: Talk) => void, mayInterrupt = true): void {
    const talk = this.#talk;
    if (!talk) {
      this.#pending.push(() => this.#with(act, mayInterrupt));
      return;
    }
    this.#page.wrote();
    act(talk);
    this.#arrive(talk, mayInterrupt);
  }

  #answered = ({ page, answers }: LohAnswered): void =>
    this.#with((talk) => {
      this.#drafts.delete(page);
      this.#written = true;
      talk.answer(page, answers);
    });

  #judged = ({ judgement }: LohJudged): void =>
    this.#with((talk) => {
      this.#drafts.delete(talk.path.at(-1)!);
      talk.judge(judgement);
    });

  #turned = ({ to }: LohTurned): void => {
    // Back from a screen beside the conversation leads to the page it stood before.
    if (to === 'on' || (to === 'back' && this.screen !== 'page')) this.#with(() => this.#acknowledge(), false);
    else if (to === 'leave')
      this.#with((talk) => {
        const page = talk.path.at(-1)!;
        talk.leave(this.#drafts.get(page) ?? talk.saidOn(page) ?? {});
        this.#drafts.delete(page);
      });
    else if (to === 'back' || typeof to === 'object')
      this.#with((talk) => {
        const page = to === 'back' ? talk.path.at(-2) : to.page;
        if (page) talk.go(page);
      });
    else this.#with(() => (this.screen = to), false);
  };

  #kept = ({ kept }: LohKept): void => this.#with((talk) => talk.keep(kept), false);

  #called = ({ call }: LohCalled): void =>
    this.#with((talk) => {
      if (call) talk.called(call);
      this.#acknowledge();
    }, false);

  #drafted = ({ page, answers }: LohDrafted): void => {
    this.#page.wrote();
    this.#drafts.set(page, answers);
    if (!this.#written) this.requestUpdate();
    this.#written = true;
  };

  #acknowledge(): void {
    this.#acknowledged = this.#talk?.urgency ?? '';
    this.#from = this.screen;
    this.screen = 'page';
  }

  #arrive(talk: Talk, mayInterrupt: boolean): void {
    const { urgency, isFinished, page } = talk;
    const { howSoon, level } = talk.recommendation;
    if (mayInterrupt && urgency && urgency !== this.#acknowledged && !isFinished) {
      this.screen = 'phone-now';
      this.dispatchEvent(new LohPhoneNowEvent(howSoon.step?.id ?? ''));
      // For whoever set the page up: the practitioner reads the same on the screen.
      if (!this.#local.some((c) => c.phone)) console.warn('<levels-of-help>: no local number is set (`contacts`), or none could be used, so the phone screen leads to the national page.');
    } else if (mayInterrupt) this.screen = 'page';
    if (urgency && urgency !== this.#announced && howSoon.step) this.notice = words.nowCalls(howSoon.step.name);
    this.#announced = urgency;
    if (this.screen === 'page' && page?.kind === 'result') this.dispatchEvent(new LohRecommended(level.step?.id, howSoon.step?.id));
    if (this.screen === 'page' && isFinished) this.dispatchEvent(new LohReferred('ready'));
    this.#moveToHeading();
  }

  #moveToHeading(): void {
    const from = this.#from;
    this.#from = 'page';
    void this.updateComplete.then(() => toHeading(this.renderRoot, from));
  }

  #wipeForGood = (): void => {
    this.wipe();
    this.#moveToHeading();
  };

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override updated(): void {
    const drawn = this.#talk ?? (this.guide === undefined && LevelsOfHelp.shelf);
    if (!this.isPainted && drawn && !this.failure) requestAnimationFrame(() => (this.isPainted = true));
  }

  protected override render() {
    const adoption = this.#talk?.guide.adoption ?? (this.guide === undefined ? LevelsOfHelp.shelf?.adoption : undefined);
    return html`<div class="frame" part="frame">
      <loh-danger></loh-danger>
      ${adoption && adoption.status !== 'adopted' ? html`<p class="model">${adoption.says}</p>` : nothing}
      <div class="fallback" ?hidden=${this.isPainted && !this.failure}><slot></slot></div>
      ${this.failure ? broken(this.failure, this.letter) : this.#talk?.differs ? otherEdition(this.#talk) : this.#now()}
      <p class="sr" role="status">${this.notice}</p>
      <loh-start-again ?hidden=${!this.#written} @loh-wipe=${this.#wipeForGood}></loh-start-again>
    </div>`;
  }

  #now() {
    const page = this.#talk?.page ?? (this.guide === undefined ? LevelsOfHelp.shelf?.opening : undefined);
    if (!page) return nothing;
    const prefilled = { ...hostAnswers(page, this.agency), ...this.prefill[page.id] };
    return html`<div
      class="body"
      @loh-answered=${this.#answered}
      @loh-drafted=${this.#drafted}
      @loh-turned=${this.#turned}
      @loh-called=${this.#called}
      @loh-judged=${this.#judged}
      @loh-kept=${this.#kept}
      @loh-failed=${this.#innerFailed}
      @loh-taken=${this.#taken}
      @loh-opened=${this.#opened}
    >
      ${scene({ talk: this.#talk, page, screen: this.screen, today: this.asOf, written: this.#written, contacts: this.#local, answers: this.#drafts.get(page.id) ?? this.#talk?.saidOn(page.id) ?? prefilled })}
    </div>`;
  }

  #innerFailed = (event: LohFailed): void => {
    event.stopPropagation();
    this.#fail(event.error);
  };

  #taken = ({ how, format, audience }: LohTaken): void => void this.dispatchEvent(new LohReferred(how, format, audience));

  #opened = ({ record, toCheck }: LohOpened): void => {
    this.open(record);
    this.#with((talk) => toCheck && talk.goToCheck(), false);
  };
}

type Talk = Later.Talk;
